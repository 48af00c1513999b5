/** The report for a terminal: verdict first, then why, the words that met, and what to do. Readable at 80 columns. */
import { Chalk, type ChalkInstance } from 'chalk';
import { line, say, shown, report as words } from '../messages.ts';
import type { Bilingual, Report, Verdict } from '../model.ts';
import { terminal } from './escape.ts';
import { bar } from './label.ts';
import type { RenderOptions } from './render.ts';
import { whereOf } from './tables.ts';
import { type MatchView, type ResultView, type View, view } from './view.ts';
import { padEnd, width as widthOf, wrap as wrapped } from './width.ts';

/** Matches shown whole; the others are named on one line each. */
const WHOLE = 4;
/** Columns of a bar. */
const BAR = 20;

interface Ink {
  chalk: ChalkInstance;
  width: number;
  view: View;
  t: (sentence: Bilingual) => string;
}

/** `faults: false` where they already stand on standard error, with how spreadsheets were read. */
export async function text(report: Report, { lang, color, width = 80, faults = true }: RenderOptions): Promise<string> {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const whole = view(report, lang, shownText);
  const provenance = whole.provenance.filter((one) => faults || !whole.tables.includes(one));
  const ink: Ink = { chalk: new Chalk({ level: color ? 1 : 0 }), width, view: { ...whole, provenance }, t };
  const { results, errors } = ink.view;
  const blocks = results.map((result) => resultBlock(result, ink));
  if (results.length > 1) blocks.push(await summaryTable(ink));
  if (faults && errors.length > 0) blocks.push(faultBlock(ink));
  blocks.push(footer(ink));
  return `${blocks.join(`\n${'─'.repeat(Math.min(width, 80))}\n`)}\n`;
}

