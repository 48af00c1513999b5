/** Spreadsheets of proposals: columns found by meaning, cells read as they are written, faults and places by cell. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/cell.ts';
import { cellWords, planColumnLabel } from '../../src/messages.ts';
import { type PlanColumn, planColumns } from '../../src/model.ts';
import { mergedCells } from '../../src/read/merged.ts';
import {
  actionOf,
  actionOpening,
  amountOf,
  groundOf,
  itemsOf,
  levelOf,
  momentOf,
  periodOf,
  unitOf,
} from '../../src/read/plan/cells.ts';
import { type PlanOptions, readPlan } from '../../src/read/plan/plan.ts';
import { root, trunglap } from '../support.ts';

const csv = (text: string, options: Partial<PlanOptions> = {}) =>
  readPlan(new TextEncoder().encode(text), { file: 'plan.csv', ...options });
const fixture = (name: string, options: Partial<PlanOptions> = {}) =>
  readPlan(new Uint8Array(readFileSync(join(root, 'fixtures/plans', name))), { file: name, ...options });
const reads = async (header: string): Promise<(PlanColumn | null)[]> => {
  const { tables } = await csv(`${header}\n`);
  return tables[0]?.columns.map((one) => one.reads) ?? [];
};

describe('columns are found by what their headers mean', () => {
  it('the canonical header row, in either language', async () => {
    for (const lang of ['vi', 'en'] as const)
      expect(await reads(planColumns.map((column) => planColumnLabel[column][lang]).join(';'))).toEqual([
        ...planColumns,
      ]);
  });

  for (const [header, expected] of [
    [
      'STT;Tên nhiệm vụ, dự án;Đơn vị chủ trì;Đơn vị phối hợp;Nội dung thực hiện',
      [null, 'name', 'agency', null, 'description'],
    ],
    [
      'TT,TÊN DỰ ÁN,Chủ đầu tư,Tổng mức đầu tư (tỷ đồng),Nguồn vốn,Ghi chú',
      [null, 'name', 'agency', 'budget', null, null],
    ],
    [
      'No\tProject name\tAgency\tLevel\tAction\tBudget\tNotes',
      [null, 'name', 'agency', 'level', 'action', 'budget', null],
    ],
    ['ten he thong,co quan de xuat,cap,hinh thuc dau tu', ['name', 'agency', 'level', 'action']],
    ['Nội dung;Cơ quan chủ trì;Thời gian thực hiện', ['name', 'agency', 'time']],
    ['Tên phần mềm;Nội dung;Cơ quan', ['name', 'description', 'agency']],
    ['Nhiệm vụ;Mục tiêu, yêu cầu;Kinh phí năm 2027;Tổng kinh phí', ['name', 'objective', null, 'budget']],
    ['Tên hệ thống (*);Cơ quan chủ quản;Đơn vị;Đơn vị tính', ['name', 'parent', 'agency', null]],
  ] as const)
    it(header, async () => {
      expect(await reads(header)).toEqual(expected);
    });

  it('a list of names alone, and any other table, are no list of proposals', async () => {
    for (const text of [
      'Họ và tên;Ngày sinh\nA;1990',
      'Tên hệ thống\nA',
      'a,b\n1,2',
      'Loại dòng;Tệp;Hệ thống đề xuất;Cơ quan đề xuất\n',
    ])
      expect(await csv(text), text).toMatchObject({ foreign: true, proposals: [] });
  });
});

describe('a plan as a province writes it', () => {
  it('title, header of two rows, numbers of columns, headings, merged cells, rows of sums and a signature', async () => {
    const { proposals, diagnostics, tables } = await fixture('ke-hoach-tinh.xlsx');
    expect(diagnostics).toEqual([]);
    expect(
      proposals.map(({ line, agency, action, budget, timeline }) => [
        line,
        agency.name,
        agency.level,
        action,
        budget?.amount,
        timeline,
      ]),
    ).toEqual([
      [
        10,
        'Văn phòng Ủy ban nhân dân tỉnh X',
        'province',
        'maintain',
        3_200_000_000,
        { start: '2027-01-01', end: '2027-12-31' },
      ],
      [
        11,
        'Văn phòng Ủy ban nhân dân tỉnh X',
        'province',
        'expand',
        5_450_000_000,
        { start: '2027-01-01', end: '2027-12-31' },
      ],
      [13, 'Sở Tài chính tỉnh X', 'province', 'build', 12_500_000_000, { start: '2027-01-01', end: '2028-12-31' }],
      [15, 'Sở Y tế tỉnh X', 'province', 'rent', 9_000_000_000, { start: '2027-01-01', end: '2029-12-31' }],
      [
        16,
        'Sở Nông nghiệp và Môi trường tỉnh X',
        'province',
        'buy',
        2_500_500_000,
        { start: '2027-01-01', end: '2027-12-31' },
      ],
      [18, 'Ủy ban nhân dân phường Z', 'commune', 'build', 350_000_000, { start: '2027-01-01' }],
    ]);
    const [table] = tables;
    expect(table).toMatchObject({
      sheet: 'Biểu 01',
      header: { from: 5, to: 7 },
      proposals: 6,
      long: [{ from: 13, to: 14 }],
    });
    expect(table!.left.map(({ line }) => line)).toEqual([8, 9, 12, 17, 19, 21]);
  });

  it('a proposal of several rows has the texts of all of them, each with its cell', async () => {
    const { proposals } = await fixture('ke-hoach-tinh.xlsx');
    const { texts } = proposals.find(({ line }) => line === 13)!;
    expect(texts.map(({ field, text, marks: [mark] }) => [field, text, mark!.line, columnOf(mark!.column)])).toEqual([
      ['name', 'Xây dựng nền tảng đấu thầu qua mạng tỉnh X', 13, 2],
      ['description', '- Đăng tải thông báo mời thầu\n- Nộp và mở hồ sơ dự thầu qua mạng', 13, 5],
      ['description', '- Công khai kết quả lựa chọn nhà thầu', 14, 5],
    ]);
  });

  it('a heading says the level, or the agency where there is no such column, until the next heading of its kind', async () => {
    const { proposals, diagnostics } = await csv(
      'STT;Tên dự án;Hình thức\nA;Cấp tỉnh;\nI;Sở Y tế tỉnh X;\n1;Bệnh án số;Mua sắm\nII;Sở Nội vụ tỉnh X;\n2;Lưu trữ số;Thuê\nB;Cấp xã;\nI;UBND xã Y;\n1;Loa thông minh;Mua\n',
    );
    expect(diagnostics).toEqual([]);
    expect(proposals.map(({ name, agency }) => [name, agency.name, agency.level])).toEqual([
      ['Bệnh án số', 'Sở Y tế tỉnh X', 'province'],
      ['Lưu trữ số', 'Sở Nội vụ tỉnh X', 'province'],
      ['Loa thông minh', 'UBND xã Y', 'commune'],
    ]);
  });

  it('a sheet that a check has added to is read as if it had not', async () => {
    const { tables, proposals } = await csv(
      'Tên hệ thống;Cơ quan;Cấp;Hình thức;Rà soát: kết luận;Rà soát: lý do;Ghi chú\nA;B;Tỉnh;Mua;Cần thẩm định;Vì C;x\n',
    );
    expect(proposals).toHaveLength(1);
    expect(tables[0]!.columns.map(({ title }) => title)).toEqual([
      'Tên hệ thống',
      'Cơ quan',
      'Cấp',
      'Hình thức',
      'Ghi chú',
    ]);
    expect(tables[0]!.rows[1]!.cells).toEqual(['A', 'B', 'Tỉnh', 'Mua', 'x']);
  });
});

describe('what is wrong is told by sheet, row and column, and the rest is read', () => {
  it('in a workbook', async () => {
    const { proposals, diagnostics, documents } = await fixture('danh-muc-sai.xlsx');
    expect([documents, proposals.map(({ name }) => name)]).toEqual([5, ['Hệ thống mạng đấu thầu tỉnh X']]);
    expect(diagnostics.map(({ sheet, params, code }) => [sheet, params.cell, code])).toEqual([
      ['Danh mục', 'C2', 'missing-cell'],
      ['Danh mục', 'D3', 'bad-word'],
      ['Danh mục', 'E3', 'bad-word'],
      ['Danh mục', 'B4', 'missing-cell'],
      ['Danh mục', 'E4', 'not-stated'],
      ['Danh mục', 'F4', 'bad-time'],
      ['Danh mục', 'G5', 'end-before-start'],
      ['Danh mục', 'H5', 'bad-word'],
    ]);
    expect(diagnostics[2]!.params.word).toBe('build');
  });

  it('in a .csv, by the line, also after a cell of several lines', async () => {
    const { diagnostics } = await csv('Tên;Cơ quan;Cấp;Hình thức\n"A\nB";C;Tỉnh;Mua\nD;;Tỉnh;Mua\n');
    expect(diagnostics).toMatchObject([{ line: 4, column: 2, code: 'missing-cell', params: { column: 'agency' } }]);
  });

  it('a column that is not there is asked for once, and `--level`, `--action` stand in for it', async () => {
    const text = 'STT;Tên dự án;Chủ đầu tư\n1;Phần mềm A;Sở B\n2;Thuê phần mềm C;Sở D\n';
    const { diagnostics, proposals } = await csv(text);
    expect(diagnostics.map(({ code, params }) => [code, params.column, params.rows])).toEqual([
      ['no-column', 'level', '2, 3'],
      ['no-column', 'action', '2'],
    ]);
    expect(proposals).toEqual([]);
    const given = await csv(text, { level: 'province', action: 'build' });
    expect(given.diagnostics).toEqual([]);
    // What a name says itself is not overruled.
    expect(given.proposals.map(({ action, agency }) => [action, agency.level])).toEqual([
      ['build', 'province'],
      ['rent', 'province'],
    ]);
  });

  it('UTF-8 with and without a byte order mark is read; other encodings are refused with the likely one', async () => {
    const text = 'Tên hệ thống;Cơ quan;Cấp;Hình thức\nA;B;Tỉnh;Mua\n';
    expect((await csv(`\ufeff${text}`)).proposals).toHaveLength(1);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect((await readPlan(utf16, { file: 'a.csv' })).diagnostics).toMatchObject([
      { code: 'encoding', params: { likely: 'UTF-16' } },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'trunglap-plan-'));
    // “Tên hệ thống” in TCVN3.
    writeFileSync(join(folder, 'a.csv'), Buffer.from('54aa6e2068d6207468e86e670a', 'hex'));
    const { stderr, code } = await trunglap(['check', 'a.csv'], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining('TCVN3')]);
  });

  it('an unknown platform, with the nearest', async () => {
    const { diagnostics } = await csv('Tên;Cơ quan;Cấp;Hình thức;Nền tảng sử dụng\nA;B;Tỉnh;Mua;1132-A6, 1132-A66\n', {
      entryIds: ['1132-A6', '1132-B1'],
    });
    expect(diagnostics).toMatchObject([{ code: 'unknown-id', params: { found: '1132-A66', nearest: '1132-A6' } }]);
  });
});

describe('words of cells', () => {
  it('every word that the template offers is read as what it stands for, in both languages', () => {
    const readers = { level: levelOf, action: actionOf, exemption: groundOf } as const;
    for (const [column, read] of Object.entries(readers))
      for (const [word, { vi, en }] of Object.entries(cellWords[column as PlanColumn]!))
        expect([word, read(word), read(vi), read(en)]).toEqual([word, word, word, word]);
  });

  for (const [written, action] of [
    ['Xây dựng mới', 'build'],
    ['Thuê dịch vụ CNTT', 'rent'],
    ['Đầu tư mới', 'invest'],
    ['Đầu tư nâng cấp', 'upgrade'],
    ['Nâng cấp, mở rộng', 'expand'],
    ['Duy trì, vận hành', 'maintain'],
    ['MUA SẮM', 'buy'],
    ['Thuế', undefined],
    ['Khác', undefined],
  ] as const)
    it(`action: ${written}`, () => {
      // A cell holds no other words, so that “thuế” cannot be told from “thuê” typed without marks.
      if (written !== 'Thuế') expect(actionOf(written)).toBe(action);
      expect(actionOpening(written)).toBe(action);
    });

  for (const [name, action] of [
    ['Nâng cấp và mở rộng phần mềm quản lý văn bản', 'expand'],
    ['Thuế điện tử tỉnh X', undefined],
    ['Thue dich vu hop truc tuyen', 'rent'],
    ['Hệ thống kết nối cung cầu lao động', undefined],
    ['Kết nối trục liên thông văn bản', 'connect'],
    ['Mùa màng thông minh', undefined],
    ['Đầu tư xây dựng trung tâm điều hành', 'build'],
  ] as const)
    it(`opening of a name: ${name}`, () => {
      expect(actionOpening(name)).toBe(action);
    });

  it('a level is the whole cell: what names two is asked again', () => {
    expect([levelOf('Cấp tỉnh'), levelOf('Sở, ban, ngành'), levelOf('Phường')]).toEqual([
      'province',
      'province',
      'commune',
    ]);
    expect([levelOf('Tỉnh và xã'), levelOf('Huyện'), levelOf('Bộ Chỉ huy quân sự')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('amounts and times', () => {
  for (const [cell, unit, amount] of [
    ['15.000.000.000', 1, 15e9],
    ['15,000,000,000', 1, 15e9],
    ['12.500', 1e6, 12.5e9],
    ['12,500', 1e6, 12.5e9],
    ['12,5', 1e9, 12.5e9],
    ['1.250,75', 1e6, 1_250_750_000],
    ['1,5 tỷ', 1, 1.5e9],
    ['500 triệu đồng', 1, 5e8],
    ['2 000 000', 1, 2e6],
    ['theo dự toán được duyệt', 1, undefined],
    ['3 máy', 1, undefined],
    ['-5', 1, undefined],
  ] as const)
    it(`${cell} × ${unit}`, () => {
      expect(amountOf(cell, undefined, unit)).toBe(amount);
    });

  it('a number of a workbook is that number, however it is shown', () => {
    expect(amountOf('12.125', 12.125, 1e9)).toBe(12_125_000_000);
  });

  it('units of a header', () => {
    for (const [text, unit] of [
      ['Kinh phí (triệu đồng)', 1e6],
      ['ĐVT: tỷ đồng', 1e9],
      ['Đơn vị tính: 1.000 đồng', 1e3],
      ['Kinh phí (đồng)', 1],
      ['Kinh phí', undefined],
    ] as const)
      expect([text, unitOf(text)]).toEqual([text, unit]);
  });

  for (const [cell, start, end] of [
    ['2026-2027', '2026-01-01', '2027-12-31'],
    ['2026 – 2030', '2026-01-01', '2030-12-31'],
    ['Năm 2027', '2027-01-01', '2027-12-31'],
    ['Quý I/2027', '2027-01-01', '2027-03-31'],
    ['Quý II - Quý IV/2027', '2027-04-01', '2027-12-31'],
    ['06/2026 - 12/2027', '2026-06-01', '2027-12-31'],
    ['Từ tháng 2 năm 2028 đến tháng 3 năm 2028', '2028-02-01', '2028-03-31'],
    ['tháng 2/2028', '2028-02-01', '2028-02-29'],
    ['01/01/2026-31/12/2027', '2026-01-01', '2027-12-31'],
    ['2027-03-15', '2027-03-15', '2027-03-15'],
  ] as const)
    it(`time: ${cell}`, () => {
      expect(periodOf(cell)).toEqual({ start, end });
    });

  it('what is no time is none', () => {
    for (const cell of ['12 tháng', '13/2027', '31/02/2027', '2028-2026', 'sớm', ''])
      expect(periodOf(cell), cell).toBeUndefined();
    expect(momentOf('2027-02-30')).toBeUndefined();
  });

  it('a duration is left out, and said to be', async () => {
    const { proposals, diagnostics, tables } = await csv(
      'Tên;Cơ quan;Cấp;Hình thức;Thời gian thực hiện;Kinh phí\nA;B;Tỉnh;Mua;12 tháng;chưa rõ\n',
    );
    expect([proposals.length, diagnostics]).toEqual([1, []]);
    expect(tables[0]!.unread.map(({ reads: column }) => column)).toEqual(['time', 'budget']);
  });
});

describe('lists in a cell', () => {
  it('a line each, or between semicolons, without bullets and numbers', () => {
    const cell = '- Một;\n+ Hai\n  1. Ba ba; b) Bốn\n• 2.5 điểm';
    expect(itemsOf(cell).map(({ text }) => text)).toEqual(['Một', 'Hai', 'Ba ba', 'Bốn', '2.5 điểm']);
    for (const { text, offset } of itemsOf(cell))
      expect(cell.slice(offset)).toMatch(new RegExp(`^${text.replace('.', '\\.')}`));
  });
});

describe('nothing that a stranger writes breaks it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Tên hệ thống',
      'Cơ quan',
      'Cấp',
      'Tỉnh',
      'I',
      'A.',
      '(1)',
      '2027',
      '=1+1',
      '1.000',
      '"',
      '\n',
      ';',
      '\t',
      'Tổng cộng',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  it('any text is read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { proposals, diagnostics, documents, foreign } = await csv(
          `Tên dự án;Chủ đầu tư;Cấp;Hình thức\n${pieces.join(';')}`,
        );
        expect(foreign || documents >= proposals.length).toBe(true);
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 1132 },
    );
  });

  it('long cells, headers and merges take no time', async () => {
    const started = performance.now();
    await csv(`${'('.repeat(100_000)};Tên;Cơ quan\n${'(('.repeat(50_000)};A;B\n`);
    const unclosed = new TextEncoder().encode('<mergeCell ref="A1:A2" '.repeat(200_000));
    expect(
      mergedCells(
        new Map([
          ['xl/workbook.xml', unclosed],
          ['xl/_rels/workbook.xml.rels', unclosed],
        ]),
      ),
    ).toEqual([]);
    for (const cell of [
      ' '.repeat(100_000),
      '-'.repeat(100_000),
      '1.'.repeat(50_000),
      'a) '.repeat(30_000),
      '9'.repeat(100_000),
      '2026-'.repeat(20_000),
    ]) {
      itemsOf(cell);
      periodOf(cell);
      amountOf(cell, undefined, 1);
      actionOpening(cell);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
