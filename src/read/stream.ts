/**
 * YAML text → its documents, within limits. The parser is stopped before it holds more than a document may: its composer calls itself for each level, and compares
 * each key of a mapping with all others.
 */
import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, type YAMLParseError } from 'yaml';
import type { ErrorCode } from '../errors.ts';
import { limits } from '../limits.ts';

/** Where reading stopped, and why. */
export interface Stop {
  offset: number;
  code: ErrorCode;
  params: Record<string, string>;
}

/** Parts of the syntax that one value is made of: indentation, dash, anchor, tag, key, colon, space, value, comment, line end. */
const PARTS = 10;
/** A level of values is up to two of the parser. */
const LEVELS = 2 * limits.depth + 2;
/** What is wrong with a file in more places than these is another kind of file. */
const MOST_ERRORS = 100;

/** Every document up to the first that is over a limit. */
export function readStream(text: string, lines: LineCounter): { documents: Document.Parsed[]; stop?: Stop } {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const tokens = new Tokens(text, lines);
  const documents = [...composer.compose(tokens)] as Document.Parsed[];
  settle(documents);
  return { documents, ...(tokens.stop && { stop: tokens.stop }) };
}

class Tokens implements Iterable<CST.Token> {
  readonly #text: string;
  readonly #parser: Parser;
  stop: Stop | undefined;
  #documents = 0;
  #errors = 0;
  #parts = 0;

  constructor(text: string, lines: LineCounter) {
    this.#text = text;
    this.#parser = new Parser(lines.addNewLine);
    lines.addNewLine(0);
  }

  *[Symbol.iterator](): Generator<CST.Token> {
    for (const part of new Lexer().lex(this.#text)) {
      for (const token of this.#parser.next(part)) {
        this.#count(token);
        if (this.stop) return;
        yield token;
      }
      this.#measure();
      if (this.stop) return;
    }
    yield* this.#parser.end();
  }

  #count({ type, offset }: CST.Token): void {
    if (type === 'document' || type === 'doc-end') {
      this.#documents += 1;
      this.#parts = 0;
      if (this.#documents > limits.documents) this.#stop('too-many', limits.documents, 'documents', offset);
    } else if (type === 'error' || type === 'directive') {
      this.#errors += 1;
      if (this.#errors > MOST_ERRORS) this.#stop('too-many', MOST_ERRORS, 'errors', offset);
    }
  }

  /** The document that is being read. */
  #measure(): void {
    this.#parts += 1;
    const { stack } = this.#parser;
    const top = stack.at(-1);
    if (stack.length > LEVELS) this.#stop('too-deep', limits.depth);
    else if (this.#parts > PARTS * limits.values) this.#stop('too-many', limits.values, 'values');
    else if (top && 'items' in top && top.items.length > limits.keys) this.#stop('too-many', limits.keys, 'values');
  }

  #stop(code: ErrorCode, limit: number, what = '', offset = this.#parser.offset): void {
    this.stop = { offset, code, params: { limit: String(limit), ...(what && { what, found: '' }) } };
  }
}

/** The composer lays what it did not expect at the door of the document before: `]` after `---` is no fault of that one. */
function settle(documents: readonly Document.Parsed[]): void {
  for (const [i, document] of documents.entries()) {
    const next = documents[i + 1];
    const isLater = ({ code, pos }: YAMLParseError) => code === 'UNEXPECTED_TOKEN' && pos[0] >= next!.range[0];
    if (!next || !document.errors.some(isLater)) continue;
    next.errors = document.errors.filter(isLater).concat(next.errors);
    document.errors = document.errors.filter((error) => !isLater(error));
  }
}
