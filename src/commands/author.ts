/** `schema`, `validate`: for those who write proposals and data. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { type Fault, InputError } from '../errors.ts';
import { keyMeaning, reportKeyMeaning, say, usage } from '../messages.ts';
import type { Bilingual, Lang } from '../model.ts';
import { checkDataFile, compileData, type DataFile, readDataFiles } from '../read/data.ts';
import { nearest } from '../read/nearest.ts';
import { proposalSchema } from '../read/proposal.ts';
import { reportSchema } from '../read/report.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';

// ── schema ───────────────────────────────────────────────────────────────────────────────────────

const schemas: Record<string, (lang: Lang) => JsonSchema> = { proposal: proposalJsonSchema, report: reportJsonSchema };

export async function schemaCommand({ name, lang }: GlobalOptions & { name: string }, io: Io): Promise<number> {
  const made = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!made) {
    const allowed = Object.keys(schemas);
    const near = nearest(name, allowed);
    throw new InputError('unknownSchema', {
      found: name,
      allowed: allowed.join(', '),
      ...(near ? { nearest: near } : {}),
    });
  }
  io.stdout(`${JSON.stringify(made(lang), null, 2)}\n`);
  return EXIT_CLEAR;
}

type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; items?: JsonSchema };

/** JSON Schema draft-07 of a proposal, every key described in the language. */
export function proposalJsonSchema(lang: Lang): JsonSchema {
  const schema = z.toJSONSchema(proposalSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: oneOrMany,
  }) as JsonSchema;
  describe(schema, '', keyMeaning, lang);
  return { ...schema, title: say(keyMeaning['']!, lang) };
}

/** JSON Schema draft-07 of the JSON report. A later version may add keys; it takes none away. */
function reportJsonSchema(lang: Lang): JsonSchema {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  describe(schema, '', reportKeyMeaning, lang);
  return { ...schema, title: say(reportKeyMeaning['']!, lang) };
}

/** A list may be written as one text; the conversion shows only the list. */
function oneOrMany({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.type !== 'array') return;
  const { type, items, ...rest } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, rest, { anyOf: [items, { type, items }] });
}

function describe(schema: JsonSchema, path: string, meanings: Record<string, Bilingual>, lang: Lang): void {
  const meaning = meanings[path];
  if (meaning) schema.description = say(meaning, lang);
  for (const [key, child] of Object.entries({ ...schema.properties, ...schema.items?.properties }))
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
  try {
    if (statSync(at).isDirectory()) {
      const files = readDataFiles(at);
      // A whole data folder has a law pack; any other folder is a heap of single files.
      const isWhole = readdirSync(at).includes('law');
      return {
        files: files.length,
        faults: prefixed(path, isWhole ? compileData(files).faults : files.flatMap(faultsOf)),
      };
    }
    return { files: 1, faults: faultsOf({ path, text: await readFile(at, 'utf8') }) };
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

function faultsOf(file: DataFile): Fault[] {
  return checkDataFile(file).faults;
}

function prefixed(folder: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file: join(folder, fault.file).replaceAll('\\', '/') }));
}
