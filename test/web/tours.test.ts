/** The tours of the three users, each from an empty page to the Word file in hand, which is opened and read back. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/read/rows.ts';
import { root } from '../support.ts';
import { download, open, verdict, withBrowser } from './support.ts';

withBrowser();

const folder = mkdtempSync(join(tmpdir(), 'trunglap-tours-'));

/** The words of a Word file, its paragraphs on lines of their own. */
function wordText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

const LIST = [
  ['Tên hệ thống', 'Cơ quan đề xuất', 'Cấp', 'Hình thức', 'Mô tả', 'Kinh phí'],
  [
    'Nền tảng đấu thầu qua mạng tỉnh X',
    'Sở Tài chính tỉnh X',
    'Tỉnh',
    'Xây dựng',
    'Đăng tải thông báo mời thầu, nộp hồ sơ dự thầu',
    '15000000000',
  ],
  [
    'Hồ sơ sức khỏe điện tử tỉnh X',
    'Sở Y tế tỉnh X',
    'Tỉnh',
    'Thuê dịch vụ',
    'Lập, quản lý hồ sơ sức khỏe điện tử của người dân',
    '9000000000',
  ],
  ['Phần mềm quản lý nghĩa trang', 'UBND xã A', 'Xã', 'Mua sắm', 'Tra cứu vị trí mộ phần', '300000000'],
];

describe('a provincial department vets a list', () => {
  const csv = LIST.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

  it('drops it, sorts and filters the table, reads one finding, changes the day, takes Word and Excel', async ({
    skip,
  }) => {
    const { page, faults } = await open(skip);
    await page.click('nav >> text=Nhiều hồ sơ');
    const path = join(folder, 'danh-sach.csv');
    writeFileSync(path, `\ufeff${csv}`);
    await page.setInputFiles('.chooser', path);
    await page.waitForSelector('.plan');
    const column = (at: number) => page.locator(`.plan tbody tr:visible td:nth-child(${at})`).allTextContents();
    expect(await column(2)).toEqual(LIST.slice(1).map(([name]) => name));
    await page.click('.plan th button >> nth=5');
    expect((await column(2))[0]).toBe('Phần mềm quản lý nghĩa trang');
    await page.fill('#find', 'suc khoe');
    expect(await column(2)).toEqual(['Hồ sơ sức khỏe điện tử tỉnh X']);
    await page.fill('#find', '');
    expect(await page.locator('.totals tr:last-child .number').allTextContents()).toEqual(['3', '24.300.000.000']);
    await page.click('.heat a[href="#r1-1"]');
    await page.waitForSelector('#r1-1');
    expect(await page.locator('article h2').textContent()).toContain('Nền tảng đấu thầu qua mạng tỉnh X');
    expect(await page.locator('article blockquote').first().textContent()).toContain('Điều 2 khoản 2');
    const word = await download(page, '[data-format=docx]');
    expect(word.name).toBe('phieu-ra-soat.docx');
    const text = wordText(word.bytes);
    expect(text).toContain('DỰ THẢO BẢNG TỔNG HỢP KẾT QUẢ RÀ SOÁT');
    for (const [name] of LIST.slice(1)) expect(text).toContain(name);
    expect(text).toContain('Vi phạm nguyên tắc không trùng lặp');
    const excel = await download(page, '[data-format=xlsx]');
    const { sheets } = await readSheets(excel.name, excel.bytes);
    expect(sheets[0]!.rows.flatMap(({ cells }) => cells)).toContain('Hồ sơ sức khỏe điện tử tỉnh X');
    await page.fill('#as-of', '2026-01-01');
    await page.waitForSelector('.plan tbody tr[data-verdict=advisory]');
    expect(faults).toEqual([]);
  });

  it('pastes it from Excel', async ({ skip }) => {
    const { page } = await open(skip);
    const cells = LIST.map((row) => row.join('\t')).join('\n');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(cells)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.waitForSelector('.plan');
    expect(await page.locator('.plan tbody tr').count()).toBe(3);
  });
});

describe('who keeps proposals in a repository looks at one', () => {
  it('opens its file, mends it in the form, takes the file and the sheet', async ({ skip }) => {
    const { page, faults } = await open(skip);
    await page.setInputFiles('.chooser', join(root, 'fixtures/cases/violation/quang-ninh-finance-bidding.yaml'));
    expect(await verdict(page)).toBe('Vi phạm nguyên tắc không trùng lặp');
    expect(await page.inputValue('#name')).toBe('Nền tảng đấu thầu qua mạng tỉnh Quảng Ninh');
    await page.selectOption('#action', 'connect');
    await page.waitForSelector('.answer .badge.clear');
    const yaml = await download(page, '[data-format=yaml]');
    expect(yaml.bytes.toString()).toContain('action: connect');
    const word = await download(page, '[data-format=docx]');
    expect(word.name).toBe('phieu-ra-soat-nen-tang-dau-thau-qua-mang-tinh-quang-ninh.docx');
    const text = wordText(word.bytes);
    expect(text).toContain('DỰ THẢO PHIẾU RÀ SOÁT');
    expect(text).toContain('Không trùng lặp');
    expect(text).toContain('Kết nối, sử dụng');
    expect(faults).toEqual([]);
  });
});

describe('a consultant looks a platform up and compares an idea with it', () => {
  it('finds it, reads it on two days, writes the idea, sees why and what is left, takes the sheet', async ({
    skip,
  }) => {
    const { page, faults } = await open(skip);
    await page.click('nav >> text=Danh mục nền tảng');
    await page.fill('#query', 'so suc khoe');
    await page.click('.entries tbody tr:has-text("1132-B33") button');
    const entry = page.locator('.entry');
    await page.waitForSelector('.entry h3');
    expect(await entry.textContent()).toContain('đến kỳ vận hành, chưa có xác nhận (Ngày đánh giá: 23/11/2026)');
    await page.fill('#as-of', '2025-12-31');
    await page.waitForSelector('.entry:has-text("chưa đến kỳ vận hành")');
    await page.fill('#as-of', '2026-11-23');
    await page.click('nav >> text=Một hồ sơ');
    await page.fill(
      '#description',
      'Ứng dụng hồ sơ sức khỏe điện tử cho người dân; thêm việc quản lý nghĩa trang của xã.',
    );
    await page.fill('#agency', 'Sở Y tế tỉnh X');
    expect(await verdict(page)).toBe('Chưa được đầu tư mới');
    expect(await page.locator('.near li').first().textContent()).toContain('(1132-B33)');
    expect(await page.locator('.side.ours mark').first().textContent()).toContain('hồ sơ sức khỏe điện tử');
    expect(await page.locator('.uncovered').textContent()).toContain('nghĩa trang');
    await page.selectOption('#with', '1132-B33');
    expect(await page.waitForSelector('.fall .steps').then((one) => one.textContent())).toContain('hồ sơ sức khỏe');
    await page.selectOption('#with', '1132-A1');
    await page.waitForSelector('.fall:has-text("không tương tự")');
    const { bytes } = await download(page, '[data-format=docx]');
    const text = wordText(bytes);
    expect(text).toContain('Nền tảng Sổ sức khỏe điện tử');
    expect(text).toContain('các cơ quan, tổ chức được tiếp tục duy trì hệ thống hiện có hoặc thuê dịch vụ');
    expect(faults).toEqual([]);
  });
});
