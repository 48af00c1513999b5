/** The page as a person and a stranger's file meet it: accessible in every state, alone, safe, forgiving. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { caseTexts, root } from '../support.ts';
import { broken, download, FILE, open, verdict, withBrowser } from './support.ts';

withBrowser();

const folder = mkdtempSync(join(tmpdir(), 'trunglap-page-'));
const plan = join(folder, 'plan.yaml');
writeFileSync(plan, caseTexts().slice(0, 12).join('\n---\n'));
const wrong = join(folder, 'wrong.yaml');
writeFileSync(wrong, 'name: Sổ tay\nagency: { name: UBND xã A, level: xa }\naction: build\n');
const HEALTH = 'Xây dựng phần mềm hồ sơ sức khỏe điện tử cho người dân toàn tỉnh, lưu kết quả khám chữa bệnh.';

/** What stands on the page in each part of it. */
const states: Record<string, (page: Page) => Promise<void>> = {
  empty: async () => {},
  'with a verdict, all fields open': async (page) => {
    await page.fill('#description', HEALTH);
    await verdict(page);
    for (const summary of await page.locator('.fields summary').all()) await summary.click();
    await page.fill('#start', 'sang năm');
    await page.waitForSelector('#start-fault');
    await page.fill('#start', '2027');
    await verdict(page);
    await page.selectOption('#with', '1132-B33');
    await page.waitForSelector('.fall h3');
  },
  'with a fault in a field': async (page) => {
    await page.fill('#description', HEALTH);
    await page.click('text=Nội dung khác');
    await page.fill('#start', 'sang năm');
    await page.waitForSelector('#start-fault');
  },
  'with a plan': async (page) => {
    await page.setInputFiles('.chooser', [plan, wrong]);
    await page.click('.plan tbody a >> nth=0');
    await page.waitForSelector('article');
  },
  'with the lists': async (page) => {
    await page.click('nav button >> nth=2');
    await page.fill('#query', 'học bạ số');
    await page.click('.entries button >> nth=0');
    await page.waitForSelector('.entry h3');
  },
};

