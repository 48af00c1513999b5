/** Every regular expression of the program takes a time that grows with its input, whatever the input is: proposals come from strangers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { mergedCells } from '../src/read/merged.ts';
import { isAuthority } from '../src/read/vietnamese.ts';
import { root } from './support.ts';

interface Found {
  file: string;
  line: number;
  regex: RegExp;
}

const SRC = join(root, 'src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

const literals: Found[] = [];
const made: string[] = [];
for (const { file, text } of sources)
  walk(parseAst(text, { lang: 'ts' }), (node) => {
    const { type, regex, start, callee } = node as {
      type: string;
      regex?: { pattern: string; flags: string };
      start: number;
      callee?: { name?: string };
    };
    if (regex)
      literals.push({
        file,
        line: text.slice(0, start).split('\n').length,
        regex: new RegExp(regex.pattern, regex.flags),
      });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') made.push(file);
  });

function walk(node: unknown, visit: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

// biome-ignore format: a list to read, not a column
const UNITS = [' ', '\t', '\n', '\r', 'a', 'A', '1', '-', '.', ',', ';', ':', '/', '\\', '(', ')', '[', '{', '<', '"', "'", '=', '&', '#', '*', '_', '$', '%', 'ệ', 'Đ',
  '\u0301', '\u200b', '\u00a0', 'a ', ' a', '1.', '1/', 'a-', ' ,', '\r\n', 'ab1', 'I.', 'A1:', '\\u', '<a ', ' r="'];

/** Texts that repeat one thing a pattern knows, and end in what it does not. */
function inputs({ source }: RegExp): string[] {
  const words = source.match(/[\p{L}\p{N} ]{2,}/gu) ?? [];
  return [...new Set([...UNITS, ...words, ...words.map((word) => `${word} `)])];
}

const filled = (unit: string, length: number) => `${unit.repeat(Math.ceil(length / unit.length))}\u0001`;

/** Milliseconds of work, not of waiting for others on the machine. */
function work(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
}

/** As callers use it: all matches where the pattern is global, the first where it is not. */
function search(regex: RegExp, text: string): void {
  regex.lastIndex = 0;
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
}

const MEGABYTE = 1_000_000;
/** Takes a second or more for a megabyte where the time grows with the square. */
const SMALL = 20_000;

describe('regular expressions', () => {
  it('are found', () => expect(literals.length).toBeGreaterThan(100));

  it('are written down: made of texts they are in two files only, and tested below', () =>
    expect([...new Set(made)].sort()).toEqual(['read/merged.ts', 'read/vietnamese.ts']));

  it('take less than a second for any megabyte', { timeout: 600_000 }, () => {
    const slow: string[] = [];
    for (const { file, line, regex } of literals)
      for (const unit of inputs(regex)) {
        const small = work(() => search(regex, filled(unit, SMALL)));
        // A first run compiles the pattern.
        const again = small < 20 ? small : work(() => search(regex, filled(unit, SMALL)));
        const spent = again < 20 ? work(() => search(regex, filled(unit, MEGABYTE))) : again * (MEGABYTE / SMALL);
        if (spent >= 1000) slow.push(`${file}:${line} ${regex} ${JSON.stringify(unit)} ${spent.toFixed(0)} ms`);
      }
    expect(slow).toEqual([]);
  });

  it('of offices and of merged cells, too', () => {
    for (const unit of ['Sở ', 'Ủy ban nhân dân ', ' ', 'Văn phòng '])
      expect(work(() => isAuthority(filled(unit, MEGABYTE)))).toBeLessThan(1000);
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const unit of ['<sheet ', '<sheet r:id="', ' ', '<a:', '<Relationship Id="rId1" ', '"', 'r:id = ']) {
      const content = bytes(filled(unit, MEGABYTE));
      const contents = new Map([
        ['xl/workbook.xml', content],
        ['xl/_rels/workbook.xml.rels', content],
      ]);
      expect(
        work(() => mergedCells(contents)),
        unit,
      ).toBeLessThan(1000);
    }
  });
});
