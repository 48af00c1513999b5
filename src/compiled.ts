/**
 * Tables that are made of data once: by the build, which writes them to one binary file, or in memory at their first use. They hold numbers and words in plain
 * arrays, so that a start parses nothing and makes nothing that its run does not look at.
 */

export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export type Column = Numbers | Float64Array | readonly string[];
export interface Table {
  readonly [column: string]: Column;
}

/** The narrowest array that holds the numbers (integers from 0 on). */
export function numbers(list: readonly number[]): Numbers {
  const most = list.reduce((a, b) => Math.max(a, b), 0);
  return most < 2 ** 8 ? Uint8Array.from(list) : most < 2 ** 16 ? Uint16Array.from(list) : Uint32Array.from(list);
}

/** Where each of several lists begins when they stand one after another; at last, where the last one ends. */
export function starts(lists: readonly { readonly length: number }[]): Uint32Array {
  const from = new Uint32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) from[i + 1] = from[i]! + length;
  return from;
}

/** Where each word of a list stands in it. */
export function places(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, i) => [word, i]));
}

/** Answers kept at most: strangers' texts may hold any number of different words. */
const MOST_KEPT = 50_000;

/** The same of an ascending list, found by halving and then remembered: most runs ask for few of its words. -1 where it is not there. */
export function finder(words: readonly string[]): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const at = halve(words, word);
    known.set(word, at);
    return at;
  };
}

function halve(words: readonly string[], sought: string): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle]!;
    if (word === sought) return middle;
    if (word < sought) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

// ── Made once ────────────────────────────────────────────────────────────────────────────────────

const made = new WeakMap<object, { of: readonly object[]; tables: unknown }>();

/** Keeps what was made of some objects as long as the first of them lives. */
export function keep(of: readonly object[], tables: unknown): void {
  made.set(of[0]!, { of, tables });
}

/** What was made, or read, of these very objects; made where it is not known. */
export function madeOf<T>(of: readonly object[], make: () => T): T {
  const known = made.get(of[0]!);
  if (known?.of.every((one, i) => one === of[i])) return known.tables as T;
  const tables = make();
  keep(of, tables);
  return tables;
}

// ── One file ─────────────────────────────────────────────────────────────────────────────────────

/** To be raised whenever tables change their meaning. */
const FORMAT = 1;
const MAGIC = 0x54524c50;

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type Type = keyof typeof TYPES | 'words';

/** Type, first byte and number of bytes of each column. */
type Directory = Record<string, Record<string, [type: Type, from: number, bytes: number]>>;

interface Header {
  /** Hash of the data that the tables were made of. */
  of: string;
  columns: Directory;
}

const aligned = (at: number) => Math.ceil(at / 8) * 8;
const HEAD = 12;
const decoder = new TextDecoder();

/** @param of hash of the data that the tables were made of. */
export function pack(tables: Record<string, Table>, of: string): Uint8Array {
  const parts: Uint8Array[] = [];
  const columns: Directory = {};
  let end = 0;
  for (const [name, table] of Object.entries(tables))
    for (const [column, values] of Object.entries(table)) {
      const [type, bytes] = bytesOf(values);
      columns[name] = { ...columns[name], [column]: [type, end, bytes.length] };
      parts.push(bytes);
      end = aligned(end + bytes.length);
    }
  const header = new TextEncoder().encode(JSON.stringify({ of, columns } satisfies Header));
  const body = aligned(HEAD + header.length);
  const out = new Uint8Array(body + end);
  new Uint32Array(out.buffer, 0, 3).set([MAGIC, FORMAT, header.length]);
  out.set(header, HEAD);
  let at = body;
  for (const part of parts) {
    out.set(part, at);
    at = aligned(at + part.length);
  }
  return out;
}

function bytesOf(values: Column): [Type, Uint8Array] {
  if (!ArrayBuffer.isView(values)) return ['words', new TextEncoder().encode(values.join('\n'))];
  const [type] = Object.entries(TYPES).find(([, one]) => values instanceof one)! as [Type, unknown];
  return [type, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)];
}

/** Undefined where the bytes are damaged, of another version, or made of other data: then the tables are made anew. */
export function unpack(bytes: Uint8Array, of: string): Record<string, Table> | undefined {
  // Columns are read where they stand, which takes an aligned place.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const found = headerOf(whole);
  if (found?.header.of !== of) return undefined;
  const { header, body } = found;
  const tables: Record<string, Record<string, Column>> = {};
  for (const [name, columns] of Object.entries(header.columns)) {
    const table: Record<string, Column> = {};
    for (const [column, [type, from, length]] of Object.entries(columns)) {
      if (body + from + length > whole.length) return undefined;
      table[column] = columnOf(type, whole, body + from, length);
    }
    tables[name] = table;
  }
  return tables;
}

function headerOf(bytes: Uint8Array): { header: Header; body: number } | undefined {
  if (bytes.length < HEAD) return undefined;
  const [magic, format, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  if (magic !== MAGIC || format !== FORMAT) return undefined;
  try {
    const header = JSON.parse(decoder.decode(bytes.subarray(HEAD, HEAD + length!))) as Header;
    return { header, body: aligned(HEAD + length!) };
  } catch {
    return undefined;
  }
}

function columnOf(type: Type, { buffer, byteOffset }: Uint8Array, from: number, length: number): Column {
  const at = byteOffset + from;
  if (type === 'words') return length === 0 ? [] : decoder.decode(new Uint8Array(buffer, at, length)).split('\n');
  return new TYPES[type](buffer as ArrayBuffer, at, length / TYPES[type].BYTES_PER_ELEMENT);
}
