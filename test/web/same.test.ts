/** The page and the command line say the same, byte for byte. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toFile } from '../../src/web/formfile.ts';
import { load, toProposal } from '../eval/labelled.ts';
import { root, trunglap } from '../support.ts';
import { DAY, download, open, verdict, withBrowser } from './support.ts';

withBrowser();

/** Every fixture under a name of its own, and every labelled proposal, a file for each. */
function everything(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trunglap-web-'));
  for (const kind of ['cases', 'invalid'])
    for (const path of readdirSync(join(root, 'fixtures', kind), { recursive: true, encoding: 'utf8' }))
      if (/\.(ya?ml|xlsx|csv)$/.test(path))
        copyFileSync(join(root, 'fixtures', kind, path), join(folder, `${kind}-${path.replaceAll(/[\\/]/g, '-')}`));
  for (const [split, all] of Object.entries(load())) {
    const proposals = all.map((one) => {
      const { name, agency, action } = toProposal(one);
      return { name, agency, action, ...(one.description && { description: one.description }) };
    });
    if (proposals.length > 0) writeFileSync(join(folder, `${split}.yaml`), toFile(proposals));
  }
  return folder;
}

describe('the page says what the command line says, byte for byte', () => {
  for (const lang of ['vi', 'en'] as const)
    it(`of all fixtures and labelled proposals together (${lang})`, async ({ skip }) => {
      const { page, faults } = await open(skip);
      if (lang === 'en') await page.click('.settings button');
      const folder = everything();
      const names = readdirSync(folder).sort();
      await page.setInputFiles(
        '.chooser',
        names.map((name) => join(folder, name)),
      );
      const { bytes } = await download(page, '[data-format=json]');
      const { stdout } = await trunglap(
        ['check', ...names, '--no-waivers', '--as-of', DAY, '--lang', lang, '--format', 'json'],
        { cwd: folder },
      );
      const report = JSON.parse(stdout) as { summary: { checked: number; invalid: number } };
      expect(report.summary.checked).toBeGreaterThan(300);
      expect(report.summary.invalid).toBeGreaterThan(10);
      expect(bytes.toString()).toBe(stdout);
      expect(faults).toEqual([]);
    });

  it('of the file that a form makes, which opens as that form again', async ({ skip }) => {
    const { page } = await open(skip);
    const folder = mkdtempSync(join(tmpdir(), 'trunglap-web-'));
    await page.fill('#description', 'Phần mềm quản lý trường học:\n- học bạ số, "điểm: số"\n# và thời khóa biểu');
    await page.fill('#name', "Trường học số 'A' #1");
    await page.fill('#agency', 'Sở Giáo dục và Đào tạo tỉnh X');
    await page.click('text=Nội dung khác');
    await page.fill('#functions', '- Quản lý học sinh\n- Sổ điểm: điện tử\n\n');
    await page.fill('#amount', '15.000.000.000');
    await page.fill('#start', '2027-01');
    await page.click('text=Người sử dụng');
    await page.check('text=cơ sở giáo dục');
    await verdict(page);
    const written = await download(page, '[data-format=yaml]');
    expect(written.name).toBe('truong-hoc-so-a-1.yaml');
    mkdirSync(join(folder, 'out'));
    const path = join(folder, written.name);
    writeFileSync(path, written.bytes);
    const { stdout, stderr } = await trunglap(['check', basename(path), '--as-of', DAY, '--format', 'json'], {
      cwd: folder,
    });
    expect(stderr).toBe('');
    expect((await download(page, '[data-format=json]')).bytes.toString()).toBe(stdout);
    const { results } = JSON.parse(stdout);
    expect(results[0].proposal.budget).toEqual({ amount: 15e9, currency: 'VND' });
    expect(results[0].verdict).not.toBe('clear');
    await page.click('text=Xóa để làm hồ sơ mới');
    await page.setInputFiles('.chooser', path);
    await verdict(page);
    expect(await page.inputValue('#functions')).toBe('Quản lý học sinh\nSổ điểm: điện tử');
    expect((await download(page, '[data-format=yaml]')).bytes.toString()).toBe(written.bytes.toString());
  });
});
