/** Pictures of the page for the guides, made of the page itself: `npm run screenshots`. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(root, 'docs');
const cases = join(root, 'fixtures/cases');

const plan = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .filter((_, i) => i % 3 === 0)
  .map((path) => join(cases, path));

const WIDE = { width: 1200, height: 820 };
const PHONE = { width: 380, height: 820 };

/** Each begins with an empty page. */
const pictures = {
  'page-proposal': [WIDE, { colorScheme: 'light' }, (page) => example(page)],
  'page-plan': [
    WIDE,
    { colorScheme: 'light' },
    async (page) => {
      await page.setInputFiles('.chooser', plan);
      await page.waitForSelector('.plan');
      await page.locator('.totals').evaluate((table) => table.previousElementSibling.scrollIntoView());
    },
  ],
  'page-lists': [
    WIDE,
    { colorScheme: 'light' },
    async (page) => {
      await page.click('nav button >> nth=2');
      await page.fill('#query', 'hoc ba so');
      await page.waitForTimeout(600);
      await page.click('.entries button >> nth=0');
      await page.waitForSelector('.entry h3');
    },
  ],
  'page-phone': [PHONE, { colorScheme: 'dark' }, (page) => example(page)],
};

async function example(page) {
  await page.click('.box button >> nth=0');
  await page.waitForSelector('.answer[aria-busy=false] .badge');
  if (page.viewportSize().width < 600) await page.locator('.answer').evaluate((answer) => answer.scrollIntoView());
}

mkdirSync(docs, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, [viewport, options, reach]] of Object.entries(pictures)) {
  const page = await (await browser.newContext({ viewport, offline: true, ...options })).newPage();
  await page.goto(pathToFileURL(join(root, 'dist/trunglap.html')).href);
  await page.waitForSelector('.top .hint');
  await page.fill('#as-of', '2026-11-23');
  await reach(page);
  await page.screenshot({ path: join(docs, `${name}.jpg`), type: 'jpeg', quality: 72 });
}
await browser.close();
