/** A saved JSON report: its shape, checked before anything is written from it. Fields that a later version adds are kept. */
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { type ErrorCode, type Fault, sortFaults } from '../errors.ts';
import { limits } from '../limits.ts';
import { advice as adviceWords, usedFileLabel, warning as warningWords } from '../messages.ts';
import {
  type AdviceKind,
  actions,
  grounds,
  levels,
  looseningCodes,
  planColumns,
  type Report,
  reasonCodes,
  recommendations,
  sectors,
  type UsedFile,
  users,
  verdicts,
  type Warning,
} from '../model.ts';
import { nearest } from './nearest.ts';

const text = z.string();
const words = text.min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const share = z.number().min(0).max(1);
const count = z.number().int().nonnegative();
const position = z.number().int().positive();
/** Of a spreadsheet: a report that names another would make millions of cells. Of a .csv, a line. */
const row = position.max(limits.fileBytes);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What a spreadsheet, a rule index and a file name can bear: ids of lists, platforms, rules and findings. */
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
const bilingual = z.looseObject({ vi: text, en: text });
const place = z.looseObject({ line: position, column: position });
/** Of a list that a user added, date and issuer are empty where the list does not say them. */
const print = z.looseObject({
  number: words.optional(),
  date: text,
  issuer: text,
  title: words,
  annex: words.optional(),
});
const axis = z.enum(['function', 'objective', 'scope']);
const field = z.enum(['name', 'description', 'objective', 'functions', 'data', 'area', 'note']);

const basis = z.looseObject({ ref: words, quote: text, interpretation: z.boolean(), note: bilingual.optional() });

const evidence = z.looseObject({
  axis,
  proposal: z.looseObject({ text, field, line: position, column: position }),
  platform: z.looseObject({ field: text, text }),
  capability: id.optional(),
  weight: z.number(),
});

const waiver = z.looseObject({
  reason: words,
  decidedBy: words,
  document: z.looseObject({ number: words, date: day }),
  expires: day,
});

const statusRecord = z.looseObject({ platform: id, operatingSince: day, source: words, verifiedOn: day });

const history = z.looseObject({
  entry: id,
  ref: words,
  recommendation: z.enum(recommendations),
  quote: text.nullable(),
  conflict: bilingual.nullable(),
});

const fact = z.looseObject({
  value: text,
  reason: z.enum(reasonCodes),
  params: z.record(text, text),
  interpretation: bilingual.optional(),
});
const outcome = z.looseObject({ verdict: z.enum(verdicts), rule: id });

const match = z.looseObject({
  platform: id,
  name: words,
  owner: text.nullable(),
  status: z.enum(['operating', 'due', 'planned']).nullable(),
  statusRecord: statusRecord.optional(),
  starts: z.looseObject({ from: day, to: day }).nullable(),
  alsoListedAs: z.array(id),
  amendedBy: z.looseObject({ document: words, from: text }).optional(),
  history: z.array(history),
  family: z.looseObject({ id, others: z.array(id) }).optional(),
  similarity: z.looseObject({
    level: z.enum(['similar', 'partial', 'distinct']),
    function: share,
    objective: share,
    scope: share,
  }),
  id,
  waived: waiver.nullable(),
  verdict: z.enum(verdicts),
  rule: id,
  why: bilingual,
  basis: z.array(basis),
  facts: z.record(text, fact).optional(),
  becomes: z.looseObject({ operating: outcome, notYet: outcome }).optional(),
  evidence: z.array(evidence),
  texts: z.array(z.looseObject({ field: text, text })).optional(),
});

const advice = z
  .looseObject({
    kind: z.enum(Object.keys(adviceWords) as [AdviceKind, ...AdviceKind[]]),
    platform: id.optional(),
    params: z.record(text, text),
  })
  .refine(canBeSaid, { path: ['params'] });

/** The sentence of an advice is made from its params: one that they cannot make is refused. */
function canBeSaid({ kind, params }: { kind: AdviceKind; params: Record<string, string> }): boolean {
  try {
    adviceWords[kind](params);
    return true;
  } catch {
    return false;
  }
}

const warning = z.looseObject({
  code: z.enum(Object.keys(warningWords) as [Warning['code']]),
  params: z.record(text, text),
});

const result = z.looseObject({
  file: words,
  sheet: text.optional(),
  line: position,
  places: z.looseObject({ name: place.optional(), agency: place.optional(), action: place.optional() }).optional(),
  proposal: z.looseObject({
    name: words,
    agency: z.looseObject({ name: words, level: z.enum(levels), parent: text.optional() }),
    action: z.enum(actions),
    budget: z.looseObject({ amount: z.number().nonnegative(), currency: words }).optional(),
    timeline: z.looseObject({ start: day.optional(), end: day.optional() }).optional(),
    exemption: z
      .looseObject({ ground: z.enum(grounds), citation: text.optional(), reason: text.optional() })
      .optional(),
    users: z.array(z.enum(users)).optional(),
    sectors: z.array(z.enum(sectors)).optional(),
    buildsOn: z.array(text).optional(),
  }),
  texts: z.array(z.looseObject({ field, text, line: position, column: position })).optional(),
  verdict: z.enum(verdicts),
  matches: z.array(match),
  uncovered: z.array(z.looseObject({ text, line: position })),
  differences: text.optional(),
  advice: z.array(advice),
});

const fault = z.looseObject({
  file: words,
  sheet: text.optional(),
  line: position,
  column: position,
  code: id,
  params: z.record(text, text),
});

