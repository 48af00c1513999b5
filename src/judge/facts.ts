/** One (proposal, platform) pair → the facts that the decision table asks for, each with where it came from: one named function a fact. */
import type {
  Data,
  Day,
  Entry,
  Fact,
  Facts,
  GuidanceFacts,
  Law,
  Proposal,
  Reasoned,
  Similarity,
  Tuning,
} from '../model.ts';
import { gapsOf } from './citation.ts';
import { ownership } from './owner.ts';
import { statusFact } from './status.ts';

export interface Pair {
  proposal: Proposal;
  entry: Entry;
  similarity: Similarity;
}

export function factsOf({ proposal, entry, similarity }: Pair, data: Data, asOf: Day): Reasoned<Facts> {
  return {
    inForce: inForce(data.law, asOf),
    similarity: similarityFact(similarity, data.tuning),
    exemption: exemption(proposal, data.law),
    proposer: ownership(proposal, entry, data),
    addressee: addressee(proposal),
    action: action(proposal),
    status: statusFact(entry, asOf, data.status),
  };
}

export function guidanceFactsOf({ proposal, entry, similarity }: Pair, data: Data): Reasoned<GuidanceFacts> {
  return {
    similarity: similarityFact(similarity, data.tuning),
    proposer: ownership(proposal, entry, data),
    action: action(proposal),
    recommendation: recommendation(entry),
  };
}

/** The values alone, as the decision table asks for them. */
export function valuesOf<F>(facts: Reasoned<F>): F {
  return Object.fromEntries(Object.entries<Fact>(facts).map(([name, { value }]) => [name, value])) as F;
}

/** Điều 4 khoản 1: from the day of signature. */
export function inForce({ inForceFrom: from }: Law, asOf: Day): Fact<Facts['inForce']> {
  return from <= asOf
    ? { value: 'yes', reason: 'in-force', params: { from, asOf } }
    : { value: 'no', reason: 'not-yet-in-force', params: { from, asOf } };
}

const AXES = ['function', 'objective', 'scope'] as const;

/** Decided by the matcher: here only what it was decided by, the three values against the thresholds of `similar`. */
export function similarityFact(similarity: Similarity, { thresholds }: Tuning): Fact<Facts['similarity']> {
  const params: Record<string, string> = {};
  for (const axis of AXES) {
    params[axis] = String(similarity[axis]);
    params[`${axis}From`] = String(thresholds.similar[axis]);
  }
  const below = AXES.filter((axis) => similarity[axis] < thresholds.similar[axis]);
  return similarity.level === 'similar'
    ? { value: 'similar', reason: 'all-three', params }
    : { value: similarity.level, reason: 'some-below', params: { ...params, below: below.join(',') } };
}

/** Điều 2 khoản 2: an exception counts only with the provision that it rests on, in the form of a citation. */
export function exemption({ exemption }: Proposal, law: Law): Fact<Facts['exemption']> {
  if (!exemption) return { value: 'none', reason: 'no-exemption', params: {} };
  const { ground, citation } = exemption;
  if (citation === undefined) return { value: 'none', reason: 'no-citation', params: { ground } };
  const missing = gapsOf(citation, law);
  return missing.length > 0
    ? { value: 'none', reason: 'not-a-citation', params: { ground, citation, missing: missing.join(',') } }
    : { value: 'cited', reason: 'citation', params: { ground, citation } };
}

/** The Decision addresses "các cơ quan thuộc hệ thống chính trị": an enterprise is not one. */
export function addressee({ agency: { level } }: Proposal): Fact<Facts['addressee']> {
  return level === 'enterprise'
    ? { value: 'outside', reason: 'outside-by-level', params: { level } }
    : { value: 'bound', reason: 'bound-by-level', params: { level } };
}

export function action({ action }: Proposal): Fact<Facts['action']> {
  return { value: action, reason: 'stated', params: {} };
}

function recommendation(entry: Entry): Fact<GuidanceFacts['recommendation']> {
  const { recommendationClass: value = 'silent', recommendation: quote } = entry;
  if (quote !== undefined) return { value, reason: 'printed-recommendation', params: { quote } };
  return { value, reason: value === 'silent' ? 'no-recommendation' : 'list-kind', params: {} };
}
