/** Abbreviations: read as the words they stand for, at the place of the abbreviation. */
import type { Lexicon } from '../model.ts';
import { type Token, tokenise } from './text.ts';

type Words = { word: string; fold: string }[];
export interface Expansions {
  /** By the abbreviation's words, joined by spaces. */
  meanings: Map<string, Words>;
  /** By an abbreviation's first word: how many words the longest one has that begins so. */
  longest: Map<string, number>;
}

const LONGEST_ABBREVIATION = 4;

/** Abbreviations with and without diacritics, e.g. `hđnd`, `hdnd` → hội đồng nhân dân. */
export function expansions({ abbreviations, spellings }: Pick<Lexicon, 'abbreviations' | 'spellings'>): Expansions {
  const found: Expansions = { meanings: new Map(), longest: new Map() };
  for (const [short, long] of Object.entries(abbreviations)) {
    const tokens = tokenise(short);
    if (tokens.length > LONGEST_ABBREVIATION) continue;
    const meaning = tokenise(long, spellings);
    add(
      found,
      tokens.map(({ word }) => word),
      meaning,
    );
    add(
      found,
      tokens.map(({ fold }) => fold),
      meaning,
    );
  }
  return found;
}

function add({ meanings, longest }: Expansions, words: string[], meaning: Words): void {
  const key = words.join(' ');
  if (meanings.has(key)) return;
  meanings.set(key, meaning);
  longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
}

/** Replaces abbreviations; the words that come in keep the place of the abbreviation. */
export function expand(tokens: Token[], known: Expansions): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = longestAt(tokens, i, known);
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

function longestAt(
  tokens: Token[],
  at: number,
  { meanings, longest }: Expansions,
): { words: Words; length: number } | undefined {
  const most = longest.get(tokens[at]!.word) ?? 0;
  let key = '';
  let best: { words: Words; length: number } | undefined;
  for (let length = 1; length <= most; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== tokens[at]!.sentence) break;
    key = length === 1 ? token.word : `${key} ${token.word}`;
    const words = meanings.get(key);
    if (words) best = { words, length };
  }
  return best;
}
