/**
 * The three similarities of Article 2(2): function, objective, scope. Each is 0..1, with the words that show it. All three have one signature.
 * What is compared is what the platform's print says that it performs (its facet); a platform without facets is compared on its words.
 */
import type { Axis, Evidence } from '../model.ts';
import { place, quote, type ReadText } from '../understand/understand.ts';
import type { Corpus, Platform } from './corpus.ts';
import type { Profile, Seen, Strength } from './profile.ts';
import { sharedRuns } from './runs.ts';

export interface Comparison {
  profile: Profile;
  platform: Platform;
  /** BM25F share of the proposal's words that the platform's text has, 0..1. */
  words: number;
  corpus: Corpus;
}
export interface AxisResult {
  /** 0..1. */
  score: number;
  /** Made only for what is shown. */
  evidence: () => Evidence[];
}

/** The words of an exact copy of a platform's text reach about this share; it counts as full similarity. */
const COPY = 0.62;
/** Below this share, common words alone explain what is shared. */
export const CHANCE = 0.3;
/** How much what the name says weighs, against everything that the proposal says. */
export const HEAD = 0.65;

/** What a stated core function is worth however much stands beside it: enough for a person to look at it, never for more. */
const STATED = 0.4;

function share(words: number): number {
  return Math.min(1, Math.max(0, (words - CHANCE) / (COPY - CHANCE)));
}

/** 1 where the platform is for it, less where it merely also does it, 0 where it does not. */
export function performs({ platform, corpus }: Comparison, { capability }: Strength): number {
  if (platform.core.has(capability)) return 1;
  return platform.supporting.has(capability) ? corpus.data.tuning.supporting : 0;
}

/** Weight that the platform covers, and weight in all. */
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
function confidence(by: number): number {
  return by / (by + DOUBT);
}
const DOUBT = 0.25;

/**
 * Which of the proposal's functions the platform already performs. The name tells what a system is, so its functions weigh most; the rest is coverage of all
 * that the proposal says. A platform whose whole core stands in the proposal is met however much else is proposed beside it: padding hides nothing.
 */
export function byFunction(comparison: Comparison): AxisResult {
  const { capability, stated, copied } = functionRoutes(comparison);
  return {
    score: Math.max(capability, stated, copied),
    evidence: () => [
      ...comparison.profile.strengths
        .filter((one) => performs(comparison, one) > 0)
        .flatMap((one) => shownOf(one, comparison)),
      ...(copied > 0 || !comparison.platform.facet ? fromWords('function', comparison) : []),
    ],
  };
}

/** The three ways to functional similarity; the best one counts. */
export function functionRoutes(comparison: Comparison): Record<'capability' | 'stated' | 'copied' | 'sure', number> {
  const { profile, words } = comparison;
  const all = covered(comparison, profile.strengths, profile.unexplained);
  const head = profile.head === profile.strengths ? all : covered(comparison, profile.head);
  const sure = confidence(all.by);
  return {
    capability: (HEAD * head.share + (1 - HEAD) * all.share) * sure,
    stated: STATED * coreStated(comparison),
    copied: share(words),
    sure,
  };
}

/** Mentions of one capability that are shown at most. */
const MOST_MENTIONS = 3;

function shownOf(one: Strength, comparison: Comparison): Evidence[] {
  const weight = (one.weight * performs(comparison, one)) / Math.max(comparison.profile.total, 1e-9);
  return one.seen.slice(0, MOST_MENTIONS).map((seen) => fromMention('function', comparison, seen, weight));
}

/** Whether the name or a listed function states a part of the platform's core, 0 or 1; less where only the running text does. */
function coreStated({ profile, platform }: Comparison): number {
  let stated = 0;
  for (const capability of platform.core.keys()) {
    const one = profile.byCapability.get(capability);
    if (one?.firm)
      stated += one.seen.some(({ text, mention }) => mention.use === 'term' && LISTED.has(text.source.field))
        ? 1
        : IN_PASSING;
  }
  return Math.min(1, stated);
}
const LISTED = new Set(['name', 'functions']);
const IN_PASSING = 0.2;

