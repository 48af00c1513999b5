/** Appendix I: whether a platform that is proposed for the list fulfils the criteria of Group A or Group B, and what is missing. */

import { lawOf } from '../law.ts';
import {
  type AskResult,
  type AskState,
  type Candidature,
  type CandidatureResult,
  type Criterion,
  type CriterionAsk,
  type CriterionResult,
  criteriaGroups,
  type Findings,
  type Overlap,
} from '../model.ts';
import type { Context } from './judge.ts';

type Known = Pick<Context, 'data' | 'entries'>;

export function judgeCandidate(candidate: Candidature, findings: Findings, known: Known): CandidatureResult {
  const { proposal, group } = candidate;
  const { criteria } = known.data;
  const overlaps = overlapsOf(findings, known);
  const groups = criteriaGroups
    .filter((one) => group === undefined || one === group)
    .map((one) => {
      const { ref, heading, items } = criteria.groups[one];
      const results = items.map((item) => judgeCriterion(item, candidate, overlaps, known));
      return { group: one, ref, heading, fits: results.every(({ isMet }) => isMet), criteria: results };
    });
  return {
    file: proposal.file,
    line: proposal.line,
    name: proposal.name,
    agency: proposal.agency,
    fits: groups.filter(({ fits }) => fits).map(({ group }) => group),
    groups,
    overlaps,
    mayPropose: proposal.agency.level !== 'enterprise',
  };
}

/** Platforms of Decisions, not of older lists: only those make up the list. */
function overlapsOf({ candidates }: Findings, { data, entries }: Known): Overlap[] {
  return candidates
    .filter(({ entry }) => lawOf(entries.get(entry)!, data) !== undefined)
    .map(({ entry, similarity, evidence }) => ({
      platform: entry,
      name: entries.get(entry)!.name,
      level: similarity.level,
      evidence,
    }));
}

function judgeCriterion(
  { id, ref, text, asks }: Criterion,
  candidate: Candidature,
  overlaps: Overlap[],
  known: Known,
): CriterionResult {
  const results = asks.map(({ key, quote }) => ({ key, quote, ...judgeAsk(key, candidate, overlaps, known) }));
  return { id, ref, text, isMet: results.every(({ state }) => state === 'met'), asks: results };
}

type Judged = Omit<AskResult, 'key' | 'quote'>;

function judgeAsk(key: CriterionAsk, candidate: Candidature, overlaps: Overlap[], { data }: Known): Judged {
  const { groupA } = data.criteria;
  if (key === 'no-overlap') return compared(overlaps.filter(({ platform }) => platform.startsWith(groupA)));
  const answered = answer(key, candidate);
  if (key !== 'reuse') return answered;
  // To reuse Group A is to name which of its platforms.
  const platforms = candidate.proposal.buildsOn.filter((id) => id.startsWith(groupA));
  const state = answered.state === 'met' && platforms.length === 0 ? 'no-evidence' : answered.state;
  return { ...answered, state, platforms };
}

function answer(key: CriterionAsk, { answers }: Candidature): Judged {
  const { met, evidence = null, line = null } = answers[key] ?? {};
  const state: AskState =
    met === undefined ? 'unanswered' : met === 'no' ? 'not-met' : evidence === null ? 'no-evidence' : 'met';
  return { state, evidence, line, platforms: [] };
}

/** Alike is an overlap; partly alike is for a person to decide. */
function compared(overlaps: Overlap[]): Judged {
  const similar = overlaps.filter(({ level }) => level === 'similar');
  const state: AskState = similar.length > 0 ? 'not-met' : overlaps.length > 0 ? 'to-review' : 'met';
  return { state, evidence: null, line: null, platforms: overlaps.map(({ platform }) => platform) };
}
