/** What the tests of the formats share: the hand-written report, and readers of what was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../src/judge/rules.ts';
import type { Lang, Report } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { readReport } from '../../src/read/report.ts';
import { type Format, type RenderOptions, render } from '../../src/report/render.ts';
import { root } from '../support.ts';
import { docxText } from './docx.ts';
import { workbookText } from './workbook.ts';

/** Every verdict, a waived finding, interpretations, a family, the same finding twice, faults, skipped files; and hostile text, one kind of output a proposal. */
export function golden(): Report {
  const file = 'fixtures/golden/report.json';
  const { report, faults } = readReport(readFileSync(join(root, file), 'utf8'), file);
  if (!report) throw new Error(JSON.stringify(faults));
  return report;
}

type Options = Partial<RenderOptions> & { report?: Report; lang?: Lang };

/** As the command line renders it. */
export async function output(
  format: Format,
  { report = golden(), lang = 'vi', ...options }: Options = {},
): Promise<string | Uint8Array> {
  return render(report, format, { lang, rules: rulesOf(await loadData()), ...options });
}

/** The same as text; of a binary format, what a reader of the file sees. */
export async function rendered(format: Format, options: Options = {}): Promise<string> {
  const written = await output(format, options);
  if (typeof written === 'string') return written;
  const read = readBack[format];
  if (!read) throw new Error(`read ${format} back to text here`);
  return read(written);
}

const readBack: Partial<Record<Format, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => docxText(bytes),
  xlsx: (bytes) => workbookText(bytes),
};

/** The golden report with another name for its first proposal, in every place where a proposal's text goes. */
export function withText(text: string): Report {
  const report = golden();
  const [first] = report.results;
  first!.proposal.name = text;
  first!.proposal.agency.name = text;
  first!.file = text;
  first!.uncovered = [{ text, line: 1 }];
  first!.matches[0]!.evidence[0]!.proposal.text = text;
  first!.advice = [{ kind: 'build-uncovered', params: { functions: text } }];
  report.errors[0]!.params.found = text;
  report.errors[0]!.file = text;
  report.skipped = [text];
  return report;
}

// ── A small XML reader, strict where the writer must be ──────────────────────────────────────────

export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** Of the element itself, without its children's. */
  text: string;
  children: Element[];
  /** Text and children in order. */
  content: (string | Element)[];
}

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>|([^<>]+)/gy;
const ENTITY: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  apos: "'",
  '#58': ':',
  '#91': '[',
};

/** Well-formed XML of elements, attributes and text; throws on anything else. */
export function parseXml(source: string): Element {
  const top: Element = { name: '', attributes: {}, text: '', children: [], content: [] };
  const open = [top];
  let at = 0;
  for (const [all, closing, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    at += all.length;
    const inside = open.at(-1)!;
    if (text !== undefined) {
      inside.text += unescaped(text);
      inside.content.push(unescaped(text));
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes!), text: '', children: [], content: [] };
      inside.children.push(element);
      inside.content.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== source.length) throw new Error(`not XML: ${source.slice(at, at + 60)}`);
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one element');
  return top.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name, value]) => [name!, unescaped(value!)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) throw new Error('no character of XML');
  return text.replace(/&([^;]*);?/g, (_, name: string) => {
    if (!(name in ENTITY)) throw new Error(`no entity: ${name}`);
    return ENTITY[name]!;
  });
}

// ── The HTML report, which is written as XML ─────────────────────────────────────────────────────

/** The page without its style and script, which are no XML. */
export function parseHtml(written: string): Element {
  const page = written.replace(/^<!doctype html>/, '').replace(/(<(style|script)>).*?(?=<\/\2>)/gs, '$1');
  return parseXml(page.trim());
}

/** An element and all that stand in it, in order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Elements of a name, or of a class (“.finding”). */
export function find(element: Element, what: string): Element[] {
  return all(element).filter(({ name, attributes }) =>
    what.startsWith('.') ? (attributes.class ?? '').split(' ').includes(what.slice(1)) : name === what,
  );
}

export function textOf({ content }: Element): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
