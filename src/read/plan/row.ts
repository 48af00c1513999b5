/** One row of a sheet → a proposal, or what is wrong with its cells. */
import { cellName, insideCell } from '../../cell.ts';
import type { ErrorCode, Fault } from '../../errors.ts';
import { limits } from '../../limits.ts';
import {
  type Action,
  actions,
  grounds,
  type Level,
  levels,
  type PlanColumn,
  type Proposal,
  type Table,
  type Text,
  type TextField,
} from '../../model.ts';
import { nearest } from '../nearest.ts';
import type { SheetRow } from '../rows.ts';
import { valueNames } from '../vietnamese.ts';
import {
  actionOf,
  actionOpening,
  amountOf,
  groundOf,
  isNothing,
  itemsOf,
  levelOf,
  momentOf,
  type Period,
  periodOf,
  sectorsOf,
  usersOf,
} from './cells.ts';
import type { Header } from './header.ts';

/** What a row may lack because something else says it. */
export interface Given {
  level?: Level;
  action?: Action;
}

/** What a heading says for the rows under it that cannot say it themselves. */
export interface Heading {
  text: string;
  /** How it is numbered: I, II or A, B. */
  numbering: string;
  level?: Level;
  agency?: string;
}

export interface RowContext {
  file: string;
  sheet?: string;
  header: Header;
  given: Given;
  /** The headings above the row, the nearest first. */
  headings: readonly Heading[];
  entryIds?: readonly string[];
}

export interface ReadRow {
  proposal?: Proposal;
  faults: Fault[];
  words: Table['words'];
  unread: Table['unread'];
  actionFromName: boolean;
  /** The columns that the sheet has not, and nothing else says. */
  lacks: ('agency' | 'level' | 'action')[];
}

/** Cells that are merged over several proposals. Names, texts and sums belong to their row alone. */
const SHARED: readonly PlanColumn[] = [
  'agency',
  'parent',
  'level',
  'action',
  'scope',
  'users',
  'sectors',
  'start',
  'end',
  'time',
];

const NONE: SheetRow['above'] = new Map();

export function cellOf({ cells, above }: SheetRow, column: PlanColumn, { columns }: Header): string {
  const at = columns[column];
  if (at === undefined) return '';
  return cells[at] || (SHARED.includes(column) ? (above.get(at) ?? '') : '');
}

/** @param more rows in which the proposal goes on: its name is merged over them. */
export function readRow(row: SheetRow, more: readonly SheetRow[], context: RowContext): ReadRow {
  return new Reading(row, more, context).read();
}

class Reading {
  readonly #row: SheetRow;
  readonly #more: readonly SheetRow[];
  readonly #context: RowContext;
  readonly #result: ReadRow = { faults: [], words: [], unread: [], actionFromName: false, lacks: [] };

  constructor(row: SheetRow, more: readonly SheetRow[], context: RowContext) {
    this.#row = row;
    this.#more = more;
    this.#context = context;
  }

  read(): ReadRow {
    const { file, sheet } = this.#context;
    const { line } = this.#row;
    const name = this.#required('name');
    const agency = this.#agency();
    const level = this.#level();
    const action = this.#action(name);
    const rest = { ...this.#timeline(), ...this.#budget(), ...this.#exemption(), ...this.#own() };
    if (this.#result.faults.length > 0 || !name || !agency || !level || !action) return this.#result;
    const parent = this.#cell('parent');
    this.#result.proposal = {
      file,
      line,
      row: sheet === undefined ? {} : { sheet },
      name: oneLine(name),
      agency: { name: oneLine(agency), level, ...(parent && { parent: oneLine(parent) }) },
      action,
      texts: this.#texts(),
      users: this.#cell('users') ? usersOf(this.#cell('users')) : [],
      sectors: this.#cell('sectors') ? sectorsOf(this.#cell('sectors')) : [],
      ...rest,
      places: this.#places(),
    };
    return this.#result;
  }

  #cell(column: PlanColumn): string {
    return cellOf(this.#row, column, this.#context.header);
  }

  #has(column: PlanColumn): boolean {
    return this.#context.header.columns[column] !== undefined;
  }

  #place(column: PlanColumn): { line: number; column: number } {
    return { line: this.#row.line, column: (this.#context.header.columns[column] ?? 0) + 1 };
  }

