/**
 * The compiled tables as the page carries them: what follows from the rest is left out, and what is left is written so that it packs well. `thin` is for the
 * build, `widen` for the page: together they give back the very same numbers.
 */
import { type Column, type Numbers, numbers, starts, type Table } from '../compiled.ts';
import type { Data } from '../model.ts';
import { type GramTable, openGrams, telling } from '../understand/grams.ts';
import { openLexicon, wordsOf } from '../understand/lexicon.ts';
import { frequencies, weigh } from '../understand/likeness.ts';
import type { TermTable } from '../understand/trie.ts';
import { type ModelTables, modelTables, wordTables } from '../understand/understand.ts';

export type ThinTables = Record<'terms' | 'likeness', Table>;

/** Throws where the tables do not come back as they were. */
export function thin(data: Data): ThinTables {
  const { terms, likeness } = modelTables(data);
  const made = { terms: thinTerms(terms), likeness: thinGrams(likeness, data) };
  const back = widen(made);
  for (const [name, table] of Object.entries({ terms, likeness }))
    for (const [column, values] of Object.entries(table))
      if (!isSame(values, back[name as keyof ModelTables][column]!)) throw new Error(`${name}.${column} is lost`);
  return made;
}

export function widen({ terms, likeness }: ThinTables): ModelTables {
  return { terms: wideTerms(terms), likeness: wideGrams(likeness) };
}

function isSame(a: Column, b: Column): boolean {
  return a.length === b.length && (a as readonly unknown[]).every((value, i) => Object.is(value, b[i]));
}

// ── Columns ──────────────────────────────────────────────────────────────────────────────────────

/** Low and high bytes apart: neighbours differ in the low ones mostly. */
function bytes(name: string, values: ArrayLike<number>): Table {
  const planes: Record<string, Numbers> = {};
  const most = Array.prototype.reduce.call(values, (a, b) => Math.max(a as number, b as number), 0) as number;
  for (let plane = 0; plane === 0 || most >= 2 ** (8 * plane); plane += 1)
    planes[`${name}.${plane}`] = Uint8Array.from(values, (value) => (value >>> (8 * plane)) & 0xff);
  return planes;
}

function whole(name: string, table: Table): Uint32Array {
  const out = new Uint32Array((table[`${name}.0`] as Uint8Array).length);
  for (let plane = 0; `${name}.${plane}` in table; plane += 1) {
    const values = table[`${name}.${plane}`] as Uint8Array;
    for (let i = 0; i < out.length; i += 1) out[i]! |= values[i]! << (8 * plane);
  }
  return out;
}

/** The narrowest array, as the build writes it. */
const narrow = (values: Uint32Array): Numbers => numbers(values as unknown as number[]);

/** Of places where lists begin: how long each list is. */
const lengths = (from: ArrayLike<number>) =>
  Uint32Array.from({ length: from.length - 1 }, (_, i) => from[i + 1]! - from[i]!);
const begins = (counts: Uint32Array) => starts(Array.from(counts, (length) => ({ length })));

/** Of lists that ascend: how much each number is above the one before, less one. */
function steps(values: ArrayLike<number>, from: ArrayLike<number>): Uint32Array {
  const out = Uint32Array.from(values);
  for (let list = 0; list < from.length - 1; list += 1)
    for (let i = from[list + 1]! - 1; i > from[list]!; i -= 1) out[i]! -= out[i - 1]! + 1;
  return out;
}

function sums(out: Uint32Array, from: ArrayLike<number>): Uint32Array {
  for (let list = 0; list < from.length - 1; list += 1)
    for (let i = from[list]! + 1; i < from[list + 1]!; i += 1) out[i]! += out[i - 1]! + 1;
  return out;
}

// ── Terms ────────────────────────────────────────────────────────────────────────────────────────

function thinTerms(table: TermTable): Table {
  const { syllables, words, children, leads, ends, spelling, caps, use, capability, anchor, source } = table;
  const { parts, either, phrases } = table;
  const numbered = new Map<number, number[]>();
  const spelt = paths(children, leads, ends, (syllable, at) => {
    const known = numbered.get(syllable) ?? [];
    numbered.set(syllable, known);
    const word = spelling[at]!;
    return known.includes(word) ? known.indexOf(word) : known.push(word) - 1;
  });
  return {
    syllables,
    words,
    ...bytes('children', lengths(children)),
    ...bytes('leads', steps(leads, children)),
    ...bytes('ends', lengths(ends)),
    ...bytes('spelling', spelt),
    variants: numbers([...numbered].flatMap(([syllable, all]) => [syllable, all.length])),
    ...bytes('variant', [...numbered.values()].flat()),
    caps,
    use,
    ...bytes('capability', capability),
    anchor,
    ...bytes('source', source),
    ...bytes('parts', lengths(parts)),
    ...bytes('either', lengths(either)),
    ...bytes('phrases', phrases),
  };
}

function wideTerms(table: Table): TermTable {
  const places = (name: string) => begins(whole(name, table));
  // The root is the first node: its children begin after it.
  const children = places('children').map((from) => from + 1);
  const leads = sums(whole('leads', table), children);
  const ends = places('ends');
  const [parts, either] = [places('parts'), places('either')];
  const phrases = whole('phrases', table);
  const anchor = table.anchor as Numbers;
  const variants = variantsOf(table);
  const chosen = whole('spelling', table);
  const spelling = paths(children, leads, ends, (syllable, at) => variants.get(syllable)![chosen[at]!]!);
  const spelt = depths(children, ends);
  return {
    syllables: table.syllables as string[],
    words: table.words as string[],
    children,
    leads: narrow(leads),
    ends,
    spelt,
    spelling: narrow(spelling),
    caps: table.caps as Numbers,
    ...openers({ anchor, parts, either, phrases }, spelt.length - 1),
    use: table.use as Numbers,
    capability: narrow(whole('capability', table)),
    anchor,
    source: narrow(whole('source', table)),
    parts,
    either,
    phrases: narrow(phrases),
  };
}

