/**
 * `trunglap.config.yaml`, read by the strict reader of all YAML here. A stranger's pull request may edit it: no path in it leads out of its folder,
 * and what softens a result is refused where the run is locked.
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import type { ErrorCode, Fault } from '../errors.ts';
import { say, told } from '../messages.ts';
import { verdicts } from '../model.ts';
import { type Context, fault, readShaped, show } from '../read/issues.ts';
import { list } from '../read/proposal.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { type Format, formatNames } from '../report/render.ts';
import type { CheckArguments } from './check.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type Io } from './io.ts';
import { isPattern, MOST_PATTERN } from './patterns.ts';
import type { Config, Settings } from './settings.ts';
import { readNamed, usedFile } from './world.ts';

const text = z.string().check(z.trim(), z.minLength(1));

/** What each key means: `configKeys` in messages.ts. */
export const configSchema = z.strictObject({
  lang: z.optional(z.enum(['vi', 'en'])),
  failOn: z.optional(z.enum([...verdicts.slice(0, -1), 'none'] as ['violation', 'none'])),
  formats: z.optional(z.array(z.strictObject({ format: z.enum(formatNames as [Format]), output: z.optional(text) }))),
  catalogue: z.optional(list(text)),
  status: z.optional(text),
  waivers: z.optional(text),
  ignore: z.optional(list(text)),
});

/** A configuration with a fault has no part; what is wrong with it is told. Throws InputError where the file cannot be read. */
export async function readConfig(path: string, locked: boolean, io: Io): Promise<Settings> {
  const { file, text } = await readNamed('--config', path, io);
  const folder = realpathSync(dirname(resolve(io.cwd, path)));
  const { documents, faults } = readShaped<Config>(
    text,
    file,
    configSchema as unknown as Parameters<typeof readShaped<Config>>[2],
  );
  const wrong = [...faults, ...documents.flatMap((one) => one.faults)];
  const [document] = documents;
  const written = document?.value;
  if (document && written) wrong.push(...faultsOf(written, document.context, folder));
  if (!document || !written || wrong.length > 0) return { config: {}, used: [], faults: wrong, locked };
  const softening = locked ? softeningKeys(written) : [];
  const config = Object.fromEntries(Object.entries(written).filter(([key]) => !softening.includes(key))) as Config;
  return {
    config: fromHere(config, relative(io.cwd, folder)),
    source: { file, folder },
    used: [await usedFile('config', file, text, Object.keys(written).length)],
    faults: softening.map((key) => fault(document.context, key, 'loosens', { key })),
    locked,
  };
}

/** `catalogue` softens only where it changes the lists that come with the program, which is seen when they are merged. */
function softeningKeys({ failOn, status, waivers, ignore }: Config): string[] {
  return [
    ...(failOn === 'none' ? ['failOn'] : []),
    ...(status === undefined ? [] : ['status']),
    ...(waivers === undefined ? [] : ['waivers']),
    ...(ignore === undefined || ignore.length === 0 ? [] : ['ignore']),
  ];
}

function faultsOf(config: Config, context: Context, folder: string): Fault[] {
  const { formats = [], catalogue = [], status, waivers, ignore = [] } = config;
  const paths: [string, string | undefined][] = [
    ...formats.map(({ output }, i): [string, string | undefined] => [`formats.${i}.output`, output]),
    ...catalogue.map((path, i): [string, string] => [`catalogue.${i}`, path]),
    ['status', status],
    ['waivers', waivers],
  ];
  const wrong = (path: string, code: ErrorCode, found: string, more = {}) =>
    fault(context, path, code, { key: path.replace(/\.\d+/g, ''), found: show(found), ...more });
  const shown = formats.filter(({ output }) => output === undefined);
  return [
    ...paths.flatMap(([key, path]) =>
      path === undefined || isInside(folder, path) ? [] : [wrong(key, 'outside-config', path)],
    ),
    ...ignore.flatMap((pattern, i) =>
      isPattern(pattern) ? [] : [wrong(`ignore.${i}`, 'bad-pattern', pattern, { limit: String(MOST_PATTERN) })],
    ),
    ...(shown.length > 1 ? [wrong('formats', 'two-formats', '')] : []),
  ];
}

/** Below the folder, links followed, through no hidden folder: what is written there could be run, what is read there could be a secret. */
function isInside(folder: string, path: string): boolean {
  const at = relative(folder, placeOf(resolve(folder, path)));
  return at !== '' && !isAbsolute(at) && !at.split(sep).some((part) => part.startsWith('.'));
}

/** Where a path leads, as far as it exists. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(placeOf(dirname(path)), basename(path));
  }
}

function fromHere({ formats, catalogue, status, waivers, ...rest }: Config, folder: string): Config {
  const here = (path: string) => join(folder, path);
  return {
    ...rest,
    ...(formats && {
      formats: formats.map(({ format, output }) => ({ format, ...(output !== undefined && { output: here(output) }) })),
    }),
    ...(catalogue && { catalogue: catalogue.map(here) }),
    ...(status !== undefined && { status: here(status) }),
    ...(waivers !== undefined && { waivers: here(waivers) }),
  };
}

/** `--print-config`: what would count, as a configuration that may be copied. What the configuration gets wrong is told, and makes the exit code. */
export function printConfig(given: Effective, io: Io): number {
  const { settings, lang, failOn, outputs, catalogue = [], status, waivers, ignore } = given;
  const { config, source, faults } = settings;
  const effective = {
    lang,
    failOn,
    formats: outputs.map(({ format, path }) => ({ format, ...(path !== undefined && { output: path }) })),
    catalogue: [...(config.catalogue ?? []), ...catalogue],
    status: status ?? config.status,
    waivers: waivers === false ? undefined : typeof waivers === 'string' ? waivers : config.waivers,
    ignore: ignore === false ? [] : (config.ignore ?? []),
  } satisfies Config;
  const lines = Object.entries(effective)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const title = [told.effective, source ? told.config({ file: terminal(source.file) }) : told.noConfig];
  if (faults.length > 0) io.stderr(`${faultLines(faults, lang).join('\n')}\n`);
  io.stdout([...title.map((one) => `# ${say(one, lang)}`), ...lines, ''].join('\n'));
  return faults.length > 0 ? EXIT_UNUSABLE : EXIT_CLEAR;
}

type Effective = Pick<
  CheckArguments,
  'settings' | 'lang' | 'failOn' | 'outputs' | 'catalogue' | 'status' | 'waivers' | 'ignore'
>;
