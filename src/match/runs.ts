/** Longest runs of words that a proposal and a platform's text share: the evidence of matching on words. */
import { gramOf, telling } from '../understand/grams.ts';
import type { Token } from '../understand/text.ts';
import type { ReadText } from '../understand/understand.ts';
import { type Corpus, type Field, fieldsOf, type Platform } from './corpus.ts';

export interface Run {
  text: ReadText;
  /** First token in the proposal's text. */
  from: number;
  ours: string;
  field: string;
  theirs: string;
  /** Sum of the idf of its pairs. */
  telling: number;
}

const SHORTEST = 2;
const MOST = 8;

export function sharedRuns(texts: ReadText[], platform: Platform, corpus: Corpus): Run[] {
  const fields = fieldsOf(platform, corpus);
  const runs = texts.flatMap((text) => fields.flatMap((field) => runsOf(text, field, corpus)));
  runs.sort((a, b) => b.telling - a.telling || a.from - b.from);
  return distinct(runs).slice(0, MOST);
}

function runsOf(text: ReadText, { field, text: theirText, tokens: theirs }: Field, { words }: Corpus): Run[] {
  const starts = new Map<string, number[]>();
  for (let j = 0; j + 1 < theirs.length; j += 1) {
    const key = pair(theirs, j);
    const list = starts.get(key);
    if (list) list.push(j);
    else starts.set(key, [j]);
  }
  const runs: Run[] = [];
  for (let i = 0; i + 1 < text.tokens.length; ) {
    const best = longestAt(text.tokens, i, theirs, starts.get(pair(text.tokens, i)) ?? []);
    if (best.length < SHORTEST) {
      i += 1;
      continue;
    }
    let total = 0;
    for (let k = i; k < i + best.length - 1; k += 1) {
      const gram = gramOf(text.tokens[k]!.fold, text.tokens[k + 1]!.fold, words);
      if (gram >= 0) total += telling(gram, words);
    }
    runs.push({
      text,
      from: i,
      ours: slice(text.source.text, text.tokens, i, best.length),
      field,
      theirs: slice(theirText, theirs, best.at, best.length),
      telling: total,
    });
    i += best.length;
  }
  return runs;
}

function longestAt(ours: Token[], i: number, theirs: Token[], starts: number[]): { at: number; length: number } {
  let best = { at: -1, length: 0 };
  for (const at of starts) {
    let length = 0;
    while (
      i + length < ours.length &&
      at + length < theirs.length &&
      ours[i + length]!.fold === theirs[at + length]!.fold
    )
      length += 1;
    if (length > best.length) best = { at, length };
  }
  return best;
}

function pair(tokens: Token[], at: number): string {
  return `${tokens[at]!.fold} ${tokens[at + 1]!.fold}`;
}

function slice(text: string, tokens: Token[], from: number, length: number): string {
  return text.slice(tokens[from]!.start, tokens[from + length - 1]!.end);
}

/** The same words are shown once. */
function distinct(runs: Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ ours }) => !seen.has(ours.toLowerCase()) && seen.add(ours.toLowerCase()));
}
