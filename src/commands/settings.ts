/** The settings of a run: what the configuration says, where there is one. What reads it is loaded only then. */
import { type Fault, InputError } from '../errors.ts';
import { type FailOn, type Lang, type Loosening, type UsedFile, verdicts } from '../model.ts';
import { findUpwards, found } from '../read/find.ts';
import type { Format } from '../report/render.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** What a configuration may say. Paths are as seen from the working folder. */
export interface Config {
  lang?: Lang;
  failOn?: FailOn;
  formats?: { format: Format; output?: string }[];
  catalogue?: string[];
  status?: string;
  waivers?: string;
  ignore?: string[];
}

export interface Settings {
  config: Config;
  /** The file as a report names it, and the folder that its ignore patterns are relative to; absent where there is none. */
  source?: { file: string; folder: string };
  used: UsedFile[];
  faults: Fault[];
  /** `--locked`: what softens the result counts only where the command line says so. */
  locked: boolean;
}

/** Of the arguments only what must be known before they are read: `--config FILE`, `--no-config`, `--locked`. Throws InputError where the file cannot be read. */
export async function findSettings(argv: readonly string[], io: Io): Promise<Settings> {
  const locked = argv.includes('--locked');
  const none: Settings = { config: {}, used: [], faults: [], locked };
  if (argv.includes('--no-config')) return none;
  const path = named(argv) ?? findUpwards(found.config, io.cwd);
  if (path === undefined) return none;
  const { readConfig } = await import('./config.ts');
  return readConfig(path, locked, io);
}

function named(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--config' || one.startsWith('--config='));
  if (at < 0) return undefined;
  const path = argv[at] === '--config' ? argv[at + 1] : argv[at]!.slice('--config='.length);
  if (path === undefined || path === '') throw new InputError('optionFile', { option: '--config', path: path ?? '' });
  return path;
}

/** The command line prevails; where it is softer than the configuration, or nothing fails at all, every report says so. */
export function failOnOf(
  given: FailOn | undefined,
  { config, source }: Settings,
): { failOn: FailOn; loosened: Loosening[] } {
  const failOn = given ?? config.failOn ?? 'violation';
  const { file = '' } = source ?? {};
  if (given !== undefined && config.failOn !== undefined && isSofter(given, config.failOn))
    return { failOn, loosened: [{ code: 'fail-on-below', params: { found: given, configured: config.failOn, file } }] };
  if (failOn !== 'none') return { failOn, loosened: [] };
  return { failOn, loosened: [{ code: 'fail-on', params: { file: given === undefined ? file : '' } }] };
}

function isSofter(one: FailOn, other: FailOn): boolean {
  const from = (failOn: FailOn) => (failOn === 'none' ? -1 : verdicts.indexOf(failOn));
  return from(one) < from(other);
}

/** The formats of the configuration count where the command line asks for none. */
export function outputsOf(asked: Output[], isAsked: boolean, { config }: Settings): Output[] {
  if (isAsked || !config.formats || config.formats.length === 0) return asked;
  return config.formats.map(({ format, output }) => ({ format, ...(output !== undefined && { path: output }) }));
}