/** A spreadsheet, no larger than one that is read. */
const table = z.looseObject({
  file: words,
  sheet: text.optional(),
  header: z.looseObject({ from: row, to: row }),
  proposals: count,
  actionsFromNames: count,
  columns: z.array(z.looseObject({ title: text, reads: z.enum(planColumns).nullable() })).max(limits.columns),
  rows: z.array(z.looseObject({ line: position, cells: z.array(z.union([text, z.number()])) })).max(limits.rows),
  long: z.array(z.looseObject({ from: row, to: row })),
  left: z.array(z.looseObject({ line: row, text })),
  words: z.array(z.looseObject({ column: z.enum(planColumns), written: text, read: text })),
  unread: z.array(z.looseObject({ line: row, column: position.max(limits.columns), reads: z.enum(planColumns) })),
});

/** `reportVersion` 1. */
export const reportSchema = z.looseObject({
  reportVersion: z.literal(1),
  tool: z.looseObject({ name: z.literal('trunglap'), version: words }),
  asOf: day,
  catalogue: z.looseObject({
    entries: count,
    lists: z.array(
      z.looseObject({
        id,
        entries: count,
        document: text.nullable(),
        date: text,
        verifiedOn: day.nullable(),
        print: print.optional(),
      }),
    ),
    verifiedOn: text,
    sha256,
  }),
  law: z.looseObject({
    id: words,
    inForceFrom: day,
    verifiedOn: day,
    sha256,
    title: bilingual.optional(),
    issuer: words.optional(),
    signedOn: day.optional(),
  }),
  otherLaws: z.array(z.looseObject({ id: words, inForceFrom: day, verifiedOn: day })),
  thresholds: z.looseObject({
    similar: z.looseObject({ function: share, objective: share, scope: share }),
    partial: z.looseObject({ function: share }),
  }),
  summary: z.looseObject({
    checked: count,
    invalid: count,
    waived: count,
    violation: count,
    restricted: count,
    review: count,
    conditional: count,
    exempt: count,
    advisory: count,
    clear: count,
  }),
  warnings: z.array(warning),
  loosened: z.array(z.looseObject({ code: z.enum(looseningCodes), params: z.record(text, text) })).optional(),
  status: z.array(statusRecord),
  waivers: z.array(waiver.extend({ finding: id, state: z.enum(['applied', 'not-yet', 'expired', 'unused']) })),
  sources: z.array(
    z.looseObject({
      kind: z.enum(Object.keys(usedFileLabel) as [UsedFile['kind']]),
      file: words,
      holds: count,
      sha256,
    }),
  ),
  results: z.array(result),
  errors: z.array(fault),
  skipped: z.array(text),
  tables: z.array(table).optional(),
});

export interface ReadReport {
  report?: Report;
  faults: Fault[];
}

/** Faults that are told of one report: after so many, it is another kind of file. */
const MOST_FAULTS = 20;

/**
 * Reads what `check --format json` wrote.
 * @param file name shown in faults.
 * @returns the report as it was written, with all its fields, or what is wrong with it; never throws for a user's fault.
 * @example
 * const report = check([], await loadData(), { asOf: '2026-11-23' });
 * const saved = await render(report, 'json', { lang: 'vi' });
 * readReport(saved, 'a.json').report.asOf // → '2026-11-23'
 * readReport('{}', 'a.json').faults[0].code // → 'not-a-report'
 */
export function readReport(written: string, file: string): ReadReport {
  const source = written.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { faults: [syntaxFault(source, file, (error as Error).message)] };
  }
  if (typeof value !== 'object' || value === null || !('reportVersion' in value))
    return { faults: [{ file, line: 1, column: 1, code: 'not-a-report', params: {} }] };
  if (isDeeper(value, limits.depth))
    return { faults: [{ file, line: 1, column: 1, code: 'too-deep', params: { limit: String(limits.depth) } }] };
  const checked = reportSchema.safeParse(value, { reportInput: true });
  if (checked.success) return { report: value as Report, faults: [] };
  const placeOf = placesOf(source);
  const faults = checked.error.issues.slice(0, MOST_FAULTS).map((issue) => ({
    file,
    ...placeOf(issue.path),
    ...told(issue),
  }));
  return { faults: sortFaults(faults) };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

function syntaxFault(source: string, file: string, message: string): Fault {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.length);
  const before = source.slice(0, offset).split('\n');
  const found = source.slice(offset, offset + 1);
  return {
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    code: 'json-syntax',
    params: found ? { found } : {},
  };
}

type Path = readonly PropertyKey[];

/** JSON is YAML: its parser tells where a value stands. A missing one stands where the one around it does. */
function placesOf(source: string): (path: Path) => { line: number; column: number } {
  if (source.length > limits.fileBytes) return () => ({ line: 1, column: 1 });
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, version: '1.2' });
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (!node?.range) continue;
      const { line, col } = lineCounter.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
}

function told(issue: z.core.$ZodIssue): { code: ErrorCode; params: Record<string, string> } {
  const key = issue.path.join('.');
  if (issue.input === undefined && issue.code !== 'custom') return { code: 'missing-key', params: { key } };
  if (issue.code !== 'invalid_value') return { code: 'bad-report', params: { key } };
  const allowed = issue.values.map(String);
  const found = String(issue.input).slice(0, 60);
  const near = nearest(found, allowed);
  return {
    code: 'not-allowed',
    params: { key, found, allowed: allowed.join(', '), ...(near ? { nearest: near } : {}) },
  };
}
