/** The HTML page: what it may do, what stands where, and what is beside what. A browser looks at it in browser.test.ts. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say, verdictLabel } from '../../src/messages.ts';
import type { Report } from '../../src/model.ts';
import { all, type Element, find, golden, parseHtml, rendered, textOf, withText } from './support.ts';

const html = (report: Report = golden()) => rendered('html', { report });
const page = async (report?: Report) => parseHtml(await html(report));
const first = (report = golden()): Report => ({ ...report, results: report.results.slice(0, 1) });
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(top: Element): Map<string, string[]> {
  const meta = find(top, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  const directives = meta!.attributes.content!.split('; ').map((one) => one.split(' '));
  return new Map(directives.map(([name, ...values]) => [name!, values]));
}

/** What would be a link out, a style or a script of its own, or an anchor that leads nowhere. */
function broken(top: Element): string[] {
  const elements = all(top);
  const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
  const faults = elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      if (/^on|^style$|^src|^action$|^form|^ping$|^xlink/.test(key)) return [`${name} ${key}`];
      if (key === 'href') return value.startsWith('#') && ids.includes(value.slice(1)) ? [] : [`href ${value}`];
      return [];
    }),
  );
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z][a-z0-9-]*$/.test(id));
  const foreign = elements.map(({ name }) => name).filter((name) => !KNOWN.includes(name));
  return [...faults, ...twice.map((id) => `id ${id}`), ...foreign];
}
// biome-ignore format: a list to read, not a column
const KNOWN = ['', 'html', 'head', 'meta', 'title', 'style', 'script', 'body', 'main', 'header', 'footer', 'article', 'section', 'div', 'figure', 'figcaption',
  'h1', 'h2', 'h3', 'h4', 'h5', 'p', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote', 'cite', 'q', 'b',
  'span', 'bdi', 'mark', 'sup', 'a', 'label', 'input', 'select', 'option', 'output', 'svg', 'rect', 'line', 'text'];

describe('the page stands alone', () => {
  it('its policy allows its own style and script by their hashes, and nothing else', async () => {
    const written = await html();
    const inside = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(written)![1]!;
    expect([...policyOf(parseHtml(written))]).toEqual([
      ['default-src', ["'none'"]],
      ['style-src', [sha256(inside('style'))]],
      ['script-src', [sha256(inside('script'))]],
      ['base-uri', ["'none'"]],
      ['form-action', ["'none'"]],
    ]);
    expect(written.match(/<style|<script/g)).toHaveLength(2);
    expect(inside('style')).not.toMatch(/url\(|@import|https?:/);
  });
  it('the policy comes before what it governs', async () => {
    const written = await html();
    expect(written.indexOf('Content-Security-Policy')).toBeLessThan(written.indexOf('<style'));
    expect(written.slice(0, 1024)).toContain('<meta charset="utf-8" />');
  });
  it('one proposal needs no table, and so no script', async () => {
    const top = await page(first());
    expect([find(top, 'script'), find(top, '.plan'), find(top, '.heat')]).toEqual([[], [], []]);
    expect(policyOf(top).has('script-src')).toBe(false);
  });
  it('says in which language it is; the law and the lists are Vietnamese in English too', async () => {
    const top = parseHtml(await rendered('html', { lang: 'en' }));
    expect(find(top, 'html')[0]!.attributes.lang).toBe('en');
    for (const quote of find(top, 'blockquote')) expect(quote.attributes.lang).toBe('vi');
  });

  const pieces = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '<svg onload=x>',
    'javascript:x',
    '&#60;',
    '\u202e',
    '\u0000',
    ' … ',
    'x',
    'ề',
    '\n',
    '{shown}',
    '::',
    '\u{e0041}',
  ];
  const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  });
  it('whatever a proposal says: no link out, no handler, no element but its own, every anchor there and once', () =>
    fc.assert(
      fc.asyncProperty(
        hostile.map((parts) => parts.join('')).filter((text) => text.trim() !== ''),
        async (text) => {
          const report = withText(text);
          const [result] = report.results;
          result!.texts = [{ field: 'functions', text: `${text}${text}`, line: 1, column: 1 }];
          result!.proposal.budget = { amount: 1.5, currency: text };
          result!.matches[0]!.texts = [{ field: text, text }];
          result!.matches[0]!.evidence.push({ ...result!.matches[0]!.evidence[0]!, platform: { field: text, text } });
          const written = await html(report);
          const top = parseHtml(written);
          expect(broken(top)).toEqual([]);
          expect(written.match(/<script>|<\/script>/g)).toHaveLength(2);
          expect(policyOf(top).size).toBe(5);
        },
      ),
      { numRuns: 60, seed: 1132 },
    ));
});

