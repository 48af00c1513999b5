/** Documents of a YAML file → proposals. Collects every fault; what is right is kept. */
import { type Fault, sortFaults } from '../errors.ts';
import type { Day, Mark, Proposal, Text, TextField } from '../model.ts';
import { type Context, fault, faultsOfShape, isObject, show, valueAt } from './issues.ts';
import { nearest } from './nearest.ts';
import { type ProposalInput, proposalSchema } from './proposal.ts';
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
 * @example
 * readProposals(text, { file: 'a.yaml' }).proposals[0].action // → 'build'
 * const { diagnostics } = readProposals('muctieu: x', { file: 'a.yaml' });
 * diagnostics.find(({ code }) => code === 'unknown-key').params.nearest // → 'objective'
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

/** A document, and what its proposal may name. */
type ProposalContext = Context & ReadOptions;

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
    ...faultsOfShape(context, parsed.error?.issues ?? [], proposalSchema),
    ...checkMeaning(context, document.value),
  ];
  return parsed.success && faults.length === 0 ? { proposal: toProposal(parsed.data, context), faults } : { faults };
}

/** What a schema cannot say: the end comes after the start, and `buildsOn` names entries that exist. */
export function checkMeaning(context: ProposalContext, value: { [key: string]: Value }): Fault[] {
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

export function toProposal(input: ProposalInput, context: Context): Proposal {
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
  return `${written.slice(0, 4)}-${String(month ?? 12).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
