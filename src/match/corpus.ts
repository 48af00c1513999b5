/** The catalogue, indexed for matching: words of every entry, and what every entry performs. */
import type { Data, Entry, Facet, Kind, Sector, User } from '../model.ts';
import type { Token } from '../understand/text.ts';
import type { Reader } from '../understand/understand.ts';
import { type IndexedField, idf, indexedFields, saturate, weighted } from './bm25f.ts';

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
  fields: { field: IndexedField; text: string; tokens: Token[] }[];
  /** Its own name in folded syllables, a blank around each; empty where it has none of its own. */
  name: string;
}

/** Fewer syllables are no name of its own: "Nền tảng VNeID" has three. */
const SHORTEST_NAME = 3;

/** Folded syllables as one text, a blank around each. */
export function flat(tokens: Token[]): string {
  return ` ${tokens.map(({ fold }) => fold).join(' ')} `;
}

/** Entries that have a term, with its saturated BM25F weight in each, 0..1. */
interface Postings {
  platforms: number[];
  weights: number[];
  idf: number;
}

export interface Corpus {
  platforms: Platform[];
  byId: Map<string, Platform>;
  /** Entries that perform a capability, core or supporting. */
  performing: Map<number, number[]>;
  postings: Map<string, Postings>;
  /** Idf of a term that no entry has. */
  unseen: number;
  reader: Reader;
  data: Data;
}

export function corpus(data: Data, reader: Reader): Corpus {
  const capabilityIndex = new Map(data.capabilities.map(({ id }, index) => [id, index]));
  const facets = new Map(data.facets.map((facet) => [facet.entry, facet]));
  const platforms = data.entries.map((entry, index) =>
    platform(entry, index, {
      facet: facets.get(entry.id),
      isOfLaw: data.law.lists.includes(entry.list),
      indexOf: capabilityIndex,
      reader,
    }),
  );
  const performing = new Map<number, number[]>();
  for (const { index, core, supporting } of platforms)
    for (const capability of [...core.keys(), ...supporting.keys()]) push(performing, capability, index);
  return {
    platforms,
    byId: new Map(platforms.map((p) => [p.entry.id, p])),
    performing,
    ...invert(platforms),
    reader,
    data,
  };
}

interface Around {
  facet: Facet | undefined;
  /** Of a list that binds: its names are proper names. Older lists have common nouns: "Bản đồ số". */
  isOfLaw: boolean;
  indexOf: Map<string, number>;
  reader: Reader;
}

function platform(entry: Entry, index: number, { facet, isOfLaw, indexOf, reader: { words } }: Around): Platform {
  const items = (list: Facet['core'] = []) => new Map(list.map((item) => [indexOf.get(item.capability)!, item]));
  const texts: [IndexedField, string][] = [
    ['name', entry.name],
    ['purpose', [entry.purpose, entry.data].filter(Boolean).join('\n')],
  ];
  const fields = texts.map(([field, text]) => ({ field, text, tokens: words(text) }));
  const isOwnName = isOfLaw && !facet?.family && fields[0]!.tokens.length >= SHORTEST_NAME;
  return {
    entry,
    index,
    ...(facet && { facet }),
    core: items(facet?.core),
    supporting: items(facet?.supporting),
    kinds: new Set(facet?.kinds),
    users: new Set(facet?.users),
    sectors: new Set(facet?.sectors),
    fields,
    name: isOwnName ? flat(fields[0]!.tokens) : '',
  };
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Index terms: folded syllables, and pairs of neighbours within a sentence. Pairs carry most of what a Vietnamese word is. */
export function indexTerms(tokens: Token[]): string[] {
  const terms: string[] = [];
  for (const [i, token] of tokens.entries()) {
    terms.push(token.fold);
    const next = tokens[i + 1];
    if (next && next.sentence === token.sentence) terms.push(`${token.fold} ${next.fold}`);
  }
  return terms;
}

function invert(platforms: Platform[]): Pick<Corpus, 'postings' | 'unseen'> {
  const frequencies = platforms.map(({ fields }) => fields.map(({ tokens }) => count(indexTerms(tokens))));
  const lengths = platforms.map(({ fields }) => fields.map(({ tokens }) => tokens.length));
  const average = indexedFields.map(
    (_, f) => lengths.reduce((sum, of) => sum + of[f]!, 0) / Math.max(1, platforms.length),
  );
  const postings = new Map<string, Postings>();
  for (const [p, fields] of frequencies.entries()) {
    const total = new Map<string, number>();
    for (const [f, field] of fields.entries())
      for (const [term, n] of field)
        total.set(term, (total.get(term) ?? 0) + weighted(n, lengths[p]![f]!, average[f]!, indexedFields[f]!));
    for (const [term, frequency] of total) {
      const list = postings.get(term) ?? { platforms: [], weights: [], idf: 0 };
      list.platforms.push(p);
      list.weights.push(saturate(frequency));
      postings.set(term, list);
    }
  }
  for (const list of postings.values()) list.idf = idf(platforms.length, list.platforms.length);
  return { postings, unseen: idf(platforms.length, 0) };
}

function count(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * BM25F of every entry for a set of terms, as a share of what an entry could reach at most: 0..1, by the entry's index.
 */
export function wordScores(
  terms: Iterable<string>,
  { platforms, postings, unseen }: Pick<Corpus, 'platforms' | 'postings' | 'unseen'>,
): Float64Array {
  const scores = new Float64Array(platforms.length);
  let most = 0;
  for (const term of new Set(terms)) {
    const list = postings.get(term);
    most += list?.idf ?? unseen;
    if (!list) continue;
    for (let i = 0; i < list.platforms.length; i += 1) scores[list.platforms[i]!]! += list.idf * list.weights[i]!;
  }
  return most > 0 ? scores.map((score) => score / most) : scores;
}
