/** Why a proposal is as similar to a platform as it is: what pushed each axis up, what pushed it down, and how far it is from the threshold. */
import type { Axis, Similarity, TextField } from '../model.ts';
import { quote, type Understanding } from '../understand/understand.ts';
import { type Comparison, round } from './comparison.ts';
import type { Corpus } from './corpus.ts';
import { placeOf } from './evidence.ts';
import { byFunction, functionRoutes, onlyConnects, performs, type Route, routes } from './function.ts';
import { similarityOf } from './match.ts';
import { byObjective } from './objective.ts';
import { isUnexplained, type Profile, profile, type Strength } from './profile.ts';
import { byScope } from './scope.ts';

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
  route: Route;
  steps: Step[];
  /** What is taken off the gains because the proposal says little of these functions. */
  doubt: number;
  /** What is taken off because its words point to another capability more. */
  disputed: { by: number; capability: string } | null;
  /** What is taken off because the proposal only connects. */
  connects: number | null;
  /** What the words are most like, and those words: it counts where the route is `likely`. */
  like: { capability: string; share: number; words: string[] } | null;
  /** Of a name that buys a service or goods and no system: the words that say so. */
  service: string | null;
  /** What an enterprise makes for itself is of another scope. */
  ownUse: boolean;
  thresholds: Record<Axis, number>;
}

/** Compares one proposal with one platform, alike or not. */
export function waterfall(understanding: Understanding, entry: string, corpus: Corpus): Waterfall {
  const weighed = profile(understanding, corpus);
  const platform = corpus.byId.get(entry)!;
  const words = weighed.words[platform.index]!;
  const comparison: Comparison = { profile: weighed, platform, words, corpus };
  const found = functionRoutes(comparison);
  const { capability, sure, taken } = found;
  const connects = onlyConnects(weighed);
  const like = likeOf(understanding, corpus);
  return {
    similarity: similarityOf([byFunction(comparison), byObjective(comparison), byScope(comparison)], corpus),
    route: routes.reduce((a, b) => (found[b] > found[a] ? b : a)),
    steps: [...weighed.strengths.map((one) => step(one, comparison, sure)), ...unexplained(comparison)].sort(
      (a, b) => b.gain - a.gain || b.loss - a.loss,
    ),
    doubt: round(sure === 0 ? 0 : (capability + taken) * (1 / sure - 1)),
    disputed: taken > 0 && like && !connects ? { by: round(taken), capability: like.capability } : null,
    connects: taken > 0 && connects ? round(taken) : null,
    like,
    service: understanding.service?.text ?? null,
    ownUse: weighed.ownUse,
    thresholds: corpus.data.tuning.thresholds.similar,
  };
}

function likeOf({ like }: Understanding, { data }: Corpus): Waterfall['like'] {
  if (!like) return null;
  const words = like.seen().map(({ text, mention }) => quote(text, mention));
  return { capability: data.capabilities[like.capability]!.id, share: round(like.share), words };
}

/** What the running score, apart from the name's part, is made of. */
function restOf({ head, strengths }: Profile, { data }: Corpus): number {
  return head === strengths ? 1 : 1 - data.tuning.head;
}

function unexplained({ profile: weighed, corpus }: Comparison): Step[] {
  const texts = weighed.understanding.texts.filter(isUnexplained);
  const loss = round((restOf(weighed, corpus) * weighed.unexplained) / (weighed.total * Math.max(1, texts.length)));
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
  const inHead =
    weighed.head !== weighed.strengths && weighed.head.includes(one)
      ? (corpus.data.tuning.head * one.weight) / headTotal
      : 0;
  const rest = restOf(weighed, corpus) * (one.weight / weighed.total);
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
