/** What the list comes to, what could not be read, and what was compared with what. */
import { book, report as labels, page, say } from '../../messages.ts';
import type { Bilingual, Lang, Verdict } from '../../model.ts';
import type { View } from '../view.ts';
import type { Cell, Page } from './book.ts';
import type { Shown } from './list.ts';
import { cell, ofVerdict, styles } from './style.ts';

export function totalsPage(view: View, shown: readonly Shown[], lang: Lang): Page {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const lines = (title: Bilingual, items: string[]): (Cell | null)[][] =>
    items.length === 0 ? [] : [[], [cell(t(title), styles.heading)], ...items.map((item) => [lineOf(item)])];
  return {
    name: t(book.totals),
    widths: WIDTHS,
    rows: [
      [cell(t(labels.title), styles.title)],
      [],
      ...numbers(view, shown, lang),
      [],
      ...view.totals.map((sentence) => [cell(sentence, styles.heading)]),
      ...lines(labels.note, view.notes),
      ...lines(
        labels.errors,
        view.errors.map(({ where, message, code }) => `${where}: ${message} [${code}]`),
      ),
      ...lines(page.provenance, [...view.provenance, view.skipped.sentence, view.draft].filter(Boolean)),
    ],
  };
}

const WIDTHS = [48, 16, 26, 70];

/** Across the page. */
function lineOf(text: string): Cell {
  return cell(text, { ...styles.plain, columnSpan: WIDTHS.length });
}

function numbers(view: View, shown: readonly Shown[], lang: Lang): Cell[][] {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const currencies = [...new Set(shown.flatMap(({ result }) => result.proposal.budget?.currency ?? []))];
  const heads = [t(labels.verdict), t(book.count), ...currencies.map((currency) => t(page.budgetIn({ currency })))];
  const sums = (verdict?: Verdict) =>
    currencies.map((currency) =>
      cell(
        shown
          .filter(({ result }) => verdict === undefined || result.verdict === verdict)
          .map(({ result: { proposal } }) => (proposal.budget?.currency === currency ? proposal.budget.amount : 0))
          .reduce((one, other) => one + other, 0),
        styles.number,
      ),
    );
  return [
    heads.map((head) => cell(head, styles.header)),
    ...view.counts.map(({ verdict, label, count }) => [
      cell(label, ofVerdict(verdict)),
      cell(count, styles.number),
      ...sums(verdict),
    ]),
    [cell(t(book.sum), styles.between), cell(view.checked, styles.number), ...sums()],
  ];
}
