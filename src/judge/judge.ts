/** Candidates → verdicts, by the decision table. Knows no words and no thresholds: only facts. */

import { alsoListedAs } from '../crosswalk.ts';
import {
  type Basis,
  type Bilingual,
  type Candidate,
  type Data,
  type Day,
  type Entry,
  type Facts,
  type Match,
  type Matching,
  type Proposal,
  type Result,
  type Verdict,
  verdicts,
} from '../model.ts';
import { decide } from '../table.ts';
import { adviceFor } from './advice.ts';
import { factsOf, guidanceFactsOf } from './facts.ts';
import { findingId } from './finding.ts';
import { startPeriod } from './status.ts';

export interface Context {
  data: Data;
  entries: ReadonlyMap<string, Entry>;
  asOf: Day;
}

interface Decision {
  verdict: Verdict;
  rule: string;
  why: Bilingual;
  basis: Basis[];
}

export function judge(proposal: Proposal, matching: Matching, context: Context): Result {
  const matches = matching.candidates.map((candidate) => judgeOne(proposal, candidate, context)).sort(bySeverity);
  return {
    file: proposal.file,
    line: proposal.line,
    proposal: { name: proposal.name, agency: proposal.agency, action: proposal.action },
    verdict: worst(matches.map(({ verdict }) => verdict)),
    matches,
    uncovered: matching.uncovered.map(({ text, line }) => ({ text, line })),
    advice: adviceFor(proposal, matches, matching, context),
  };
}

/** The most severe; nothing at all is clear. */
export function worst(found: Verdict[]): Verdict {
  return verdicts.find((verdict) => found.includes(verdict)) ?? 'clear';
}

/** Most severe first; the order of similarity is kept among equals. */
function bySeverity(a: Match, b: Match): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

function judgeOne(proposal: Proposal, candidate: Candidate, context: Context): Match {
  const { data, entries, asOf } = context;
  const entry = entries.get(candidate.entry)!;
  const pair = { proposal, entry, similarity: candidate.similarity.level };
  const facts = factsOf(pair, data, asOf);
  const also = alsoListedAs(entry.id, data);
  const isLaw = data.law.lists.includes(entry.list);
  const record = data.status.find(({ platform, operatingSince }) => platform === entry.id && operatingSince <= asOf);
  const decision = isLaw ? byLaw(facts, { ...pair, also }, context) : byGuidance(pair, data);
  return {
    platform: entry.id,
    name: entry.name,
    owner: entry.owner,
    status: isLaw || entry.deploymentClass ? facts.status : null,
    ...(isLaw && record && { statusRecord: record }),
    starts: startPeriod(entry.start),
    alsoListedAs: also,
    ...(candidate.family && { family: candidate.family }),
    similarity: candidate.similarity,
    id: findingId(proposal.name, proposal.agency.name, entry.id),
    waived: null,
    ...decision,
    evidence: candidate.evidence,
  };
}

interface PairOfLaw {
  proposal: Proposal;
  entry: Entry;
  similarity: Facts['similarity'];
  also: string[];
}

function byLaw(facts: Facts, pair: PairOfLaw, { data, entries }: Context): Decision {
  const row = decide(data.law.rows, facts);
  const basis = row.basis.map(
    ({ clause, quote }): Basis => ({ ref: refOf(clause, data), quote, ...marked(row.interpretation) }),
  );
  if (row.verdict !== 'guidance') return { verdict: row.verdict, rule: row.id, why: row.label, basis };
  // Điều 4 khoản 1: before that day only the older lists speak, of the same platform under its older names.
  const older = pair.also.map((id) => byGuidance({ ...pair, entry: entries.get(id)! }, data));
  const verdict = worst(older.map((decision) => decision.verdict));
  return {
    verdict,
    rule: row.id,
    why: row.label,
    basis: [...basis, ...older.filter((one) => one.verdict === verdict).flatMap((one) => one.basis)],
  };
}

function byGuidance(pair: Omit<PairOfLaw, 'also'>, data: Data): Decision {
  const row = decide(data.guidance.rows, guidanceFactsOf(pair, data));
  const list = data.lists.find(({ id }) => id === pair.entry.list)!;
  const ref = [list.document.number ?? list.title.vi, list.document.annex, pair.entry.row].filter(Boolean).join(', ');
  return {
    verdict: row.verdict,
    rule: row.id,
    why: row.label,
    basis: [{ ref, quote: pair.entry.recommendation ?? pair.entry.name, ...marked(row.interpretation) }],
  };
}

function marked(note: Basis['note']): Pick<Basis, 'interpretation' | 'note'> {
  return note ? { interpretation: true, note } : { interpretation: false };
}

function refOf(clause: string, { law }: Data): string {
  return law.articles.find(({ id }) => id === clause)?.ref ?? 'Tên Quyết định';
}
