/**
 * What a command knows besides the proposals: the data of the program, and the files of the user that add to it. What reads those is loaded when there are some:
 * a check of every day has none.
 */
import { relative, resolve, sep } from 'node:path';
import { dataOn } from '../effective.ts';
import { type Fault, InputError } from '../errors.ts';
import type { Data, Day, UsedFile, Waiver } from '../model.ts';
import { gather, isFolder } from '../read/files.ts';
import { findWaivers } from '../read/find.ts';
import { loadData } from '../read/load.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';

/** Options of every command that compares. */
export interface WorldOptions {
  /** `--catalogue DIR`, as often as it was given. */
  catalogue?: readonly string[];
  /** `--status FILE`. */
  status?: string;
}

export interface World {
  data: Data;
  sources: UsedFile[];
  faults: Fault[];
}

/** A file with a fault has no part; what is wrong with it stands in `faults`. Throws InputError where an option names no file. */
export async function world({ catalogue = [], status }: WorldOptions, io: Io): Promise<World> {
  const known = await withLists({ data: await loadData(), sources: [], faults: [] }, catalogue, io);
  return status === undefined ? known : withConfirmed(known, status, io);
}

async function withLists({ data, sources, faults }: World, folders: readonly string[], io: Io): Promise<World> {
  if (folders.length === 0) return { data, sources, faults };
  for (const path of folders)
    if (!(await isFolder(resolve(io.cwd, path)))) throw new InputError('optionFolder', { option: '--catalogue', path });
  const [{ readCatalogues }, { merge }] = await Promise.all([
    import('../read/catalogues.ts'),
    import('../read/merge.ts'),
  ]);
  const added = await readCatalogues(folders, io.cwd);
  const merged = merge(data, added);
  return {
    data: merged.data,
    sources: [...sources, ...added.used],
    faults: [...faults, ...added.faults, ...merged.faults],
  };
}

async function withConfirmed({ data, sources, faults }: World, path: string, io: Io): Promise<World> {
  const { file, text } = await readNamed('--status', path, io);
  const { readStatus, withStatus } = await import('../read/status.ts');
  const { records, diagnostics } = readStatus(text, { file, data });
  const used = diagnostics.length > 0 ? [] : [await usedFile('status', file, text, records.length)];
  return { data: withStatus(data, records), sources: [...sources, ...used], faults: [...faults, ...diagnostics] };
}

/** The same, as it stands on a day, for commands without a report: faults go to stderr at once, and make the exit code. */
export async function lookUp(
  given: WorldOptions & GlobalOptions,
  io: Io,
  asOf: Day,
): Promise<{ data: Data; code: number }> {
  const { data, faults } = await world(given, io);
  if (faults.length > 0) io.stderr(`${faultLines(faults, given.lang).join('\n')}\n`);
  return { data: dataOn(data, asOf), code: faults.length > 0 ? EXIT_UNUSABLE : EXIT_CLEAR };
}

export interface Waivers {
  waivers: Waiver[];
  sources: UsedFile[];
  faults: Fault[];
}

/** `--waivers FILE`; without it, the file found from the working folder upwards; `false`: none at all. */
export async function loadWaivers(given: string | boolean | undefined, io: Io): Promise<Waivers> {
  const none = { waivers: [], sources: [], faults: [] };
  if (given === false) return none;
  const path = typeof given === 'string' ? given : findWaivers(io.cwd);
  if (path === undefined) return none;
  const { file, text } = await readNamed('--waivers', path, io);
  const { readWaivers } = await import('../read/waivers.ts');
  const { waivers, diagnostics } = readWaivers(text, { file });
  const used = diagnostics.length > 0 ? [] : [await usedFile('waivers', file, text, waivers.length)];
  return { waivers, sources: used, faults: diagnostics };
}

/** The one file that an option names. */
async function readNamed(option: string, path: string, io: Io): Promise<{ file: string; text: string }> {
  const { sources, faults } = await gather([path], { cwd: io.cwd, stdin: io.stdin });
  const [source] = sources;
  if (source && sources.length === 1 && faults.length === 0) return { ...source, file: shown(source.file, io.cwd) };
  throw new InputError('optionFile', { option, path });
}

/** A file above the working folder is shown from there, so that a report is the same on every machine. */
function shown(file: string, cwd: string): string {
  return relative(cwd, resolve(cwd, file)).split(sep).join('/');
}

async function usedFile(kind: UsedFile['kind'], file: string, text: string, holds: number): Promise<UsedFile> {
  const { createHash } = await import('node:crypto');
  return { kind, file, holds, sha256: createHash('sha256').update(text).digest('hex') };
}
