/** The rows of the decision tables as texts, in their fixed order: what a report could conclude. */
import type { Data, Row, RuleText } from '../model.ts';
import { refOf } from './judge.ts';

/** Law first, then guidance; ids and order are stable (SARIF's `ruleIndex`). */
export function rulesOf(data: Data): RuleText[] {
  return [...data.law.rows, ...data.guidance.rows].map((row: Row<object, RuleText['verdict']>) => ({
    id: row.id,
    label: row.label,
    verdict: row.verdict,
    basis: (row.basis ?? []).map(({ clause, quote }) => ({ ref: refOf(clause, data), quote })),
    ...(row.interpretation && { interpretation: row.interpretation }),
  }));
}