const DARK = { colorScheme: 'dark' } as const;
const PHONE = { viewport: { width: 360, height: 740 } };
/** A window of 1280 points at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

for (const [state, reach] of Object.entries(states))
  describe(`the page ${state}`, () => {
    const looks: [string, BrowserContextOptions][] = [
      ['by day', {}],
      ['by night', DARK],
      ['on a telephone', PHONE],
      ['at 200 %', ZOOMED],
    ];
    for (const [title, options] of looks)
      it(`${title}: breaks no rule of axe, is not wider than the window, asks for nothing, reports no fault`, async ({
        skip,
      }) => {
        const { page, faults } = await open(skip, options);
        await reach(page);
        expect(await broken(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        expect(faults).toEqual([]);
      });
  });

describe('three actions from a closed file to a verdict with its clause', () => {
  it('open the file, paste the paragraph, read: what was taken for granted is said', async ({ skip }) => {
    const { page } = await open(skip);
    // The box has the focus when the page opens: a person pastes at once.
    await page.locator('#description').focus();
    await page.keyboard.insertText(HEALTH);
    expect(await verdict(page)).toBe('Chưa được đầu tư mới');
    expect(await page.locator('.answer cite').allTextContents()).toContain('Điều 2 khoản 3');
    const law = readFileSync(join(root, 'data/law/decision-1132.yaml'), 'utf8').replace(/\s+/g, ' ');
    const quotes = await page.locator('.answer blockquote').allTextContents();
    for (const quote of quotes) expect(law).toContain(/“(.*)”/.exec(quote)![1]!.slice(0, 60));
    expect(await page.locator('.assumed').textContent()).toMatch(/cơ quan chưa nêu, cấp tỉnh; hình thức “Xây dựng”/);
    await page.selectOption('#action', 'rent');
    await page.waitForSelector('.answer .badge:has-text("có điều kiện")');
    expect(await page.locator('.answer output').textContent()).toBe('Kết luận: Được phép có điều kiện.');
  });

  it('the box has the focus when the page opens', async ({ skip }) => {
    const { page } = await open(skip);
    await page.reload();
    await page.waitForSelector('#description');
    expect(await page.evaluate('document.activeElement.id')).toBe('description');
  });
});

describe('by keyboard alone', () => {
  /** Presses Tab until the element has the focus; it must be in sight then. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`${selector} is not reached`);
  }

  it('one writes a proposal, chooses the action, and downloads the sheet', async ({ skip }) => {
    const { page } = await open(skip);
    await page.locator('#description').focus();
    await page.keyboard.insertText(HEALTH);
    await tabTo(page, '#agency');
    await page.keyboard.insertText('Sở Y tế tỉnh X');
    await tabTo(page, '#action');
    await page.keyboard.press('End');
    expect(await page.inputValue('#action')).toBe('connect');
    expect(await verdict(page)).toBe('Không trùng lặp');
    await tabTo(page, '.downloads .main');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('phieu-ra-soat.docx');
  });

  it('one reads the lists, and skips to the content', async ({ skip }) => {
    const { page } = await open(skip);
    await page.click('h1');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await tabTo(page, 'nav button:nth-child(3)');
    await page.keyboard.press('Enter');
    await tabTo(page, '#query');
    await page.keyboard.insertText('1132-A1');
    await tabTo(page, '.entries button');
    await page.keyboard.press('Enter');
    expect(await page.waitForSelector('.entry h3').then((head) => head.textContent())).toContain('(1132-A1)');
  });
});

describe('what a stranger wrote', () => {
  const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>"'&lt;b&gt; javascript:alert(1) \u202e hồ sơ sức khỏe điện tử`;

  it('stays text, in the form and in a plan, and nothing of it runs', async ({ skip }) => {
    const { page, faults } = await open(skip);
    await page.fill('#description', HOSTILE);
    await page.fill('#name', HOSTILE);
    await verdict(page);
    await page.selectOption('#with', '1132-B33');
    await page.waitForSelector('.fall h3');
    expect(await page.locator('main img, main script, main a[href^=javascript]').count()).toBe(0);
    expect(await page.locator('article h2').textContent()).toContain('<img src=x onerror=');
    const file = join(folder, 'hostile.yaml');
    const one = { name: HOSTILE, agency: { name: HOSTILE, level: 'province' }, action: 'build', description: HOSTILE };
    writeFileSync(file, `${JSON.stringify(one)}\n---\n${JSON.stringify({ ...one, action: HOSTILE })}`);
    await page.setInputFiles('.chooser', file);
    await page.waitForSelector('.plan');
    await page.click('.plan tbody a >> nth=0');
    await page.waitForSelector('article');
    expect(await page.locator('main img, main script, main b:has-text("<b>")').count()).toBe(0);
    expect(await page.locator('.faults li').textContent()).toContain('<img');
    expect(await page.title()).not.toBe('taken');
    expect(faults).toEqual([]);
  });

  it('the policy of the page lets nothing in: no script beside its own, no text as code, no request', async ({
    skip,
  }) => {
    const { page } = await open(skip);
    const tried = await page.evaluate(`(async () => {
      const refused = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
      const add = (tag, values) => document.body.append(Object.assign(document.createElement(tag), values));
      add('script', { textContent: 'document.title = "taken"' });
      add('script', { src: URL.createObjectURL(new Blob(['document.title = "taken"'])) });
      add('img', { src: 'https://example.com/x.png' });
      add('iframe', { src: 'https://example.com/' });
      add('style', { textContent: 'body { display: none }' });
      add('p', { innerHTML: '<b onclick="1">x</b>' });
      document.querySelector('b[onclick]').click();
      const failed = await fetch('https://example.com/').then(() => 'sent', () => 'refused');
      await new Promise((done) => setTimeout(done, 200));
      let code = 'refused';
      try { code = new Function('return "run"')(); } catch {}
      await new Promise((done) => setTimeout(done, 200));
      return { refused: [...new Set(refused)].sort(), failed, code, title: document.title };
    })()`);
    expect(tried).toEqual({
      refused: [
        'connect-src',
        'frame-src',
        'img-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ],
      failed: 'refused',
      code: 'refused',
      title: 'Rà soát trùng lặp với nền tảng số dùng chung quốc gia',
    });
  });

  it('a file that is none, too large, or in another encoding is told, and the rest is checked', async ({ skip }) => {
    const { page } = await open(skip);
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    await page.setInputFiles('.chooser', [
      file('anh.xlsx', Buffer.from('no workbook')),
      file('lon.yaml', Buffer.alloc(5_000_001, 32)),
      file('cu.yaml', Buffer.from([0x6e, 0xe0, 0x79])),
      file('tot.yaml', Buffer.from('name: Sổ tay\nagency: { name: UBND xã A, level: commune }\naction: build\n')),
    ]);
    await page.waitForSelector('.faults');
    const told = (await page.locator('.faults li').allTextContents()).map((text) => text.split(/[:[ ]/)[0]);
    expect(told.sort()).toEqual(['anh.xlsx', 'cu.yaml', 'lon.yaml']);
    expect(await page.locator('.plan, article').count()).toBeGreaterThan(0);
  });
});

describe('what was typed is not lost', () => {
  it('clearing is taken back, step by step, and so is opening a draft', async ({ skip }) => {
    const { page } = await open(skip);
    await page.fill('#description', HEALTH);
    await page.fill('#name', 'Hồ sơ sức khỏe');
    await page.click('text=Bản nháp trong trình duyệt');
    await page.click('text=Lưu bản nháp');
    await page.click('text=Xóa để làm hồ sơ mới');
    expect(await page.inputValue('#name')).toBe('');
    await page.click('.note >> text=Hoàn tác');
    expect(await page.inputValue('#name')).toBe('Hồ sơ sức khỏe');
    await page.click('.box >> text=Hoàn tác');
    expect([await page.inputValue('#name'), await page.inputValue('#description')]).toEqual(['', HEALTH]);
    await page.click('.box >> text=Làm lại');
    expect(await page.inputValue('#name')).toBe('Hồ sơ sức khỏe');
    await page.click('text=Xóa để làm hồ sơ mới');
    await page.click('.drafts .link');
    expect(await page.inputValue('#description')).toBe(HEALTH);
    await page.click('.drafts li button:nth-child(2)');
    expect(await page.locator('.drafts li').count()).toBe(0);
    await page.click('.note >> text=Hoàn tác');
    expect(await page.locator('.drafts li').count()).toBe(1);
  });

  it('the page opened again has the form and the drafts, which are exported as one file that opens', async ({
    skip,
  }) => {
    const { page } = await open(skip);
    await page.fill('#description', HEALTH);
    await page.click('text=Bản nháp trong trình duyệt');
    await page.click('text=Lưu bản nháp');
    await page.fill('#name', 'Hồ sơ thứ hai');
    await page.click('text=Lưu bản nháp');
    await page.waitForTimeout(500);
    await page.reload();
    await page.waitForSelector('.answer .badge');
    expect(await page.inputValue('#name')).toBe('Hồ sơ thứ hai');
    await page.click('text=Bản nháp trong trình duyệt');
    const { name, bytes } = await download(page, 'text=Xuất tất cả bản nháp');
    expect(name).toBe('ban-nhap.yaml');
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await page.setInputFiles('.chooser', path);
    await page.waitForSelector('.plan');
    expect(await page.locator('.plan tbody tr').count()).toBe(2);
  });

  it('a file with the proposals of a repository is pasted as text and opens in the form', async ({ skip }) => {
    const { page } = await open(skip);
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'name: Học bạ số tỉnh X\\nagency: { name: Sở Giáo dục và Đào tạo tỉnh X, level: province }\\naction: buy\\n');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.waitForSelector('article h2:has-text("Học bạ số tỉnh X")');
    expect(await page.inputValue('#action')).toBe('buy');
  });
});

describe('on paper', () => {
  it('pages are A4, without form and buttons; the table of a plan stands on its side', async ({ skip }) => {
    const { page } = await open(skip);
    const sizes = async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box!.trim().split(/\s+/).slice(2));
      return new Set(boxes.map((box) => box.map((points) => Math.round((Number(points) / 72) * 25.4)).join('×')));
    };
    await page.fill('#description', HEALTH);
    await verdict(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('button:visible, input:visible, textarea:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('article h2:visible, .printed:visible').count()).toBe(2);
    expect(await sizes()).toEqual(new Set(['210×297']));
    await page.emulateMedia({ media: null });
    await page.setInputFiles('.chooser', plan);
    await page.waitForSelector('.plan');
    expect(await sizes()).toEqual(new Set(['297×210', '210×297']));
  });
});

describe('the file', () => {
  it('is one file of less than 1.5 MB that refers to no other', () => {
    expect(statSync(FILE).size).toBeLessThan(1_500_000);
    const text = readFileSync(FILE, 'utf8');
    expect(text).toMatch(/connect-src 'none'/);
    expect(text).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(text.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/(?:src|href)=/);
  });
});
