/**
 * Which capability a text is most like, by its words: for wording that no term foresees.
 *
 * Every capability is a document made of its label and of the words of its terms, searched by BM25 with syllables and pairs of syllables. The pairs carry most
 * of what a Vietnamese word is; a capability with many terms is a long document, and is discounted as one.
 */
import type { Capability } from '../model.ts';
import { addTo, eachGram, type Grams, type GramTable, gramsOf, gramTable, openGrams, telling, worth } from './grams.ts';
import { parseTerm } from './terms.ts';
import type { Token } from './text.ts';

/** How much one text says, and its words. */
export interface Weighted {
  tokens: Token[];
  /** Tokens that count: not those of what is merely connected to, denied or cited. */
  counts: (at: number) => boolean;
  weight: number;
}

export interface Like {
  /** The capability that has most of the telling words; the first one of equals. */
  capability: number;
  /** What share of them it has, 0..1. */
  share: number;
  /** The same of every capability. */
  shares: Float64Array;
}

export interface Run {
  from: number;
  to: number;
  /** Sum of what its words add. */
  telling: number;
}

/** A capability is a document. */
export type Likeness = Grams;

const PARAMETERS = { k1: 0.5, b: 0.9, label: 2, english: 0.5, syllable: 0.5 };
/** A lone syllable counts less than a pair. */
const SHARES = { 1: PARAMETERS.syllable, 2: 1 } as const;

export function likeness(capabilities: Capability[], words: (text: string) => Token[]): Likeness {
  return openGrams(likenessTable(capabilities, words), capabilities.length);
}

export function likenessTable(capabilities: Capability[], words: (text: string) => Token[]): GramTable {
  const { bags, norms } = frequencies(capabilities, words);
  return gramTable(bags, (frequency, capability) => weigh(frequency, norms[capability]!));
}

/** What the table is made of: how often each capability has each gram, and how long each is beside the average, as BM25 discounts it. */
export function frequencies(capabilities: readonly Capability[], words: (text: string) => Token[]) {
  const bags = capabilities.map((capability) =>
    capability.generic ? new Map<string, number>() : bagOf(capability, words),
  );
  const lengths = bags.map((bag) => sum(bag.values()));
  const average = sum(lengths) / Math.max(1, lengths.length);
  return { bags, norms: lengths.map((length) => 1 - PARAMETERS.b + PARAMETERS.b * (length / average)) };
}

/** What a gram of some frequency is worth in a capability, before it is told how telling the gram is. */
export function weigh(frequency: number, norm: number): number {
  return frequency / (PARAMETERS.k1 * norm + frequency);
}

/** A phrase that stands alone counts 1, one of several parts of a term less. */
function bagOf({ label, terms }: Capability, words: (text: string) => Token[]): Map<string, number> {
  const bag = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const gram of new Set(gramsOf(words(text)))) bag.set(gram, (bag.get(gram) ?? 0) + weight);
  };
  add(label.vi, PARAMETERS.label);
  add(label.en, PARAMETERS.english);
  for (const term of terms) {
    const parts = parseTerm(term);
    for (const alternative of parts.flat()) add(alternative, 1 / Math.sqrt(parts.length));
  }
  return bag;
}

/** Fewer syllables and pairs than of two words say nothing. */
const FEWEST = 3;

/** How much of the texts' telling words the terms of each capability have. Undefined where none has any. */
export function mostLike(texts: Weighted[], index: Likeness): Like | undefined {
  const asked = new Map<number, number>();
  eachGram(texts, index, (gram, text, _, length) => {
    const weight = texts[text]!.weight * SHARES[length];
    if (!(asked.get(gram)! >= weight)) asked.set(gram, weight);
  });
  if (asked.size < FEWEST) return undefined;
  const shares = new Float64Array(index.size);
  let most = 0;
  for (const [gram, weight] of asked) {
    most += weight * telling(gram, index);
    addTo(shares, gram, weight, index);
  }
  let capability = 0;
  for (let i = 0; i < shares.length; i += 1) {
    shares[i] = most > 0 ? shares[i]! / most : 0;
    if (shares[i]! > shares[capability]!) capability = i;
  }
  const share = shares[capability] ?? 0;
  return share > 0 ? { capability, share, shares } : undefined;
}

/** The runs of a text's words that its likeness to a capability rests on, the most telling first: tokens [from, to). */
export function tellingRuns(text: Weighted, capability: number, index: Likeness): Run[] {
  const { tokens } = text;
  const runs: Run[] = [];
  eachGram([text], index, (gram, _, at, length) => {
    const adds = worth(gram, capability, index);
    if (adds === undefined) return;
    const last = runs.at(-1);
    if (last && at <= last.to && tokens[last.from]!.sentence === tokens[at]!.sentence) {
      last.to = Math.max(last.to, at + length);
      last.telling += adds;
    } else runs.push({ from: at, to: at + length, telling: adds });
  });
  return runs.sort((a, b) => b.telling - a.telling);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
