/** The JSON Schemas of the package: described, with examples, and finding the same faults as the program, on every fixture and on what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { configSchema } from '../src/commands/config.ts';
import { type JsonSchema, jsonSchema, schemaNames } from '../src/commands/schemas.ts';
import { proposalSchema } from '../src/read/proposal.ts';
import {
  addedListSchema,
  candidateSchema,
  capabilitiesSchema,
  catalogueSchema,
  lawSchema,
  statusSchema,
  waiversSchema,
} from '../src/read/schema.ts';
import { parseYaml, type Value } from '../src/read/yaml.ts';
import { root } from './support.ts';

const schemas: Record<string, z.core.$ZodType> = {
  proposal: proposalSchema,
  waivers: waiversSchema,
  status: statusSchema,
  list: addedListSchema,
  candidate: candidateSchema,
  config: configSchema,
  catalogue: catalogueSchema,
  capabilities: capabilitiesSchema,
  law: lawSchema,
};

const yamlIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => `${folder}/${file}`);
const valuesOf = (file: string): Value[] =>
  parseYaml(readFileSync(join(root, file), 'utf8').normalize('NFC'), file).documents.flatMap(({ value }) =>
    value === undefined ? [] : [JSON.parse(JSON.stringify(value)) as Value],
  );

/** Files of each kind. Of long ones a part is enough. */
const files: Record<string, string[]> = {
  proposal: [...yamlIn('fixtures/cases'), ...yamlIn('fixtures/invalid')],
  waivers: yamlIn('fixtures/waivers'),
  status: yamlIn('fixtures/status'),
  list: ['province', 'province-csv', 'amended', 'faulty', 'later-decision']
    .flatMap((name) => yamlIn(`fixtures/catalogues/${name}`))
    .filter((file) => /^list:/m.test(readFileSync(join(root, file), 'utf8'))),
  candidate: yamlIn('fixtures/criteria'),
  catalogue: ['data/catalogue/2765.yaml', 'data/catalogue/cpdt.yaml'],
  capabilities: ['data/capabilities/health.yaml'],
  law: ['data/law/decision-1132.yaml'],
  config: yamlIn('fixtures/config'),
};
/** Of all keys. */
const CONFIG: Value = {
  lang: 'vi',
  failOn: 'none',
  formats: [{ format: 'text' }, { format: 'sarif', output: 'a.sarif' }],
  catalogue: ['a', 'b'],
  status: 'a.yaml',
  waivers: 'b.yaml',
  ignore: 'nhap/',
};

const ajv = new Ajv({ allErrors: true, strict: false });
(addFormats as unknown as (one: Ajv) => void)(ajv);
const validators = Object.fromEntries(schemaNames.map((name) => [name, ajv.compile(jsonSchema(name, 'vi')!)]));

/** Where the program finds something wrong. */
function byProgram(name: string, value: Value): string[] {
  const { error } = (schemas[name] as z.ZodType).safeParse(value);
  const issues = error?.issues ?? [];
  return sorted(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    ),
    value,
  );
}

function unionsIn(name: string, value: Value): Path[] {
  const { error } = (schemas[name] as z.ZodType).safeParse(value);
  return (error?.issues ?? []).filter(({ code }) => code === 'invalid_union').map(({ path }) => path);
}

/** Where an editor does. */
function byEditor(name: string, value: Value): string[] {
  const validate = validators[name]!;
  if (validate(value)) return [];
  const found = validate.errors!.map((one) => ({ ...one, path: pathOf(one) }));
  // One of several shapes: where all fail, the faults of the one that fails deepest are meant.
  const either = found.filter(({ keyword }) => keyword === 'anyOf').map(({ path }) => path);
  // A text or a mapping, as a title: where it is neither, the program names the whole.
  const wholes = unionsIn(name, value);
  const kept = found
    .filter(({ path }) => !either.some((one) => same(one, path) && found.some((other) => isBelow(other.path, one))))
    .map(({ path }) => ({ path: wholes.find((one) => isBelow(path, one)) ?? path }));
  return sorted(
    kept.map(({ path }) => path),
    value,
  );
}

type Path = readonly PropertyKey[];
const same = (a: Path, b: Path) => a.join('.') === b.join('.');
const isBelow = (a: Path, b: Path) => a.length > b.length && same(a.slice(0, b.length), b);

function pathOf({ instancePath, params }: ErrorObject): Path {
  const path = instancePath.split('/').slice(1);
  const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return key === undefined ? path : [...path, key];
}

