/** Plans through the command line: there and back, the mapping told, the template filled in. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guide, planColumnLabel, say } from '../src/messages.ts';
import type { PlanColumn, Report } from '../src/model.ts';
import { readPlan } from '../src/read/plan/plan.ts';
import { sheetsOf } from './report/workbook.ts';
import { AS_OF, root, trunglap } from './support.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'trunglap-plan-'));
const checked = async (path: string, ...more: string[]): Promise<Report> =>
  JSON.parse((await trunglap(['check', path, '--as-of', AS_OF, '--format', 'json', ...more])).stdout);
const found = ({ results, summary }: Report) => [
  results.map(({ proposal, verdict, matches }) => [
    proposal.name,
    verdict,
    matches.map(({ id, verdict }) => [id, verdict]),
  ]),
  summary,
];

describe('there and back', () => {
  for (const source of ['fixtures/plans/ke-hoach-tinh.xlsx', 'fixtures/plans/danh-muc.csv', 'fixtures/cases'])
    it(`${source}: the workbook that a check writes, checked again, gives the same verdicts`, async () => {
      const out = join(folder(), 'ket-qua.xlsx');
      const first = await checked(source, '--format', 'xlsx', '--output', out);
      expect(first.summary.checked).toBeGreaterThan(3);
      const sorted = (report: Report) =>
        JSON.stringify([...(found(report)[0] as unknown[])].map((one) => JSON.stringify(one)).sort());
      const again = await checked(out);
      expect(again.errors).toEqual([]);
      expect(sorted(again)).toBe(sorted(first));
      expect(again.summary).toEqual(first.summary);
    });

  it('every format can be rendered from the saved report of a plan', async () => {
    const at = folder();
    await trunglap([
      'check',
      'fixtures/plans/ke-hoach-tinh.xlsx',
      '--as-of',
      AS_OF,
      '--format',
      'json',
      '-o',
      join(at, 'a.json'),
      '--format',
      'xlsx',
      '-o',
      join(at, 'a.xlsx'),
    ]);
    for (const format of ['xlsx', 'docx', 'html', 'sarif', 'csv', 'markdown', 'junit', 'text']) {
      const { code, stderr } = await trunglap([
        'render',
        join(at, 'a.json'),
        '--format',
        format,
        '-o',
        join(at, `b.${format}`),
      ]);
      expect([format, code, stderr]).toEqual([format, 0, '']);
    }
    expect(readFileSync(join(at, 'b.xlsx'))).toEqual(readFileSync(join(at, 'a.xlsx')));
  });
});

describe('what is told', () => {
  it('how the sheet was read, on standard error and in the report', async () => {
    const ran = await trunglap([
      'check',
      'fixtures/plans/ke-hoach-tinh.xlsx',
      '--as-of',
      AS_OF,
      '--format',
      'markdown',
    ]);
    for (const words of [
      'B “Tên nhiệm vụ, dự án” là Tên hệ thống',
      'D “Đơn vị phối hợp”',
      'hàng 19 “Tổng cộng”',
      'Hình thức của 6 hồ sơ đọc từ chữ mở đầu của tên',
    ])
      for (const written of [ran.stdout.replaceAll('\u200b', ''), ran.stderr]) expect(written).toContain(words);
  });

  it('where a proposal and the words that met stand: file, sheet and cell', async () => {
    const { stdout } = await trunglap(['check', 'fixtures/plans/ke-hoach-tinh.xlsx', '--as-of', AS_OF]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('fixtures/plans/ke-hoach-tinh.xlsx [Biểu 01] B13');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/“[^”]*thầu[^”]*” \(mô tả, ô E13\)/);
    const report = await checked('fixtures/plans/ke-hoach-tinh.xlsx');
    for (const { sheet, texts, matches } of report.results) {
      expect(sheet).toBe('Biểu 01');
      for (const { field, line, column } of [
        ...texts!,
        ...matches.flatMap(({ evidence }) => evidence.map(({ proposal }) => proposal)),
      ]) {
        expect([field, column]).toEqual([field, { name: 2, description: 5 }[field as string]]);
        expect(line).toBeGreaterThan(9);
      }
    }
  });

  it('faults with file, sheet and cell', async () => {
    const { code, stderr } = await trunglap(['check', 'fixtures/plans/danh-muc-sai.xlsx', '--as-of', AS_OF]);
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot(join(root, 'fixtures/plans/danh-muc-sai.out'));
  });

  it('in a folder a table of something else is skipped; given by name it is a fault that says what is wanted', async () => {
    const at = folder();
    writeFileSync(join(at, 'luong.csv'), 'STT;Họ và tên;Lương\n1;A;1\n');
    writeFileSync(join(at, 'plan.csv'), 'Tên hệ thống;Cơ quan;Cấp;Hình thức\nA;B;Tỉnh;Mua\n');
    const report = JSON.parse((await trunglap(['check', '.', '--format', 'json'], { cwd: at })).stdout) as Report;
    expect([report.skipped, report.summary.checked, report.errors]).toEqual([['luong.csv'], 1, []]);
    const { code, stderr } = await trunglap(['check', 'luong.csv'], { cwd: at });
    expect([code, stderr]).toEqual([2, expect.stringContaining('STT | Họ và tên | Lương')]);
  });

  it('what a check wrote beside the plan is not taken for proposals', async () => {
    const at = folder();
    writeFileSync(join(at, 'plan.csv'), 'Tên hệ thống;Cơ quan;Cấp;Hình thức\nA;B;Tỉnh;Mua\n');
    await trunglap(['check', 'plan.csv', '--format', 'csv', '-o', 'findings.csv'], { cwd: at });
    const report = JSON.parse((await trunglap(['check', '.', '--format', 'json'], { cwd: at })).stdout) as Report;
    expect([report.skipped, report.summary.checked]).toEqual([['findings.csv'], 1]);
  });
});

describe('the template', () => {
  it('is a list to fill in, a guide, and the values to choose from; empty, it has no proposal and no fault', async () => {
    const at = folder();
    for (const lang of ['vi', 'en'] as const) {
      const path = join(at, `${lang}.xlsx`);
      expect((await trunglap(['template', '-o', path, '--lang', lang])).code).toBe(0);
      const bytes = new Uint8Array(readFileSync(path));
      const [list, , values] = sheetsOf(bytes);
      const columns = Object.keys(guide) as PlanColumn[];
      expect(list!.rows).toEqual([columns.map((column) => say(planColumnLabel[column], lang))]);
      const { tables, documents, diagnostics } = await readPlan(bytes, { file: path });
      expect([tables.length, documents, diagnostics]).toEqual([1, 0, []]);
      expect(tables[0]!.columns.map(({ reads }) => reads)).toEqual(columns);
      // Every list offers the words of its column.
      const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
      const offered = [...xml.matchAll(/sqref="([A-Z])2:[A-Z]\d+"><formula1>[^!]*!\$([A-C])\$2:\$[A-C]\$(\d+)</g)];
      expect(offered.map(([, column]) => columns[column!.charCodeAt(0) - 65])).toEqual([
        'level',
        'action',
        'exemption',
      ]);
      for (const [, , source, last] of offered) {
        const words = values!.rows.map((row) => row[source!.charCodeAt(0) - 65] ?? '').slice(1);
        expect(words.filter(Boolean)).toHaveLength(Number(last) - 1);
      }
    }
  });

  it('filled in, it gives proposals', async () => {
    const path = join(folder(), 'danh-muc.xlsx');
    await trunglap(['template', '-o', path]);
    const values = Object.values(guide).map(({ example }) => example.vi);
    writeFileSync(
      path,
      withRow(
        new Uint8Array(readFileSync(path)),
        values.map((value) => (value === 'để trống' ? '' : value.replace(/ hoặc.*/, ''))),
      ),
    );
    const { results, errors } = await checked(path);
    expect(errors).toEqual([]);
    expect(results[0]!.proposal).toEqual({
      name: 'Hệ thống quản lý hồ sơ sức khỏe điện tử tỉnh X',
      agency: { name: 'Sở Y tế tỉnh X', level: 'province' },
      action: 'build',
      budget: { amount: 15_000_000_000, currency: 'VND' },
      timeline: { start: '2027-01-01', end: '2029-12-31' },
    });
    expect(results[0]!.verdict).toBe('restricted');
  });

  it('as YAML it needs only its empty names filled in, and every key that it shows is allowed', async () => {
    const { stdout } = await trunglap(['template', '--format', 'yaml']);
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=/);
    const filled = stdout
      .replaceAll('""', '"Luật X"')
      .replace(/^# (?=[ a-zA-Z]+: )(?!yaml)/gm, '')
      .replace(/^(name: ).*?(?= #)/m, '$1"A"');
    const uncommented = filled
      .split('\n')
      .filter((line) => !/^[A-ZĐ]/.test(line))
      .join('\n');
    const { stderr, code } = await trunglap(['check', '-'], { input: uncommented });
    expect([stderr, code]).toEqual(['', 0]);
  });

  it('never overwrites, and asks for a file on a terminal', async () => {
    const at = folder();
    writeFileSync(join(at, 'a.xlsx'), 'mine');
    const { code, stderr } = await trunglap(['template', '-o', 'a.xlsx'], { cwd: at });
    expect([code, stderr, readFileSync(join(at, 'a.xlsx'), 'utf8')]).toEqual([
      2,
      expect.stringContaining('a.xlsx'),
      'mine',
    ]);
    expect((await trunglap(['template'], { columns: 80 })).code).toBe(2);
    expect((await trunglap(['template', '-o', 'b.yml'], { cwd: at })).code).toBe(0);
    expect(existsSync(join(at, 'b.yml'))).toBe(true);
  });
});

function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name]!);
}

/** As somebody who fills in the second row. */
function withRow(file: Uint8Array, values: string[]): Uint8Array {
  const name = 'xl/worksheets/sheet1.xml';
  const cells = values.map(
    (value, i) => `<c r="${String.fromCharCode(65 + i)}2" t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  const xml = partOf(file, name).replace('</sheetData>', `<row r="2">${cells.join('')}</row></sheetData>`);
  return zipSync({ ...unzipSync(file), [name]: strToU8(xml) });
}
