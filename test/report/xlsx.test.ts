/** The workbook: the list back row for row, to filter, with nothing in it that runs; the same whenever it is made. */
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check.ts';
import { added, book, say } from '../../src/messages.ts';
import type { Report } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { readPlan } from '../../src/read/plan/plan.ts';
import { visible, workbook } from '../../src/report/escape.ts';
import { AS_OF } from '../support.ts';
import { partsOf } from './docx.ts';
import { all, golden, output, withText } from './support.ts';
import { type ReadSheet, sheetsOf, unescaped } from './workbook.ts';

const bytes = async (report: Report) => (await output('xlsx', { report })) as Uint8Array;
const named = ({ xml }: ReadSheet, name: string) => all(xml).filter((one) => one.name === name);

const CSV = `DANH MỤC DỰ ÁN;;;;;;
STT;Tên dự án;Chủ đầu tư;Cấp;Hình thức;Kinh phí (triệu đồng);Bắt đầu
I;Dự án mới;;;;;
1;Hệ thống mạng đấu thầu tỉnh X;Sở Tài chính tỉnh X;Tỉnh;Xây dựng;1.500;2027-01-15
2;=HYPERLINK("http://evil.example");Sở Y tế tỉnh X;Tỉnh;Phá bỏ;2;
3;Phần mềm đặt lịch sử dụng nhà văn hóa;Sở B tỉnh X;Tỉnh;Mua;"12,5";
;Tổng cộng;;;;1.514,5;
`;

let report: Report;
beforeAll(async () => {
  const data = await loadData();
  const { proposals, diagnostics, tables, documents } = await readPlan(new TextEncoder().encode(CSV), {
    file: 'plan.csv',
  });
  report = check(proposals, data, { asOf: AS_OF, diagnostics, tables, invalid: documents - proposals.length });
});

describe('the list back', () => {
  it('rows and columns keep their order, with what was found beside each proposal', async () => {
    const [list] = sheetsOf(await bytes(report));
    expect(list!.rows.map((row) => row.slice(0, 3))).toEqual([
      ['DANH MỤC DỰ ÁN'],
      ['STT', 'Tên dự án', 'Chủ đầu tư'],
      ['I', 'Dự án mới', ''],
      ['1', 'Hệ thống mạng đấu thầu tỉnh X', 'Sở Tài chính tỉnh X'],
      ['2', '=HYPERLINK("http://evil.example")', 'Sở Y tế tỉnh X'],
      ['3', 'Phần mềm đặt lịch sử dụng nhà văn hóa', 'Sở B tỉnh X'],
      ['', 'Tổng cộng', ''],
    ]);
    const [head, ...rows] = list!.rows.slice(1).map((row) => row.slice(7));
    expect(head).toEqual(Object.values(added).map((one) => say(one, 'vi')));
    expect(rows.map(([verdict]) => verdict)).toEqual([
      '',
      'Vi phạm nguyên tắc không trùng lặp',
      say(book.unreadable, 'vi'),
      'Không trùng lặp',
      '',
    ]);
    expect(rows[1]!.slice(1, 3)).toEqual(['Hệ thống mạng đấu thầu quốc gia [1132-B28]', 'Điều 2 khoản 2']);
    expect(rows[2]![3]).toContain('“Phá bỏ”');
  });

  it('the header is frozen, can be filtered, and is printed on every page', async () => {
    const file = await bytes(report);
    const [list] = sheetsOf(file);
    expect(named(list!, 'pane')[0]!.attributes).toMatchObject({ ySplit: '2', xSplit: '2', state: 'frozen' });
    expect(named(list!, 'autoFilter')[0]!.attributes.ref).toBe('A2:N7');
    const names = partsOf(file)['xl/workbook.xml']!;
    expect(names).toContain('name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">&apos;Danh mục&apos;!$A$2:$N$7<');
    expect(names).toContain(
      'name="_xlnm.Print_Titles" localSheetId="0">&apos;Danh mục&apos;!$A:$B,&apos;Danh mục&apos;!$2:$2<',
    );
  });

  it('elements of a sheet stand in the order that Excel asks for', async () => {
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'dataValidations',
      'pageMargins',
      'pageSetup',
    ];
    for (const { xml } of sheetsOf(await bytes(report))) {
      const names = xml.children.map(({ name }) => name);
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
  });

  it('a day is a day again; amounts are summed in đồng, by verdict', async () => {
    const [list, totals] = sheetsOf(await bytes(report));
    // 2027-01-15, in days since 1900.
    expect(list!.rows[3]![6]).toBe('46402');
    const sums = new Map(totals!.rows.map(([label, count, sum]) => [label, [count, sum]]));
    expect(sums.get('Vi phạm nguyên tắc không trùng lặp')).toEqual(['1', '1500000000']);
    expect(sums.get(say(book.sum, 'vi'))).toEqual(['2', '1512500000']);
  });

  it('a saved report gives the same workbook', async () => {
    expect(await bytes(JSON.parse(JSON.stringify(report)))).toEqual(await bytes(report));
  });
});

describe('what strangers write', () => {
  it('no cell is a formula or a link, whatever it begins with', async () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1']) {
      const file = await bytes(withText(text));
      for (const sheet of sheetsOf(file))
        for (const name of ['f', 'hyperlinks']) expect(named(sheet, name), text).toEqual([]);
      expect(Object.keys(partsOf(file)).filter((part) => /externalLink|vba|connections|drawing/i.test(part))).toEqual(
        [],
      );
      expect(sheetsOf(file)[0]!.rows[1]![0]).toBe(text.trim() === text ? text : ` ${text.trim()}`);
    }
  });

  it('the escaper keeps lines and every visible character, and no reader finds an escape in it', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom('_x202E_', '_X000a_', '_x005F_', '\n', '\r\n', '\u202e', '\u0000', '=', '<', '&', '\ud800'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(hostile, (pieces) => {
        const text = pieces.join('');
        const shown = workbook(text);
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(unescaped(shown)).toBe(
          text
            .split(/\r?\n/)
            .map((line) => visible(line))
            .join('\n'),
        );
        for (const char of text.match(/[\p{L}\p{N}]/gu) ?? []) expect(shown).toContain(char);
      }),
      { numRuns: 500, seed: 1132 },
    );
    expect(workbook('a\r\nb _x202E_')).toBe('a\nb _x005F_x202E_');
  });

  it('no cell is longer than Excel opens', () => {
    expect(workbook('_x0000_'.repeat(20_000)).length).toBeLessThan(32_767);
  });

  it('names of sheets are what Excel takes, each once', async () => {
    const [table] = report.tables!;
    const sheets = ['a/b:[c]*?', 'A b  c', 'Tổng hợp', "'", 'x'.repeat(40)].map((sheet) => ({ ...table!, sheet }));
    const names = sheetsOf(await bytes({ ...report, tables: sheets })).map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('a saved report that names a row far out makes no millions of rows', async () => {
    const [table] = report.tables!;
    const rows = table!.rows.map((row, i) => (i === 6 ? { ...row, line: 4_999_999 } : row));
    const [list] = sheetsOf(await bytes({ ...report, tables: [{ ...table!, sheet: 'A', rows }] }));
    expect(list!.rows).toHaveLength(7);
  });
});

describe('the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  it('whenever and in whatever zone it is made', async () => {
    const now = await bytes(golden());
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    expect(await bytes(golden())).toEqual(now);
  });
});
