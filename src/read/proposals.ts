/** Documents of a YAML file → proposals. Collects every fault; what is right is kept. */
import type * as z from 'zod/mini';
import { type ErrorCode, type Fault, sortFaults } from '../errors.ts';
import type { Day, Mark, Place, Proposal, Text, TextField } from '../model.ts';
import { nearest } from './nearest.ts';
import { type ProposalInput, proposalSchema } from './proposal.ts';
import { keyNames, valueNames } from './vietnamese.ts';
import { type ParsedDocument, parseYaml, type Value } from './yaml.ts';

export interface ReadOptions {
  /** Name shown in faults and reports. */
  file: string;
  /** Ids that `buildsOn` may name; left out, they are not checked. */
  entryIds?: readonly string[];
}

export interface ReadResult {
  proposals: Proposal[];
  diagnostics: Fault[];
  /** How many documents the file holds, good or bad. */
  documents: number;
  /** True when no document looks like a proposal: none has `name`, `agency` or `action`. */
  foreign: boolean;
}

/**
 * Reads the proposals of one YAML text (one a document).
 * @param text UTF-8 decoded text, with or without BOM; any line ends.
 * @returns what could be read, and every fault with its line and column; never throws for a user's fault.
 */
export function readProposals(text: string, options: ReadOptions): ReadResult {
  const source = text.replace(/^\ufeff/, '').normalize('NFC');
  const { documents, faults } = parseYaml(source, options.file);
  const lines = source.split(/\r?\n/);
  const read = documents.map((document) => readDocument(document, options, lines));
  return {
    proposals: read.flatMap(({ proposal }) => proposal ?? []),
    diagnostics: sortFaults([...faults, ...read.flatMap((one) => one.faults)]),
    documents: documents.length,
    foreign:
      documents.length > 0 && documents.every(({ value, faults }) => !looksLikeProposal(value) && faults.length === 0),
  };
}

function looksLikeProposal(value: Value | undefined): boolean {
  return isObject(value) && ['name', 'agency', 'action'].some((key) => key in value);
}

function isObject(value: unknown): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Context extends ReadOptions {
  document: ParsedDocument;
  lines: string[];
}

function readDocument(
  document: ParsedDocument,
  options: ReadOptions,
  lines: string[],
): { proposal?: Proposal; faults: Fault[] } {
  const context = { ...options, document, lines };
  if (document.value === undefined) return { faults: document.faults };
  if (!isObject(document.value)) return { faults: [...document.faults, fault(context, '', 'not-a-mapping')] };
  const parsed = proposalSchema.safeParse(document.value, { reportInput: true });
  const faults = [
    ...document.faults,
    // A value that was refused before it was read is not also missing.
    ...(parsed.error?.issues ?? [])
      .flatMap((issue) => fromIssue(context, issue))
      .filter(({ line }) => !document.faults.some((fault) => fault.line === line)),
    ...checkMeaning(context, document.value),
  ];
  return parsed.success && faults.length === 0 ? { proposal: toProposal(parsed.data, context), faults } : { faults };
}

// ── Faults ───────────────────────────────────────────────────────────────────────────────────────

/** The place of a path, or of the nearest thing around it; a document's first line where nothing is written at all. */
function placeOf({ document }: Context, path: string): Place {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = document.places.get(at);
    if (place) return place;
  }
  return { line: document.line, column: 1 };
}

function fault(context: Context, path: string, code: ErrorCode, params: Record<string, string> = {}): Fault {
  const place = placeOf(context, path);
  return { file: context.file, ...place, code, params, excerpt: (context.lines[place.line - 1] ?? '').slice(0, 400) };
}

type Issue = z.core.$ZodIssue;

function fromIssue(context: Context, issue: Issue): Fault[] {
  const path = issue.path.join('.');
  const key = path.replace(/\.\d+$/, '');
  const found = valueAt(context.document.value, issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknown) => unknownKey(context, path, unknown));
  if (found === undefined || found === null) return [fault(context, path, 'missing-key', { key: path })];
  switch (issue.code) {
    case 'invalid_value':
      return [notAllowed(context, path, key, found, issue.values.map(String))];
    case 'invalid_format':
      return [fault(context, path, 'bad-date', { key, found: show(found) })];
    case 'too_small':
      return [fault(context, path, issue.origin === 'string' ? 'empty' : 'bad-number', { key, found: show(found) })];
    default:
      return [fault(context, path, wrongType(issue), { key, found: show(found) })];
  }
}

function wrongType(issue: Issue): ErrorCode {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'number') return 'not-number';
  if (expected === 'array') return 'not-list';
  return expected === 'object' ? 'not-object' : 'not-text';
}

