/** The report for a terminal: verdict first, then why, the words that met, and what to do. Readable at 80 columns. */
import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { line, say, report as words } from '../messages.ts';
import type { Report, Verdict } from '../model.ts';
import { terminal } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { type MatchView, type ResultView, type View, view } from './view.ts';

/** Matches shown whole; the others are named on one line each. */
const WHOLE = 4;

interface Ink {
  chalk: ChalkInstance;
  width: number;
  view: View;
}

export function text(report: Report, { lang, color, width = 80 }: RenderOptions): string {
  const ink: Ink = { chalk: new Chalk({ level: color ? 1 : 0 }), width, view: view(report, lang) };
  const blocks = ink.view.results.map((result) => resultBlock(result, ink));
  if (report.results.length > 1) blocks.push(summaryTable(ink));
  blocks.push(footer(report, ink));
  return `${blocks.join(`\n${'─'.repeat(Math.min(width, 80))}\n`)}\n`;
}

const INKS: Record<Verdict, (chalk: ChalkInstance) => ChalkInstance> = {
  violation: (chalk) => chalk.red.bold,
  restricted: (chalk) => chalk.red,
  review: (chalk) => chalk.yellow,
  conditional: (chalk) => chalk.yellow,
  exempt: (chalk) => chalk.magenta,
  advisory: (chalk) => chalk.cyan,
  clear: (chalk) => chalk.green,
};

function paint(verdict: Verdict, shown: string, { chalk }: Ink): string {
  return INKS[verdict](chalk)(shown);
}

/** Wraps to the width, every line indented; the first line may have a label in the indent. */
function wrap(shown: string, indent: number, { width }: Ink, first = ''): string {
  const lines = wrapAnsi(terminal(shown), Math.max(30, width - indent), { hard: true }).split('\n');
  return lines.map((one, i) => (i === 0 && first ? first.padEnd(indent) : ' '.repeat(indent)) + one).join('\n');
}

function resultBlock(shown: ResultView, ink: Ink): string {
  const { result, matches, advice } = shown;
  const { lang } = ink.view;
  const out = [
    paint(result.verdict, headline(shown, lang).toUpperCase(), ink),
    ink.chalk.bold(wrap(result.proposal.name, 0, ink)),
    wrap(`${shown.proposer} · ${shown.action} · ${shown.place}`, 0, ink),
    '',
    wrap(matches.length === 0 ? say(words.noMatch, lang) : shown.meaning, 0, ink),
  ];
  for (const [i, match] of matches.slice(0, WHOLE).entries()) out.push('', matchBlock(match, i + 1, ink));
  if (matches.length > WHOLE)
    out.push('', ...matches.slice(WHOLE).map((match, i) => wrap(oneLine(match), 3, ink, `${i + WHOLE + 1}.`)));
  if (result.uncovered.length > 0)
    out.push(
      '',
      ink.chalk.bold(`${say(words.uncovered, lang)}:`),
      ...result.uncovered.map((one) => wrap(`“${one.text}” (${place(one.line, lang)})`, 4, ink, '  -')),
    );
  if (advice.length > 0)
    out.push('', ink.chalk.bold(`${say(words.advice, lang)}:`), ...advice.map((one) => wrap(one, 4, ink, '  -')));
  return out.join('\n');
}

function headline({ verdict, isWaived }: ResultView, lang: View['lang']): string {
  return isWaived ? `${verdict} (${say(words.waived, lang)})` : verdict;
}

function place(at: number, lang: View['lang']): string {
  return lang === 'vi' ? `dòng ${at}` : `line ${at}`;
}

function oneLine({ match, verdict, similarity }: MatchView): string {
  return `${match.name} [${match.platform}]: ${similarity} · ${verdict}`;
}

