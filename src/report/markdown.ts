/** The report as Markdown for a pull request, an issue or a wiki: a table of all proposals first, then each with its findings. */
import { line, say, score, shown, report as words } from '../messages.ts';
import type { Bilingual, Report } from '../model.ts';
import { markdown as escaper } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { whereOf } from './tables.ts';
import { type MatchView, type ResultView, type View, view } from './view.ts';

type Say = (sentence: Bilingual) => string;

export function markdown(report: Report, { lang }: RenderOptions): string {
  const t: Say = (sentence) => say(sentence, lang);
  const shownView = view(report, lang, escaper);
  const { results, errors, skipped, notes, provenance, draft } = shownView;
  const blocks = [
    `# ${t(words.title)}`,
    summary(shownView, t),
    ...results.map((result, i) => resultBlock(result, i + 1, t)),
    ...(errors.length > 0
      ? [`## ${t(words.errors)}`, bullets(errors.map((one) => `${one.where}: ${one.message} (${one.code})`))]
      : []),
    '---',
    ...section(t(words.note), notes),
    [...(skipped.sentence ? [skipped.sentence] : []), ...provenance, draft].join('  \n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function summary({ results, counts, totals }: View, t: Say): string {
  const given = counts.filter(({ count }) => count > 0);
  const lines = [
    totals.join('; '),
    bullets(given.map(({ label, count }) => t(line.count({ label, count: String(count) })))),
  ];
  if (results.length > 0)
    lines.push(
      table(
        [t(shown.number), t(words.proposal), t(words.proposer), t(words.verdict), t(words.platform)],
        results.map((result, i) => [
          String(i + 1),
          result.name,
          result.proposer,
          result.marked,
          result.matches[0] ? `${result.matches[0].name} (${result.matches[0].platform})` : '',
        ]),
      ),
    );
  return lines.filter(Boolean).join('\n\n');
}

function resultBlock(result: ResultView, number: number, t: Say): string {
  return [
    `## ${number}. ${result.name}`,
    `**${result.marked}**`,
    result.meaning,
    bullets([
      `${t(words.proposer)}: ${result.proposer}`,
      `${t(words.action)}: ${result.actionLabel}`,
      `${t(words.place)}: ${whereOf(result)}`,
    ]),
    ...result.matches.map((match, i) => matchBlock(match, `${number}.${i + 1}`, t)),
    ...section(
      t(words.uncovered),
      result.uncovered.map((one) => `“${one.text}” (${one.where})`),
    ),
    ...section(t(words.differences), result.differences ? [`“${result.differences}”`] : []),
    ...section(
      t(words.advice),
      result.advice.map((one) => one.text),
    ),
  ].join('\n\n');
}

function matchBlock(match: MatchView, number: string, t: Say): string {
  const status = [match.statusLabel, match.starts].filter(Boolean).join('; ');
  const facts = [
    `${t(words.owner)}: ${match.owner}`,
    ...(status ? [`${t(words.status)}: ${status}`] : []),
    ...(match.also ? [match.also] : []),
    `${t(words.verdict)}: **${match.label}** (${match.rule})`,
    ...(match.waived ? [`${t(shown.waivedMark)}: ${match.waived}`] : []),
    `${t(words.why)}: ${match.why}`,
    ...match.basis.map(
      ({ ref, quote, interpretation }) =>
        `${t(words.basis)}: ${ref}: “${quote}”${interpretation ? `\n  - *${interpretation}*` : ''}`,
    ),
    ...match.history.map(
      ({ says, interpretation }) => `${t(words.history)}: ${says}${interpretation ? `\n  - *${interpretation}*` : ''}`,
    ),
    `${t(words.finding)}: ${match.id}`,
  ];
  return [
    `### ${number}. ${match.name} (${match.platform})`,
    bullets(facts),
    `${t(words.similarity)}: **${match.similarity.label}**`,
    table(
      [t(words.similarity), t(score), ''],
      match.similarity.axes.map(({ name, shown: value, sentence }) => [name, value, sentence]),
    ),
    ...(match.evidence.length > 0
      ? [
          `${t(words.evidence)}:`,
          table(
            [t(words.proposalSide), t(words.platformSide)],
            match.evidence.map((pair) => [`“${pair.proposal}” (${pair.where})`, `“${pair.platform}” (${pair.field})`]),
          ),
        ]
      : []),
    ...(match.moreEvidence ? [match.moreEvidence] : []),
  ].join('\n\n');
}

function section(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [`**${title}**`, bullets(items)];
}

function bullets(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(head: string[], rows: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
