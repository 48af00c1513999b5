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
  type Law,
  type Match,
  type Outcome,
  type Proposal,
  type Reasoned,
  type Result,
  type Verdict,
  verdicts,
} from '../model.ts';
import { decide } from '../table.ts';
import { adviceFor } from './advice.ts';
import { type Decision, marked } from './decision.ts';
import { factsOf, type Pair, valuesOf } from './facts.ts';
import { findingId } from './finding.ts';
import { byOtherList, historyOf } from './older.ts';
import { ownPlatforms, within } from './own.ts';
import { startPeriod } from './status.ts';

export interface Context {
  data: Data;
  entries: ReadonlyMap<string, Entry>;
  asOf: Day;
}

/** What a law pack decides of: its rows, exceptions and readings in place of the first pack's. */
export function under(law: Law, context: Context): Context {
  return { ...context, data: { ...context.data, law } };
}

export function judge(proposal: Proposal, matching: Findings, context: Context): Result {
  const own = ownPlatforms(proposal, matching, context);
  const matches = matching.candidates.map((candidate) => judgeOne(proposal, candidate, own, context)).sort(bySeverity);
  return {
    file: proposal.file,
    line: proposal.line,
    ...placesOf(proposal),
    proposal: { name: proposal.name, agency: proposal.agency, action: proposal.action },
    verdict: worst(matches.map(({ verdict }) => verdict)),
    matches,
    uncovered: matching.uncovered.map(({ text, line }) => ({ text, line })),
    ...(proposal.differences !== undefined && { differences: proposal.differences }),
    advice: adviceFor(proposal, matches, matching, context),
  };
}

function placesOf({ places: { name, agency, action } }: Proposal): Pick<Result, 'places'> {
  const places = { ...(name && { name }), ...(agency && { agency }), ...(action && { action }) };
  return Object.keys(places).length > 0 ? { places } : {};
}

/** The most severe; nothing at all is clear. */
export function worst(found: Verdict[]): Verdict {
  return verdicts.find((verdict) => found.includes(verdict)) ?? 'clear';
}

/** Most severe first; the order of similarity is kept among equals. */
function bySeverity(a: Match, b: Match): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

type Decided = Decision & Partial<Pick<Match, 'status' | 'statusRecord' | 'starts' | 'history' | 'becomes'>>;

function judgeOne(proposal: Proposal, candidate: Candidate, own: Candidate[], context: Context): Match {
  const { data, entries } = context;
  const entry = entries.get(candidate.entry)!;
  const pair = { proposal, entry, similarity: candidate.similarity };
  const also = alsoListedAs(entry.id, data);
  const law = lawOf(entry, data);
  const decided: Decided = law
    ? byLaw({ ...pair, candidate, own, also }, under(law, context))
    : { ...byOtherList(pair, data), ...(entry.deploymentClass === 'deployed' && { status: 'operating' }) };
  return {
    platform: entry.id,
    name: entry.name,
    owner: entry.owner,
    status: null,
    starts: null,
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

interface PairOfLaw extends Pair {
  candidate: Candidate;
  own: Candidate[];
  also: string[];
}

/** By the law pack of the entry's list: that of the context. */
function byLaw({ candidate, own, ...pair }: PairOfLaw, context: Context): Decided {
  const { data, entries, asOf } = context;
  const facts = { ...factsOf(pair, data, asOf), ...within(candidate, own, context) };
  const row = decide(data.law.rows, valuesOf(facts));
  const basis = row.basis.map(
    ({ clause, quote }): Basis => ({ ref: refOf(clause, data), quote, ...marked(row, facts) }),
  );
  const record = data.status.find((one) => one.platform === pair.entry.id && one.operatingSince <= asOf);
  const decided = {
    status: facts.status.value,
    ...(record && { statusRecord: record }),
    starts: startPeriod(pair.entry.start),
    rule: row.id,
    why: row.label,
    facts,
    ...becomes(facts, data),
  };
  if (row.verdict !== 'guidance')
    return { ...decided, verdict: row.verdict, basis, history: historyOf(pair.also, row.verdict, context) };
  // Điều 4 khoản 1: before that day only the older lists speak, of the same platform under its older names.
  const older = pair.also.map((id) => byOtherList({ ...pair, entry: entries.get(id)! }, data));
  const verdict = worst(older.map((decision) => decision.verdict));
  const speaking = older.filter((one) => one.verdict === verdict).flatMap((one) => one.basis);
  return { ...decided, verdict, basis: [...basis, ...speaking] };
}

/** The verdict on either answer of the owner: the table is asked again. Nothing where the platform operates or the Decision is not in force. */
function becomes(facts: Reasoned<Facts>, data: Data): Pick<Match, 'becomes'> {
  const { status, inForce } = facts;
  if (status.value === 'operating' || inForce.value === 'no') return {};
  const now = valuesOf(facts);
  return { becomes: { operating: outcome({ ...now, status: 'operating' }, data), notYet: outcome(now, data) } };
}

/** What the table says of some facts, while the Decision is in force. */
export function outcome(facts: Facts, { law }: Data): Outcome {
  const { id, verdict } = decide(law.rows, { ...facts, inForce: 'yes' });
  return { verdict: verdict as Verdict, rule: id };
}

/** A clause as it is cited; of a pack that the user added, with the document's number. */
export function refOf(clause: string, { law, otherLaws }: Pick<Data, 'law' | 'otherLaws'>): string {
  const ref = law.articles.find(({ id }) => id === clause)?.ref ?? 'Tên Quyết định';
  return otherLaws.includes(law) ? `${ref} (${law.id})` : ref;
}
