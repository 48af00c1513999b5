/** What an .xlsx archive would unpack to, known before anything else unpacks it: archives come from strangers. */
import { Inflate } from 'fflate';
import type { ErrorCode } from '../errors.ts';
import { limits } from '../limits.ts';

/** Why an archive is refused. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, string>;
  constructor(code: ErrorCode, params: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Longest end record: 22 bytes and a comment. */
const LONGEST_END = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Refuses an archive that is none, that says or turns out to be larger than the limit, or whose sheets reach further than the limit.
 * Throws `Refused`.
 * @returns what its files hold, by their names: all that is read of the archive from then on.
 */
export function checkArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = directory(bytes);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > limits.unpackedBytes) throw tooLarge(declared);
  let unpacked = 0;
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = inflate(bytes, entry, limits.unpackedBytes - unpacked);
    unpacked += content.length;
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) checkSheet(content);
    contents.set(entry.name, content);
  }
  return contents;
}

interface ArchiveEntry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.12. Archives over 4 GB are no spreadsheets of ours. */
function directory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ArchiveEntry[] = [];
  try {
    const end = endOf(view);
    let at = view.getUint32(end + 16, true);
    for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new Refused('not-a-spreadsheet');
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  } catch (error) {
    throw error instanceof RangeError ? new Refused('not-a-spreadsheet') : error;
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Refused('not-a-spreadsheet');
}

/** What an entry holds; refused where it is more than it says, or than what is left of the limit. */
function inflate(bytes: Uint8Array, { method, packed, size, offset }: ArchiveEntry, left: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refused('not-a-spreadsheet');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === STORED && content.length === size) return content;
  if (method !== DEFLATED) throw new Refused('not-a-spreadsheet');
  const inflated = inflateWithin(content, Math.min(size, left));
  if (inflated === undefined) throw tooLarge(size);
  if (inflated.length === size) return inflated;
  throw new Refused('not-a-spreadsheet');
}

/** Undefined where more comes out than `most` bytes: what is left is not inflated then. */
function inflateWithin(content: Uint8Array, most: number): Uint8Array | undefined {
  const out = new Uint8Array(most);
  let [at, isOver] = [0, false];
  const stream = new Inflate((piece) => {
    if (at + piece.length > most) isOver = true;
    else out.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < content.length && !isOver; from += PIECE)
      stream.push(content.subarray(from, from + PIECE), from + PIECE >= content.length);
  } catch {
    throw new Refused('not-a-spreadsheet');
  }
  return isOver ? undefined : out.subarray(0, at);
}

/** Bytes that are inflated at a time: a thousand times as many come out at most. */
const PIECE = 4096;

function tooLarge(found: number): Refused {
  return new Refused('too-large-unpacked', { found: String(found), limit: String(limits.unpackedBytes) });
}

const REFERENCE = /\sr\s*=\s*(["'])(.*?)\1/g;
const CELL = /^([A-Z]{0,3})(\d{1,7})$/;

/** One cell far out makes a reader lay out all rows and columns before it. */
function checkSheet(content: Uint8Array): void {
  for (const [, , reference] of new TextDecoder().decode(content).matchAll(REFERENCE)) {
    const cell = CELL.exec(reference!);
    if (!cell) throw new Refused('not-a-spreadsheet');
    const [, letters, row] = cell;
    let column = 0;
    for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
    if (Number(row) > limits.rows) throw tooMany('rows', row!, limits.rows);
    if (column > limits.columns) throw tooMany('columns', String(column), limits.columns);
  }
}

function tooMany(what: string, found: string, limit: number): Refused {
  return new Refused('too-many', { what, found, limit: String(limit) });
}
