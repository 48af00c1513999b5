/** A proposal and a finding as cells of a table: what formats of rows share. */
import { type column, report as labels, say } from '../messages.ts';
import type { Lang } from '../model.ts';
import type { MatchView, ResultView } from './view.ts';

export type Column = keyof typeof column;
export type Row = Partial<Record<Column, string>>;

export function ofProposal(result: ResultView): Row {
  return {
    file: result.file,
    line: String(result.line),
    proposal: result.name,
    agency: result.agency,
    level: result.levelLabel,
    action: result.actionLabel,
    result: result.marked,
    uncovered: joined(result.uncovered.map(({ text, where }) => `“${text}” (${where})`)),
    advice: joined(result.advice.map(({ text }) => text)),
  };
}

export function ofMatch(match: MatchView, lang: Lang): Row {
  const [functional, objective, scope] = match.similarity.axes;
  return {
    platform: match.platform,
    name: match.name,
    owner: match.owner,
    status: joined([match.statusLabel, match.starts]),
    verdict: match.label,
    rule: match.rule,
    why: match.why,
    basis: joined(match.basis.map(({ ref, quote }) => `${ref}: “${quote}”`)),
    interpretation: joined(match.basis.map(({ interpretation }) => interpretation)),
    similarity: match.similarity.label,
    function: functional!.shown,
    objective: objective!.shown,
    scope: scope!.shown,
    evidence: joined(
      match.evidence.map(
        (pair) => `“${pair.proposal}” (${pair.where}) ↔ ${say(labels.platformSide, lang)}: “${pair.platform}”`,
      ),
    ),
    waived: match.waived,
    history: joined(match.history.flatMap(({ says, interpretation }) => [says, interpretation])),
    finding: match.id,
  };
}

/** One cell of several sentences. */
function joined(parts: string[]): string {
  return parts.filter(Boolean).join('; ');
}
