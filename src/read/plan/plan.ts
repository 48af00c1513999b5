/** A spreadsheet of proposals, one a row → proposals. Columns are found by what their headers say; how they were read stands in the tables. */
import { type Fault, sortFaults } from '../../errors.ts';
import { limits } from '../../limits.ts';
import type { PlanColumn, Proposal, Table } from '../../model.ts';
import { plain } from '../plain.ts';
import { readSheets, type Sheet, type SheetRow } from '../rows.ts';
import { isAuthority } from '../vietnamese.ts';
import { levelOf } from './cells.ts';
import { findHeader, type Header, nearestTitle } from './header.ts';
import { cellOf, type Given, type Heading, type ReadRow, type RowContext, readRow } from './row.ts';
import { headers, totals } from './words.ts';

export interface PlanOptions extends Given {
  /** Name shown in faults and reports; its end tells the kind of file. */
  file: string;
  /** Ids that a proposal may build on; left out, they are not checked. */
  entryIds?: readonly string[];
}

export interface PlanResult {
  proposals: Proposal[];
  diagnostics: Fault[];
  /** How many rows are proposals, good or bad. */
  documents: number;
  /** True when no sheet has the header of a list of proposals. */
  foreign: boolean;
  tables: Table[];
}

/**
 * Reads the proposals of an .xlsx or .csv file.
 * @returns what could be read, and every fault with its sheet, row and column; never throws for a user's fault.
 */
export async function readPlan(bytes: Uint8Array, options: PlanOptions): Promise<PlanResult> {
  const { sheets, faults } = await readSheets(options.file, bytes);
  const found = sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header ? [new SheetReading(sheet, header, options).read()] : [];
  });
  return {
    proposals: found.flatMap(({ proposals }) => proposals),
    diagnostics: sortFaults([...faults, ...found.flatMap((one) => one.faults)]),
    documents: found.reduce((sum, { count }) => sum + count, 0) + faults.length,
    foreign: sheets.length > 0 && found.length === 0,
    tables: found.map(({ table }) => table),
  };
}

/** For a file that was named: which columns were wanted, and what was there instead. */
export async function noHeader(bytes: Uint8Array, file: string): Promise<Fault> {
  const { sheets } = await readSheets(file, bytes);
  const sheet = sheets.find(({ rows }) => rows.length > 0);
  // The row with most words is the one that was meant.
  const row = sheet?.rows.slice(0, 10).reduce((a, b) => (filled(b) > filled(a) ? b : a));
  const cells = row?.cells.filter((cell) => cell !== '') ?? [];
  const near = nearestTitle(cells, [headers.name.begins[0]!, headers.agency.begins[0]!]);
  return {
    file,
    ...(sheet?.name !== undefined && { sheet: sheet.name }),
    line: row?.line ?? 1,
    column: 1,
    code: 'no-plan-columns',
    params: { found: cells.join(' | ').replace(/\s+/g, ' ').slice(0, 200), ...(near && { nearest: near }) },
  };
}

function filled({ cells }: SheetRow): number {
  return cells.filter((cell) => cell !== '').length;
}

/** What was read of one sheet. */
interface SheetResult {
  proposals: Proposal[];
  faults: Fault[];
  count: number;
  table: Table;
}

class SheetReading {
  readonly #sheet: Sheet;
  readonly #header: Header;
  readonly #options: PlanOptions;
  readonly #read: (ReadRow & { line: number })[] = [];
  readonly #long: Table['long'] = [];
  readonly #left: Table['left'] = [];

  constructor(sheet: Sheet, header: Header, options: PlanOptions) {
    this.#sheet = sheet;
    this.#header = header;
    this.#options = options;
  }

  read(): SheetResult {
    let headings: Heading[] = [];
    const { rows } = this.#sheet;
    for (let at = this.#header.at + 1; at < rows.length; at += 1) {
      const row = rows[at]!;
      if (this.#isProposal(row)) {
        const more = this.#goesOn(at + 1);
        this.#read.push({ line: row.line, ...readRow(row, more, this.#context(headings)) });
        if (more.length > 0) this.#long.push({ from: row.line, to: more.at(-1)!.line });
        at += more.length;
      } else {
        if (this.#read.length === 0 || isHeading(row)) headings = under(headings, row);
        this.#left.push({
          line: row.line,
          text: row.cells.filter((cell, i) => cell !== '' && !row.numbers.has(i)).join(' '),
        });
      }
    }
    const within = this.#read.slice(0, limits.documents);
    return {
      proposals: within.flatMap(({ proposal }) => proposal ?? []),
      faults: [...within.flatMap(({ faults }) => faults), ...this.#lacking(), ...this.#tooMany()],
      count: this.#read.length,
      table: this.#table(),
    };
  }

  #where(): { file: string; sheet?: string } {
    const { name } = this.#sheet;
    return { file: this.#options.file, ...(name !== undefined && { sheet: name }) };
  }

