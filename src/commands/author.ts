/** `schema`: for those who write proposals and what goes with them. */
import * as z from 'zod/mini';
import { InputError } from '../errors.ts';
import { keyMeanings, reportKeyMeaning, say } from '../messages.ts';
import type { Bilingual, Lang } from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { proposalSchema } from '../read/proposal.ts';
import { reportSchema } from '../read/report.ts';
import { addedListSchema, candidateSchema, statusSchema, waiversSchema } from '../read/schema.ts';
import { EXIT_CLEAR, type GlobalOptions, type Io } from './io.ts';

interface Shape {
  schema: z.core.$ZodType;
  meanings: Record<string, Bilingual>;
  /** A list of one may be written as one text. */
  oneOrMany?: boolean;
}

/** Shapes of the files that people write, and of the report, to which a later version may add keys. */
const schemas: Record<string, Shape> = {
  proposal: { schema: proposalSchema, meanings: keyMeanings.proposal, oneOrMany: true },
  waivers: { schema: waiversSchema, meanings: keyMeanings.waivers },
  status: { schema: statusSchema, meanings: keyMeanings.status },
  list: { schema: addedListSchema, meanings: keyMeanings.list },
  candidate: { schema: candidateSchema, meanings: keyMeanings.candidate, oneOrMany: true },
  report: { schema: reportSchema, meanings: reportKeyMeaning },
};

export const schemaNames = Object.keys(schemas);

export async function schemaCommand({ name, lang }: GlobalOptions & { name: string }, io: Io): Promise<number> {
  const made = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!made) {
    const allowed = schemaNames;
    const near = nearest(name, allowed);
    throw new InputError('unknownSchema', {
      found: name,
      allowed: allowed.join(', '),
      ...(near ? { nearest: near } : {}),
    });
  }
  io.stdout(`${JSON.stringify(jsonSchema(made, lang), null, 2)}\n`);
  return EXIT_CLEAR;
}

type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; items?: JsonSchema };

/** JSON Schema draft-07 of a file, every key described in the language. */
function jsonSchema({ schema, meanings, oneOrMany }: Shape, lang: Lang): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    ...(oneOrMany && { override: asOneOrMany }),
  }) as JsonSchema;
  describe(converted, '', meanings, lang);
  return { ...converted, title: say(meanings['']!, lang) };
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
  for (const [key, child] of Object.entries({ ...schema.properties, ...schema.items?.properties }))
    describe(child, path === '' ? key : `${path}.${key}`, meanings, lang);
}