/** What the system is for: whether the kind of system that it is (register, portal, analytics …) is the platform's. */
export function byObjective(comparison: Comparison): AxisResult {
  const { profile, platform, words, corpus } = comparison;
  if (!platform.facet) return { score: share(words), evidence: () => [] };
  let all = 0;
  let alike = 0;
  for (const { capability, weight } of profile.head) {
    all += weight;
    if (platform.core.has(capability) || platform.kinds.has(corpus.data.capabilities[capability]!.kind))
      alike += weight;
  }
  const score = Math.max(all === 0 ? 0 : alike / all, share(words));
  const shown = () => profile.head.filter(({ capability }) => platform.core.has(capability)).slice(0, MOST_MENTIONS);
  return {
    score,
    evidence: () =>
      shown().map((one) => fromMention('objective', comparison, one.seen[0]!, one.weight / Math.max(all, 1e-9))),
  };
}

/** Sectors that serve all others: a system of any sector may be within their scope. */
const CROSS_SECTOR = new Set([
  'administration',
  'data',
  'infrastructure',
  'security',
  'common',
  'statistics',
  'procurement',
  'information',
]);
const OTHER_SECTOR = 0.45;
const UNSTATED = 0.8;

/** Whom and where it serves. A national platform covers a province; what can differ is the sector and the kind of user. */
export function byScope({ profile, platform }: Comparison): AxisResult {
  if (!platform.facet) return { score: UNSTATED, evidence: () => [] };
  const anySector = [...platform.sectors].some((sector) => CROSS_SECTOR.has(sector));
  const sameSector = anySector || [...profile.sectors].some((sector) => platform.sectors.has(sector));
  const sector = sameSector ? 1 : profile.sectors.size === 0 ? UNSTATED : OTHER_SECTOR;
  const stated = profile.understanding.proposal.users;
  const user = stated.length === 0 || stated.some((one) => platform.users.has(one)) ? 1 : OTHER_SECTOR;
  return { score: sector * 0.6 + user * 0.4, evidence: () => [] };
}

// ── Evidence ─────────────────────────────────────────────────────────────────────────────────────

function fromMention(axis: Axis, { platform, corpus }: Comparison, { text, mention }: Seen, weight: number): Evidence {
  const item = platform.core.get(mention.capability) ?? platform.supporting.get(mention.capability);
  return {
    axis,
    proposal: {
      text: quote(text, mention),
      field: text.source.field,
      ...placeOf(text, Math.min(...mention.spans.map(([from]) => from))),
    },
    platform:
      item?.printed !== undefined
        ? { field: fieldOf(platform, item.printed), text: item.printed }
        : { field: 'inferred', text: item?.inferred ?? '' },
    capability: corpus.data.capabilities[mention.capability]!.id,
    weight: round(weight),
  };
}

export function placeOf(text: ReadText, token: number) {
  return place(text.source, text.tokens[token]!.start);
}

const PRINTED_FIELDS = [
  'name',
  'purpose',
  'data',
  'scope',
  'classification',
  'recommendation',
  'form',
  'specification',
] as const;

/** The field of the entry that a quote stands in. */
function fieldOf({ entry }: Platform, printed: string): string {
  const has = (text: string | undefined) =>
    text?.toLowerCase().replace(/\s+/g, ' ').includes(printed.toLowerCase().replace(/\s+/g, ' '));
  return PRINTED_FIELDS.find((field) => has(entry[field])) ?? 'purpose';
}

function fromWords(axis: Axis, { profile, platform, corpus }: Comparison): Evidence[] {
  const runs = sharedRuns(profile.understanding.texts, platform.fields, corpus);
  const total = runs.reduce((sum, { telling }) => sum + telling, 0);
  return runs.map(({ text, from, ours, field, theirs, telling }) => ({
    axis,
    proposal: { text: ours, field: text.source.field, ...placeOf(text, from) },
    platform: { field, text: theirs },
    weight: round(telling / total),
  }));
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
