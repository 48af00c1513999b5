/** Which files are left out: patterns written as in .gitignore, each set relative to a folder. They may come from a stranger: none may exhaust the machine. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Fault } from '../errors.ts';
import type { UsedFile } from '../model.ts';
import { findUpwards, found } from '../read/find.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';
import { readNamed, usedFile } from './world.ts';

/** UTF-16 units of a pattern. */
export const MOST_PATTERN = 200;
/** `*` and `?` of one level, and `**` of a pattern: what tries them all takes that power of the length of a path. */
const MOST_WILD = 3;
const MOST_DEEP = 4;

export function isPattern(pattern: string): boolean {
  const levels = pattern.split('/');
  return (
    pattern.length <= MOST_PATTERN &&
    levels.filter((level) => level === '**').length <= MOST_DEEP &&
    levels.every((level) => level === '**' || (level.match(/\*+|\?/g) ?? []).length <= MOST_WILD)
  );
}

export interface Ignores {
  /** Of an absolute path; a folder ends in `/`. Undefined where nothing is left out. */
  ignores?: (path: string) => boolean;
  used: UsedFile[];
  faults: Fault[];
  /** What says so, as a report names it. */
  by: string[];
}

/** `--ignore-file FILE`, or the file found from the working folder upwards, and what the configuration says; `false`: nothing is left out. */
export async function loadIgnores(given: string | boolean | undefined, settings: Settings, io: Io): Promise<Ignores> {
  if (given === false) return { used: [], faults: [], by: [] };
  const file = await ignoreFile(given, settings, io);
  const { ignore: configured = [] } = settings.config;
  const sets = [
    ...(file ? [{ folder: file.folder, patterns: file.patterns, by: file.name }] : []),
    ...(settings.source && configured.length > 0
      ? [{ folder: settings.source.folder, patterns: configured, by: settings.source.file }]
      : []),
  ].filter(({ patterns }) => patterns.length > 0);
  const { used = [], faults = [] } = file ?? {};
  if (sets.length === 0) return { used, faults, by: [] };
  const { default: ignore } = await import('ignore');
  const tests = sets.map(({ folder, patterns }) => ({ folder, matcher: ignore().add(patterns) }));
  return {
    used,
    faults,
    by: sets.map(({ by }) => by),
    ignores: (path) =>
      tests.some(({ folder, matcher }) => {
        const at = relative(folder, path).split(sep).join('/');
        const isBelow = at !== '' && !at.startsWith('../') && at !== '..' && !/^(?:[a-z]:|\/)/i.test(at);
        return isBelow && matcher.ignores(path.endsWith('/') ? `${at}/` : at);
      }),
  };
}

interface IgnoreFile {
  name: string;
  folder: string;
  patterns: string[];
  used: UsedFile[];
  faults: Fault[];
}

async function ignoreFile(
  given: string | boolean | undefined,
  { locked }: Settings,
  io: Io,
): Promise<IgnoreFile | undefined> {
  const isNamed = typeof given === 'string';
  const path = isNamed ? given : findUpwards(found.ignore, io.cwd);
  if (path === undefined) return undefined;
  const { file, text } = await readNamed('--ignore-file', path, io);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const made = { name: file, folder: dirname(resolve(io.cwd, path)), patterns: [], used: [] };
  const at = { file, line: 1, column: 1 };
  if (locked && !isNamed && patterns.length > 0)
    return { ...made, faults: [{ ...at, code: 'loosens', params: { key: file } }] };
  const wrong = lines.flatMap((line, i): Fault[] =>
    line.startsWith('#') || isPattern(line.trim())
      ? []
      : [
          {
            ...at,
            line: i + 1,
            code: 'bad-pattern',
            params: { found: line.slice(0, 60), limit: String(MOST_PATTERN) },
          },
        ],
  );
  if (wrong.length > 0) return { ...made, faults: wrong };
  return { ...made, patterns, used: [await usedFile('ignore', file, text, patterns.length)], faults: [] };
}
