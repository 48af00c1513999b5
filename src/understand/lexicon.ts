/** Abbreviations: read as the words they stand for, at the place of the abbreviation. */
import type { Lexicon } from '../model.ts';
import { type Token, tokenise } from './text.ts';

type Words = { word: string; fold: string }[];
/** By the abbreviation's tokens joined by spaces; the inner key says how many tokens that are. */
export type Expansions = Map<string, Words>;

const LONGEST_ABBREVIATION = 4;

/** Abbreviations with and without diacritics, e.g. `hđnd`, `hdnd` → hội đồng nhân dân. */
export function expansions(lexicon: Lexicon): Expansions {
  const map: Expansions = new Map();
  for (const [short, long] of Object.entries(lexicon.abbreviations)) {
    const tokens = tokenise(short);
    const meaning = tokenise(long, lexicon.spellings);
    for (const key of [tokens.map((t) => t.word).join(' '), tokens.map((t) => t.fold).join(' ')])
      if (!map.has(key)) map.set(key, meaning);
  }
  return map;
}

/** Replaces abbreviations; the words that come in keep the place of the abbreviation. */
export function expand(tokens: Token[], map: Expansions): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = longest(tokens, i, map);
    const { start, sentence } = tokens[i]!;
    if (!found) out.push(tokens[i]!);
    else {
      const end = tokens[i + found.length - 1]!.end;
      for (const { word, fold } of found.words)
        out.push({ start, end, word, fold, caps: false, sentence, expanded: true });
    }
    i += found?.length ?? 1;
  }
  return out;
}

function longest(tokens: Token[], at: number, map: Expansions): { words: Words; length: number } | undefined {
  let key = '';
  let best: { words: Words; length: number } | undefined;
  for (let length = 1; length <= LONGEST_ABBREVIATION; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== tokens[at]!.sentence) break;
    key = length === 1 ? token.word : `${key} ${token.word}`;
    const words = map.get(key);
    if (words) best = { words, length };
  }
  return best;
}
