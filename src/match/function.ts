/** Similarity of function: which of the proposal's functions the platform already performs. */
import type { Evidence } from '../model.ts';
import { type AxisResult, type Comparison, copied, isNamesake, likely } from './comparison.ts';
import { ofMention, ofWords } from './evidence.ts';
import type { Profile, Seen, Strength } from './profile.ts';

export const routes = ['capability', 'stated', 'copied', 'likely'] as const;
/** The ways to functional similarity; the best one counts. */
export type Route = (typeof routes)[number];

export interface Routes extends Record<Route, number> {
  /** How sure the capability route is, 0..1. */
  sure: number;
  /** What is taken off it because the words point elsewhere, or the proposal only connects. */
  taken: number;
}

/**
 * The name tells what a system is, so its functions weigh most; the rest is coverage of all that the proposal says. A platform whose whole core stands in the
 * proposal is met however much else is proposed beside it: padding hides nothing.
 */
export function byFunction(comparison: Comparison): AxisResult {
  const found = functionRoutes(comparison);
  const score = Math.max(...routes.map((route) => found[route]));
  return {
    score,
    evidence: () => [
      ...comparison.profile.strengths
        .filter((one) => performs(comparison, one) > 0)
        .flatMap((one) => shownOf(one, comparison)),
      ...(found.likely > 0 && found.likely === score ? likeWords(comparison) : []),
      ...(found.copied > 0 || !comparison.platform.facet ? ofWords('function', comparison) : []),
    ],
  };
}

export function functionRoutes(comparison: Comparison): Routes {
  const { profile, corpus } = comparison;
  const { head: headWeight, stated } = corpus.data.tuning;
  const all = covered(comparison, profile.strengths, profile.unexplained);
  const head = profile.head === profile.strengths ? all : covered(comparison, profile.head);
  const sure = confidence(all.by, comparison);
  const own = onlyConnects(profile) ? stated : 1;
  const most = isDisputed(comparison) ? stated : own;
  const capability = (headWeight * head.share + (1 - headWeight) * all.share) * sure;
  return {
    capability: Math.min(most, capability),
    stated: stated * coreStated(comparison),
    copied: Math.min(most, copied(comparison)),
    likely: Math.min(own, likely(comparison)),
    sure,
    taken: Math.max(0, capability - most),
  };
}

/** What only connects does nothing again: how alike it is to what it connects to, it says of the other system. */
export function onlyConnects({ understanding }: Profile): boolean {
  return understanding.proposal.action === 'connect';
}

/** 1 where the platform is for it, less where it merely also does it, 0 where it does not. */
export function performs({ platform, corpus }: Comparison, { capability }: Strength): number {
  if (platform.core.has(capability)) return 1;
  return platform.supporting.has(capability) ? corpus.data.tuning.supporting : 0;
}

/** Weight that the platform covers, and its share of all. */
function covered(comparison: Comparison, strengths: Strength[], besides = 0): { by: number; share: number } {
  let all = besides;
  let by = 0;
  for (const one of strengths) {
    all += one.weight;
    by += one.weight * performs(comparison, one);
  }
  return { by, share: all === 0 ? 0 : by / all };
}

/** A share counts the more, the more the proposal says of it: one word in passing is little to go by. Never quite 1. */
function confidence(by: number, { corpus }: Comparison): number {
  return by / (by + corpus.data.tuning.doubt);
}

/** A term may be met by chance, beside words that speak of another function; then a person must look. */
function isDisputed(comparison: Comparison): boolean {
  const { profile, platform, corpus } = comparison;
  const { like } = profile.understanding;
  if (!like || !platform.facet || isNamesake(profile.name, platform)) return false;
  const shares = [...platform.core.keys(), ...platform.supporting.keys()].map((capability) => like.shares[capability]!);
  return Math.max(0, ...shares) < corpus.data.tuning.agreement * like.share;
}

/** Whether the name or a listed function states a part of the platform's core, 0 or 1; less where only the description does. */
function coreStated({ profile, platform, corpus }: Comparison): number {
  const { inPassing } = corpus.data.tuning;
  const passing = profile.described && platform.binds ? inPassing.alone : inPassing.beside;
  let stated = 0;
  for (const capability of platform.core.keys()) {
    const one = profile.byCapability.get(capability);
    if (one?.firm) stated += isListed(one) ? 1 : passing;
  }
  return Math.min(1, stated);
}

function isListed({ seen }: Strength): boolean {
  return seen.some(({ text, mention }) => mention.use === 'term' && LISTED.has(text.source.field));
}
const LISTED = new Set(['name', 'functions']);

/** Mentions of one capability that are shown at most. */
const MOST_MENTIONS = 4;

function shownOf(one: Strength, comparison: Comparison): Evidence[] {
  const weight = (one.weight * performs(comparison, one)) / Math.max(comparison.profile.total, 1e-9);
  return onceEach(one.seen)
    .slice(0, MOST_MENTIONS)
    .map((seen) => ofMention('function', comparison, seen, weight));
}

/** Without mentions all of whose words another one shows: "điện toán đám mây" tells nothing beside "hạ tầng điện toán đám mây". */
function onceEach(seen: Seen[]): Seen[] {
  const shown = new Set<string>();
  return seen.filter(({ text, mention }) => {
    const words = mention.spans.flatMap(([from, to]) =>
      Array.from({ length: to - from }, (_, i) => `${text.source.field} ${text.source.marks[0]?.line} ${from + i}`),
    );
    const isNew = words.some((word) => !shown.has(word));
    for (const word of words) shown.add(word);
    return isNew;
  });
}

function likeWords(comparison: Comparison): Evidence[] {
  const { like } = comparison.profile.understanding;
  const seen = like?.seen() ?? [];
  return seen.map((one) => ofMention('function', comparison, one, like!.share / seen.length));
}
