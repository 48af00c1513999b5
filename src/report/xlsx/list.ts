/** The list that came in, row for row, with what was found beside it. Proposals that came from no list make one of their own. */
import { limits } from '../../limits.ts';
import { added, book, cellWords, report as labels, planColumnLabel, say } from '../../messages.ts';
import type { Bilingual, Lang, PlanColumn, Report, Result, Table } from '../../model.ts';
import { tableName, whereOf } from '../tables.ts';
import type { FaultView, ResultView } from '../view.ts';
import type { Cell, Page, Style } from './book.ts';
import { cell, ofVerdict, styles } from './style.ts';

/** A result beside its view. */
export interface Shown {
  result: Result;
  view: ResultView;
}

/** By the row that they belong to. */
interface Found {
  results: ReadonlyMap<number, Shown>;
  faults: ReadonlyMap<number, FaultView[]>;
}

type Added = keyof typeof added;
const addedColumns = Object.keys(added) as Added[];

export const columnWidths: Record<PlanColumn, number> = {
  name: 38,
  agency: 26,
  level: 12,
  action: 14,
  description: 48,
  objective: 36,
  functions: 44,
  data: 30,
  scope: 26,
  start: 13,
  end: 13,
  budget: 18,
  exemption: 16,
  citation: 26,
  parent: 24,
  users: 22,
  sectors: 16,
  time: 16,
  buildsOn: 16,
  differences: 36,
};
const addedWidths: Record<Added, number> = {
  verdict: 22,
  platforms: 40,
  clause: 18,
  why: 36,
  interpretation: 40,
  advice: 90,
  waived: 30,
};

/** A header further down is not kept in sight: it would leave no room. */
const DEEPEST_IN_SIGHT = 12;
const FURTHEST_IN_SIGHT = 3;
const SHEETS_WIDE = 2;

export function tablePage(table: Table, found: Found, lang: Lang): Page {
  const { columns, header, rows } = table;
  const left = new Set(table.left.map(({ line }) => line));
  // Cells of a workbook keep their names; lines of a .csv are no rows.
  const isKept = table.sheet !== undefined && rows.every(({ line }) => line <= limits.rows);
  const at = new Map(rows.map(({ line }, i) => [line, isKept ? line : i + 1]));
  const page: (Cell | null)[][] = [];
  for (let row = rows.reduce((most, { line }) => Math.max(most, at.get(line)!), 0); row > 0; row -= 1) page.push([]);
  const budget = columns.findIndex(({ reads }) => reads === 'budget');
  const lastProposal = Math.max(0, ...found.results.keys(), ...found.faults.keys());
  for (const { line, cells } of rows) {
    const beside = found.results.get(line);
    const faults = line > header.to ? (found.faults.get(line) ?? []) : [];
    const values = (style: Style) => columns.map(({ reads }, i) => valueCell(cells[i] ?? '', style, reads));
    const rest = (style: Style) => addedColumns.map(() => cell('', style));
    const fill = (): (Cell | null)[] => {
      if (line < header.from) return values(styles.title);
      if (line === header.from)
        return [...values(styles.header), ...addedColumns.map((one) => cell(say(added[one], lang), styles.added))];
      if (line <= header.to) return [...values(styles.header), ...rest(styles.added)];
      if (beside) return [...values(styles.body), ...besideCells(beside)];
      if (faults.length > 0) return [...values(styles.body), ...faultCells(faults, lang)];
      // What stands under the list is no part of it: “Nơi nhận”, a signature.
      if (line > lastProposal && !cells[budget]) return values(styles.title);
      return left.has(line)
        ? [...values(styles.between), ...rest(styles.between)]
        : [...values(styles.body), ...rest(styles.body)];
    };
    page[at.get(line)! - 1] = fill();
  }
  for (const { from, to } of table.long) span(page.slice(at.get(from)! - 1, at.get(to)!));
  const top = { from: at.get(header.from) ?? 1, to: at.get(header.to) ?? 1 };
  const body = rows.filter(({ line }) => line > header.to && !left.has(line));
  const name = columns.findIndex(({ reads }) => reads === 'name') + 1;
  return {
    name: table.sheet ?? say(book.list, lang),
    widths: [
      ...columns.map(({ title, reads }, i) => (reads ? columnWidths[reads] : widthOf(title, body, i))),
      ...addedColumns.map((one) => addedWidths[one]),
    ],
    rows: page,
    ...(top.to <= DEEPEST_IN_SIGHT && { header: top, filtered: true }),
    ...(name > 0 && name <= FURTHEST_IN_SIGHT && { frozen: name }),
    sheetsWide: SHEETS_WIDE,
  };
}

/** A column that was not read: as wide as its words, within reason. */
function widthOf(title: string, rows: Table['rows'], i: number): number {
  const longest = rows.reduce((most, { cells }) => Math.max(most, String(cells[i] ?? '').length), title.length);
  return Math.min(30, Math.max(6, longest + 2));
}

/** A proposal of several rows: what only its first row says is merged over them. */
function span([first, ...more]: (Cell | null)[][]): void {
  for (const [i, cell] of first!.entries()) {
    if (!cell || more.some((row) => row[i]?.value !== '')) continue;
    first![i] = { ...cell, style: { ...cell.style, rowSpan: more.length + 1 } };
    for (const row of more) row[i] = null;
  }
}

/** A day is a day again, and a number a number. */
function valueCell(value: string | number, style: Style, reads: PlanColumn | null): Cell | null {
  if (typeof value === 'number')
    return cell(
      value,
      reads === 'budget' ? { ...style, format: Number.isInteger(value) ? '#,##0' : '#,##0.0##' } : style,
    );
  if (value === '' && style === styles.title) return null;
  const day = /^20\d{2}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return cell(day && !Number.isNaN(day.getTime()) ? day : value, style);
}

