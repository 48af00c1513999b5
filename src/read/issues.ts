/** What a schema finds wrong with a YAML document, as faults: place, what was found, what is allowed, the nearest right thing. */
import type * as z from 'zod';
import { type ErrorCode, errorCodes, type Fault, sortFaults } from '../errors.ts';
import type { Place } from '../model.ts';
import { nearest } from './nearest.ts';
import { keyNames, valueNames } from './vietnamese.ts';
import { type ParsedDocument, parseYaml, type Value } from './yaml.ts';

/** A document, and what is needed to say where something in it stands. */
export interface Context {
  file: string;
  document: ParsedDocument;
  /** Lines of the file, for the excerpt over a caret. */
  lines: string[];
}

export interface Shaped<T> {
  /** Undefined where the document has not the shape. */
  value?: T;
  context: Context;
  faults: Fault[];
}

/** Every document of a YAML text, read by a schema. */
export function readShaped<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { documents: Shaped<T>[]; faults: Fault[] } {
  const source = text.replace(/^\ufeff/, '').normalize('NFC');
  const lines = source.split(/\r?\n/);
  const { documents, faults } = parseYaml(source, file);
  return { documents: documents.map((document) => shaped({ file, document, lines }, schema)), faults };
}

function shaped<T>(context: Context, schema: z.ZodType<T>): Shaped<T> {
  const { document } = context;
  if (document.value === undefined) return { context, faults: document.faults };
  if (!isObject(document.value)) return { context, faults: [...document.faults, fault(context, '', 'not-a-mapping')] };
  const parsed = schema.safeParse(document.value, { reportInput: true });
  const faults = [...document.faults, ...faultsOfShape(context, parsed.error?.issues ?? [], schema)];
  return { ...(parsed.success && faults.length === 0 && { value: parsed.data }), context, faults: sortFaults(faults) };
}

/** Issues of a schema as faults. A value that was refused before it was read is not also missing. */
export function faultsOfShape(context: Context, issues: readonly z.core.$ZodIssue[], schema: Schema): Fault[] {
  return issues
    .flatMap((issue) => fromIssue(context, issue, schema))
    .filter(({ line }) => !context.document.faults.some((fault) => fault.line === line));
}

export function isObject(value: unknown): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of a path, or of the nearest thing around it; a document's first line where nothing is written at all. */
function placeOf({ document }: Context, path: string): Place {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = document.places.get(at);
    if (place) return place;
  }
  return { line: document.line, column: 1 };
}

export function fault(context: Context, path: string, code: ErrorCode, params: Record<string, string> = {}): Fault {
  const place = placeOf(context, path);
  return { file: context.file, ...place, code, params, excerpt: (context.lines[place.line - 1] ?? '').slice(0, 400) };
}

function fromIssue(context: Context, issue: z.core.$ZodIssue, schema: Schema): Fault[] {
  const path = issue.path.join('.');
  const key = issue.path.filter((part) => typeof part !== 'number').join('.');
  const found = valueAt(context.document.value, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) => unknownKey(context, issue.path, unknown, schema));
  if (found === undefined || found === null) return [fault(context, path, 'missing-key', { key })];
  const params = { key, found: show(found) };
  // A schema may name the fault itself.
  const named = errorCodes.find((code) => code === issue.message);
  if (named) return [fault(context, path, named, params)];
  switch (issue.code) {
    case 'invalid_value':
      return [notAllowed(context, path, key, found, issue.values.map(String))];
    case 'too_small':
      return [fault(context, path, issue.origin === 'number' ? 'bad-number' : 'empty', params)];
    default:
      return [fault(context, path, wrongType(issue), params)];
  }
}

function wrongType(issue: z.core.$ZodIssue): ErrorCode {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'number') return 'not-number';
  if (expected === 'array') return 'not-list';
  return expected === 'object' || expected === 'record' ? 'not-object' : 'not-text';
}

function unknownKey(context: Context, path: readonly PropertyKey[], key: string, schema: Schema): Fault {
  const allowed = keysAt(schema, path);
  const near = nearest(key, allowed, keyNames);
  return fault(context, [...path, key].join('.'), 'unknown-key', {
    key: show(key),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
  });
}

type Schema = z.core.$ZodType;

/** Keys that a schema allows at a path. Asked of the core that every edition of zod shares. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  let at = bare(schema);
  for (const part of path) {
    if (at.type === 'object') at = bare(at.shape[String(part)]!);
    else if (at.type === 'array') at = bare(at.element);
  }
  return at.type === 'object' ? Object.keys(at.shape) : [];
}

/** A schema without what makes it optional, defaulted or prepared. */
function bare(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return bare(def.innerType);
  return def.type === 'pipe' ? bare(def.out) : def;
}

function notAllowed(context: Context, path: string, key: string, found: Value, allowed: string[]): Fault {
  const near = typeof found === 'string' ? nearest(found, allowed, valueNames) : undefined;
  return fault(context, path, 'not-allowed', {
    key,
    found: show(found),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
  });
}

export function valueAt(value: Value | undefined, path: readonly PropertyKey[]): Value | undefined {
  let at: Value | undefined = value;
  for (const part of path) {
    if (typeof at === 'string' && typeof part === 'number') return at;
    at = typeof at === 'object' && at !== null ? (at as { [key: string]: Value })[String(part)] : undefined;
  }
  return at;
}

/** A value as an error shows it: on one line, and short. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
