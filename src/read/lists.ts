/** Spreadsheets of systems → entries of a list. Columns are found by what their headers say. */
import { cellName } from '../cell.ts';
import type { Fault } from '../errors.ts';
import { nearest } from './nearest.ts';
import { plainHeader } from './plain.ts';
import { readSheets, type Sheet, type SheetRow } from './rows.ts';
import { type AddedList, ID, START } from './schema.ts';
import { type ListColumn, listColumns } from './vietnamese.ts';

export type WrittenEntry = NonNullable<AddedList['entries']>[number];

/** An entry as written, with where: line and column of its first cell. */
export interface PlacedEntry extends WrittenEntry {
  place: Pick<Fault, 'file' | 'line' | 'column' | 'sheet'>;
}

/** Every entry of a spreadsheet, and what is wrong with the others, by file, sheet, row and column. */
export async function readEntries(
  file: string,
  bytes: Uint8Array,
): Promise<{ entries: PlacedEntry[]; faults: Fault[] }> {
  const { sheets, faults } = await readSheets(file, bytes);
  const entries: PlacedEntry[] = [];
  const read = sheets.map((sheet) => ({ sheet, header: findHeader(sheet) }));
  // A workbook may hold other sheets beside the list; one of them must be it.
  if (sheets.length > 0 && read.every(({ header }) => header === undefined)) faults.push(noColumns(file, sheets));
  for (const { sheet, header } of read)
    for (const row of header ? sheet.rows.slice(header.at + 1) : []) {
      if (isHeading(row, header!.columns)) continue;
      const result = readRow(row, {
        file,
        columns: header!.columns,
        ...(sheet.name !== undefined && { sheet: sheet.name }),
      });
      faults.push(...result.faults);
      if (result.entry) entries.push(result.entry);
    }
  return { entries, faults };
}

type Columns = Partial<Record<ListColumn, number>>;

interface Header {
  /** Index among the rows. */
  at: number;
  columns: Columns;
}

/** A title and a legend may stand above the header. */
const DEEPEST_HEADER = 20;

function findHeader({ rows }: Sheet): Header | undefined {
  for (const [at, { cells }] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const columns: Columns = {};
    for (const [index, cell] of cells.entries()) {
      const column = columnOf(cell);
      if (column !== undefined && columns[column] === undefined) columns[column] = index;
    }
    if (columns.name !== undefined && columns.purpose !== undefined) return { at, columns };
  }
  return undefined;
}

const byHeader = new Map(
  (Object.keys(listColumns) as ListColumn[]).flatMap((column) =>
    listColumns[column].map((header): [string, ListColumn] => [plainHeader(header), column]),
  ),
);

function columnOf(cell: string): ListColumn | undefined {
  return byHeader.get(plainHeader(cell));
}

function noColumns(file: string, sheets: Sheet[]): Fault {
  const [first] = sheets;
  const cells = first?.rows[0]?.cells.filter((cell) => cell !== '') ?? [];
  const wanted = [listColumns.name[0], listColumns.purpose[0]];
  const near = cells.map((cell) => nearest(cell, wanted)).find((one) => one !== undefined);
  return {
    file,
    ...(first?.name !== undefined && { sheet: first.name }),
    line: first?.rows[0]?.line ?? 1,
    column: 1,
    code: 'no-columns',
    params: { wanted: wanted.join(', '), found: cells.join(', ').slice(0, 200), ...(near ? { nearest: near } : {}) },
  };
}

/** “II. Lĩnh vực y tế”: a heading among the rows, which is no system. */
function isHeading({ cells }: SheetRow, columns: Columns): boolean {
  const cell = (column: ListColumn) => cells[columns[column] ?? -1] ?? '';
  return cell('purpose') === '' && cell('owner') === '' && !/^\d/.test(cell('row')) && columns.row !== undefined;
}

interface RowContext {
  file: string;
  sheet?: string;
  columns: Columns;
}

const TEXTS = ['owner', 'data', 'scope', 'deployment', 'row'] as const;
const DAYS = ['from', 'until', 'verifiedOn'] as const;

function readRow(
  { line, cells }: SheetRow,
  { columns, ...where }: RowContext,
): { entry?: PlacedEntry; faults: Fault[] } {
  const faults: Fault[] = [];
  const cell = (column: ListColumn) => cells[columns[column] ?? -1] ?? '';
  const report = (column: ListColumn, code: Fault['code'], found = '') =>
    faults.push({
      ...where,
      line,
      column: columns[column]! + 1,
      code,
      params: { key: listColumns[column][0], cell: cellName({ line, column: columns[column]! + 1 }), found },
    });
  for (const column of ['name', 'purpose'] as const) if (cell(column) === '') report(column, 'missing-cell');
  const id = cell('id');
  if (id !== '' && !ID.test(id)) report('id', 'bad-id', id);
  const start = cell('start');
  if (start !== '' && !START.test(start)) report('start', 'bad-start', start);
  const days = Object.fromEntries(
    DAYS.flatMap((column) => {
      if (cell(column) === '') return [];
      const day = dayOf(cell(column));
      if (day === undefined) report(column, 'bad-day', cell(column));
      return day === undefined ? [] : [[column, day]];
    }),
  );
  if (faults.length > 0) return { faults };
  const texts = Object.fromEntries(TEXTS.flatMap((column) => (cell(column) === '' ? [] : [[column, cell(column)]])));
  const entry = {
    ...(id !== '' && { id }),
    name: cell('name'),
    purpose: cell('purpose'),
    ...(start !== '' && { start }),
    ...texts,
    ...days,
    place: { ...where, line, column: 1 },
  };
  return { entry, faults };
}

/** 2026-11-23, 23/11/2026, 23-11-2026 or 23.11.2026; undefined for no day. */
function dayOf(cell: string): string | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const iso = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : cell;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? iso : undefined;
}
