/** YAML text as plain values, with the place of every key and the marks of every text. YAML 1.2 core schema: dates stay text. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Scalar } from 'yaml';
import type { ErrorCode, Fault } from '../errors.ts';
import { countGraphemes } from '../graphemes.ts';
import { limits } from '../limits.ts';
import type { Mark, Place } from '../model.ts';
import { readStream } from './stream.ts';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export interface ParsedDocument {
  /** 1-based line of its first value. */
  line: number;
  /** Undefined where the document cannot be read at all. */
  value: Value | undefined;
  /** Places of keys and items, by path: `agency.level`, `functions.0`. */
  places: Map<string, Place>;
  /** Marks of texts, by the same paths. */
  marks: Map<string, Mark[]>;
  faults: Fault[];
}

/** Every document of a file; empty ones are left out. The text is NFC and without BOM. */
/** Unreadable or over a limit: told in `faults`, never thrown. */
export function parseYaml(text: string, file: string): { documents: ParsedDocument[]; faults: Fault[] } {
  const lines = new LineCounter();
  const source = new Source(text, file, lines);
  const { documents, stop } = readStream(text, lines);
  return {
    documents: documents
      .filter((doc) => doc.contents !== null || doc.errors.length > 0)
      .map((doc) => new Walk(doc, source).run()),
    faults: stop ? [source.fault(stop.offset, stop.code, stop.params)] : [],
  };
}

/** Nobody looks for a letter so far along a line: beyond, columns are UTF-16 units. */
const LONG = 100_000;

/** The text with its line breaks known. */
class Source {
  readonly text: string;
  readonly file: string;
  readonly #lines: LineCounter;
  /** The last place that was asked for: most places follow one another, and a line may be as long as the file. */
  #last = { line: 0, offset: 0, column: 1 };
  constructor(text: string, file: string, lines: LineCounter) {
    this.text = text;
    this.file = file;
    this.#lines = lines;
  }
  place(offset: number): Place {
    const line = Math.max(1, this.#lines.linePos(Math.min(offset, this.text.length)).line);
    const start = this.#lines.lineStarts[line - 1] ?? 0;
    const known = this.#last.line === line && this.#last.offset <= offset ? this.#last : { offset: start, column: 1 };
    const near = Math.min(offset, known.offset + LONG);
    const column = known.column + countGraphemes(this.text.slice(known.offset, near)) + offset - near;
    this.#last = { line, offset, column };
    return { line, column };
  }
  excerpt(line: number): string {
    const start = this.#lines.lineStarts[line - 1] ?? 0;
    return this.text.slice(start, start + 400).split(/\r?\n/, 1)[0]!;
  }
  fault(offset: number, code: ErrorCode, params: Record<string, string>): Fault {
    const place = this.place(offset);
    return { file: this.file, ...place, code, params, excerpt: this.excerpt(place.line) };
  }
}

class Walk {
  readonly #doc: Document.Parsed | Document;
  readonly #source: Source;
  readonly #places = new Map<string, Place>();
  readonly #marks = new Map<string, Mark[]>();
  readonly #faults: Fault[] = [];
  #aliases = 0;
  #values = 0;

  constructor(doc: Document.Parsed | Document, source: Source) {
    this.#doc = doc;
    this.#source = source;
  }

  run(): ParsedDocument {
    for (const { code, pos, message } of this.#doc.errors.concat(this.#doc.warnings as never[]).slice(0, limits.faults))
      this.#report(code, pos[0], message);
    const contents = this.#doc.contents as Node | null;
    const broken = this.#doc.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
    const value = broken || !contents ? undefined : this.#value(contents, '', 0);
    const line = this.#source.place(contents?.range?.[0] ?? this.#doc.range?.[0] ?? 0).line;
    return { line, value, places: this.#places, marks: this.#marks, faults: this.#faults };
  }

  #report(code: string, offset: number, message: string): void {
    if (code === 'DUPLICATE_KEY')
      this.#fault(offset, 'duplicate-key', {
        key: /^\S+/.exec(this.#source.text.slice(offset))?.[0]?.replace(/:$/, '') ?? '',
      });
    else if (code === 'TAG_RESOLVE_FAILED')
      this.#fault(offset, 'custom-tag', { tag: /!\S*/.exec(this.#source.text.slice(offset))?.[0] ?? '!' });
    else this.#fault(offset, 'yaml-syntax', { problem: code, detail: message.split('\n', 1)[0]! });
  }

