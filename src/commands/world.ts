/**
 * What a command knows besides the proposals: the data of the program, and the files of the user that add to it. What reads those is loaded when there are some:
 * a check of every day has none.
 */
import { relative, resolve, sep } from 'node:path';
import { dataOn } from '../effective.ts';
import { type Fault, InputError } from '../errors.ts';
import type { Data, Day, Loosening, UsedFile, Waiver } from '../model.ts';
import { gather, isFolder } from '../read/files.ts';
import { findUpwards, found } from '../read/find.ts';
import { loadData } from '../read/load.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import type { Settings } from './settings.ts';

/** Options of every command that compares. */
export interface WorldOptions {
  /** `--catalogue DIR`, as often as it was given. */
  catalogue?: readonly string[];
  /** `--status FILE`. */
  status?: string;
  /** What the configuration says besides. */
  settings?: Settings;
}

export interface World {
  data: Data;
  sources: UsedFile[];
  faults: Fault[];
  loosened: Loosening[];
}

/** A file with a fault has no part; what is wrong with it stands in `faults`. Throws InputError where an option names no file. */
export async function world({ catalogue = [], status, settings }: WorldOptions, io: Io): Promise<World> {
  const { config = {}, used = [], faults = [] } = settings ?? {};
  let known: World = { data: await loadData(), sources: used, faults, loosened: [] };
  if (config.catalogue) known = await withLists(known, config.catalogue, io, settings);
  known = await withLists(known, catalogue, io);
  const confirming = status ?? config.status;
  return confirming === undefined ? known : withConfirmed(known, confirming, io);
}

/** @param settings where a locked configuration names the folders: lists that change those of the program are refused then. */
async function withLists(known: World, folders: readonly string[], io: Io, settings?: Settings): Promise<World> {
  const { data, sources, faults, loosened } = known;
  if (folders.length === 0) return known;
  for (const path of folders)
    if (!(await isFolder(resolve(io.cwd, path)))) throw new InputError('optionFolder', { option: '--catalogue', path });
  const [{ readCatalogues }, { merge }] = await Promise.all([
    import('../read/catalogues.ts'),
    import('../read/merge.ts'),
  ]);
  const added = await readCatalogues(folders, io.cwd);
  const merged = merge(data, added);
  const used = added.used.map((one) => ({ ...one, file: shown(one.file, io.cwd) }));
  const files = used.map(({ file }) => file).join(', ');
  const isChanged = changes(data, merged.data);
  if (isChanged && settings?.locked) {
    const key = { file: settings.source!.file, line: 1, column: 1, code: 'loosens', params: { key: files } } as const;
    return { ...known, faults: [...faults, key] };
  }
  return {
    data: merged.data,
    sources: [...sources, ...used],
    faults: [...faults, ...added.faults, ...merged.faults],
    loosened: [...loosened, ...(isChanged ? [{ code: 'lists', params: { files } } as const] : [])],
  };
}

/** Whether what was known does not stand as it stood: an entry amended, withdrawn or read otherwise, a law added or repealed. */
function changes(before: Data, after: Data): boolean {
  const known = new Set(before.entries.map(({ id }) => id));
  return (
    after.otherLaws.length !== before.otherLaws.length ||
    after.crosswalk.length !== before.crosswalk.length ||
    before.entries.some((entry) => !after.entries.includes(entry)) ||
    after.entries.some((entry) => known.has(entry.id) && !before.entries.includes(entry)) ||
    after.facets.some((facet) => known.has(facet.entry) && !before.facets.includes(facet))
  );
}

async function withConfirmed({ data, sources, faults, loosened }: World, path: string, io: Io): Promise<World> {
  const { file, text } = await readNamed('--status', path, io);
  const { readStatus, withStatus } = await import('../read/status.ts');
  const { records, diagnostics } = readStatus(text, { file, data });
  const used = diagnostics.length > 0 ? [] : [await usedFile('status', file, text, records.length)];
  const softer = used.map((one): Loosening => ({ code: 'status', params: { file, count: String(one.holds) } }));
  return {
    data: withStatus(data, records),
    sources: [...sources, ...used],
    faults: [...faults, ...diagnostics],
    loosened: [...loosened, ...softer],
  };
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
  loosened: Loosening[];
}

/** `--waivers FILE`, or the file that the configuration names, or the one found from the working folder upwards; `false`: none at all. */
export async function loadWaivers(given: string | boolean | undefined, settings: Settings, io: Io): Promise<Waivers> {
  const none = { waivers: [], sources: [], faults: [], loosened: [] };
  if (given === false) return none;
  const named = typeof given === 'string' ? given : settings.config.waivers;
  const path = named ?? findUpwards(found.waivers, io.cwd);
  if (path === undefined) return none;
  if (named === undefined && settings.locked) {
    const file = shown(path, io.cwd);
    return { ...none, faults: [{ file, line: 1, column: 1, code: 'loosens', params: { key: file } }] };
  }
  const { file, text } = await readNamed('--waivers', path, io);
  const { readWaivers } = await import('../read/waivers.ts');
  const { waivers, diagnostics } = readWaivers(text, { file });
  const used = diagnostics.length > 0 ? [] : [await usedFile('waivers', file, text, waivers.length)];
  const softer = used.map((one): Loosening => ({ code: 'waivers', params: { file, count: String(one.holds) } }));
  return { waivers, sources: used, faults: diagnostics, loosened: waivers.length > 0 ? softer : [] };
}

/** The one file that an option names. */
export async function readNamed(option: string, path: string, io: Io): Promise<{ file: string; text: string }> {
  const { sources, faults } = await gather([path], { cwd: io.cwd, stdin: io.stdin });
  const [source] = sources;
  if (source && sources.length === 1 && faults.length === 0) return { ...source, file: shown(source.file, io.cwd) };
  throw new InputError('optionFile', { option, path });
}

/** A file above the working folder is shown from there, so that a report is the same on every machine. */
function shown(file: string, cwd: string): string {
  return relative(cwd, resolve(cwd, file)).split(sep).join('/');
}

export async function usedFile(kind: UsedFile['kind'], file: string, text: string, holds: number): Promise<UsedFile> {
  const { createHash } = await import('node:crypto');
  return { kind, file, holds, sha256: createHash('sha256').update(text).digest('hex') };
}
