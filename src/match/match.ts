/** A proposal against the whole catalogue: candidates, most similar first. Knows nothing of law. */
import { canonicalOf } from '../crosswalk.ts';
import { compare } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Candidate, Evidence, Matching, Similarity, SimilarityLevel } from '../model.ts';
import { place, quote, type Understanding } from '../understand/understand.ts';
import { type AxisResult, type Comparison, isNamesake, round } from './comparison.ts';
import type { Corpus, Platform } from './corpus.ts';
import { byFunction } from './function.ts';
import { byObjective } from './objective.ts';
import { type Profile, profile } from './profile.ts';
import { byScope } from './scope.ts';

/** How many entries that share words, beside those that share capabilities, are looked at closely. */
const BY_WORDS = 12;
/** Fewer telling words than this say too little to decide. */
const THIN = 4;

export function match(understanding: Understanding, corpus: Corpus): Matching {
  const weighed = profile(understanding, corpus);
  const { words } = weighed;
  const compared = toCompare(weighed, corpus).flatMap(
    (platform) => candidate({ profile: weighed, platform, words: words[platform.index]!, corpus }) ?? [],
  );
  const candidates = oneOfEachFamily(onePlatformEach(compared, corpus), weighed, corpus).sort((a, b) =>
    bySimilarity(a, b, corpus),
  );
  return {
    candidates,
    uncovered: uncovered(weighed, candidates, corpus),
    near: near(weighed, candidates, corpus),
    ...(understanding.service && { service: { text: understanding.service.text, line: understanding.service.line } }),
    thin: weighed.strengths.length === 0 && understanding.telling < THIN,
  };
}

function toCompare({ strengths, name, words, understanding: { like } }: Profile, corpus: Corpus): Platform[] {
  const indexes = new Set(strengths.flatMap(({ capability }) => corpus.performing.get(capability) ?? []));
  for (const index of like ? (corpus.performing.get(like.capability) ?? []) : []) indexes.add(index);
  const { chance } = corpus.data.tuning.words;
  const ranked: number[] = [];
  for (let index = 0; index < words.length; index += 1) if (words[index]! > chance) ranked.push(index);
  for (const index of ranked.sort((a, b) => words[b]! - words[a]! || a - b).slice(0, BY_WORDS)) indexes.add(index);
  for (const platform of corpus.platforms) if (isNamesake(name, platform)) indexes.add(platform.index);
  return [...indexes].sort((a, b) => a - b).map((index) => corpus.platforms[index]!);
}

/** Undefined where the two are distinct. */
function candidate(comparison: Comparison): Candidate | undefined {
  const axes = [byFunction(comparison), byObjective(comparison), byScope(comparison)] as const;
  const similarity = similarityOf(axes, comparison.corpus);
  if (similarity.level === 'distinct') return undefined;
  return {
    entry: comparison.platform.entry.id,
    similarity,
    words: comparison.words,
    evidence: strongest(axes.flatMap(({ evidence }) => evidence())),
  };
}

type Axes = readonly [functional: AxisResult, objective: AxisResult, scope: AxisResult];

export function similarityOf([functional, objective, scope]: Axes, corpus: Corpus): Similarity {
  const scores = { function: round(functional.score), objective: round(objective.score), scope: round(scope.score) };
  return { level: level(scores, corpus), ...scores };
}

/** Article 2(2) asks for function AND objective AND scope: all three must reach their threshold. */
function level(scores: Omit<Similarity, 'level'>, { data }: Corpus): SimilarityLevel {
  const { similar, partial } = data.tuning.thresholds;
  if (scores.function >= similar.function && scores.objective >= similar.objective && scores.scope >= similar.scope)
    return 'similar';
  return scores.function >= partial.function ? 'partial' : 'distinct';
}

function strongest(evidence: Evidence[]): Evidence[] {
  return evidence
    .sort(
      (a, b) =>
        compare(a.axis === 'function' ? '' : a.axis, b.axis === 'function' ? '' : b.axis) || b.weight - a.weight,
    )
    .slice(0, limits.evidence);
}

const LEVELS: SimilarityLevel[] = ['similar', 'partial', 'distinct'];

function bySimilarity(a: Candidate, b: Candidate, { byId }: Corpus): number {
  return (
    LEVELS.indexOf(a.similarity.level) - LEVELS.indexOf(b.similarity.level) ||
    overall(b.similarity) - overall(a.similarity) ||
    b.words - a.words ||
    byId.get(a.entry)!.index - byId.get(b.entry)!.index
  );
}

function overall({ function: functional, objective, scope }: Similarity): number {
  return 0.7 * functional + 0.2 * objective + 0.1 * scope;
}

// ── One platform, once ───────────────────────────────────────────────────────────────────────────

