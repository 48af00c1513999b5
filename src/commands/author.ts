/** `schema`, `validate`: for those who write proposals and data. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Fault, InputError } from '../errors.ts';
import { keyMeanings, say, usage } from '../messages.ts';
import type { Bilingual, Data, Lang } from '../model.ts';
import { checkDataFile, compileData, type DataFile, kindOf, readDataFiles } from '../read/data.ts';
import { isObject } from '../read/issues.ts';
import { loadData } from '../read/load.ts';
import { nearest } from '../read/nearest.ts';
import { proposalSchema, statusSchema, waiversSchema } from '../read/schema.ts';
import { readStatus } from '../read/status.ts';
import { readWaivers } from '../read/waivers.ts';
import { parseYaml } from '../read/yaml.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';

// ── schema ───────────────────────────────────────────────────────────────────────────────────────

/** Shapes of the files that people write. `oneOrMany`: a list of one may be written as one text. */
const schemas = {
  proposal: { schema: proposalSchema, oneOrMany: true },
  waivers: { schema: waiversSchema, oneOrMany: false },
  status: { schema: statusSchema, oneOrMany: false },
} as const;
type SchemaName = keyof typeof schemas;

export async function schemaCommand({ name, lang }: GlobalOptions & { name: string }, io: Io): Promise<number> {
  if (!(name in schemas)) {
    const allowed = Object.keys(schemas);
    const near = nearest(name, allowed);
    throw new InputError('unknownSchema', {
      found: name,
      allowed: allowed.join(', '),
      ...(near ? { nearest: near } : {}),
    });
  }
  io.stdout(`${JSON.stringify(jsonSchema(name as SchemaName, lang), null, 2)}\n`);
  return EXIT_CLEAR;
}

type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; items?: JsonSchema };

/** JSON Schema draft-07 of a file, every key described in the language. */
function jsonSchema(name: SchemaName, lang: Lang): JsonSchema {
  const { schema, oneOrMany } = schemas[name];
  const converted = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    ...(oneOrMany && { override: asOneOrMany }),
  }) as JsonSchema;
  describe(converted, '', keyMeanings[name], lang);
  return { ...converted, title: say(keyMeanings[name]['']!, lang) };
}

/** A list may be written as one text; the conversion shows only the list. */
function asOneOrMany({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.type !== 'array') return;
  const { type, items, ...rest } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, rest, { anyOf: [items, { type, items }] });
}

function describe(schema: JsonSchema, path: string, meanings: Record<string, Bilingual>, lang: Lang): void {
  const meaning = meanings[path];
  if (meaning) schema.description = say(meaning, lang);
  if (schema.items?.properties) describe(schema.items, `${path}[]`, meanings, lang);
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    describe(child, path === '' ? key : `${path}.${key}`, meanings, lang);
}

// ── validate ─────────────────────────────────────────────────────────────────────────────────────

/** A folder is checked as a whole data folder, its files against one another; a file by its shape. */
export async function validateCommand({ paths, lang }: GlobalOptions & { paths: string[] }, io: Io): Promise<number> {
  const faults: Fault[] = [];
  let files = 0;
  for (const path of paths) {
    const checked = await validatePath(path, io.cwd);
    files += checked.files;
    faults.push(...checked.faults);
  }
  if (faults.length > 0) io.stderr(`${faultLines(faults, lang).join('\n')}\n`);
  else io.stdout(`${say(usage.validTotal({ files: String(files) }), lang)}\n`);
  return faults.length > 0 ? EXIT_UNUSABLE : EXIT_CLEAR;
}

async function validatePath(path: string, cwd: string): Promise<{ files: number; faults: Fault[] }> {
  const at = resolve(cwd, path);
  const data = await loadData();
  try {
    if (statSync(at).isDirectory()) {
      const files = readDataFiles(at);
      // A whole data folder has a law pack; any other folder is a heap of single files.
      const isWhole = readdirSync(at).includes('law');
      return {
        files: files.length,
        faults: prefixed(path, isWhole ? compileData(files).faults : files.flatMap((file) => faultsOf(file, data))),
      };
    }
    return { files: 1, faults: faultsOf({ path, text: await readFile(at, 'utf8') }, data) };
  } catch (error) {
    return {
      files: 0,
      faults: [
        {
          file: path,
          line: 1,
          column: 1,
          code: 'not-readable',
          params: { path, detail: (error as NodeJS.ErrnoException).code ?? String(error) },
        },
      ],
    };
  }
}

/** A file by its own shape; ids that it names are looked up in the data of the program. */
function faultsOf({ path, text }: DataFile, data: Data): Fault[] {
  const { documents } = parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), path);
  const value = documents[0]?.value;
  if (isObject(value) && 'waivers' in value) return readWaivers(text, { file: path }).diagnostics;
  return kindOf(value) === 'status'
    ? readStatus(text, { file: path, data }).diagnostics
    : checkDataFile({ path, text }).faults;
}

function prefixed(folder: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: join(folder, fault.file).replaceAll('\\', '/') }));
}