  #context(headings: readonly Heading[]): RowContext {
    const { level, action, entryIds } = this.#options;
    return {
      ...this.#where(),
      header: this.#header,
      given: { ...(level && { level }), ...(action && { action }) },
      headings: headings.toReversed(),
      ...(entryIds && { entryIds }),
    };
  }

  /** Rows from an index on over which the name of the proposal before them is merged. */
  #goesOn(from: number): SheetRow[] {
    const { rows } = this.#sheet;
    const name = this.#header.columns.name!;
    let to = from;
    while (to < rows.length && rows[to]!.above.has(name) && !rows[to]!.cells[name]) to += 1;
    return rows.slice(from, to);
  }

  /** Not a heading, a sum, a row that only goes on, a signature. What is left out is shown. */
  #isProposal(row: SheetRow): boolean {
    const { rowNumber, columns } = this.#header;
    const has = (column: PlanColumn) => cellOf({ ...row, above: NONE }, column, this.#header) !== '';
    const number = rowNumber === undefined ? undefined : (row.cells[rowNumber] ?? '');
    const said = SAYING.filter(has).length;
    if (!has('name')) {
      // A proposal without a name is a fault; a sum or a signature is none.
      return number === undefined ? said > 1 : /^\d/.test(number) && said > 0;
    }
    if (totals.some((total) => `${plain(row.cells[columns.name!]!)} `.startsWith(`${plain(total)} `)) && said === 0)
      return false;
    if (said > 0) return true;
    if (number !== undefined && number !== '') return /^\d/.test(number);
    return filled(row) > 1 && !isHeading(row);
  }

  /** One fault a sheet for a column that it has not, not one a row. */
  #lacking(): Fault[] {
    return (['agency', 'level', 'action'] as const).flatMap((column) => {
      const rows = this.#read.filter(({ lacks }) => lacks.includes(column)).map(({ line }) => line);
      if (rows.length === 0) return [];
      const { to } = this.#header;
      const shown = rows.slice(0, MOST_ROWS).join(', ') + (rows.length > MOST_ROWS ? ', …' : '');
      const params = { column, count: String(rows.length), rows: shown };
      return [{ ...this.#where(), line: to, column: 1, code: 'no-column' as const, params }];
    });
  }

  #tooMany(): Fault[] {
    const over = this.#read[limits.documents];
    if (!over) return [];
    const params = { what: 'documents', found: String(this.#read.length), limit: String(limits.documents) };
    return [{ ...this.#where(), line: over.line, column: 1, code: 'too-many', params }];
  }

  /** What is merged over several proposals is given to each: rows can then be sorted and filtered. */
  #shown(row: SheetRow, at: number, reads: PlanColumn | undefined, proposals: ReadonlySet<number>): string {
    return reads && proposals.has(row.line) ? cellOf(row, reads, this.#header) : (row.cells[at] ?? '');
  }

  #table(): Table {
    const { titles, columns, added, from, to } = this.#header;
    const readAs = new Map(Object.entries(columns).map(([column, at]) => [at, column as PlanColumn]));
    const kept = [...titles.keys()].filter((at) => !added.has(at));
    const proposals = new Set(this.#read.map(({ line }) => line));
    const seen = new Set<string>();
    return {
      ...this.#where(),
      header: { from, to },
      columns: kept.map((at) => ({ title: titles[at]!.replace(/\s+/g, ' '), reads: readAs.get(at) ?? null })),
      rows: this.#sheet.rows.map((row) => ({
        line: row.line,
        cells: kept.map((at) => row.numbers.get(at) ?? this.#shown(row, at, readAs.get(at), proposals)),
      })),
      long: this.#long,
      proposals: this.#read.length,
      actionsFromNames: this.#read.filter(({ actionFromName }) => actionFromName).length,
      left: this.#left,
      words: this.#read
        .flatMap(({ words }) => words)
        .filter((word) => {
          const key = JSON.stringify(word);
          return !seen.has(key) && seen.add(key);
        }),
      unread: this.#read.flatMap(({ unread }) => unread),
    };
  }
}

/** Rows that one fault names. */
const MOST_ROWS = 10;

const NONE = new Map<number, string>();

/** Columns that only a proposal fills. */
const SAYING: readonly PlanColumn[] = ['agency', 'level', 'action', 'description', 'objective', 'functions', 'data'];

/** “I. Cấp tỉnh”, “A | Nhiệm vụ chuyển tiếp”. */
function isHeading({ cells }: SheetRow): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  return /^(?:[IVXLC]+|[A-ZĐ])(?:$|[.)/:\s-])/.test(first);
}

/** The headings that a row stands under after another: one of the same kind ends the one before it, and all under that. */
function under(headings: Heading[], row: SheetRow): Heading[] {
  const own = headingOf(row);
  if (!own) return headings;
  const same = headings.findIndex(({ numbering }) => numbering === own.numbering);
  return [...(same < 0 ? headings : headings.slice(0, same)), own];
}

function headingOf(row: SheetRow): Heading | undefined {
  const cells = row.cells.filter((cell) => cell !== '');
  const number = /^(?:([IVX]+)|[A-ZĐ])(?=$|[.)/:\s-])/.exec(cells[0] ?? '');
  const words = cells.filter((cell) => !/^(?:[IVXLC]+|[A-ZĐ]|\d+)[.)]?$/.test(cell));
  const text = (words[0] ?? '').replace(/^(?:[IVXLC]+|[A-ZĐ])(?:[.)/:-]\s*|\s+)/, '').trim();
  if (text === '') return undefined;
  const level = levelOf(text);
  const numbering = number ? (number[1] ? 'I' : 'A') : '';
  return { text, numbering, ...(level && { level }), ...(isAuthority(text) && { agency: text }) };
}