/** Composed: many terminals draw decomposed letters badly. */
function shownText(sentence: string): string {
  return terminal(sentence.normalize('NFC'));
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

function paint(verdict: Verdict, label: string, { chalk }: Ink): string {
  return INKS[verdict](chalk)(label);
}

/** Wraps to the width, every line indented; the first line may have a label in the indent. */
function wrap(sentence: string, indent: number, { width }: Ink, first = ''): string {
  const lines = wrapped(sentence, Math.max(30, width - indent));
  return lines.map((one, i) => (i === 0 ? padEnd(first, indent) : ' '.repeat(indent)) + one).join('\n');
}

/** `Name: value`, the name in bold. */
function field(name: Bilingual, value: string, ink: Ink): string {
  const label = `${ink.t(name)}:`;
  return wrap(`${label} ${value}`, 3, ink).replace(label, () => ink.chalk.bold(label));
}

function list(title: string, items: string[], ink: Ink): string[] {
  return items.length === 0
    ? []
    : ['', ink.chalk.bold(wrap(`${title}:`, 0, ink)), ...items.map((item) => wrap(item, 4, ink, '  -'))];
}

function resultBlock(result: ResultView, ink: Ink): string {
  const { chalk, t } = ink;
  const { matches } = result;
  const rest = matches.slice(WHOLE).map((match, i) => wrap(oneLine(match, ink), 4, ink, `${i + WHOLE + 1}.`));
  return [
    paint(result.verdict, wrap(result.marked.toUpperCase(), 0, ink), ink),
    chalk.bold(wrap(result.name, 0, ink)),
    wrap(`${result.proposer} · ${result.actionLabel} · ${whereOf(result)}`, 0, ink),
    '',
    wrap(result.meaning, 0, ink),
    ...matches.slice(0, WHOLE).flatMap((match, i) => ['', matchBlock(match, i + 1, ink)]),
    ...(rest.length > 0 ? ['', ...rest] : []),
    ...list(
      t(words.uncovered),
      result.uncovered.map((one) => `“${one.text}” (${one.where})`),
      ink,
    ),
    ...list(t(words.differences), result.differences ? [`“${result.differences}”`] : [], ink),
    ...list(
      t(words.advice),
      result.advice.map((one) => one.text),
      ink,
    ),
  ].join('\n');
}

function oneLine({ name, platform, similarity, label, basis, waived }: MatchView, { t }: Ink): string {
  const refs = [...new Set(basis.map(({ ref }) => ref))].join('; ');
  const marks = [...(waived ? [t(shown.waivedMark)] : []), ...basis.map((one) => one.interpretation).filter(Boolean)];
  return [`${name} [${platform}]: ${similarity.label} · ${label} (${refs})`, ...marks].join('. ');
}

function matchBlock(match: MatchView, number: number, ink: Ink): string {
  const { chalk } = ink;
  const status = [match.statusLabel, match.starts].filter(Boolean).join('; ');
  return [
    chalk.bold(wrap(`${match.name} [${match.platform}]`, 3, ink, `${number}.`)),
    field(words.owner, status ? `${match.owner} · ${status}` : match.owner, ink),
    ...(match.also ? [wrap(match.also, 3, ink)] : []),
    field(words.verdict, `${match.label} (${match.rule})`, ink),
    ...(match.verdict === 'clear' ? [] : [field(words.finding, match.id, ink)]),
    ...(match.waived ? [field(shown.waivedMark, match.waived, ink)] : []),
    field(words.why, match.why, ink),
    ...match.basis.flatMap(({ ref, quote, interpretation }) => [
      field(words.basis, `${ref}: “${quote}”`, ink),
      ...(interpretation ? [wrap(interpretation, 3, ink)] : []),
    ]),
    ...match.history.flatMap(({ says, interpretation }) => [
      field(words.history, says, ink),
      ...(interpretation ? [wrap(interpretation, 3, ink)] : []),
    ]),
    field(words.similarity, match.similarity.label, ink),
    ...bars(match, ink),
    ...evidence(match, ink),
  ].join('\n');
}

/** The three similarities against their thresholds. */
function bars({ similarity: { axes } }: MatchView, ink: Ink): string[] {
  const name = Math.max(...axes.map((axis) => widthOf(axis.name)));
  return axes.map((axis) =>
    wrap(`${padEnd(axis.name, name)} ${bar(axis.value, BAR, axis.threshold)} ${axis.shown} ${axis.sentence}`, 5, ink),
  );
}

function evidence({ evidence: pairs, moreEvidence }: MatchView, ink: Ink): string[] {
  if (pairs.length === 0) return [];
  return [
    `   ${ink.chalk.bold(`${ink.t(words.evidence)}:`)}`,
    ...pairs.flatMap((pair) => [
      wrap(`“${pair.proposal}” (${pair.where})`, 7, ink, '     -'),
      wrap(`“${pair.platform}” (${pair.field})`, 9, ink, '       ↔'),
    ]),
    ...(moreEvidence ? [wrap(moreEvidence, 7, ink)] : []),
  ];
}

/** Only a plan of several proposals takes a table, and what draws it. */
async function summaryTable(ink: Ink): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const { view: shownView, chalk, width, t } = ink;
  const columns = [5, 0, 26, 13];
  // Borders take one column each.
  columns[1] = Math.max(10, Math.min(width, 120) - columns.reduce((sum, one) => sum + one) - columns.length - 1);
  const table = new Table({
    head: ['', t(words.proposal), t(words.verdict), t(words.platform)],
    colWidths: columns,
    style: { head: [], border: [] },
  });
  // Wrapped here: the table would cut a long word off.
  const cell = (sentence: string, i: number) => wrapped(sentence, columns[i]! - 2).join('\n');
  for (const [i, result] of shownView.results.entries())
    table.push([
      String(i + 1),
      cell(result.name, 1),
      paint(result.verdict, cell(result.marked, 2), ink),
      cell(result.matches[0]?.platform ?? '', 3),
    ]);
  const counts = shownView.counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => t(line.count({ label, count: String(count) })));
  return [chalk.bold(t(words.summary)), table.toString(), ...counts].join('\n');
}

function faultBlock(ink: Ink): string {
  const { chalk, t } = ink;
  const faults = ink.view.errors.map((one) => `${one.where}: ${one.message} [${one.code}]`);
  return [chalk.bold(`${t(words.errors)}:`), ...faults.map((one) => wrap(one, 4, ink, '  -'))].join('\n');
}

function footer(ink: Ink): string {
  const { totals, skipped, notes, provenance, draft } = ink.view;
  const noted = notes.map((one) => `${ink.t(words.note)}: ${one}`);
  return [totals.join('; '), skipped.sentence, ...noted, ...provenance, draft]
    .filter(Boolean)
    .map((one) => wrap(one, 0, ink))
    .join('\n');
}
