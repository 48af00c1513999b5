/** The summary of several proposals: a table of all, counts, what could not be read. */
import { line, say, sheet, shown, report as words } from '../../messages.ts';
import type { Bilingual, Lang } from '../../model.ts';
import type { View } from '../view.ts';
import { type Block, items } from './sheet.ts';
import { body, gap, grid } from './style.ts';

export function summary({ results, counts, totals }: View, lang: Lang): Block[] {
  const t = (sentence: Bilingual) => say(sentence, lang);
  return [
    body(`${totals.join('; ')}.`),
    ...items(
      counts.filter(({ count }) => count > 0).map(({ label, count }) => t(line.count({ label, count: String(count) }))),
    ),
    grid(
      [
        { share: 10, title: t(shown.number), align: 'centre' },
        { share: 30, title: t(words.proposal) },
        { share: 22, title: t(words.proposer) },
        { share: 14, title: t(words.action) },
        { share: 28, title: t(sheet.finding), bold: true },
        { share: 28, title: t(words.platform) },
      ],
      results.map((result, i) => [
        String(i + 1),
        result.name,
        result.agency,
        result.actionLabel,
        result.marked,
        result.matches[0] ? `${result.matches[0].name} (${result.matches[0].platform})` : '',
      ]),
    ),
    gap(),
  ];
}

/** Faults of the input: proposals that were not checked. */
export function unread({ errors }: View, lang: Lang): Block[] {
  const place = ({ file, line: at, column }: View['errors'][number]) =>
    say(sheet.faultPlace({ file, line: String(at), column: String(column) }), lang);
  return items(errors.map((fault) => `${place(fault)}: ${fault.alone} (${fault.code})`));
}
