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
  type GuidanceFacts,
  type Match,
  type Matching,
  type Outcome,
  type Proposal,
  type Reasoned,
  type Result,
  type Row,
  type Verdict,
  verdicts,
} from '../model.ts';
import { decide } from '../table.ts';
import { adviceFor } from './advice.ts';
import { factsOf, guidanceFactsOf, type Pair, valuesOf } from './facts.ts';
import { findingId } from './finding.ts';
import { ownPlatforms, within } from './own.ts';
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
  facts: Reasoned<Facts> | Reasoned<GuidanceFacts>;
}

export function judge(proposal: Proposal, matching: Matching, context: Context): Result {
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

function judgeOne(proposal: Proposal, candidate: Candidate, own: Candidate[], context: Context): Match {
  const { data, entries, asOf } = context;
  const entry = entries.get(candidate.entry)!;
  const pair = { proposal, entry, similarity: candidate.similarity };
  const facts = { ...factsOf(pair, data, asOf), ...within(candidate, own, context) };
  const also = alsoListedAs(entry.id, data);
  const isLaw = data.law.lists.includes(entry.list);
  const decision = isLaw ? byLaw(facts, { ...pair, also }, context) : byGuidance(pair, data);
  return {
    platform: entry.id,
    name: entry.name,
    owner: entry.owner,
    status: isLaw || entry.deploymentClass ? facts.status.value : null,
    starts: startPeriod(entry.start),
    alsoListedAs: also,
    ...(candidate.family && { family: candidate.family }),
    similarity: candidate.similarity,
    id: findingId(proposal.name, proposal.agency.name, entry.id),
    waived: null,
    ...decision,
    ...(isLaw && becomes(facts, data)),
    evidence: candidate.evidence,
  };
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

interface PairOfLaw extends Pair {
  also: string[];
}

function byLaw(facts: Reasoned<Facts>, pair: PairOfLaw, { data, entries }: Context): Decision {
  const row = decide(data.law.rows, valuesOf(facts));
  const basis = row.basis.map(
    ({ clause, quote }): Basis => ({ ref: refOf(clause, data), quote, ...marked(row, facts) }),
  );
  const decision = { rule: row.id, why: row.label, facts };
  if (row.verdict !== 'guidance') return { ...decision, verdict: row.verdict, basis };
  // Điều 4 khoản 1: before that day only the older lists speak, of the same platform under its older names.
  const older = pair.also.map((id) => byGuidance({ ...pair, entry: entries.get(id)! }, data));
  const verdict = worst(older.map((decision) => decision.verdict));
  return {
    ...decision,
    verdict,
    basis: [...basis, ...older.filter((one) => one.verdict === verdict).flatMap((one) => one.basis)],
  };
}

function byGuidance(pair: Pair, data: Data): Decision {
  const facts = guidanceFactsOf(pair, data);
  const row = decide(data.guidance.rows, valuesOf(facts));
  const list = data.lists.find(({ id }) => id === pair.entry.list)!;
  const ref = [list.document.number ?? list.title.vi, list.document.annex, pair.entry.row].filter(Boolean).join(', ');
  return {
    verdict: row.verdict,
    rule: row.id,
    why: row.label,
    basis: [{ ref, quote: pair.entry.recommendation ?? pair.entry.name, ...marked(row, facts) }],
    facts,
  };
}

/** A conclusion that rests on a reading of the proposer is marked like one that rests on a row's. */
function marked(
  { when, interpretation }: Pick<Row<Pick<Facts, 'proposer'>, string>, 'when' | 'interpretation'>,
  { proposer }: Pick<Reasoned<Facts>, 'proposer'>,
): Pick<Basis, 'interpretation' | 'note'> {
  const note = interpretation ?? (when.proposer ? proposer.interpretation : undefined);
  return note ? { interpretation: true, note } : { interpretation: false };
}

export function refOf(clause: string, { law }: Data): string {
  return law.articles.find(({ id }) => id === clause)?.ref ?? 'Tên Quyết định';
}