  #fault(column: PlanColumn, code: ErrorCode, params: Record<string, string> = {}): void {
    const { file, sheet } = this.#context;
    const place = this.#place(column);
    this.#result.faults.push({
      file,
      ...(sheet !== undefined && { sheet }),
      ...place,
      code,
      params: { column, ...(sheet !== undefined && { cell: cellName(place) }), ...params },
    });
  }

  #required(column: PlanColumn): string {
    const cell = this.#cell(column);
    if (cell === '') this.#fault(column, 'missing-cell');
    return cell;
  }

  #agency(): string {
    if (this.#has('agency')) return this.#required('agency');
    const heading = this.#context.headings.find(({ agency }) => agency);
    if (!heading) this.#result.lacks.push('agency');
    return heading?.agency ?? '';
  }

  #level(): Level | undefined {
    const cell = this.#cell('level');
    const { given, headings } = this.#context;
    if (cell !== '') return this.#word('level', cell, levelOf(cell), levels);
    const heading = headings.find((one) => one.level);
    if (heading) return this.#word('level', heading.text, heading.level, levels);
    const found = given.level;
    if (found === undefined) this.#missing('level');
    return found;
  }

  #action(name: string): Action | undefined {
    const cell = this.#cell('action');
    if (cell !== '') return this.#word('action', cell, actionOf(cell), actions);
    const opening = actionOpening(name);
    if (opening) this.#result.actionFromName = true;
    const found = opening ?? this.#context.given.action;
    if (found === undefined) this.#missing('action');
    return found;
  }

  #missing(column: 'level' | 'action'): void {
    if (this.#has(column)) this.#fault(column, 'not-stated');
    else this.#result.lacks.push(column);
  }

  /** A word of the vocabulary, or the fault that names the nearest one. */
  #word<T extends string>(
    column: 'level' | 'action' | 'exemption',
    cell: string,
    read: T | undefined,
    allowed: readonly T[],
  ): T | undefined {
    if (read !== undefined) {
      this.#result.words.push({ column, written: oneLine(cell), read });
      return read;
    }
    const near = nearest(cell, allowed, valueNames);
    this.#fault(column, 'bad-word', { found: shortened(cell), ...(near && { word: near }) });
    return undefined;
  }

  #texts(): Text[] {
    const own = this.#textsOf(this.#row);
    // What is merged stands in the first row.
    return [...own, ...this.#more.flatMap((row) => this.#textsOf({ ...row, above: NONE }))];
  }

  #textsOf(row: SheetRow): Text[] {
    const { header } = this.#context;
    const texts: Text[] = [];
    const add = (field: TextField, column: PlanColumn, text: string, offset = 0) => {
      const at = insideCell(header.columns[column]! + 1, offset);
      if (text !== '') texts.push({ field, text, marks: [{ offset: 0, line: row.line, column: at }] });
    };
    const whole = (field: TextField, column: PlanColumn) => add(field, column, cellOf(row, column, header));
    const listed = (field: TextField, column: PlanColumn) => {
      for (const { text, offset } of itemsOf(cellOf(row, column, header)).slice(0, limits.items))
        add(field, column, text, offset);
    };
    whole('name', 'name');
    whole('objective', 'objective');
    listed('functions', 'functions');
    whole('description', 'description');
    listed('data', 'data');
    whole('note', 'scope');
    whole('note', 'users');
    return texts;
  }

  #timeline(): Pick<Proposal, 'timeline'> {
    const whole = this.#cell('time') ? periodOf(this.#cell('time')) : undefined;
    // “12 tháng” is a time too, which no calendar has.
    if (!whole && this.#cell('time')) this.#unread('time');
    const start = this.#moment('start')?.start ?? whole?.start;
    const end = this.#moment('end')?.end ?? whole?.end;
    if (start && end && end < start)
      this.#fault(this.#cell('end') ? 'end' : 'time', 'end-before-start', { start, end });
    return start || end ? { timeline: { ...(start && { start }), ...(end && { end }) } } : {};
  }

  #moment(column: 'start' | 'end'): Required<Period> | undefined {
    const cell = this.#cell(column);
    if (isNothing(cell)) return undefined;
    const found = momentOf(cell);
    if (!found) this.#fault(column, 'bad-time', { found: shortened(cell) });
    return found;
  }

  #budget(): Pick<Proposal, 'budget'> {
    const cell = this.#cell('budget');
    if (isNothing(cell)) return {};
    const { columns, unit } = this.#context.header;
    const amount = amountOf(cell, this.#row.numbers.get(columns.budget!), unit);
    if (amount === undefined) this.#unread('budget');
    return amount === undefined ? {} : { budget: { amount, currency: 'VND' } };
  }

  #exemption(): Pick<Proposal, 'exemption'> {
    const cell = this.#cell('exemption');
    const citation = oneLine(this.#cell('citation'));
    if (isNothing(cell)) return {};
    const ground = this.#word('exemption', cell, groundOf(cell), grounds);
    return ground ? { exemption: { ground, ...(citation && { citation }) } } : {};
  }

  #own(): Pick<Proposal, 'buildsOn' | 'differences'> {
    const { entryIds } = this.#context;
    const buildsOn = isNothing(this.#cell('buildsOn'))
      ? []
      : this.#cell('buildsOn')
          .split(/[\s,;]+/)
          .filter(Boolean);
    for (const found of entryIds ? buildsOn.filter((id) => !entryIds.includes(id)) : []) {
      const near = nearest(found, entryIds!);
      this.#fault('buildsOn', 'unknown-id', { found: shortened(found), ...(near && { nearest: near }) });
    }
    const differences = this.#cell('differences');
    return { buildsOn, ...(differences && { differences }) };
  }

  #unread(reads: PlanColumn): void {
    this.#result.unread.push({ ...this.#place(reads), reads });
  }

  #places(): Proposal['places'] {
    const action = this.#has('action') && this.#cell('action') ? 'action' : 'name';
    return { name: this.#place('name'), agency: this.#place('agency'), action: this.#place(action) };
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  const flat = oneLine(text);
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
