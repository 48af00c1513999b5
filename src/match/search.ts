/** Looking an entry up by what one remembers of it: what it does, words of its text, or a misspelt name. */
import { canonicalOf } from '../crosswalk.ts';
import type { Entry } from '../model.ts';
import { type Corpus, wordScores } from './corpus.ts';
import { nameSearch } from './names.ts';

export interface SearchHit {
  entry: Entry;
  /** 0..1. */
  score: number;
  /** Capabilities that the query shows and the entry performs. */
  capabilities: string[];
}

/** Shorter than this is a name or a word of one, not a description. */
const LONGEST_NAME = 60;
/** Entries of a decision bind; those of the older lists advise. */
const BINDING = 0.1;
const WEIGHT = { recognised: 0.9, bare: 0.75, part: 0.7, core: 1, supporting: 0.5, words: 0.8, name: 1.1 };

/** Entries for a query, best first. One platform is found once, under its canonical entry. */
export function search(query: string, corpus: Corpus, most = 10): SearchHit[] {
  const { tokens, mentions } = corpus.reader.recognise(query);
  const shown = new Set(mentions.map(({ capability }) => capability));
  const part = new Set(named(query, corpus));
  const { words } = wordScores([{ tokens }], corpus);
  const names = new Map<string, number>();
  if (query.length <= LONGEST_NAME)
    for (const { entry, score } of nameSearch(corpus.data.entries)(query, most)) names.set(entry.id, score);
  // Without diacritics a word may be many: what is recognised is less sure.
  const isBare = tokens.every(({ word, fold }) => word === fold);
  const hits = corpus.platforms.map(({ entry, index, binds, core, supporting }): SearchHit => {
    const performed = [...new Set([...shown, ...part])].filter(
      (capability) => core.has(capability) || supporting.has(capability),
    );
    const performing = Math.max(
      0,
      ...performed.map(
        (capability) =>
          (core.has(capability) ? WEIGHT.core : WEIGHT.supporting) * (shown.has(capability) ? 1 : WEIGHT.part),
      ),
    );
    const relevance = Math.max(
      performing * (isBare ? WEIGHT.bare : WEIGHT.recognised),
      WEIGHT.words * words[index]!,
      WEIGHT.name * (names.get(entry.id) ?? 0),
    );
    const score = relevance < LEAST ? 0 : relevance + 0.1 * words[index]! + (binds ? BINDING : 0);
    return { entry, score, capabilities: performed.map((capability) => corpus.data.capabilities[capability]!.id) };
  });
  return oncePerPlatform(
    hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score),
    corpus,
  ).slice(0, most);
}
/** Less than this is chance. */
const LEAST = 0.25;

/** Capabilities of whose label or terms the query is a part: "học bạ" of "học bạ số". */
function named(query: string, { data, reader }: Corpus): number[] {
  const flat = (text: string) =>
    ` ${reader
      .words(text)
      .map(({ fold }) => fold)
      .join(' ')} `;
  const wanted = flat(query);
  if (wanted.trim() === '') return [];
  return data.capabilities.flatMap(({ label, terms, generic }, index) =>
    !generic && [label.vi, label.en, ...terms].some((text) => flat(text).includes(wanted)) ? [index] : [],
  );
}

function oncePerPlatform(hits: SearchHit[], { data, byId }: Corpus): SearchHit[] {
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    const id = canonicalOf(hit.entry.id, data);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...hit, entry: byId.get(id)!.entry }];
  });
}