function variantsOf(table: Table): Map<number, Uint32Array> {
  const [counts, words] = [table.variants as Numbers, whole('variant', table)];
  const out = new Map<number, Uint32Array>();
  let at = 0;
  for (let i = 0; i < counts.length; i += 2) {
    out.set(counts[i]!, words.subarray(at, at + counts[i + 1]!));
    at += counts[i + 1]!;
  }
  return out;
}

/** A number for every word of every phrase, in order, from the folded syllable on the way to it: a phrase has a word for each. */
function paths(
  children: ArrayLike<number>,
  leads: ArrayLike<number>,
  ends: ArrayLike<number>,
  number: (syllable: number, at: number) => number,
): Uint32Array {
  const parents = parentsOf(children);
  const out: number[] = [];
  for (let node = 0; node < ends.length - 1; node += 1)
    for (let phrase = ends[node]!; phrase < ends[node + 1]!; phrase += 1) {
      const path: number[] = [];
      for (let on = node; on > 0; on = parents[on]!) path.push(leads[on]!);
      for (const syllable of path.reverse()) out.push(number(syllable, out.length));
    }
  return Uint32Array.from(out);
}

function parentsOf(children: ArrayLike<number>): Uint32Array {
  const parents = new Uint32Array(children.length);
  for (let node = 0; node < children.length - 1; node += 1)
    for (let child = children[node]!; child < children[node + 1]!; child += 1) parents[child] = node;
  return parents;
}

/** Where the words of each phrase begin: it has as many as there are steps to its node. */
function depths(children: ArrayLike<number>, ends: ArrayLike<number>): Uint32Array {
  const parents = parentsOf(children);
  const depth = new Uint32Array(parents.length);
  const out = [0];
  for (let node = 0; node < ends.length - 1; node += 1) {
    depth[node] = node === 0 ? 0 : depth[parents[node]!]! + 1;
    for (let phrase = ends[node]!; phrase < ends[node + 1]!; phrase += 1) out.push(out.at(-1)! + depth[node]!);
  }
  return Uint32Array.from(out);
}

type Patterns = Record<'anchor' | 'parts' | 'either' | 'phrases', ArrayLike<number>>;

/** The patterns that each phrase opens: those in whose anchor it stands. */
function openers({ anchor, parts, either, phrases }: Patterns, count: number): Pick<TermTable, 'opens' | 'opened'> {
  const each = (visit: (phrase: number, pattern: number) => void) => {
    for (let pattern = 0; pattern < anchor.length; pattern += 1) {
      const part = parts[pattern]! + anchor[pattern]!;
      for (let at = either[part]!; at < either[part + 1]!; at += 1) visit(phrases[at]!, pattern);
    }
  };
  const counts = new Uint32Array(count);
  each((phrase) => {
    counts[phrase]! += 1;
  });
  const opens = begins(counts);
  const next = opens.slice();
  const opened = new Uint32Array(opens[count]!);
  each((phrase, pattern) => {
    opened[next[phrase]!] = pattern;
    next[phrase]! += 1;
  });
  return { opens, opened: narrow(opened) };
}

// ── Likeness ─────────────────────────────────────────────────────────────────────────────────────

function thinGrams({ syllables, begins: first, seconds, has, documents }: GramTable, data: Data): Table {
  const rules = openLexicon(wordTables(data.lexicon), data.lexicon);
  const { bags, norms } = frequencies(data.capabilities, (text) => wordsOf(text, rules));
  const known = [...new Set(bags.flatMap((bag) => [...bag.values()]))].sort((a, b) => a - b);
  const rank = new Map(known.map((frequency, i) => [frequency, i]));
  const found: number[] = [];
  for (let s = 0; s < syllables.length; s += 1)
    for (let gram = first[s]!; gram < first[s + 1]!; gram += 1) {
      const text = seconds[gram] === 0 ? syllables[s]! : `${syllables[s]} ${syllables[seconds[gram]! - 1]}`;
      for (let at = has[gram]!; at < has[gram + 1]!; at += 1) found.push(rank.get(bags[documents[at]!]!.get(text)!)!);
    }
  return {
    syllables,
    ...bytes('begins', lengths(first)),
    ...bytes('seconds', steps(seconds, first)),
    ...bytes('has', lengths(has)),
    ...bytes('documents', steps(documents, has)),
    ...bytes('found', found),
    frequencies: Float64Array.from(known),
    norms: Float64Array.from(norms),
  };
}

function wideGrams(table: Table): GramTable {
  const first = begins(whole('begins', table));
  const has = begins(whole('has', table));
  const documents = sums(whole('documents', table), has);
  const found = whole('found', table);
  const [known, norms] = [table.frequencies as Float64Array, table.norms as Float64Array];
  const weights = new Float64Array(documents.length);
  const made: GramTable = {
    syllables: table.syllables as string[],
    begins: first,
    seconds: narrow(sums(whole('seconds', table), first)),
    has,
    documents: narrow(documents),
    weights,
  };
  const grams = openGrams(made, norms.length);
  for (let gram = 0; gram < has.length - 1; gram += 1) {
    const tells = telling(gram, grams);
    for (let at = has[gram]!; at < has[gram + 1]!; at += 1)
      weights[at] = weigh(known[found[at]!]!, norms[documents[at]!]!) * tells;
  }
  return made;
}
