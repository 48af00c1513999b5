/** `schema`: for those who write proposals and what goes with them. */
import { InputError } from '../errors.ts';
import { nearest } from '../read/nearest.ts';
import { EXIT_CLEAR, type GlobalOptions, type Io } from './io.ts';
import { jsonSchema, schemaNames } from './schemas.ts';

export async function schemaCommand({ name, lang }: GlobalOptions & { name: string }, io: Io): Promise<number> {
  const schema = jsonSchema(name, lang);
  if (!schema) {
    const near = nearest(name, schemaNames);
    throw new InputError('unknownSchema', {
      found: name,
      allowed: schemaNames.join(', '),
      ...(near ? { nearest: near } : {}),
    });
  }
  io.stdout(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT_CLEAR;
}