/** Entries of several lists that are one platform are shown as the canonical one. */
function onePlatformEach(candidates: Candidate[], corpus: Corpus): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const entry = canonicalOf(one.entry, corpus.data);
    const known = best.get(entry);
    const shown = entry === one.entry ? one : asCanonical(one, entry);
    if (!known || isBetter(one, shown, known, corpus)) best.set(entry, shown);
  }
  return [...best.values()];
}

/** Of two entries for one platform the more alike; at the same level the canonical one, for its print is the one that counts. */
function isBetter(one: Candidate, shown: Candidate, known: Candidate, corpus: Corpus): boolean {
  if (one.similarity.level === known.similarity.level && one === shown) return true;
  return bySimilarity(shown, known, corpus) < 0 && (one === shown || one.similarity.level !== known.similarity.level);
}

/** The words shown stand in the older entry: its id says so. */
function asCanonical(one: Candidate, entry: string): Candidate {
  const evidence = one.evidence.map((pair) => ({
    ...pair,
    platform: { ...pair.platform, field: `${one.entry}: ${pair.platform.field}` },
  }));
  return { ...one, entry, evidence };
}

/** Of a family of like platforms, the member of the proposal's sector; the others are named once. */
function oneOfEachFamily(candidates: Candidate[], weighed: Profile, corpus: Corpus): Candidate[] {
  const out = candidates.filter(({ entry }) => !familyOf(entry, corpus));
  for (const { id, members } of corpus.data.families) {
    const of = candidates.filter(({ entry }) => members.includes(entry));
    const sectors = (one: Candidate) =>
      [...corpus.byId.get(one.entry)!.sectors].filter((sector) => weighed.sectors.has(sector)).length;
    const chosen = of.sort((a, b) => sectors(b) - sectors(a) || bySimilarity(a, b, corpus))[0];
    if (chosen) out.push({ ...chosen, family: { id, others: members.filter((member) => member !== chosen.entry) } });
  }
  return out;
}

function familyOf(entry: string, { byId }: Corpus): string | undefined {
  return byId.get(entry)?.facet?.family;
}

// ── What is left, and what is near ───────────────────────────────────────────────────────────────

/** Functions of the proposal that neither a candidate performs nor, as far as is known, any platform: what may still be built. */
function uncovered(
  { strengths, understanding }: Profile,
  candidates: Candidate[],
  corpus: Corpus,
): Matching['uncovered'] {
  const performed = new Set(
    candidates.flatMap(({ entry }) => [
      ...corpus.byId.get(entry)!.core.keys(),
      ...corpus.byId.get(entry)!.supporting.keys(),
    ]),
  );
  const proved = new Set(
    candidates.flatMap(({ evidence }) => evidence.map(({ proposal }) => `${proposal.line}:${proposal.column}`)),
  );
  const listed = understanding.texts.filter(({ source }) => source.field === 'functions');
  const items = listed
    .filter(({ mentions }) => !mentions.some(({ capability }) => performed.has(capability)))
    .filter(({ source }) => !proved.has(`${source.marks[0]!.line}:${source.marks[0]!.column}`))
    .map(({ source }) => ({ text: source.text.trim(), line: source.marks[0]!.line }));
  const others = strengths
    .filter(({ capability, firm }) => firm && !performed.has(capability) && !platformFor(capability, corpus))
    .filter(({ seen }) => seen.every(({ text }) => text.source.field !== 'functions'))
    .map(({ capability, seen }) => toItem(seen[0]!, corpus.data.capabilities[capability]!.id));
  return [...items, ...others];
}

function toItem({ text, mention }: Profile['strengths'][number]['seen'][number], capability: string) {
  return {
    text: quote(text, mention),
    line: place(text.source, text.tokens[mention.spans[0]![0]]!.start).line,
    capability,
  };
}

/** The first platform that is there for a capability, and binds. */
function platformFor(capability: number, { performing, platforms }: Corpus): Platform | undefined {
  const index = performing
    .get(capability)
    ?.find((one) => platforms[one]!.binds && platforms[one]!.core.has(capability));
  return index === undefined ? undefined : platforms[index];
}

/** What the proposal borders on, and platforms for what it mentions in passing. */
function near({ strengths }: Profile, candidates: Candidate[], corpus: Corpus): Matching['near'] {
  const matched = new Set(candidates.map(({ entry }) => entry));
  const found = strengths.flatMap(({ capability, firm, seen }) => {
    if (!firm) return [];
    const { uncovered, id } = corpus.data.capabilities[capability]!;
    const entries = uncovered?.near ?? [platformFor(capability, corpus)?.entry.id ?? []].flat();
    return entries.map((entry) => ({ entry: canonicalOf(entry, corpus.data), ...toItem(seen[0]!, id) }));
  });
  const once = new Map(found.filter(({ entry }) => !matched.has(entry)).map((one) => [one.entry, one]));
  return [...once.values()];
}
