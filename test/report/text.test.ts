/** The report for a terminal: widths, colours, and what stands where. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultLines } from '../../src/report/faults.ts';
import { bar } from '../../src/report/label.ts';
import { padEnd, width, wrap } from '../../src/report/width.ts';
import { trunglap } from '../support.ts';
import { golden, rendered, withText } from './support.ts';

const ESC = String.fromCharCode(27);

describe('width is counted in graphemes', () => {
  for (const [text, columns] of [
    ['tiếng Việt', 10],
    ['tiếng Việt'.normalize('NFD'), 10],
    ['người dùng “số”', 15],
    ['国', 2],
    ['👩‍💻', 2],
    ['…│█', 3],
    ['', 0],
  ] as [string, number][])
    it(`${text || 'nothing'} takes ${columns}`, () => expect(width(text)).toBe(columns));
  it('decomposed and composed text are padded alike', () =>
    expect(padEnd('mục tiêu'.normalize('NFD'), 10).normalize('NFC')).toBe(padEnd('mục tiêu', 10)));
});

describe('text is wrapped', () => {
  it('to the width, without losing a character', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ệ', 'e\u0302\u0323', '国', ' ', '-'), maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (text, columns) => {
          const lines = wrap(text, columns);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
      { seed: 1132 },
    ));
  it('at spaces where it can be', () => expect(wrap('một hai ba bốn', 8)).toEqual(['một hai', 'ba bốn']));
  it('between graphemes where it must be', () => expect(wrap('xin nghiêng', 4)).toEqual(['xin', 'nghi', 'êng']));
});

describe('the caret stands under the fault', () => {
  it('of a line that is no workflow command, wherever the fault is in it', () => {
    const excerpt = '  ::error file=x::y ##[group]z :::';
    for (let column = 1; column <= excerpt.length + 1; column += 1) {
      const lines = faultLines([{ file: 'a', line: 1, column, code: 'empty', params: {}, excerpt }], 'vi');
      expect(lines.join('\n'), `column ${column}`).not.toMatch(/::|##\[/);
      expect(lines[1]).toContain('error file=x');
    }
  });

  const under = (excerpt: string, column: number) => {
    const [, line, caret] = faultLines([{ file: 'a', line: 1, column, code: 'empty', params: {}, excerpt }], 'vi');
    return [line, width(caret!) - 1] as const;
  };
  it('composed and decomposed alike', () => {
    const line = 'name: Nền tảng số; action: xâydựng';
    expect(under(line, 20)[1]).toBe(2 + 19);
    expect(under(line.normalize('NFD'), 20)[1]).toBe(2 + 19);
  });
  it('after tabs, which take one column', () => expect(under('\t\taction: x', 3)).toEqual(['    action: x', 4]));
  it('after wide characters', () => expect(under('国国: x', 3)[1]).toBe(2 + 4));
  it('after a character that is shown by its code', () =>
    expect(under('a\u202eb: x', 3)).toEqual(['  a\\u202eb: x', 2 + 7]));
  it('far to the right, on a window of the line', () => {
    const [line, at] = under(`${'ă'.repeat(300)}!${'ê'.repeat(300)}`, 301);
    expect([width(line!) < 110, [...line!][at]]).toEqual([true, '!']);
  });
  it('behind the end of the line', () => expect(under('action:', 8)[1]).toBe(2 + 7));
});

describe('bars', () => {
  it('show the value, and the threshold across it', () => {
    expect(bar(0.5, 10, 0.4)).toBe('████│█░░░░░');
    expect(bar(0.2, 10, 0.4)).toBe('██░░│░░░░░░');
    expect([bar(0, 4, 0), bar(1, 4, 1), bar(2, 4)]).toEqual(['│░░░░', '███│█', '████']);
  });
});

describe('the report', () => {
  it('is readable at 80 columns and when piped: no line is wider', async () => {
    for (const line of (await rendered('text')).split('\n')) expect(width(line), line).toBeLessThanOrEqual(80);
  });
  it('is as narrow as the terminal, down to 60 columns', async () => {
    for (const line of (await rendered('text', { width: 60 })).split('\n'))
      expect(width(line), line).toBeLessThanOrEqual(60);
  });
  it('says the verdict first, then why, then the words that met, then what to do', async () => {
    const written = await rendered('text');
    const at = (words: string) => written.indexOf(words);
    expect(written.startsWith('VI PHẠM NGUYÊN TẮC KHÔNG TRÙNG LẶP\n')).toBe(true);
    expect(at('Vì sao:')).toBeLessThan(at('Căn cứ:'));
    expect(at('Căn cứ:')).toBeLessThan(at('Mức tương tự:'));
    expect(at('Mức tương tự:')).toBeLessThan(at('Nội dung gặp nhau:'));
    expect(at('Nội dung gặp nhau:')).toBeLessThan(at('Nên làm gì:'));
  });
  it('has columns that line up for decomposed text too', async () => {
    const table = (await rendered('text')).split('\n').filter((line) => line.startsWith('│'));
    expect(new Set(table.map(width))).toEqual(new Set([80]));
  });
  it('loses no part of a long word in the table', async () => {
    const report = withText(`x${'a'.repeat(100)}z`);
    const cells = (await rendered('text', { report })).split('\n').filter((line) => line.startsWith('│'));
    expect(cells.map((line) => line.split('│')[2]!.trim()).join('')).toContain(`x${'a'.repeat(100)}z`);
  });
  it('has no colour unless asked, and then none from the proposal', async () => {
    expect(await rendered('text')).not.toContain(ESC);
    const coloured = await rendered('text', { color: true });
    const styles = [...coloured.matchAll(new RegExp(`${ESC}\\[([\\d;]*)m`, 'g'))].map(([, code]) => code);
    expect(coloured.replace(new RegExp(`${ESC}\\[[\\d;]*m`, 'g'), '')).not.toContain(ESC);
    expect(new Set(styles)).not.toContain('5');
    expect(styles).toContain('31');
  });
  it('a private character of a proposal stays what it is', async () => {
    const written = await rendered('text', { report: withText('a\ue000[31mb'), color: true });
    expect(written).toContain('a\ue000[31mb');
  });
  it('names the matches after the fourth on a line each, with clause and mark', async () => {
    const report = golden();
    const [, restricted] = report.results;
    const [match] = restricted!.matches;
    restricted!.matches = Array.from({ length: 6 }, (_, i) => ({ ...match!, history: [], platform: `1132-X${i + 1}` }));
    const written = (await rendered('text', { report: { ...report, results: [restricted!] } })).replace(/\s+/g, ' ');
    expect(written.match(/Diễn giải của công cụ, không phải câu chữ của văn bản/g)).toHaveLength(6);
    for (const id of [
      '5. Nền tảng số quản trị giáo dục quốc gia [1132-X5]',
      '6. Nền tảng số quản trị giáo dục quốc gia [1132-X6]',
    ])
      expect(written).toContain(`${id}: tương tự · Chưa được đầu tư mới (Điều 2 khoản 3; Điều 2 khoản 2)`);
  });
  it('one proposal needs no summary table', async () => {
    const report = { ...golden(), results: golden().results.slice(0, 1) };
    expect(await rendered('text', { report })).not.toContain('┌');
  });
});

describe('colour on a terminal', () => {
  const coloured = async (args: string[], env: Record<string, string>, columns: number | undefined) =>
    (await trunglap(['render', 'fixtures/golden/report.json', ...args], { env, columns })).stdout.includes(ESC);
  it('only there, and not where NO_COLOR or --no-color is', async () => {
    expect(await coloured([], {}, 80)).toBe(true);
    expect(await coloured([], {}, undefined)).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' }, 80)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' }, 80)).toBe(false);
    expect(await coloured(['--no-color'], {}, 80)).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' }, undefined)).toBe(true);
  });
});
