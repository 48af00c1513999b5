/** The words of a proposal beside the words of a platform: both texts in pieces, what met marked and linked both ways. */
import { limits } from '../../limits.ts';
import { fieldLabel, say, shown } from '../../messages.ts';
import type { Evidence, Lang, Match, Place, Result } from '../../model.ts';
import { entryField, label } from '../label.ts';

export interface Beside {
  proposal: Block[];
  platform: Block[];
}
export interface Block {
  /** Field and place. */
  label: string;
  parts: Part[];
}
/** A piece of a text; a marked one met something on the other side. */
export interface Part {
  text: string;
  mark?: {
    id: string;
    /** A letter in the proposal, a number in the list; empty inside a passage of several pieces. */
    name: string;
    /** Marks of the other side that this one leads to. */
    links: { id: string; name: string }[];
  };
}

/** A text to be marked. */
interface Source extends Partial<Place> {
  field: string;
  label: string;
  text: string;
}
/** Words of a source that the evidence pair of this number rests on; without a pair, the source is merely shown. */
interface Span {
  source: Source;
  from: number;
  to: number;
  pair?: number;
}
/** Spans that touch, as one. */
interface Run {
  source: Source;
  from: number;
  to: number;
  pairs: Set<number>;
}

/** @param id what the anchors begin with: they must be unique in the page. */
export function beside(match: Match, result: Result, { lang, id }: { lang: Lang; id: string }): Beside {
  const pairs = onceEach(match.evidence.slice(0, limits.evidence));
  const left = runsOf(proposalSide(pairs, result, lang));
  const right = runsOf(platformSide(pairs, match, lang));
  // A passage may be several runs: its number stands after the last, and the way back leads to the first.
  const ends = new Map(left.flatMap((run) => [...run.pairs].map((pair) => [pair, run])));
  const starts = new Map(left.toReversed().flatMap((run) => [...run.pairs].map((pair) => [pair, run])));
  const meets = new Map(right.flatMap((run) => [...run.pairs].map((pair) => [pair, run])));
  const marked = right.filter(({ pairs: { size } }) => size > 0);
  const entrances = left.filter((run) => [...run.pairs].some((pair) => starts.get(pair) === run));
  const ours = (run: Run) => ({
    id: `${id}-${letter(left.indexOf(run))}`,
    name: entrances.includes(run) ? letter(entrances.indexOf(run)) : '',
  });
  const theirs = (run: Run) => ({ id: `${id}-${marked.indexOf(run) + 1}`, name: String(marked.indexOf(run) + 1) });
  return {
    proposal: blocksOf(left, (run) => {
      const ending = [...run.pairs].filter((pair) => ends.get(pair) === run);
      return {
        ...ours(run),
        links: marked.filter((other) => ending.some((pair) => meets.get(pair) === other)).map(theirs),
      };
    }),
    platform: blocksOf(right, (run) => ({
      ...theirs(run),
      links: entrances.filter((other) => [...run.pairs].some((pair) => starts.get(pair) === other)).map(ours),
    })),
  };
}

/** The same words may show several things; here they are met once. */
function onceEach(evidence: Evidence[]): Evidence[] {
  const keyed = evidence.map(({ proposal, platform }) => [proposal.text, proposal.line, platform.field, platform.text]);
  const keys = keyed.map((key) => JSON.stringify(key));
  return evidence.filter(
    ({ proposal, platform }, i) => flat(proposal.text) && flat(platform.text) && keys.indexOf(keys[i]!) === i,
  );
}

