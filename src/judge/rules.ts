/** The rows of the decision tables as texts, in their fixed order: what a report could conclude. */
import type { Data, Row, RuleText } from '../model.ts';
import { refOf } from './judge.ts';

/**
 * The Decision first, then guidance, then systems of the locality, then law packs of the user; ids and order are stable (SARIF's `ruleIndex`).
 * @example
 * rulesOf(await loadData())[0].id // → 'd4k1-not-in-force'
 */
export function rulesOf({ law, guidance, local, otherLaws }: Data): RuleText[] {
  return [
    ...[law, guidance, local].flatMap(({ rows }) => textsOf(rows, { law, otherLaws })),
    ...otherLaws.flatMap((other) => textsOf(other.rows, { law: other, otherLaws })),
  ];
}

function textsOf(rows: readonly Row<object, RuleText['verdict']>[], laws: Pick<Data, 'law' | 'otherLaws'>): RuleText[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    verdict: row.verdict,
    basis: (row.basis ?? []).map(({ clause, quote }) => ({ ref: refOf(clause, laws), quote })),
    ...(row.interpretation && { interpretation: row.interpretation }),
  }));
}