function unknownKey(context: Context, path: string, key: string): Fault {
  const allowed = allowedKeys(path);
  const near = nearest(key, allowed, keyNames);
  const at = path === '' ? key : `${path}.${key}`;
  return fault(context, at, 'unknown-key', {
    key: show(key),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
  });
}

function allowedKeys(path: string): string[] {
  let schema: z.core.$ZodType = proposalSchema;
  for (const part of path === '' ? [] : path.split('.')) schema = shapeOf(schema)[part] ?? proposalSchema;
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? shapeOf(def.innerType) : (def as z.core.$ZodObjectDef).shape;
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

function valueAt(value: Value | undefined, path: readonly PropertyKey[]): Value | undefined {
  let at: Value | undefined = value;
  for (const part of path) {
    if (typeof at === 'string' && typeof part === 'number') return at;
    at = typeof at === 'object' && at !== null ? (at as { [key: string]: Value })[String(part)] : undefined;
  }
  return at;
}

/** A value as an error shows it: on one line, and short. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What a schema cannot say: the end comes after the start, and `buildsOn` names entries that exist. */
function checkMeaning(context: Context, value: { [key: string]: Value }): Fault[] {
  const faults: Fault[] = [];
  const timeline = value.timeline;
  if (
    isObject(timeline) &&
    typeof timeline.start === 'string' &&
    typeof timeline.end === 'string' &&
    lastDay(timeline.end) < firstDay(timeline.start)
  )
    faults.push(
      fault(context, 'timeline.end', 'end-before-start', { start: show(timeline.start), end: show(timeline.end) }),
    );
  const { entryIds } = context;
  const named =
    typeof value.buildsOn === 'string' ? [value.buildsOn] : Array.isArray(value.buildsOn) ? value.buildsOn : [];
  for (const [i, id] of entryIds ? named.entries() : [])
    if (typeof id === 'string' && !entryIds!.includes(id)) {
      const near = nearest(id, entryIds!);
      faults.push(
        fault(context, `buildsOn.${i}`, 'unknown-id', { found: show(id), ...(near ? { nearest: near } : {}) }),
      );
    }
  return faults;
}

// ── Proposals ────────────────────────────────────────────────────────────────────────────────────

function toProposal(input: ProposalInput, context: Context): Proposal {
  const { agency, action, scope, timeline, budget, exemption, differences } = input;
  return {
    file: context.file,
    line: context.document.line,
    name: clean(input.name),
    agency: { ...agency, name: clean(agency.name) },
    action,
    texts: texts(input, context),
    users: scope?.users ?? [],
    sectors: scope?.sectors ?? [],
    ...(timeline && {
      timeline: {
        ...(timeline.start && { start: firstDay(timeline.start) }),
        ...(timeline.end && { end: lastDay(timeline.end) }),
      },
    }),
    ...(budget && { budget }),
    ...(exemption && { exemption }),
    buildsOn: input.buildsOn ?? [],
    ...(differences && { differences }),
    places: Object.fromEntries(context.document.places),
  };
}

/** One line, single spaces: for names that are shown in tables. */
function clean(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function texts(input: ProposalInput, context: Context): Text[] {
  const raw = context.document.value as { [key: string]: Value };
  const out: Text[] = [];
  const add = (field: TextField, path: string, value: string | undefined) => {
    if (value === undefined) return;
    // The value as written, not trimmed: marks count from its first character.
    const written = valueAt(
      raw,
      path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    );
    out.push({ field, text: typeof written === 'string' ? written : value, marks: marksOf(context, path) });
  };
  add('name', 'name', input.name);
  add('objective', 'objective', input.objective);
  for (const i of input.functions?.keys() ?? []) add('functions', `functions.${i}`, input.functions![i]);
  add('description', 'description', input.description);
  for (const i of input.data?.keys() ?? []) add('data', `data.${i}`, input.data![i]);
  add('area', 'scope.area', input.scope?.area);
  add('note', 'scope.note', input.scope?.note);
  return out;
}

function marksOf({ document }: Context, path: string): Mark[] {
  const marks = document.marks.get(path) ?? document.marks.get(path.replace(/\.0$/, ''));
  return marks ?? [{ offset: 0, line: document.line, column: 1 }];
}

/** `2027` → 2027-01-01, `2027-03` → 2027-03-01. */
function firstDay(written: string): Day {
  return `${written}-01-01`.slice(0, 10);
}

/** `2027` → 2027-12-31, `2027-02` → 2027-02-28. */
function lastDay(written: string): Day {
  const [year, month, day] = written.split('-').map(Number);
  if (day !== undefined) return written;
  const last = new Date(Date.UTC(year!, month ?? 12, 0)).getUTCDate();
  return `${year}-${String(month ?? 12).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
