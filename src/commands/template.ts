/** `template`: something to fill in. What exists is never overwritten. */
import { promises } from 'node:fs';
import { extname, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { keyMeanings, say, template } from '../messages.ts';
import type { Lang } from '../model.ts';
import { emptyList } from '../report/xlsx/template.ts';
import { EXIT_CLEAR, type GlobalOptions, type Io } from './io.ts';

export interface TemplateArguments extends GlobalOptions {
  /** By default that of the file's name, or a workbook. */
  format?: 'xlsx' | 'yaml';
  output?: string;
}

export async function templateCommand({ format, output, lang }: TemplateArguments, io: Io): Promise<number> {
  const kind = format ?? (/^\.ya?ml$/i.test(extname(output ?? '')) ? 'yaml' : 'xlsx');
  if (kind === 'xlsx' && output === undefined && io.columns !== undefined)
    throw new InputError('binaryToTerminal', { format: kind });
  const content = kind === 'yaml' ? commented(output ?? 'de-xuat.yaml', lang) : await emptyList(lang);
  if (output === undefined) io.stdout(content);
  else {
    await create(output, content, io);
    io.stderr(`${say(template.written({ path: output }), lang)}\n`);
  }
  return EXIT_CLEAR;
}

async function create(path: string, content: string | Uint8Array, { cwd }: Io): Promise<void> {
  try {
    await promises.writeFile(resolve(cwd, path), content, { flag: 'wx' });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'EEXIST' ? 'fileExists' : 'cannotWrite', { path, detail: code });
  }
}

/** Keys in the order of the guide, with an example of each; those of the first part must be filled in. */
const REQUIRED: [path: string, value: string][] = [
  ['name', '""'],
  ['agency', ''],
  ['agency.name', '""'],
  ['agency.level', 'province'],
  ['action', 'build'],
];
const OPTIONAL: [path: string, value: string][] = [
  ['description', '""'],
  ['objective', '""'],
  ['functions', '["", ""]'],
  ['data', '[""]'],
  ['scope', ''],
  ['scope.users', '[citizens]'],
  ['scope.sectors', '[health]'],
  ['scope.area', '""'],
  ['timeline', ''],
  ['timeline.start', '2027-01'],
  ['timeline.end', '2029-12'],
  ['budget', ''],
  ['budget.amount', '15000000000'],
  ['budget.currency', 'VND'],
  ['exemption', ''],
  ['exemption.ground', 'specialised-law'],
  ['exemption.citation', '""'],
  ['buildsOn', '[1132-A10]'],
  ['differences', '""'],
];

function commented(path: string, lang: Lang): string {
  const meanings = keyMeanings.proposal;
  const line =
    (mark: string) =>
    ([key, value]: [string, string]) => {
      const [name, depth] = [key.split('.').at(-1)!, key.split('.').length - 1];
      const pair = `${mark}${'  '.repeat(depth)}${name}:${value && ` ${value}`}`;
      return `${pair} # ${say(meanings[key]!, lang)}`;
    };
  return [
    '# yaml-language-server: $schema=proposal.schema.json',
    `# ${say(meanings['']!, lang)}. ${say(template.filled({ path }), lang)}`,
    '',
    ...REQUIRED.map(line('')),
    '',
    `# ${say(template.optional, lang)}`,
    ...OPTIONAL.map(line('# ')),
    '',
  ].join('\n');
}