  #fault(offset: number, code: ErrorCode, params: Record<string, string> = {}): void {
    if (this.#faults.length < limits.faults) this.#faults.push(this.#source.fault(offset, code, params));
  }

  #value(node: Node, path: string, depth: number): Value {
    const offset = node.range?.[0] ?? 0;
    this.#values += 1;
    if (depth > limits.depth) return this.#refuse(offset, 'too-deep', { limit: String(limits.depth) });
    if (this.#values > limits.values)
      return this.#refuse(offset, 'too-many', { what: 'values', found: '', limit: String(limits.values) });
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
      return this.#refuse(offset, 'custom-tag', { tag: node.tag });
    if (!this.#places.has(path)) this.#places.set(path, this.#source.place(offset));
    if (isAlias(node)) {
      this.#aliases += 1;
      if (this.#aliases > limits.aliases)
        return this.#refuse(offset, 'too-many-aliases', { limit: String(limits.aliases) });
      const target = node.resolve(this.#doc as Document);
      return target ? this.#value(target, path, depth + 1) : null;
    }
    if (isSeq(node)) return this.#items(node.items as Node[], offset, path, depth);
    if (isMap(node)) return this.#pairs(node.items, path, depth);
    return this.#scalar(node as Scalar, path, offset);
  }

  #refuse(offset: number, code: ErrorCode, params: Record<string, string>): null {
    if (!this.#faults.some((fault) => fault.code === code)) this.#fault(offset, code, params);
    return null;
  }

  #items(items: Node[], offset: number, path: string, depth: number): Value {
    if (items.length > limits.items)
      return this.#refuse(offset, 'too-many', { what: path, found: String(items.length), limit: String(limits.items) });
    return items.map((item, i) => this.#value(item, path === '' ? String(i) : `${path}.${i}`, depth + 1));
  }

  #pairs(pairs: unknown[], path: string, depth: number): Value {
    // No prototype: a key may have any name.
    const object: { [key: string]: Value } = Object.create(null);
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const key = pair.key as Scalar | null;
      const offset = key?.range?.[0] ?? 0;
      if (!isScalar(key) || typeof key.value === 'object') {
        this.#fault(offset, 'yaml-syntax', { problem: 'NON_STRING_KEY', detail: 'key' });
        continue;
      }
      const name = String(key.value);
      const at = path === '' ? name : `${path}.${name}`;
      this.#places.set(at, this.#source.place(offset));
      object[name] = pair.value ? this.#value(pair.value as Node, at, depth + 1) : null;
    }
    return object;
  }

  #scalar(node: Scalar, path: string, offset: number): Value {
    const { value } = node;
    if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? value : null;
    if (value.length > limits.textLength)
      return this.#refuse(offset, 'too-long', {
        what: path,
        found: String(value.length),
        limit: String(limits.textLength),
      });
    this.#marks.set(path, align(value, node, this.#source));
    return value;
  }
}

/**
 * Where the characters of a scalar's value stand in the source. Block and folded scalars, quotes and escapes move them, so value and source are walked side by side,
 * white space skipped in both; a mark is set wherever the two stop running in step.
 */
function align(value: string, node: Scalar, source: Source): Mark[] {
  const [start, end] = node.range ?? [0, 0];
  const header =
    node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? source.text.indexOf('\n', start) + 1 : start;
  const marks: Mark[] = [];
  let from = header;
  let expected = -1;
  for (let i = 0; i < value.length; i += 1) {
    if (/\s/.test(value[i]!)) continue;
    const [at, length] = find(source.text, value[i]!, from, end);
    if (at >= end) break;
    if (at - i !== expected) marks.push({ offset: i, ...source.place(at) });
    expected = at - i + length - 1;
    from = at + length;
  }
  if (marks[0]?.offset !== 0)
    marks.unshift({
      offset: 0,
      ...(marks[0] ? { line: marks[0].line, column: marks[0].column } : source.place(start)),
    });
  return marks;
}

/** Place and length of the next source form of a character: itself, or an escape in double quotes. */
function find(text: string, char: string, from: number, end: number): [number, number] {
  let at = from;
  while (at < end && text[at] !== char) {
    const escaped = /^\\(?:x..|u.{4}|U.{8}|[^\r\n])/.exec(text.slice(at, at + 10))?.[0];
    if (escaped) return [at, escaped.length];
    at += 1;
  }
  return [at, 1];
}
