/** The page in a real browser, opened from the file system, with the network refused. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { root } from '../support.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const FILE = join(root, 'dist/trunglap.html');
export const DAY = '2026-11-23';

let browser: Browser | undefined;

/** Of a test file that opens the page. */
export function withBrowser(): void {
  beforeAll(async () => {
    if (existsSync(CHROMIUM)) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
}

export interface Opened {
  page: Page;
  /** What the page said or asked for that it should not. */
  faults: string[];
}

/** The page on the day of the tests, its engine started. */
export async function open(skip: TestContext['skip'], options: BrowserContextOptions = {}): Promise<Opened> {
  if (!browser) return skip(`${CHROMIUM} is missing (Debian: chromium; or set CHROMIUM)`);
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const url = pathToFileURL(FILE).href;
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  // Its own workers, made of what it holds, are no requests to anywhere.
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('blob:null/')) faults.push(request.url());
  });
  await page.goto(url);
  await page.waitForSelector('.top .hint');
  await page.fill('#as-of', DAY);
  return { page, faults };
}

/** Rules of axe that it breaks, with the elements. */
export async function broken(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`${axe.source}; axe.run()`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What a click downloads: its name and its bytes. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [taken] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: taken.suggestedFilename(), bytes: readFileSync((await taken.path())!) };
}

/** Waits until the page has an answer to what stands in the form. */
export async function verdict(page: Page): Promise<string> {
  await page.waitForSelector('.answer[aria-busy=false] .badge');
  return (await page.locator('.answer .badge').textContent())!.replace(/^\S+\s+/, '').trim();
}
