/** Spreadsheets (.xlsx, .csv) as rows of texts with their places. */
import { zipSync } from 'fflate';
import type { Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import { checkArchive, Refused } from './archive.ts';
import { decode, likelyEncoding } from './encoding.ts';
import { type Merged, mergedCells } from './merged.ts';

export interface SheetRow {
  /** 1-based row of the sheet; of a .csv, the line at which the row begins. */
  line: number;
  /** Texts of the cells, trimmed; empty where the cell is. */
  cells: string[];
  /** Of the cells that a workbook holds as numbers, by index. */
  numbers: ReadonlyMap<number, number>;
  /** Texts of merged cells that begin in a row above and reach down to this one, by index. */
  above: ReadonlyMap<number, string>;
}

export interface Sheet {
  /** Undefined for a .csv. */
  name?: string;
  rows: SheetRow[];
}

/** Reads a spreadsheet by the end of its name. What cannot be read is told in `faults`. */
export async function readSheets(file: string, bytes: Uint8Array): Promise<{ sheets: Sheet[]; faults: Fault[] }> {
  try {
    return { sheets: file.toLowerCase().endsWith('.csv') ? [await readCsv(bytes)] : await readXlsx(bytes), faults: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { sheets: [], faults: [{ file, line: 1, column: 1, code: error.code, params: error.params }] };
  }
}

const NONE = new Map<number, never>();

async function readCsv(bytes: Uint8Array): Promise<Sheet> {
  const text = decode(bytes);
  if (text === undefined) throw new Refused('encoding', { likely: likelyEncoding(bytes) });
  const { default: papa } = await import('papaparse');
  const source = text.replace(/^\ufeff/, '');
  const rows: SheetRow[] = [];
  let [line, at] = [1, 0];
  let broken: string | undefined;
  papa.parse<string[]>(source, {
    step({ data, errors, meta }, parser) {
      broken ??= errors.find(({ type }) => type === 'Quotes')?.message;
      rows.push({ line, cells: data.map((cell) => clean(cell)), numbers: NONE, above: NONE });
      // A quoted cell may run over several lines.
      for (; at < meta.cursor; at += 1) if (source[at] === '\n') line += 1;
      if (broken !== undefined || rows.length > limits.rows) parser.abort();
    },
  });
  if (broken !== undefined) throw new Refused('csv-syntax', { detail: broken, row: String(rows.at(-1)!.line) });
  return { rows: within(rows) };
}

async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const contents = checkArchive(bytes);
  const merged = mergedCells(contents);
  const { default: read } = await import('read-excel-file/universal');
  const sheets = await read(archiveOf(contents)).catch(() => {
    throw new Refused('not-a-spreadsheet');
  });
  return sheets.map(({ sheet, data }, i) => {
    const rows = data.map((cells, row) => ({
      line: row + 1,
      cells: cells.map((cell) => clean(textOf(cell))),
      numbers: new Map(cells.flatMap((cell, at) => (typeof cell === 'number' ? [[at, cell] as const] : []))),
      above: new Map<number, string>(),
    }));
    for (const one of merged[i] ?? []) reachDown(one, rows);
    return { name: sheet, rows: within(rows) };
  });
}

/** What was checked, and nothing else: two readers of one archive may take it for two different ones. */
function archiveOf(contents: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const files = [...contents].filter(
    ([name]) => /^xl\/[^/]+|^_rels\/|^\[Content_Types\]/.test(name) && !name.endsWith('/'),
  );
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '2026-01-01T00:00:00' }).slice().buffer as ArrayBuffer;
}

/** Rows are those of the sheet, empty ones too. */
function reachDown({ from, to, column }: Merged, rows: { cells: string[]; above: Map<number, string> }[]): void {
  const text = rows[from - 1]?.cells[column - 1] ?? '';
  if (text === '') return;
  for (let at = from; at < Math.min(to, rows.length); at += 1) {
    const { above } = rows[at]!;
    // Merged cells do not overlap; where a file says that they do, the first counts.
    if (above.has(column - 1)) return;
    above.set(column - 1, text);
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  // A workbook may hold any number as a date.
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

function clean(cell: string): string {
  return cell.normalize('NFC').trim();
}

function within(rows: SheetRow[]): SheetRow[] {
  if (rows.length > limits.rows)
    throw new Refused('too-many', { what: 'rows', found: String(rows.length), limit: String(limits.rows) });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const { cells } of filled) {
    const long = cells.find((cell) => cell.length > limits.textLength);
    if (long)
      throw new Refused('too-long', {
        what: long.slice(0, 40),
        found: String(long.length),
        limit: String(limits.textLength),
      });
  }
  return filled;
}
