/** Where the header of a sheet stands, and what its columns say. */
import { added, book, column, template } from '../../messages.ts';
import type { PlanColumn } from '../../model.ts';
import { nearest } from '../nearest.ts';
import { plain, plainHeader } from '../plain.ts';
import type { Sheet, SheetRow } from '../rows.ts';
import { unitOf } from './cells.ts';
import { headers, rowNumbers } from './words.ts';

export interface Header {
  /** Index of its last row among the rows of the sheet. */
  at: number;
  /** Its rows in the sheet. */
  from: number;
  to: number;
  /** By position, the words of the header; of two rows, both. */
  titles: string[];
  columns: Partial<Record<PlanColumn, number>>;
  /** Position of the numbers of rows, where there is one. */
  rowNumber: number | undefined;
  /** Positions of columns that an earlier check added. */
  added: Set<number>;
  /** What amounts count, in đồng. */
  unit: number;
}

/** A title and a legend may stand above the header. */
const DEEPEST = 40;

/** The row among the first ones in which most columns are known: the name, and one more at least. */
export function findHeader({ rows }: Sheet): Header | undefined {
  if (isReport(rows[0])) return undefined;
  let best: { at: number; last: number; titles: string[]; columns: Header['columns'] } | undefined;
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    const under = rows[at + 1];
    for (const last of under ? [at, at + 1] : [at]) {
      const titles = last === at ? row.cells : joined(row, under!);
      const columns = titles ? columnsOf(titles) : {};
      const count = Object.keys(columns).length;
      // A second row counts only where it says more.
      if (columns.name !== undefined && count > 1 && count > Object.keys(best?.columns ?? {}).length)
        best = { at, last, titles: titles!, columns };
    }
  }
  return best && whole(best, rows);
}

function whole(
  { at, last, titles, columns }: { at: number; last: number; titles: string[]; columns: Header['columns'] },
  rows: SheetRow[],
): Header {
  // “Đơn vị tính: triệu đồng” stands above the header, or with the amounts.
  const above = rows.slice(0, at).flatMap(({ cells }) => cells.filter((cell) => /đơn vị|đvt|unit/i.test(cell)));
  const unit = [titles[columns.budget ?? -1] ?? '', ...above].map(unitOf).find((one) => one !== undefined);
  const position = titles.findIndex((title) => rowNumbers.some((word) => plain(word) === plain(title)));
  // Under a header of two rows, or of one, columns may be numbered: (1), (2), (3) = (1) + (2).
  const numbered = rows[last + 1]?.cells.every((cell) => /^$|^\(?[\dA-Z]{1,2}\)?(?:\s*=.*)?$/.test(cell)) ?? false;
  const end = numbered ? last + 1 : last;
  return {
    at: end,
    from: rows[at]!.line,
    to: rows[end]!.line,
    titles,
    columns,
    rowNumber: position < 0 ? undefined : position,
    added: new Set(titles.flatMap((title, i) => (isAdded(title) ? [i] : []))),
    unit: unit ?? 1,
  };
}

/** The words of two rows, where the second stands under a heading of several columns: “Thời gian” over “Bắt đầu”, “Kết thúc”. */
function joined({ cells }: SheetRow, { cells: under }: SheetRow): string[] | undefined {
  let over = '';
  const titles = cells.map((cell, i) => {
    if (cell !== '') over = cell;
    return under[i] ? `${over} ${under[i]}`.trim() : cell;
  });
  // A row that has words under most of the first one's own words is the first proposal.
  const below = under.filter((cell, i) => cell !== '' && cells[i] !== '').length;
  return under.some((cell) => cell !== '') && below * 2 < cells.filter((cell) => cell !== '').length
    ? titles
    : undefined;
}

/** What a check writes of single findings, and the guide of the template, are no lists to check. */
function isReport(row: SheetRow | undefined): boolean {
  const first = plain(row?.cells[0] ?? '');
  return [book.finding, column.kind, template.title].some(({ vi, en }) => first === plain(vi) || first === plain(en));
}

const addedTitles = new Set(Object.values(added).flatMap(({ vi, en }) => [plain(vi), plain(en)]));

function isAdded(title: string): boolean {
  return addedTitles.has(plain(title));
}

interface Guess {
  column: PlanColumn;
  index: number;
  score: number;
}

/** A longer one is a sentence. */
const LONGEST_TITLE = 80;
const EXACT = 1000;
const BEGINS = 500;
const LAST = -1000;

function columnsOf(titles: readonly string[]): Header['columns'] {
  const guesses = titles.flatMap((title, index) => guessesOf(title, index));
  guesses.sort((a, b) => b.score - a.score || a.index - b.index);
  const columns: Header['columns'] = {};
  const taken = new Set<number>();
  for (const { column, index } of guesses) {
    if (columns[column] !== undefined || taken.has(index)) continue;
    columns[column] = index;
    taken.add(index);
  }
  const name = guesses.find(({ column }) => column === 'name')?.index;
  if (columns.name !== undefined || name === undefined) return columns;
  // The only column that can be the name was taken for something else.
  const others = Object.entries(columns).filter(([, index]) => index !== name);
  return { ...Object.fromEntries(others), name };
}

function guessesOf(title: string, index: number): Guess[] {
  const said = plainHeader(title) || plain(title);
  if (said === '' || said.length > LONGEST_TITLE || isAdded(title)) return [];
  return (Object.keys(headers) as PlanColumn[]).flatMap((column) => {
    const { begins, is = [], otherwise = [] } = headers[column];
    const scores = [
      ...[...begins, ...is].map((phrase) => (plain(phrase) === said ? EXACT : Number.NaN)),
      ...begins.map((phrase) => (said.startsWith(`${plain(phrase)} `) ? BEGINS + phrase.length : Number.NaN)),
      ...otherwise.map((phrase, i) => (` ${said} `.startsWith(` ${plain(phrase)} `) ? LAST - i : Number.NaN)),
      // The lower row of a header of two.
      ...begins.map((phrase) => (said.endsWith(` ${plain(phrase)}`) ? phrase.length : Number.NaN)),
    ].filter((score) => !Number.isNaN(score));
    return scores.length > 0 ? [{ column, index, score: Math.max(...scores) }] : [];
  });
}

/** For the fault of a sheet without a header: the header that a cell of it is nearest to. */
export function nearestTitle(cells: readonly string[], wanted: readonly string[]): string | undefined {
  return cells.map((cell) => nearest(cell, wanted)).find((one) => one !== undefined);
}