describe('what stands where', () => {
  it('one proposal: verdict first, then why, the law, the similarities, the words that met, what is left, what to do', async () => {
    const written = textOf(await page(first()));
    const order = [
      'Vi phạm nguyên tắc không trùng lặp',
      'Vì sao:',
      'Điều 2 khoản 2: “',
      'Mức tương tự:',
      'Nội dung gặp nhau',
      'Phần chưa nền tảng nào đáp ứng',
      'Nên làm gì',
      'Ngày đánh giá: 23/11/2026',
      'b2db92c6e8eb',
    ];
    const places = order.map((words) => written.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('a plan: totals, then the table of all in the order of the report, then the drawing, then each', async () => {
    const written = await html();
    const places = ['class="totals"', 'class="plan"', 'class="heat"', '<article'].map((mark) => written.indexOf(mark));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const rows = find(find(parseHtml(written), '.plan')[0]!, 'tr').slice(1);
    expect(rows.map(({ children }) => textOf(children[0]!))).toEqual(golden().results.map((_, i) => String(i + 1)));
    expect(rows.map(({ attributes }) => attributes['data-verdict'])).toEqual(
      golden().results.map(({ verdict }) => verdict),
    );
  });
  it('without the script the filter is hidden, for it would do nothing', async () => {
    expect(find(await page(), '.filter')[0]!.attributes).toHaveProperty('hidden');
  });
  it('a bar is as long as its score, and its threshold stands where it is', async () => {
    const [functional, objective] = find(find(find(await page(), '.finding')[1]!, '.axes')[0]!, 'tr');
    const drawn = (row: Element | undefined) => {
      const [, bar] = find(row!, 'rect');
      const [line] = find(row!, 'line');
      return [bar!.attributes.width, bar!.attributes.class, line!.attributes.x1];
    };
    expect([drawn(functional), drawn(objective)]).toEqual([
      ['340', 'missed', '450'],
      ['200', 'missed', '400'],
    ]);
    expect(textOf(functional!)).toBe('chức năng0,34dưới ngưỡng 0,45');
  });
  it('the drawing has one cell a finding, that leads to it and says what it shows', async () => {
    const top = await page();
    const cells = find(top, '.heat').flatMap((svg) => find(svg, 'a'));
    const findings = find(top, '.finding').map(({ attributes: { id } }) => `#${id}`);
    expect(cells.map(({ attributes: { href } }) => href).sort()).toEqual(findings.sort());
    expect(cells.map(({ attributes }) => attributes['aria-label'])).toContain(
      'Hồ sơ 1 và 1132-B2: Cần thẩm định; tương tự một phần, điểm chức năng 0,34',
    );
  });
  it('a plan of clear proposals has no drawing', async () => {
    const report = golden();
    const clear = report.results.filter(({ matches }) => matches.length === 0);
    expect(find(await page({ ...report, results: [...clear, ...clear] }), '.heat')).toEqual([]);
  });
});

describe('money', () => {
  const totals = async (budgets: ({ amount: number; currency: string } | undefined)[]) => {
    const report = golden();
    for (const [i, result] of report.results.entries()) result.proposal.budget = budgets[i];
    const top = await page(report);
    const rows = find(find(top, '.totals')[0]!, 'tr').map((row) => row.children.map(textOf).filter(Boolean));
    return {
      head: rows[0]!,
      rows: new Map(rows.slice(1).map(([name, ...cells]) => [name!.replace(/^. /, ''), cells])),
      top,
    };
  };
  const violation = say(verdictLabel.violation, 'vi');

  it('is added up by verdict', async () => {
    const vnd = (amount: number) => ({ amount, currency: 'VND' });
    const { head, rows, top } = await totals([
      vnd(8_600_000_000),
      vnd(1_000),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      vnd(400_000_000),
    ]);
    expect(head).toEqual(['Kết luận', 'Số hồ sơ', 'Kinh phí (đồng)']);
    expect(rows.get(violation)).toEqual(['3', '9.000.000.000']);
    expect(rows.get('Cần thẩm định')).toEqual(['1']);
    expect(rows.get('Cộng')).toEqual(['10', '9.000.001.000']);
    expect(textOf(top)).toContain('7 hồ sơ không ghi kinh phí');
  });
  it('of different currencies is kept apart', async () => {
    const { head, rows } = await totals([
      { amount: 5_000, currency: 'VND' },
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      { amount: 7.25, currency: 'USD' },
    ]);
    expect(head.slice(2)).toEqual(['Kinh phí (đồng)', 'Kinh phí (USD)']);
    expect(rows.get(violation)).toEqual(['3', '5.000', '7,25']);
  });
  it('that nobody states is not spoken of', async () => {
    const { top } = await totals([]);
    expect(textOf(top).toLowerCase()).not.toContain('kinh phí');
  });
});
