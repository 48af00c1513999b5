/** How long a person waits, printed: a machine that has other work to do may take longer, so nothing is held against a limit. */
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { FILE, open, withBrowser } from './support.ts';

withBrowser();

const TEXT = ' Phần mềm hồ sơ sức khỏe điện tử cho người dân toàn tỉnh, lưu kết quả khám chữa bệnh.';

it('the page opens, and answers every keystroke', async ({ skip }) => {
  const { page } = await open(skip);
  await page.goto(pathToFileURL(FILE).href);
  await page.waitForSelector('#description');
  const usable = await page.evaluate<number>('performance.now()');
  await page.waitForSelector('.top .hint');
  const ready = await page.evaluate<number>('performance.now()');
  // Of each letter: until the page has drawn it, and until the verdict is that of the text with it.
  const waits = await page.evaluate<{ drawn: number; answered: number }[]>(`(async () => {
    const box = document.getElementById('description');
    box.focus();
    const next = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; requestAnimationFrame(() => port2.postMessage(0)); });
    const waits = [];
    for (const letter of ${JSON.stringify(TEXT)}) {
      const begin = performance.now();
      document.execCommand('insertText', false, letter);
      await next();
      const drawn = performance.now() - begin;
      while (document.querySelector('.answer').ariaBusy === 'true') await new Promise((done) => setTimeout(done, 1));
      waits.push({ drawn, answered: performance.now() - begin });
    }
    return waits;
  })()`);
  const of = (key: 'drawn' | 'answered') => {
    const sorted = waits.map((wait) => wait[key]).sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))]!);
    return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms`;
  };
  process.stdout.write(
    `page: usable after ${Math.round(usable)} ms, engine ready after ${Math.round(ready)} ms; a keystroke is drawn in ${of('drawn')}, answered in ${of('answered')}\n`,
  );
  expect(waits).toHaveLength([...TEXT].length);
  expect(await page.locator('.answer .badge').count()).toBe(1);
});
