/** `schema`: for those who write proposals and what goes with them. */
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { keyMeanings, say } from '../messages.ts';
import type { Bilingual, Lang } from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { addedListSchema, candidateSchema, proposalSchema, statusSchema, waiversSchema } from '../read/schema.ts';
import { EXIT_CLEAR, type GlobalOptions, type Io } from './io.ts';

/** Shapes of the files that people write. `oneOrMany`: a list of one may be written as one text. */
const schemas = {
  proposal: { schema: proposalSchema, oneOrMany: true },
  waivers: { schema: waiversSchema, oneOrMany: false },
  status: { schema: statusSchema, oneOrMany: false },
  list: { schema: addedListSchema, oneOrMany: false },
  candidate: { schema: candidateSchema, oneOrMany: true },
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
