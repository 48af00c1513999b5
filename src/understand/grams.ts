/**
 * An inverted index over grams: syllables without diacritics, and pairs of neighbours within a sentence. The pairs carry most of what a Vietnamese word is.
 */
import { finder, type Numbers, numbers, places, starts, type Table } from '../compiled.ts';
import type { Token } from './text.ts';

/** How often, in whatever measure, a document has each gram ("so" or "ho so"). */
export type Bag = ReadonlyMap<string, number>;

export interface GramTable extends Table {
  /** Every syllable of some document, ascending. */
  syllables: readonly string[];
  /** Grams that begin with syllable s: from begins[s] to begins[s + 1]. */
  begins: Uint32Array;
  /** The second syllable of each gram, ascending among those that begin alike: 0 for none, s + 1 for syllable s. */
  seconds: Numbers;
  /** Postings of gram g: from has[g] to has[g + 1]. */
  has: Uint32Array;
  documents: Numbers;
  /** What the gram adds to each document. */
  weights: Float64Array;
}

export interface Grams {
  table: GramTable;
  /** How many documents there are. */
  size: number;
  /** The number of a syllable; -1 where no document has it. */
  find: (syllable: string) => number;
}

/** The grams of a document, in order. */
export function gramsOf(tokens: readonly Token[]): string[] {
  const grams: string[] = [];
  for (const [i, { fold, sentence }] of tokens.entries()) {
    grams.push(fold);
    const next = tokens[i + 1];
    if (next && next.sentence === sentence) grams.push(`${fold} ${next.fold}`);
  }
  return grams;
}

/** @param weigh what a gram of some frequency is worth in a document, before it is told how telling the gram is. */
export function gramTable(bags: readonly Bag[], weigh: (frequency: number, document: number) => number): GramTable {
  const found = new Map<string, { documents: number[]; weights: number[] }>();
  for (const [document, bag] of bags.entries())
    for (const [gram, frequency] of bag) {
      const list = found.get(gram) ?? { documents: [], weights: [] };
      list.documents.push(document);
      list.weights.push(weigh(frequency, document));
      found.set(gram, list);
    }
  const syllables = [...new Set([...found.keys()].flatMap((gram) => gram.split(' ')))].sort();
  const place = places(syllables);
  const grams = [...found]
    .map(([gram, postings]) => {
      const [first, second] = gram.split(' ');
      return { first: place.get(first!)!, second: second === undefined ? 0 : place.get(second)! + 1, ...postings };
    })
    .sort((a, b) => a.first - b.first || a.second - b.second);
  const begins = new Uint32Array(syllables.length + 1);
  for (const { first } of grams) begins[first + 1]! += 1;
  for (let s = 0; s < syllables.length; s += 1) begins[s + 1]! += begins[s]!;
  return {
    syllables,
    begins,
    seconds: numbers(grams.map(({ second }) => second)),
    has: starts(grams.map(({ documents }) => documents)),
    documents: numbers(grams.flatMap(({ documents }) => documents)),
    weights: Float64Array.from(
      grams.flatMap(({ weights }) => weights.map((weight) => weight * idf(bags.length, weights.length))),
    ),
  };
}

export function openGrams(table: GramTable, size: number): Grams {
  return { table, size, find: finder(table.syllables) };
}

/** How telling a gram is: the fewer documents have it, the more. Never negative. */
function idf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** How telling a gram is; gram below 0: one that no document has. */
export function telling(gram: number, { table: { has }, size }: Grams): number {
  return idf(size, gram < 0 ? 0 : has[gram + 1]! - has[gram]!);
}

/** Adds what a gram is worth to the score of every document that has it. */
export function addTo(scores: Float64Array, gram: number, times: number, { table }: Grams): void {
  if (gram < 0) return;
  const { has, documents, weights } = table;
  const end = has[gram + 1]!;
  for (let i = has[gram]!; i < end; i += 1) scores[documents[i]!]! += times * weights[i]!;
}

/** What a gram is worth in one document; undefined where the document lacks it. */
export function worth(
  gram: number,
  document: number,
  { table: { has, documents, weights } }: Grams,
): number | undefined {
  if (gram < 0) return undefined;
  const at = documents.subarray(has[gram], has[gram + 1]).indexOf(document);
  return at < 0 ? undefined : weights[has[gram]! + at];
}

/** Number of a pair of syllables. Below 0: no document has it. */
export function gramOf(first: string, second: string, { table, find }: Grams): number {
  const [a, b] = [find(first), find(second)];
  return a < 0 || b < 0 ? -1 : gramAt(a, b + 1, table);
}

function gramAt(first: number, second: number, { begins, seconds }: GramTable): number {
  let low = begins[first]!;
  let high = begins[first + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = seconds[middle]!;
    if (found === second) return middle;
    if (found < second) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A text, without those of its tokens that do not count. */
export interface GramText {
  tokens: readonly Token[];
  counts?: (at: number) => boolean;
}

/**
 * Every gram of some texts, in order: its number, the index of its text, its first token there, and how many there are. A gram that no document has gets a number
 * below 0, the same one wherever it stands in these texts.
 */
export function eachGram(
  texts: readonly GramText[],
  { table, find }: Grams,
  visit: (gram: number, text: number, at: number, length: 1 | 2) => void,
): void {
  const strangers = new Map<string, number>();
  const known = table.syllables.length;
  const numberOf = ({ fold }: Token): number => {
    const number = find(fold);
    if (number >= 0) return number;
    if (!strangers.has(fold)) strangers.set(fold, known + strangers.size);
    return strangers.get(fold)!;
  };
  const span = texts.reduce((sum, { tokens }) => sum + tokens.length, known + 1);
  const number = (a: number, b: number): number => {
    const found = a < known && b < known ? gramAt(a, b + 1, table) : -1;
    return found < 0 ? -1 - (a * span + b + 1) : found;
  };
  for (const [text, { tokens, counts }] of texts.entries()) {
    let next = tokens.length > 0 ? numberOf(tokens[0]!) : -1;
    for (let at = 0; at < tokens.length; at += 1) {
      const first = next;
      const follower = tokens[at + 1];
      next = follower ? numberOf(follower) : -1;
      if (counts && !counts(at)) continue;
      visit(number(first, -1), text, at, 1);
      if (follower?.sentence === tokens[at]!.sentence && (!counts || counts(at + 1)))
        visit(number(first, next), text, at, 2);
    }
  }
}
