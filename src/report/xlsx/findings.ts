/** One finding a row, with the clause in full and the words that met. */
import { book, column, say } from '../../messages.ts';
import type { Lang } from '../../model.ts';
import { type Column, ofMatch, ofProposal } from '../row.ts';
import { whereOf } from '../tables.ts';
import type { View } from '../view.ts';
import type { Page } from './book.ts';
import { cell, ofVerdict, styles } from './style.ts';

const widths = {
  proposal: 36,
  agency: 24,
  action: 14,
  platform: 12,
  name: 32,
  owner: 20,
  status: 22,
  verdict: 22,
  why: 32,
  basis: 60,
  interpretation: 40,
  similarity: 14,
  function: 10,
  objective: 10,
  scope: 10,
  evidence: 60,
  waived: 32,
  history: 40,
  rule: 24,
  finding: 26,
} as const satisfies Partial<Record<Column, number>>;
const columns = Object.keys(widths) as (keyof typeof widths)[];

export function findingsPage({ results }: View, lang: Lang): Page {
  const place = say(book.finding, lang);
  const rows = results.flatMap((result) =>
    result.matches.map((match) => {
      const row = { ...ofProposal(result), ...ofMatch(match, lang) };
      return [
        cell(whereOf(result)),
        ...columns.map((one) => cell(row[one] ?? '', one === 'verdict' ? ofVerdict(match.verdict) : styles.body)),
      ];
    }),
  );
  return {
    name: say(book.findings, lang),
    widths: [24, ...columns.map((one) => widths[one])],
    rows: [[place, ...columns.map((one) => say(column[one], lang))].map((head) => cell(head, styles.header)), ...rows],
    header: { from: 1, to: 1 },
    frozen: 2,
    filtered: true,
    sheetsWide: 3,
  };
}