function matchBlock(shown: MatchView, number: number, ink: Ink): string {
  const { match } = shown;
  const { lang } = ink.view;
  const field = (name: string, value: string) =>
    wrap(`${ink.chalk.bold(`${name}:`)} ${value}`.replaceAll('\u001b', ESC), 3, ink).replaceAll(ESC, '\u001b');
  const status = [shown.status, shown.starts].filter(Boolean).join('; ');
  const basis = shown.basis.flatMap(({ ref, quote, note }) => [
    field(say(words.basis, lang), `${ref}: “${quote}”`),
    ...(note ? [field(say(words.interpretation, lang), note)] : []),
  ]);
  return [
    ink.chalk.bold(wrap(`${match.name} [${match.platform}]`, 3, ink, `${number}.`)),
    field(say(words.owner, lang), status ? `${shown.owner} · ${status}` : shown.owner),
    ...(shown.also ? [wrap(shown.also, 3, ink)] : []),
    field(say(words.verdict, lang), `${shown.verdict} (${match.rule})`),
    ...(match.verdict === 'clear' ? [] : [field(say(words.finding, lang), match.id)]),
    ...(shown.waived ? [field(say(words.waived, lang), shown.waived)] : []),
    field(say(words.why, lang), match.why[lang]),
    ...basis.filter((one, i) => basis.indexOf(one) === i),
    ...shown.history.flatMap(({ says, note }) => [
      field(say(words.history, lang), says),
      ...(note ? [field(say(words.interpretation, lang), note)] : []),
    ]),
    field(
      say(words.similarity, lang),
      `${shown.similarity} (${shown.axes.map(({ name, shown: value }) => `${name} ${value}`).join(' · ')})`,
    ),
    ...(shown.evidence.length > 0 ? [`   ${ink.chalk.bold(`${say(words.evidence, lang)}:`)}`] : []),
    ...shown.evidence.flatMap((pair) => [
      wrap(`“${pair.proposal}” (${pair.where})`, 7, ink, '     -'),
      wrap(`“${pair.platform}” (${pair.field})`, 9, ink, '       ↔'),
    ]),
    ...(shown.moreEvidence ? [wrap(shown.moreEvidence, 7, ink)] : []),
  ].join('\n');
}

/** Stands for the escape of our own colours while a stranger's are made visible. */
const ESC = '\ue000';

function summaryTable({ view: { results, lang, counts }, chalk, width }: Ink): string {
  const ids = Math.min(26, Math.max(12, ...results.map(({ result }) => result.matches[0]?.platform.length ?? 0)) + 2);
  const nameWidth = Math.max(20, Math.min(width, 120) - 30 - ids);
  const table = new Table({
    head: [say(words.proposal, lang), say(words.verdict, lang), say(words.platform, lang)],
    colWidths: [nameWidth, 26, ids],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const shown of results)
    table.push([terminal(shown.result.proposal.name), headline(shown, lang), shown.result.matches[0]?.platform ?? '']);
  const totals = counts.map((one) => say(line.count({ label: one.label, count: String(one.count) }), lang));
  return [chalk.bold(say(words.summary, lang)), table.toString(), ...totals].join('\n');
}

function footer(report: Report, ink: Ink): string {
  const { lang, provenance, skipped, waived, notes } = ink.view;
  const { checked, invalid } = report.summary;
  const counts = [
    line.checked({ checked: String(checked) }),
    ...(invalid > 0 ? [line.invalid({ invalid: String(invalid) })] : []),
  ];
  const [compared, ...rest] = provenance;
  return [
    wrap(counts.map((one) => say(one, lang)).join('; '), 0, ink),
    ...(waived ? [wrap(waived, 0, ink)] : []),
    ...(skipped ? [wrap(skipped, 0, ink)] : []),
    ...notes.map((one) => wrap(`${say(words.note, lang)}: ${one}`, 0, ink)),
    wrap(`${say(words.compared, lang)} ${compared}`, 0, ink),
    ...rest.map((one) => wrap(one, 0, ink)),
    wrap(say(words.draft, lang), 0, ink),
  ].join('\n');
}