function besideCells({ view, result }: Shown): Cell[] {
  const { matches } = view;
  const marks = matches.flatMap(({ basis, history }) =>
    [...basis, ...history].map(({ interpretation }) => interpretation),
  );
  const several = matches.length > 1;
  const texts: Record<Added, string[]> = {
    verdict: [view.marked],
    platforms: matches.map(({ name, platform, label }) => `${name} [${platform}]${several ? `: ${label}` : ''}`),
    clause: once(matches.flatMap(({ basis }) => basis.map(({ ref }) => ref))),
    why: matches.length > 0 ? once(matches.map(({ why }) => why)) : [view.meaning],
    interpretation: once(marks),
    advice: view.advice.map(({ text }) => text),
    waived: once(matches.map(({ waived, platform }) => (waived ? `${platform}: ${waived}` : ''))),
  };
  return addedColumns.map((one) =>
    cell(listed(texts[one]), one === 'verdict' ? ofVerdict(result.verdict) : styles.body),
  );
}

function faultCells(faults: FaultView[], lang: Lang): Cell[] {
  const texts: Partial<Record<Added, string>> = {
    verdict: say(book.unreadable, lang),
    why: listed(faults.map(({ alone }) => alone)),
  };
  return addedColumns.map((one) => cell(texts[one] ?? '', one === 'verdict' ? styles.between : styles.body));
}

function once(texts: string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}

/** Several on lines of their own, with a dash before each. */
function listed(texts: string[]): string {
  return texts.length > 1 ? texts.map((text) => `– ${text}`).join('\n') : (texts[0] ?? '');
}

// ── Proposals from other files ───────────────────────────────────────────────────────────────────

/** The canonical header row. */
const canonical = [
  'name',
  'agency',
  'level',
  'action',
  'description',
  'objective',
  'functions',
  'data',
  'scope',
  'start',
  'end',
  'budget',
  'exemption',
  'citation',
] as const satisfies readonly PlanColumn[];
/** Columns that a list has where a proposal says something there. */
const further = ['parent', 'users', 'sectors', 'buildsOn', 'differences'] as const satisfies readonly PlanColumn[];

export function ownPage(shown: readonly Shown[], lang: Lang): Page {
  const values = shown.map(({ result }) => valuesOf(result, lang));
  const columns = [...canonical, ...further.filter((column) => values.some((one) => one[column]))];
  const place = (sentence: Bilingual) => cell(say(sentence, lang), styles.header);
  const head = [
    ...columns.map((column) => place(planColumnLabel[column])),
    place(labels.place),
    ...addedColumns.map((one) => cell(say(added[one], lang), styles.added)),
  ];
  const rows = shown.map((one, i) => [
    ...columns.map((column) =>
      column === 'budget'
        ? cell(values[i]![column] ?? '', styles.number)
        : valueCell(values[i]![column] ?? '', styles.body, column),
    ),
    cell(whereOf(one.view)),
    ...besideCells(one),
  ]);
  return {
    name: say(book.list, lang),
    widths: [...columns.map((column) => columnWidths[column]), 24, ...addedColumns.map((one) => addedWidths[one])],
    rows: [head, ...rows],
    header: { from: 1, to: 1 },
    frozen: 1,
    filtered: true,
    sheetsWide: SHEETS_WIDE,
  };
}

/** What a proposal says, as its cells would. */
function valuesOf(
  { proposal, texts = [], differences }: Result,
  lang: Lang,
): Partial<Record<PlanColumn, string | number>> {
  const { name, agency, action, budget, timeline, exemption, users = [], sectors = [], buildsOn = [] } = proposal;
  const text = (...fields: string[]) =>
    texts.filter(({ field }) => fields.includes(field)).map((one) => one.text.trim());
  const word = (column: PlanColumn, value: string) => say(cellWords[column]![value]!, lang);
  const inVnd = budget?.currency === 'VND' ? budget.amount : budget && `${budget.amount} ${budget.currency}`;
  return {
    name,
    agency: agency.name,
    level: word('level', agency.level),
    action: word('action', action),
    description: text('description').join('\n'),
    objective: text('objective').join('\n'),
    functions: text('functions').map(oneLine).join('\n'),
    data: text('data').map(oneLine).join('\n'),
    scope: text('area', 'note').join('; '),
    start: timeline?.start ?? '',
    end: timeline?.end ?? '',
    ...(inVnd !== undefined && { budget: inVnd }),
    exemption: exemption ? word('exemption', exemption.ground) : '',
    citation: exemption?.citation ?? '',
    parent: agency.parent ?? '',
    users: users.join(', '),
    sectors: sectors.join(', '),
    buildsOn: buildsOn.join(', '),
    differences: differences ?? '',
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll(';', ',');
}

/** Which results and faults stand in a table. */
export function foundIn({ file, sheet }: Table, shown: readonly Shown[], faults: readonly FaultView[]): Found {
  const where = tableName({ file, ...(sheet !== undefined && { sheet }) });
  const own = shown.filter(({ result }) => result.file === file && result.sheet === sheet);
  const byLine = new Map<number, FaultView[]>();
  for (const fault of faults.filter((one) => one.table === where))
    byLine.set(fault.line, [...(byLine.get(fault.line) ?? []), fault]);
  return { results: new Map(own.map((one) => [one.result.line, one])), faults: byLine };
}

export function outside(report: Report, shown: readonly Shown[]): Shown[] {
  const within = new Set((report.tables ?? []).map(tableName));
  return shown.filter(
    ({ result: { file, sheet } }) => !within.has(tableName({ file, ...(sheet !== undefined && { sheet }) })),
  );
}
