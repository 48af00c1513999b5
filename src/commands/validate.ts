/** `validate`: data files, and files of the user, checked without being used. */
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import { say, usage } from '../messages.ts';
import type { Data } from '../model.ts';
import { readCatalogues } from '../read/catalogues.ts';
import { checkDataFile, compileData, kindOf, readDataFiles } from '../read/data.ts';
import { gather, isFolder, type SourceFile } from '../read/files.ts';
import { found as names } from '../read/find.ts';
import { isObject } from '../read/issues.ts';
import { loadData } from '../read/load.ts';
import { merge } from '../read/merge.ts';
import { readStatus } from '../read/status.ts';
import { readWaivers } from '../read/waivers.ts';
import { parseYaml } from '../read/yaml.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';

interface Checked {
  files: number;
  faults: Fault[];
}

export async function validateCommand({ paths, lang }: GlobalOptions & { paths: string[] }, io: Io): Promise<number> {
  const checked: Checked[] = [];
  for (const path of paths) checked.push(await validate(path, io));
  const faults = checked.flatMap((one) => one.faults);
  const files = checked.reduce((sum, one) => sum + one.files, 0);
  if (faults.length > 0) io.stderr(`${faultLines(faults, lang).join('\n')}\n`);
  else io.stdout(`${say(usage.validTotal({ files: String(files) }), lang)}\n`);
  return faults.length > 0 ? EXIT_UNUSABLE : EXIT_CLEAR;
}

/** A folder with a law pack folder is a whole data folder, its files checked against one another; anything else is what a user adds. */
async function validate(path: string, io: Io): Promise<Checked> {
  const at = resolve(io.cwd, path);
  if ((await isFolder(at)) && (await readdir(at)).includes('law')) {
    const files = readDataFiles(at);
    return { files: files.length, faults: prefixed(path, compileData(files).faults) };
  }
  if (basename(at) === names.config) return validateConfig(path, io);
  const data = await loadData();
  const { sources, faults } = await gather([path], { cwd: io.cwd, stdin: io.stdin, extensions: ENDS });
  const isAlone = !(await isFolder(at));
  const others = sources.map((source) => ({ source, faults: faultsOf(source, isAlone, data) }));
  const lists = others.filter((one) => one.faults === undefined).map(({ source }) => source.file);
  const added = await readCatalogues(lists, io.cwd);
  const found = [
    ...faults,
    ...others.flatMap((one) => one.faults ?? []),
    ...added.faults,
    ...merge(data, added).faults,
  ];
  return { files: sources.length, faults: found };
}

async function validateConfig(path: string, io: Io): Promise<Checked> {
  const { readConfig } = await import('./config.ts');
  const { faults } = await readConfig(path, false, io);
  return { files: 1, faults };
}

const ENDS = ['.yaml', '.yml', '.csv', '.xlsx'];
/** What goes with the lists of a folder, and is checked with them. */
const WITH_LISTS = ['law', 'crosswalk', 'facets'];

/** Faults of a file by itself; undefined for one that is read as `--catalogue` reads it. */
function faultsOf({ file, text }: SourceFile, isAlone: boolean, data: Data): Fault[] | undefined {
  if (/\.(csv|xlsx)$/i.test(file)) return undefined;
  const value = parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), file).documents[0]?.value;
  if (isObject(value) && 'waivers' in value) return readWaivers(text, { file }).diagnostics;
  const kind = kindOf(value);
  if (kind === 'status') return readStatus(text, { file, data }).diagnostics;
  const { faults } = checkDataFile({ path: file, text });
  if (isObject(value) && 'list' in value) return faults.length === 0 ? [] : undefined;
  return !isAlone && kind !== undefined && WITH_LISTS.includes(kind) ? undefined : faults;
}

function prefixed(folder: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: join(folder, fault.file).replaceAll('\\', '/') }));
}
