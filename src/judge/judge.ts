/** Candidates → verdicts, by the decision table. Knows no words and no thresholds: only facts. */

import { alsoListedAs } from '../crosswalk.ts';
import { lawOf } from '../law.ts';
import {
  type Basis,
  type Candidate,
  type Data,
  type Day,
  type Entry,
  type Facts,
  type Findings,
  type Match,
  type Proposal,
  type Result,
  type Verdict,
  verdicts,
} from '../model.ts';
import { decide } from '../table.ts';
import { adviceFor } from './advice.ts';
import { factsOf } from './facts.ts';
import { findingId } from './finding.ts';
import { byOtherList, type Decision, historyOf } from './older.ts';
import { startPeriod } from './status.ts';

export interface Context {
  data: Data;
  entries: ReadonlyMap<string, Entry>;
  asOf: Day;
}

export function judge(proposal: Proposal, matching: Findings, context: Context): Result {
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
  const { data, entries } = context;
  const entry = entries.get(candidate.entry)!;
  const pair = { proposal, entry, similarity: candidate.similarity.level };
  const also = alsoListedAs(entry.id, data);
  const law = lawOf(entry, data);
  const decided = law
    ? byLaw({ ...pair, also }, { ...context, data: { ...data, law } })
    : { ...byOtherList(pair, data), ...(entry.deploymentClass === 'deployed' && { status: 'operating' as const }) };
  return {
    platform: entry.id,
    name: entry.name,
    owner: entry.owner,
    status: null,
    starts: law ? startPeriod(entry.start) : null,
    alsoListedAs: also,
    ...(entry.amendedBy !== undefined && { amendedBy: { document: entry.amendedBy, from: entry.from ?? '' } }),
    history: [],
    ...(candidate.family && { family: candidate.family }),
    similarity: candidate.similarity,
    id: findingId(proposal.name, proposal.agency.name, entry.id),
    waived: null,
    ...decided,
    evidence: candidate.evidence,
  };
}

interface PairOfLaw {
  proposal: Proposal;
  entry: Entry;
  similarity: Facts['similarity'];
  also: string[];
}

/** By the law pack of the entry's list. */
function byLaw(pair: PairOfLaw, context: Context): Decision & Pick<Match, 'status' | 'statusRecord' | 'history'> {
  const { data, entries, asOf } = context;
  const facts = factsOf(pair, data, asOf);
  const row = decide(data.law.rows, facts);
  const basis = row.basis.map(
    ({ clause, quote }): Basis => ({ ref: refOf(clause, data), quote, ...marked(row.interpretation) }),
  );
  const record = data.status.find((one) => one.platform === pair.entry.id && one.operatingSince <= asOf);
  const status = { status: facts.status, ...(record && { statusRecord: record }) };
  const decided = { ...status, rule: row.id, why: row.label };
  if (row.verdict !== 'guidance')
    return { ...decided, verdict: row.verdict, basis, history: historyOf(pair.also, row.verdict, context) };
  // Điều 4 khoản 1: before that day only the older lists speak, of the same platform under its older names.
  const older = pair.also.map((id) => byOtherList({ ...pair, entry: entries.get(id)! }, data));
  const verdict = worst(older.map((decision) => decision.verdict));
  const speaking = older.filter((one) => one.verdict === verdict).flatMap((one) => one.basis);
  return { ...decided, verdict, basis: [...basis, ...speaking], history: [] };
}

function marked(note: Basis['note']): Pick<Basis, 'interpretation' | 'note'> {
  return note ? { interpretation: true, note } : { interpretation: false };
}

function refOf(clause: string, { law }: Data): string {
  return law.articles.find(({ id }) => id === clause)?.ref ?? 'Tên Quyết định';
}
