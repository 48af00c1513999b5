/** The phrases of all terms as a trie over folded syllables, and the patterns that they stand in: tables, of which only what a text meets is looked at. */
import type { Numbers, Table } from '../compiled.ts';

export const cues = ['connects', 'negates', 'cites', 'services', 'systems', 'builds'] as const;
export type Cue = (typeof cues)[number];
export const uses = ['term', 'hint', 'exclude', ...cues] as const;
/** What a phrase is for. Cues belong to no capability. */
export type Use = (typeof uses)[number];

/** All parts must be met in one sentence. */
export interface Pattern {
  use: Use;
  /** Index of the capability; -1 for a cue. */
  capability: number;
  /** The phrases of each part; any one meets the part. */
  parts: number[][];
  /** Index of the part that is met least often: "sạt lở" rather than "cảnh báo|dự báo". Only where it is met are the others looked for. */
  anchor: number;
  /** Which one it is of the capability's terms, hints and excludes as written in the data; the first one of equals. */
  source: number;
}

export interface TermTable extends Table {
  /** Every folded syllable that stands in some phrase, ascending. */
  syllables: readonly string[];
  /** Every word of some phrase. */
  words: readonly string[];
  /** Nodes, from the root on, level by level. Children of node n: from children[n] to children[n + 1]. */
  children: Uint32Array;
  /** The syllable that leads to each node, ascending among siblings; 0 at the root. */
  leads: Numbers;
  /** Phrases that end at node n: from ends[n] to ends[n + 1]. */
  ends: Uint32Array;
  /** Words of phrase p: from spelt[p] to spelt[p + 1] in `spelling`. */
  spelt: Uint32Array;
  spelling: Numbers;
  /** 1 where the phrase is written in capitals in the data, and short: it matches capitals only (HIS, LAN). */
  caps: Numbers;
  /** Patterns to look at when phrase p is met, for it stands in their anchors: from opens[p] to opens[p + 1] in `opened`. */
  opens: Uint32Array;
  opened: Numbers;
  /** Of each pattern: the index of its use, its capability + 1, its anchor and its source. */
  use: Numbers;
  capability: Numbers;
  anchor: Numbers;
  source: Numbers;
  /** Parts of pattern q: from parts[q] to parts[q + 1]. Phrases of part r: from either[r] to either[r + 1] in `phrases`. */
  parts: Uint32Array;
  either: Uint32Array;
  phrases: Numbers;
}

/** The child of a node by a syllable; 0, the root, where there is none. */
export function child(node: number, syllable: number, { children, leads }: TermTable): number {
  let low = children[node]!;
  let high = children[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const lead = leads[middle]!;
    if (lead === syllable) return middle;
    if (lead < syllable) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The patterns that a phrase opens. */
export function patternsOf(phrase: number, table: TermTable): Pattern[] {
  return between(table.opens, phrase, (at) => pattern(table.opened[at]!, table));
}

function pattern(q: number, { use, capability, anchor, source, parts, either, phrases }: TermTable): Pattern {
  return {
    use: uses[use[q]!]!,
    capability: capability[q]! - 1,
    parts: between(parts, q, (part) => between(either, part, (at) => phrases[at]!)),
    anchor: anchor[q]!,
    source: source[q]!,
  };
}

function between<T>(from: Uint32Array, i: number, make: (at: number) => T): T[] {
  const list: T[] = [];
  for (let at = from[i]!; at < from[i + 1]!; at += 1) list.push(make(at));
  return list;
}