/** a, b, … z, aa, ab, … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

// ── Where the words stand ────────────────────────────────────────────────────────────────────────

function proposalSide(pairs: Evidence[], { texts = [] }: Result, lang: Lang): Span[] {
  const labelOf = (field: Evidence['proposal']['field'], line: number) =>
    `${label(fieldLabel, field, lang)}, ${say(shown.line({ line: String(line) }), lang)}`;
  const inFile = texts.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const whole = inFile.flatMap(({ field, text, line, column }) =>
    linesOf(text).map((one): Source => ({ field, text: one, line, column, label: labelOf(field, line) })),
  );
  const passages: Source[] = [];
  const spans = pairs.flatMap(({ proposal: { text, field, line, column } }, pair) => {
    const at = { line, column };
    const near = whole.filter((source) => source.field === field && !isAfter(source, at)).reverse();
    const found = near.map((source) => locate(text, source, pair, startOf(source, at)));
    return (
      found.find(({ length }) => length > 0) ??
      alone({ field, text: flat(text), line, label: labelOf(field, line) }, pair, passages)
    );
  });
  return inOrder(spans, [...whole, ...passages]);
}

function platformSide(pairs: Evidence[], { texts = [] }: Match, lang: Lang): Span[] {
  const whole = texts.flatMap(({ field, text }) =>
    linesOf(text).map((one): Source => ({ field, text: one, label: entryField(field, lang) })),
  );
  const passages: Source[] = [];
  const spans = pairs.flatMap(({ platform: { field, text } }, pair) => {
    const found = whole.filter((source) => source.field === field).map((source) => locate(text, source, pair));
    return (
      found.find(({ length }) => length > 0) ??
      alone({ field, text: flat(text), label: entryField(field, lang) }, pair, passages)
    );
  });
  const met = new Set(spans.map(({ source }) => source));
  const unmet = whole.filter((source) => source.field === 'purpose' && !met.has(source));
  return inOrder([...spans, ...unmet.map((source) => ({ source, from: 0, to: 0 }))], [...whole, ...passages]);
}

/** A passage that stands in no known text is a text of its own; the same one, once. */
function alone(source: Source, pair: number, passages: Source[]): Span[] {
  const known = passages.find(({ text, label: name }) => text === source.text && name === source.label);
  if (!known) passages.push(source);
  return [{ source: known ?? source, from: 0, to: source.text.length, pair }];
}

function isAfter(source: Source, { line, column }: Place): boolean {
  return source.line! > line || (source.line === line && source.column! > column);
}

/** Where to begin to look: the same words may stand in the line before. */
function startOf(source: Source, { line, column }: Place): number {
  return source.line === line ? column - source.column! : 0;
}

/** Where a quote such as “cảnh báo … lũ quét” stands in a text; nowhere, if a part of it does not. */
function locate(quote: string, source: Source, pair: number, start = 0): Span[] {
  const text = lower(source.text);
  const spans: Span[] = [];
  let at = start;
  for (const part of lower(flat(quote)).split(' … ')) {
    const from = text.indexOf(part, at);
    if (from < 0) return start > 0 ? locate(quote, source, pair) : [];
    at = from + part.length;
    spans.push({ source, from, to: at, pair });
  }
  return spans;
}

function inOrder(spans: Span[], sources: Source[]): Span[] {
  const order = new Map(sources.map((source, i) => [source, i]));
  return spans.sort((a, b) => order.get(a.source)! - order.get(b.source)! || a.from - b.from || a.to - b.to);
}

function linesOf(text: string): string[] {
  return text.split('\n').map(flat).filter(Boolean);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Small letters, unless that changes the length. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

// ── Pieces ───────────────────────────────────────────────────────────────────────────────────────

/** Spans in order that touch or overlap become one run. */
function runsOf(spans: Span[]): Run[] {
  const runs: Run[] = [];
  for (const { source, from, to, pair } of spans) {
    const last = runs.at(-1);
    const run = last?.source === source && from <= last.to ? last : { source, from, to, pairs: new Set<number>() };
    if (run !== last) runs.push(run);
    run.to = Math.max(run.to, to);
    if (pair !== undefined) run.pairs.add(pair);
  }
  return runs;
}

function blocksOf(runs: Run[], markOf: (run: Run) => Part['mark']): Block[] {
  const sources = [...new Set(runs.map(({ source }) => source))];
  return sources.map((source) => {
    const parts: Part[] = [];
    let at = 0;
    for (const run of runs.filter((one) => one.source === source)) {
      parts.push({ text: source.text.slice(at, run.from) });
      if (run.pairs.size > 0) parts.push({ text: source.text.slice(run.from, run.to), mark: markOf(run) });
      at = run.to;
    }
    parts.push({ text: source.text.slice(at) });
    return { label: source.label, parts: parts.map(shortened).filter(({ text }) => text !== '') };
  });
}

/** Unmarked text that is longer is cut in its middle; how much of it is kept at each end. */
const LONG = 600;
const KEPT = 200;

function shortened(part: Part): Part {
  const { text, mark } = part;
  if (mark || text.length <= LONG) return part;
  const head = text.slice(0, KEPT);
  const tail = text.slice(-KEPT);
  return { text: `${head.replace(/\S+$/, '') || head}[…]${tail.replace(/^\S+/, '') || tail}` };
}
