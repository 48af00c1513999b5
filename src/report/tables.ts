/** How the spreadsheets of a report were read: which column says what, what was left out. */
import { cellName, columnName } from '../cell.ts';
import * as words from '../messages.ts';
import type { Bilingual, Lang, PlanColumn, Report, Result, Table } from '../model.ts';

/** Things that one note names. */
const MOST = 12;

/** One note a sheet. */
export function tableNotes({ tables = [] }: Report, lang: Lang): string[] {
  return tables.map((table) => noteOf(table, lang));
}

export function tableName({ file, sheet }: Pick<Table, 'file' | 'sheet'>): string {
  return sheet === undefined ? file : `${file} [${sheet}]`;
}

/** Where a proposal stands, in pieces that formats escape one by one. */
export interface At {
  /** The file, and the sheet of a workbook. */
  table: string;
  /** The line, or the cell of the name. */
  place: string;
  sign: ':' | ' ';
}

export function atOf({ file, sheet, line, places }: Result): At {
  return sheet === undefined
    ? { table: file, place: String(line), sign: ':' }
    : { table: tableName({ file, sheet }), place: cellName(places?.name ?? { line, column: 1 }), sign: ' ' };
}

/** `plan.yaml:3`, `plan.xlsx [Sheet1] B7`. */
export function whereOf({ at: { table, place, sign } }: { at: At }): string {
  return `${table}${sign}${place}`;
}

function noteOf(table: Table, lang: Lang): string {
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const { columns, header, left, unread } = table;
  const named = columns.map(({ title, reads }, i) => ({ at: columnName(i + 1), title: short(title), reads }));
  const read = named.flatMap(({ reads, ...one }) =>
    reads
      ? [
          isCanonical(one.title, reads)
            ? one.at + quoted(one.title)
            : say(words.tableNote.column({ ...one, column: reads })),
        ]
      : [],
  );
  const unused = named.filter(({ title, reads }) => title && !reads).map(({ at, title }) => at + quoted(title));
  // A word that is the program's own needs no telling.
  const meanings = table.words
    .filter(({ column, written, read: as }) => !isOwn(column, as, written))
    .map(({ written, ...one }) => say(words.tableNote.word({ ...one, written: short(written) })));
  const rows = left.map(({ line, text }) => `${say(words.tableNote.row({ line: String(line) }))} “${short(text)}”`);
  const titled = (title: Bilingual, items: string[], separator = '; ') =>
    items.length > 0 ? [`${say(title)}: ${some(items, separator)}`] : [];
  const head = { where: tableName(table), header: String(header.to), count: String(table.proposals) };
  return [
    say(words.tableNote.read(head)),
    `${say(words.tableNote.columns)}: ${read.join('; ')}`,
    ...titled(words.tableNote.unused, unused, ', '),
    ...titled(words.tableNote.words, meanings),
    ...(table.actionsFromNames > 0 ? [say(words.tableNote.actions({ count: String(table.actionsFromNames) }))] : []),
    ...(rows.length > 0 ? [say(words.tableNote.left({ count: String(rows.length), rows: some(rows, ', ') }))] : []),
    ...(unread.length > 0 ? [say(words.tableNote.unread({ cells: some(unread.map(cellName), ', ') }))] : []),
  ]
    .map((part) => `${part}.`)
    .map((part, i) => (i === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
}

const quoted = (text: string) => ` “${text}”`;

/** A header that says what it is read as. */
function isCanonical(title: string, reads: PlanColumn): boolean {
  const { vi, en } = words.planColumnLabel[reads];
  return [vi, en].some((one) => one.toLowerCase() === title.toLowerCase());
}

function isOwn(column: string, read: string, written: string): boolean {
  const own = words.cellWords[column as keyof typeof words.cellWords]?.[read];
  return [read, own?.vi, own?.en].some((one) => one?.toLowerCase() === written.toLowerCase());
}

function some(items: string[], separator: string): string {
  return items.slice(0, MOST).join(separator) + (items.length > MOST ? `${separator}…` : '');
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 50 ? `${flat.slice(0, 48)}…` : flat;
}