/** A list of one that is written as one text has its fault at the text. */
function sorted(paths: Path[], value: Value): string[] {
  const shown = paths.map((path) => {
    const before = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)?.[key as never], value);
    return (typeof before === 'string' ? path.slice(0, -1) : path).join('.');
  });
  return [...new Set(shown)].sort();
}

/** The value with one thing changed, at every place in turn. */
function* changed(value: Value): Generator<[string, Value]> {
  const odd: Value[] = [null, 7, -1, true, '', '  ', 'không có', '2026-02-30', [], [7], [''], {}];
  for (const path of pathsOf(value)) {
    for (const other of odd) yield [`${path.join('.')} = ${JSON.stringify(other)}`, withAt(value, path, other)];
    yield [`${path.join('.')} left out`, withAt(value, path, undefined)];
    yield [`${path.join('.')}.muctieu`, withAt(value, [...path, 'muctieu'], 'x')];
  }
}

function pathsOf(value: Value, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const within = Object.entries(value)
    // The first two of a list stand for the others.
    .filter(([key]) => !Array.isArray(value) || Number(key) < 2)
    .flatMap(([key, one]) => pathsOf(one as Value, [...path, key]));
  return path.length > 0 ? [path, ...within] : within;
}

function withAt(value: Value, path: readonly string[], other: Value | undefined): Value {
  const copy = structuredClone(value) as Record<string, Value>;
  let at: Record<string, Value> = copy;
  for (const key of path.slice(0, -1)) {
    if (typeof at[key] !== 'object' || at[key] === null) return copy;
    at = at[key] as Record<string, Value>;
  }
  const last = path.at(-1)!;
  if (other === undefined && Array.isArray(at)) at.splice(Number(last), 1);
  else if (other === undefined) delete at[last];
  else if (!(Array.isArray(at) && last === 'muctieu')) at[last] = other;
  return copy;
}

/** What the schemas cannot say, and the program checks besides: an authority is no person; two keys that speak of each other. */
const BEYOND = /decidedBy/;

describe('an editor finds what the program finds', () => {
  for (const [name, list] of Object.entries(files))
    it(`${name}: in every fixture, and in each with one thing changed`, () => {
      const values = [...list.flatMap(valuesOf), ...(name === 'config' ? [CONFIG] : [])];
      expect(values.length).toBeGreaterThan(0);
      let faulty = 0;
      for (const value of values) {
        expect(byEditor(name, value)).toEqual(byProgram(name, value));
        for (const [what, other] of changed(value)) {
          if (BEYOND.test(what)) continue;
          const wanted = byProgram(name, other);
          if (wanted.length > 0) faulty += 1;
          expect(byEditor(name, other), what).toEqual(wanted);
        }
      }
      expect(faulty).toBeGreaterThan(20);
    }, 600_000);
});

describe('the schemas of the package', () => {
  const keysOf = (schema: JsonSchema, path = ''): [string, JsonSchema][] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]): [string, JsonSchema][] => [
      [`${path}${key}`, child],
      ...keysOf(child, `${path}${key}.`),
    ]),
    ...[schema.items, ...(schema.anyOf ?? [])].flatMap((one) => (one ? keysOf(one, path) : [])),
  ];

  it('describe every key of what people write, in Vietnamese and in English', () => {
    for (const name of schemaNames.filter((one) => one !== 'report'))
      for (const lang of ['vi', 'en'] as const)
        for (const [path, { description }] of keysOf(jsonSchema(name, lang)!))
          expect([name, path, typeof description]).toEqual([name, path, 'string']);
  });

  it('have examples, which are right, and defaults, which are right too', () => {
    for (const name of schemaNames.filter((one) => one !== 'report')) {
      const keys = keysOf(jsonSchema(name, 'vi')!);
      expect(keys.filter(([, { examples }]) => examples).length, name).toBeGreaterThan(0);
      for (const [path, { examples = [], default: byDefault, ...shape }] of keys)
        for (const one of [...(examples as unknown[]), ...(byDefault === undefined ? [] : [byDefault])]) {
          const validate = ajv.compile(shape);
          expect([name, path, validate(one), validate.errors]).toEqual([name, path, true, null]);
        }
    }
  });

  it('speak the draft that editors know', () => {
    for (const name of schemaNames) expect(jsonSchema(name, 'vi')!.$schema).toContain('draft-07');
  });
});
