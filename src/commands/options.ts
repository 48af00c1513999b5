/** Options that several commands share, and how they are read. */
import { type Command, Option } from 'commander';
import { InputError } from '../errors.ts';
import { help, say } from '../messages.ts';
import { type Bilingual, type Lang, verdicts } from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { type Format, formatNames } from '../report/render.ts';
import type { Io } from './io.ts';
import type { Asked } from './output.ts';
import type { Settings } from './settings.ts';
import type { WorldOptions } from './world.ts';

export function common(command: Command, lang: Lang): Command {
  return command
    .addOption(oneOf(new Option('--lang <lang>', say(help.lang, lang)).default(lang), ['vi', 'en']))
    .option('--config <file>', say(help.config, lang))
    .option('--no-config', say(help.noConfig, lang))
    .option('--no-color', say(help.noColor, lang))
    .option('--debug', say(help.debug, lang));
}

export interface Common {
  lang: Lang;
  color: boolean;
}

/** Colour only on a terminal that wants it: https://no-color.org */
export function globals({ lang, color }: Common, io: Io): Common {
  const wanted = color && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  return {
    lang,
    color: Boolean(wanted && (io.columns !== undefined || !['', '0'].includes(io.env.FORCE_COLOR ?? ''))),
  };
}

/** Files of the user that add to what the program knows. */
export interface Known {
  catalogue?: string[];
  status?: string;
}

export function withKnown(command: Command, lang: Lang): Command {
  return withLists(command, lang).option('--status <file>', say(help.status, lang));
}

export function withLists(command: Command, lang: Lang): Command {
  return command.addOption(
    new Option('--catalogue <dir>', say(help.catalogue, lang)).argParser((path: string, before: string[] = []) => [
      ...before,
      path,
    ]),
  );
}

export function known({ catalogue = [], status }: Known, settings: Settings): WorldOptions {
  return { catalogue, settings, ...(status !== undefined && { status }) };
}

/** `--format` and `--output`, any number of times, in the order of the command line. */
export function addOutputs(command: Command, lang: Lang): Asked[] {
  const asked: Asked[] = [];
  const formats = `${say(help.format, lang)}: ${formatNames.join(', ')}`;
  command
    .addOption(
      new Option('--format <format>', formats).argParser((format: string) => asked.push({ format: asFormat(format) })),
    )
    .addOption(
      new Option('-o, --output <file>', say(help.output, lang)).argParser((path: string) => asked.push({ path })),
    );
  return asked;
}

function asFormat(format: string): Format {
  return pick('--format', format, formatNames);
}

/** As `choices` of commander, with the nearest right value named. */
export function oneOf(option: Option, values: readonly string[]): Option {
  return option.choices(values).argParser((found: string) => pick(option.long!, found, values));
}

function pick<T extends string>(option: string, found: string, values: readonly T[]): T {
  const value = values.find((one) => one === found);
  if (value !== undefined) return value;
  const near = nearest(found, values);
  throw new InputError('badValue', { option, found, allowed: values.join(', '), ...(near ? { nearest: near } : {}) });
}

export function failOn(sentence: Bilingual, lang: Lang): Option {
  const option = new Option('--fail-on <verdict>', say(sentence, lang)).default('violation');
  return oneOf(option, [...verdicts.slice(0, -1), 'none']);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf(given: string | undefined, io: Io): string {
  if (given === undefined) return io.today();
  const isReal = DAY.test(given) && new Date(`${given}T00:00:00Z`).toJSON()?.startsWith(given);
  if (!isReal) throw new InputError('badDate', { found: given });
  return given;
}

export function count(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new InputError('badNumber', { option: '--limit', found: given });
  return Number(given);
}

/** Adds a command with the options that all have. */
export type Make = (name: string, description: Bilingual) => Command;
