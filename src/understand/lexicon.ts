/** How words are read, in terms and in texts alike: abbreviations as the words they stand for, and which words do what. */
import type { Table } from '../compiled.ts';
import type { Lexicon } from '../model.ts';
import { fold, type Token, tokenise } from './text.ts';

/** What is compiled of the lexicon: words in one spelling, those of one item joined by spaces. */
export interface LexiconTable extends Table {
  /** Abbreviations, with and without diacritics: `hđnd`, `hdnd`. */
  shorts: readonly string[];
  /** What each stands for: `hội đồng nhân dân`. */
  longs: readonly string[];
  grammar: readonly string[];
  filler: readonly string[];
  openings: readonly string[];
  /** Openings and verbs of making, folded. */
  begins: readonly string[];
  verbs: readonly string[];
}

type Words = { word: string; fold: string }[];

export interface WordRules {
  spellings: Record<string, string>;
  /** What an abbreviation stands for. */
  meaning: (short: string) => Words | undefined;
  /** By an abbreviation's first word: how many words the longest one has that begins so. */
  longest: ReadonlyMap<string, number>;
  /** Words of grammar: skipped in phrases. */
  grammar: ReadonlySet<string>;
  filler: ReadonlySet<string>;
  /** Words that can stand before what a name names. */
  opening: ReadonlySet<string>;
  /** The same and verbs of making ("xây dựng"), folded. */
  begins: ReadonlySet<string>;
  /** Verbs, in words, that begin a new clause. */
  startsClause: readonly string[][];
}

const LONGEST_ABBREVIATION = 4;

export function lexiconTable(lexicon: Lexicon): LexiconTable {
  const { spellings } = lexicon;
  const read = (text: string) => joined(tokenise(text, spellings));
  const meanings = new Map<string, string>();
  for (const [short, long] of Object.entries(lexicon.abbreviations)) {
    const tokens = tokenise(short);
    if (tokens.length > LONGEST_ABBREVIATION) continue;
    for (const key of [joined(tokens), tokens.map((token) => token.fold).join(' ')])
      if (!meanings.has(key)) meanings.set(key, read(long));
  }
  const table = {
    shorts: [...meanings.keys()],
    longs: [...meanings.values()],
    grammar: lexicon.grammar.flatMap((text) => tokenise(text).map(({ word }) => word)),
    openings: lexicon.openings.map(read),
    verbs: lexicon.verbs.map(read),
  };
  const rules = openLexicon({ ...table, filler: [], begins: [] }, lexicon);
  const begins = [...lexicon.openings, ...lexicon.builds].flatMap((text) =>
    wordsOf(text, rules).map(({ fold }) => fold),
  );
  return { ...table, filler: lexicon.filler.map((text) => joined(wordsOf(text, rules))), begins };
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

export function openLexicon(table: LexiconTable, { spellings }: Pick<Lexicon, 'spellings'>): WordRules {
  const longest = new Map<string, number>();
  const meanings = new Map<string, string | Words>();
  for (const [i, short] of table.shorts.entries()) {
    const [first, ...rest] = short.split(' ');
    meanings.set(short, table.longs[i]!);
    longest.set(first!, Math.max(longest.get(first!) ?? 0, rest.length + 1));
  }
  const meaning = (short: string) => {
    const long = meanings.get(short);
    if (typeof long !== 'string') return long;
    const words = long.split(' ').map((word) => ({ word, fold: fold(word) }));
    meanings.set(short, words);
    return words;
  };
  return {
    spellings,
    meaning,
    longest,
    grammar: new Set(table.grammar),
    filler: new Set(table.filler.flatMap((item) => item.split(' '))),
    opening: new Set(table.openings.flatMap((item) => item.split(' '))),
    begins: new Set(table.begins),
    startsClause: table.verbs.map((item) => item.split(' ')),
  };
}

/** Words of a text, abbreviations written out. */
export function wordsOf(text: string, rules: WordRules): Token[] {
  return expand(tokenise(text, rules.spellings), rules);
}

/** Replaces abbreviations; the words that come in keep the place of the abbreviation. */
function expand(tokens: Token[], rules: WordRules): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const most = rules.longest.get(token.word);
    const found = most === undefined ? undefined : longestAt(tokens, i, most, rules);
    if (found) {
      const { end } = tokens[i + found.length - 1]!;
      const { start, sentence } = token;
      for (const { word, fold } of found.words)
        out.push({ start, end, word, fold, caps: false, sentence, expanded: true });
    } else out.push(token);
    i += found?.length ?? 1;
  }
  return out;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  most: number,
  { meaning }: WordRules,
): { words: Words; length: number } | undefined {
  let key = '';
  let best: { words: Words; length: number } | undefined;
  for (let length = 1; length <= most; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== tokens[at]!.sentence) break;
    key = length === 1 ? token.word : `${key} ${token.word}`;
    const words = meaning(key);
    if (words) best = { words, length };
  }
  return best;
}
