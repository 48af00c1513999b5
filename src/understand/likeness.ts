/**
 * Which capability a text is most like, by its words: for wording that no term foresees.
 *
 * Every capability is a document made of its label and of the words of its terms, searched by BM25 with syllables and pairs of syllables. The pairs carry most
 * of what a Vietnamese word is; a capability with many terms is a long document, and is discounted as one.
 */
import type { Capability } from '../model.ts';
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

interface Postings {
  capabilities: Uint16Array;
  /** What the gram adds to each capability: its saturated frequency there, times how telling it is. */
  weights: Float64Array;
  idf: number;
}

export interface Likeness {
  postings: Map<string, Postings>;
  size: number;
  /** Idf of a word that no capability has. */
  unseen: number;
}

const PARAMETERS = { k1: 0.5, b: 0.9, label: 2, english: 0.5, syllable: 0.5 };

interface Gram {
  gram: string;
  /** First token, and how many there are. */
  at: number;
  length: number;
  /** A lone syllable counts less than a pair. */
  share: number;
}

/** Syllables, and pairs of neighbours within a sentence. */
function grams(tokens: Token[], counts: (at: number) => boolean = () => true): Gram[] {
  const out: Gram[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!counts(at)) continue;
    out.push({ gram: token.fold, at, length: 1, share: PARAMETERS.syllable });
    const next = tokens[at + 1];
    if (next?.sentence === token.sentence && counts(at + 1))
      out.push({ gram: `${token.fold} ${next.fold}`, at, length: 2, share: 1 });
  }
  return out;
}

export function likeness(capabilities: Capability[], words: (text: string) => Token[]): Likeness {
  const bags = capabilities.map((capability) => (capability.generic ? new Map() : bagOf(capability, words)));
  const lengths = bags.map((bag) => sum(bag.values()));
  const average = sum(lengths) / Math.max(1, lengths.length);
  const found = new Map<string, [capability: number, weight: number][]>();
  for (const [index, bag] of bags.entries())
    for (const [gram, frequency] of bag) {
      const norm = 1 - PARAMETERS.b + PARAMETERS.b * (lengths[index]! / average);
      const weight = frequency / (PARAMETERS.k1 * norm + frequency);
      const list = found.get(gram);
      if (list) list.push([index, weight]);
      else found.set(gram, [[index, weight]]);
    }
  const size = capabilities.length;
  const postings = new Map([...found].map(([gram, list]) => [gram, compact(list, idf(size, list.length))]));
  return { postings, size, unseen: idf(size, 0) };
}

function compact(list: [capability: number, weight: number][], idf: number): Postings {
  return {
    capabilities: Uint16Array.from(list, ([capability]) => capability),
    weights: Float64Array.from(list, ([, weight]) => weight * idf),
    idf,
  };
}

/** A phrase that stands alone counts 1, one of several parts of a term less. */
function bagOf({ label, terms }: Capability, words: (text: string) => Token[]): Map<string, number> {
  const bag = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const gram of new Set(grams(words(text)).map(({ gram }) => gram)))
      bag.set(gram, (bag.get(gram) ?? 0) + weight);
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
export function mostLike(texts: Weighted[], { postings, size, unseen }: Likeness): Like | undefined {
  const asked = new Map<string, number>();
  for (const { tokens, counts, weight } of texts)
    for (const { gram, share } of grams(tokens, counts))
      asked.set(gram, Math.max(asked.get(gram) ?? 0, weight * share));
  const scores = new Float64Array(size);
  let most = 0;
  if (asked.size < FEWEST) return undefined;
  for (const [gram, weight] of asked) {
    const list = postings.get(gram);
    most += weight * (list?.idf ?? unseen);
    if (!list) continue;
    const { capabilities, weights } = list;
    for (let i = 0; i < capabilities.length; i += 1) scores[capabilities[i]!]! += weight * weights[i]!;
  }
  const shares = scores.map((score) => (most > 0 ? score / most : 0));
  const capability = shares.reduce((best, share, index) => (share > shares[best]! ? index : best), 0);
  const share = shares[capability] ?? 0;
  return share > 0 ? { capability, share, shares } : undefined;
}

/** The runs of a text's words that its likeness to a capability rests on, the most telling first: tokens [from, to). */
export function tellingRuns({ tokens, counts }: Weighted, capability: number, { postings }: Likeness): Run[] {
  const runs: Run[] = [];
  for (const { gram, at, length } of grams(tokens, counts)) {
    const list = postings.get(gram);
    const index = list?.capabilities.indexOf(capability) ?? -1;
    if (index < 0) continue;
    const telling = list!.weights[index]!;
    const last = runs.at(-1);
    if (last && at <= last.to && tokens[last.from]!.sentence === tokens[at]!.sentence) {
      last.to = Math.max(last.to, at + length);
      last.telling += telling;
    } else runs.push({ from: at, to: at + length, telling });
  }
  return runs.sort((a, b) => b.telling - a.telling);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function idf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}
