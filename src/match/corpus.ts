/** The catalogue, indexed for matching: words of every entry, and what every entry performs. */
import { madeOf } from '../compiled.ts';
import { lawsOf } from '../law.ts';
import type { Data, Entry, Facet, Kind, Sector, User } from '../model.ts';
import {
  addTo,
  eachGram,
  type Grams,
  type GramTable,
  type GramText,
  gramsOf,
  gramTable,
  openGrams,
  telling,
} from '../understand/grams.ts';
import type { Token } from '../understand/text.ts';
import type { Reader } from '../understand/understand.ts';
import { type IndexedField, indexedFields, saturate, weighted } from './bm25f.ts';

export interface Platform {
  entry: Entry;
  /** Index in the corpus. */
  index: number;
  facet?: Facet;
  /** Capabilities by their index, with the item of the facet that says so. */
  core: Map<number, Facet['core'][number]>;
  supporting: Map<number, Facet['core'][number]>;
  kinds: Set<Kind>;
  users: Set<User>;
  sectors: Set<Sector>;
  /** Of a list that a law pack speaks of; other lists are guidance, or a province's own systems. */
  binds: boolean;
  /** Its own name in folded syllables, a blank around each; empty where it has none of its own. */
  name: string;
}

/** Fewer syllables are no name of its own: "Nền tảng VNeID" has three. */
const SHORTEST_NAME = 3;

/** Folded syllables as one text, a blank around each. */
export function flat(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ fold }) => fold).join(' ')} `;
}

export interface Field {
  field: IndexedField;
  text: string;
  tokens: Token[];
}

export interface Corpus {
  platforms: Platform[];
  byId: Map<string, Platform>;
  /** Entries that perform a capability, core or supporting. */
  performing: Map<number, number[]>;
  /** The words of the entries: saturated BM25F weights. */
  words: Grams;
  reader: Reader;
  data: Data;
}

export function corpus(data: Data, reader: Reader): Corpus {
  const capabilityIndex = new Map(data.capabilities.map(({ id }, index) => [id, index]));
  const facets = new Map(data.facets.map((facet) => [facet.entry, facet]));
  const table = catalogueTable(data, reader);
  const binding = new Set(lawsOf(data).flatMap(({ lists }) => lists));
  const platforms = data.entries.map((entry, index) => {
    const facet = facets.get(entry.id);
    const binds = binding.has(entry.list);
    const name = binds ? nameOf(table.names[index]!, facet) : '';
    return platform(entry, index, facet, capabilityIndex, { binds, name });
  });
  const performing = new Map<number, number[]>();
  for (const { index, core, supporting } of platforms)
    for (const capability of [...core.keys(), ...supporting.keys()]) push(performing, capability, index);
  return {
    platforms,
    byId: new Map(platforms.map((p) => [p.entry.id, p])),
    performing,
    words: openGrams(table, platforms.length),
    reader,
    data,
  };
}

function platform(
  entry: Entry,
  index: number,
  facet: Facet | undefined,
  indexOf: Map<string, number>,
  { binds, name }: Pick<Platform, 'binds' | 'name'>,
): Platform {
  const items = (list: Facet['core'] = []) => new Map(list.map((item) => [indexOf.get(item.capability)!, item]));
  return {
    entry,
    index,
    ...(facet && { facet }),
    core: items(facet?.core),
    supporting: items(facet?.supporting),
    kinds: new Set(facet?.kinds),
    users: new Set(facet?.users),
    sectors: new Set(facet?.sectors),
    binds,
    name,
  };
}

/** Only lists that bind have proper names; older lists have common nouns: "Bản đồ số". */
function nameOf(name: string, facet: Facet | undefined): string {
  return name.trim().split(' ').length >= SHORTEST_NAME && !facet?.family ? name : '';
}

function textOf({ name, purpose, data }: Entry, field: IndexedField): string {
  return field === 'name' ? name : [purpose, data].filter(Boolean).join('\n');
}

const read = new WeakMap<Platform, Field[]>();

/** The texts of an entry that are indexed, with their words. Few entries are looked at so closely: they are read when they are. */
export function fieldsOf(platform: Platform, { reader }: Corpus): Field[] {
  const known = read.get(platform);
  if (known) return known;
  const fields = indexedFields.map((field) => {
    const text = textOf(platform.entry, field);
    return { field, text, tokens: reader.words(text) };
  });
  read.set(platform, fields);
  return fields;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What is compiled of the catalogue. */
export interface CatalogueTable extends GramTable {
  /** The name of each entry in folded syllables, a blank around each. */
  names: readonly string[];
}

export function catalogueTable({ entries, lexicon }: Data, { words }: Pick<Reader, 'words'>): CatalogueTable {
  return madeOf([entries, lexicon], () => {
    const texts = entries.map((entry) => indexedFields.map((field) => words(textOf(entry, field))));
    const averages = indexedFields.map(
      (_, f) => texts.reduce((sum, fields) => sum + fields[f]!.length, 0) / Math.max(1, entries.length),
    );
    const bags = texts.map((fields) => bagOf(fields, averages));
    return { ...gramTable(bags, saturate), names: entries.map(({ name }) => flat(words(name))) };
  });
}

/** Frequencies weighted by field and length. */
function bagOf(fields: Token[][], averages: number[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const [f, tokens] of fields.entries())
    for (const [gram, n] of count(gramsOf(tokens)))
      bag.set(gram, (bag.get(gram) ?? 0) + weighted(n, tokens.length, averages[f]!, indexedFields[f]!));
  return bag;
}

function count(grams: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/**
 * BM25F of every entry for some texts, each gram counted once, as a share of what an entry could reach at most: 0..1, by the entry's index. `said`: how many
 * different grams there are.
 */
export function wordScores(
  texts: readonly GramText[],
  { words }: Pick<Corpus, 'words'>,
): { words: Float64Array; said: number } {
  const scores = new Float64Array(words.size);
  const seen = new Set<number>();
  let most = 0;
  eachGram(texts, words, (gram) => {
    if (seen.has(gram)) return;
    seen.add(gram);
    most += telling(gram, words);
    addTo(scores, gram, 1, words);
  });
  return { words: most > 0 ? scores.map((score) => score / most) : scores, said: seen.size };
}
