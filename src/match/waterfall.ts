/** Why a proposal is as similar to a platform as it is: what pushed each axis up, what pushed it down, and how far it is from the threshold. */
import type { Axis, Similarity, TextField } from '../model.ts';
import { quote, type Understanding } from '../understand/understand.ts';
import {
  byFunction,
  byObjective,
  byScope,
  type Comparison,
  functionRoutes,
  HEAD,
  performs,
  placeOf,
  round,
} from './axes.ts';
import { type Corpus, wordScores } from './corpus.ts';
import { similarityOf } from './match.ts';
import { isUnexplained, type Profile, profile, type Strength } from './profile.ts';

export interface Step {
  /** Words of the proposal. */
  text: string;
  field: TextField;
  line: number;
  /** Null for a listed function that no capability explains. */
  capability: string | null;
  /** What it adds to the score of function, and what it takes away: together all that it weighs. */
  gain: number;
  loss: number;
}

export interface Waterfall {
  similarity: Similarity;
  /** Which way to functional similarity counted most. */
  route: 'capability' | 'stated' | 'copied';
  steps: Step[];
  /** What is taken off the gains because the proposal says little of these functions. */
  doubt: number;
  thresholds: Record<Axis, number>;
}

/** Compares one proposal with one platform, alike or not. */
export function waterfall(understanding: Understanding, entry: string, corpus: Corpus): Waterfall {
  const weighed = profile(understanding, corpus);
  const platform = corpus.byId.get(entry)!;
  const comparison: Comparison = {
    profile: weighed,
    platform,
    words: wordScores(weighed.terms, corpus)[platform.index]!,
    corpus,
  };
  const routes = functionRoutes(comparison);
  const best = (['capability', 'stated', 'copied'] as const).reduce((a, b) => (routes[b] > routes[a] ? b : a));
  return {
    similarity: similarityOf([byFunction(comparison), byObjective(comparison), byScope(comparison)], corpus),
    route: best,
    steps: [...weighed.strengths.map((one) => step(one, comparison, routes.sure)), ...unexplained(comparison)].sort(
      (a, b) => b.gain - a.gain || b.loss - a.loss,
    ),
    doubt: round(routes.sure === 0 ? 0 : routes.capability / routes.sure - routes.capability),
    thresholds: corpus.data.tuning.thresholds.similar,
  };
}

/** What the running score, apart from the name's part, is made of. */
function restOf({ head, strengths }: Profile): number {
  return head === strengths ? 1 : 1 - HEAD;
}

function unexplained({ profile: weighed }: Comparison): Step[] {
  const texts = weighed.understanding.texts.filter(isUnexplained);
  const loss = round((restOf(weighed) * weighed.unexplained) / (weighed.total * Math.max(1, texts.length)));
  return texts.map(({ source }) => ({
    text: source.text.trim(),
    field: source.field,
    line: source.marks[0]!.line,
    capability: null,
    gain: 0,
    loss,
  }));
}

function step(one: Strength, comparison: Comparison, sure: number): Step {
  const { profile: weighed, corpus } = comparison;
  const { text, mention } = one.seen[0]!;
  const headTotal = weighed.head.reduce((sum, { weight }) => sum + weight, 0);
  const inHead = weighed.head !== weighed.strengths && weighed.head.includes(one) ? (HEAD * one.weight) / headTotal : 0;
  const rest = restOf(weighed) * (one.weight / weighed.total);
  const share = performs(comparison, one);
  return {
    text: quote(text, mention),
    field: text.source.field,
    line: placeOf(text, Math.min(...mention.spans.map(([from]) => from))).line,
    capability: corpus.data.capabilities[one.capability]!.id,
    gain: round((inHead + rest) * share * sure),
    loss: round((inHead + rest) * (1 - share)),
  };
}
