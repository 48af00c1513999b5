/** How the spreadsheets of a report were read: which column says what, what was left out. */
import { cellName, columnName } from '../cell.ts';
import * as words from '../messages.ts';
import type { Bilingual, Lang, PlanColumn, Report, Table } from '../model.ts';

/** Things that one note names. */
const MOST = 12;

/** One note a sheet. */
export function tableNotes({ tables = [], results, errors }: Report, lang: Lang): string[] {
  return tables.map((table) => {
    const own = [...results, ...errors].filter(({ file, sheet }) => file === table.file && sheet === table.sheet);
    return noteOf(table, new Set(own.map(({ line }) => line)), lang);
  });
}

export function tableName({ file, sheet }: Pick<Table, 'file' | 'sheet'>): string {
  return sheet === undefined ? file : `${file} [${sheet}]`;
}

function noteOf(table: Table, lines: ReadonlySet<number>, lang: Lang): string {
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const { columns, header, left, unread } = table;
  const count = table.rows.filter(({ line }) => line > header.to && lines.has(line)).length;
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
  const head = { where: tableName(table), header: String(header.to), count: String(count) };
  return [
    say(words.tableNote.read(head)),
    `${say(words.tableNote.columns)}: ${read.join('; ')}`,
    ...titled(words.tableNote.unused, unused, ', '),
    ...titled(words.tableNote.words, meanings),
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
