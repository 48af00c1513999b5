/** The HTML page as a browser shows it: accessible, alone, on every width, by day and by night, with and without scripts, on paper. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { verdicts } from '../../src/model.ts';
import { trunglap } from '../support.ts';
import { find, golden, parseHtml, rendered, textOf } from './support.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const CASES = ['violation', 'review', 'clear'].map((verdict) => `fixtures/cases/${verdict}`);
const folder = mkdtempSync(join(tmpdir(), 'trunglap-html-'));

const pages: Record<string, () => Promise<string>> = {
  golden: () => rendered('html'),
  english: () => rendered('html', { lang: 'en' }),
  one: () => rendered('html', { report: { ...golden(), results: golden().results.slice(0, 1) } }),
  empty: () => rendered('html', { report: { ...golden(), results: [] } }),
  plan: async () => (await trunglap(['check', ...CASES, '--format', 'html'])).stdout,
};

let browser: Browser | undefined;
beforeAll(async () => {
  if (!existsSync(CHROMIUM)) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  for (const [name, write] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), await write());
});
afterAll(() => browser?.close());

/** A page, and all that it said or asked for that it should not. */
async function open(name: string, skip: TestContext['skip'], options: BrowserContextOptions = {}) {
  if (!browser) return skip(`${CHROMIUM} is missing (Debian: chromium; or set CHROMIUM)`);
  const page = await (await browser.newContext(options)).newPage();
  const faults: string[] = [];
  const url = pathToFileURL(join(folder, `${name}.html`)).href;
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => request.url() !== url && faults.push(request.url()));
  await page.goto(url);
  return { page, faults };
}

/** Rules that it breaks, with the elements. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`${axe.source}; axe.run()`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const DARK = { colorScheme: 'dark' } as const;
const PHONE = { viewport: { width: 360, height: 740 } };
const shownRows = (page: Page) => page.locator('.plan tbody tr:visible');

for (const name of Object.keys(pages))
  describe(`${name}.html`, () => {
    for (const [title, options] of [
      ['on a wide screen', {}],
      ['in the dark', DARK],
      ['on a telephone', PHONE],
    ] as const)
      it(`${title}: breaks no rule of axe, is not wider than the screen, asks for nothing, reports no fault`, async ({
        skip,
      }) => {
        const { page, faults } = await open(name, skip, options);
        expect(await broken(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        expect(faults).toEqual([]);
      });

    it('the browser reads the elements that are written', async ({ skip }) => {
      const { page } = await open(name, skip, { javaScriptEnabled: false });
      const written = parseHtml(readFileSync(join(folder, `${name}.html`), 'utf8'));
      const flat = (text: string | null) => text?.replace(/\s+/g, '');
      for (const part of ['h1', 'h2', 'h3', 'q', 'mark', 'li', 'td', 'blockquote', 'footer']) {
        const read = await page.locator(part).allTextContents();
        expect(read.map(flat), part).toEqual(find(written, part).map(textOf).map(flat));
      }
    });
  });

describe('the table of a plan', () => {
  it('is whole and in order without scripts, with no control that does nothing', async ({ skip }) => {
    const { page } = await open('golden', skip, { javaScriptEnabled: false });
    const { results } = golden();
    expect(await page.locator('.plan tbody tr td:first-child').allTextContents()).toEqual(
      results.map((_, i) => String(i + 1)),
    );
    expect(await page.locator('.filter:visible, .plan button').count()).toBe(0);
  });

  it('is sorted by severity, by name and by number, and back', async ({ skip }) => {
    const { page } = await open('plan', skip);
    const sort = (column: number) => page.locator('.plan th button').nth(column).click();
    const given = await page.locator('.plan tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.verdict));
    const read = () => shownRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.verdict));
    await sort(3);
    expect(await read()).toEqual(verdicts.flatMap((verdict) => given.filter((one) => one === verdict)));
    expect(await page.locator('.plan th').nth(3).getAttribute('aria-sort')).toBe('ascending');
    await sort(3);
    expect((await read())[0]).toBe('clear');
    await sort(0);
    expect(await read()).toEqual(given);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    await sort(1);
    const names = await page.locator('.plan tbody tr td:nth-child(2)').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    expect(await broken(page)).toEqual([]);
  });

  it('is filtered by words, with or without diacritics, and by verdict, and says how many are left', async ({
    skip,
  }) => {
    const { page } = await open('golden', skip);
    await page.fill('#find', 'duy trì dau');
    expect(await shownRows(page).count()).toBe(2);
    expect(await page.locator('output').textContent()).toBe('Đang hiện 2 trong 10 hồ sơ.');
    await page.fill('#find', '');
    await page.selectOption('#only', 'clear');
    expect(await shownRows(page).locator('td:first-child').allTextContents()).toEqual(['7', '8']);
    await page.fill('#find', 'không có chữ này');
    expect(await shownRows(page).count()).toBe(0);
  });
});

describe('the words that met', () => {
  it('lead to each other, both ways', async ({ skip }) => {
    const { page } = await open('one', skip);
    const mark = page.locator('.ours mark', { hasText: 'gói thầu' }).first();
    const link = mark.locator('xpath=following-sibling::a[1]');
    await link.click();
    const target = page.locator('mark:target');
    expect(await target.textContent()).toBe('đăng tải thông tin, phát hành hồ sơ mời thầu');
    await target.locator('xpath=following-sibling::a[1]').click();
    expect(await page.locator('mark:target').textContent()).toBe('đăng tải thông tin');
  });
  it('stand side by side on a wide screen, one below the other on a telephone', async ({ skip }) => {
    const sides = async (options: BrowserContextOptions) => {
      const { page } = await open('one', skip, options);
      const [ours, theirs] = await Promise.all(
        ['.ours', '.theirs'].map((side) => page.locator(side).first().boundingBox()),
      );
      return [theirs!.x > ours!.x, theirs!.y > ours!.y];
    };
    expect(await sides({})).toEqual([true, false]);
    expect(await sides(PHONE)).toEqual([false, true]);
  });
});

describe('on paper', () => {
  it('pages are A4, those of a table of many on their side; the law stands in 13 points', async ({ skip }) => {
    const { page } = await open('golden', skip);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) =>
      box!.trim().split(/\s+/).map(Number),
    );
    const millimetres = sizes.map((box) => box.slice(2).map((points) => Math.round((points / 72) * 25.4)));
    expect(new Set(millimetres.map((size) => size.join('×')))).toEqual(new Set(['297×210', '210×297']));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (of: string, key: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${of}')).getPropertyValue('${key}')`);
    expect(Number.parseFloat(await style('.law blockquote', 'font-size'))).toBeCloseTo((13 / 72) * 96, 1);
    expect(Number.parseFloat(await style('body', 'font-size'))).toBeCloseTo(16, 1);
    expect([await style('body', 'color'), await style('body', 'background-color')]).toEqual([
      'rgb(28, 31, 36)',
      'rgb(255, 255, 255)',
    ]);
  });
  it('the heads of the table are text: on the next page a browser repeats no button', async ({ skip }) => {
    const { page } = await open('plan', skip);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan button:visible, .filter:visible').count()).toBe(0);
    expect(await page.locator('.plan th').allTextContents()).toContain('Kết luận ');
  });
});
