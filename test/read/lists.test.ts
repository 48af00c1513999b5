/** Lists that a user adds: YAML, CSV, XLSX; what is wrong is told by file, sheet, row and column. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { startPeriod } from '../../src/judge/status.ts';
import { limits } from '../../src/limits.ts';
import type { Data } from '../../src/model.ts';
import { readCatalogues } from '../../src/read/catalogues.ts';
import { readEntries } from '../../src/read/lists.ts';
import { loadData } from '../../src/read/load.ts';
import { merge } from '../../src/read/merge.ts';
import { START } from '../../src/read/schema.ts';
import { root, trunglap } from '../support.ts';

const csv = (text: string) => readEntries('he-thong.csv', new TextEncoder().encode(text));
const sheet = async (rows: (string | number | null)[][], name = 'Danh mục'): Promise<Uint8Array> => {
  const data = rows.map((row) =>
    row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
  );
  return new Uint8Array(await writeXlsx([{ data: data as never, sheet: name }]).toBuffer());
};

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

describe('columns are found by what their headers say', () => {
  for (const header of [
    'STT,Tên hệ thống,Mục đích,Cơ quan chủ quản',
    'TT,TÊN NỀN TẢNG,Mục tiêu dùng chung (*),Đơn vị chủ quản',
    'No;System;Purpose;Owner',
    'stt\tten he thong\tmuc dich\tco quan chu quan',
  ])
    it(header, async () => {
      const [separator] = /[;\t]/.exec(header) ?? [','];
      const { entries, faults } = await csv(
        `${header}\n1${separator}Phần mềm A${separator}Quản lý B${separator}Sở C\n`,
      );
      expect(faults).toEqual([]);
      expect(entries).toMatchObject([{ row: '1', name: 'Phần mềm A', purpose: 'Quản lý B', owner: 'Sở C' }]);
    });
  it('a title may stand above, headings between the rows, other sheets and columns beside', async () => {
    const bytes = new Uint8Array(readFileSync(join(root, 'fixtures/catalogues/province-xlsx/he-thong-tinh.xlsx')));
    const { entries, faults } = await readEntries('he-thong-tinh.xlsx', bytes);
    expect(faults).toEqual([]);
    expect(entries.map(({ row, name, verifiedOn, place }) => [row, name, verifiedOn, place.line, place.sheet])).toEqual(
      [
        ['1', 'Hệ thống camera giám sát an ninh, giao thông tập trung', '2026-11-01', 5, 'Danh mục'],
        ['2', 'Phần mềm quản lý cấp nước sạch nông thôn', '2026-10-15', 7, 'Danh mục'],
      ],
    );
  });
  it('without a name or a purpose there is no header, and the nearest is named', async () => {
    const { entries, faults } = await csv('STT,Ten he thog,Ghi chú\n1,A,B\n');
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ code: 'no-columns', line: 1, params: { nearest: 'Tên hệ thống' } }]);
  });
});

describe('what is wrong with a row, with its cell; the other rows are read', () => {
  it('in a .csv: line and column, also after a cell of several lines', async () => {
    const { entries, faults } = await csv(
      'STT,Tên hệ thống,Mục đích,Mã,Hiệu lực từ\n1,A,"dòng một\ndòng hai",a,\n2,B,,b,\n3,C,c,sai mã,31/02/2027\n4,D,d,d,1/3/2027\n',
    );
    expect(entries.map(({ name, from }) => [name, from])).toEqual([
      ['A', undefined],
      ['D', '2027-03-01'],
    ]);
    expect(faults.map(({ line, column, code, params }) => [line, column, code, params.cell])).toEqual([
      [4, 3, 'missing-cell', 'C4'],
      [5, 4, 'bad-id', 'D5'],
      [5, 5, 'bad-day', 'E5'],
    ]);
  });
  it('in an .xlsx: sheet, row and column', async () => {
    const bytes = await sheet([
      ['STT', 'Tên hệ thống', 'Mục đích', 'Thời gian bắt đầu vận hành'],
      [1, 'A', null, null],
      [2, 'B', 'b', 'Quý IV năm 2027'],
      [3, 'C', 'c', 'Năm 2027'],
    ]);
    const { entries, faults } = await readEntries('ds.xlsx', bytes);
    expect(entries.map(({ name }) => name)).toEqual(['C']);
    expect(faults.map(({ sheet, line, column, code }) => [sheet, line, column, code])).toEqual([
      ['Danh mục', 2, 3, 'missing-cell'],
      ['Danh mục', 3, 4, 'bad-start'],
    ]);
  });
  it('quotes that do not close, another encoding', async () => {
    expect((await csv('Tên hệ thống,Mục đích\n"A,b\n')).faults).toMatchObject([{ code: 'csv-syntax' }]);
    const utf16 = Buffer.from('\ufeffTên hệ thống,Mục đích\nA,b\n', 'utf16le');
    expect((await readEntries('a.csv', utf16)).faults).toMatchObject([
      { code: 'encoding', params: { likely: 'UTF-16' } },
    ]);
  });
  it('the wordings of a start that are accepted are those that the judge reads', () => {
    for (const start of ['Đã vận hành', 'Năm 2027', 'Năm 2027 - 2028', 'Năm 2027-2028', '01/7/2027', '1/12/2027']) {
      expect(START.test(start), start).toBe(true);
      expect(() => startPeriod(start), start).not.toThrow();
    }
    for (const start of ['Quý IV/2027', '2027', '32/01/2027', '01/13/2027', 'năm 2027'])
      expect(START.test(start), start).toBe(false);
  });
});

describe('spreadsheets come from strangers', () => {
  const refused = async (bytes: Uint8Array) => (await readEntries('x.xlsx', bytes)).faults.map(({ code }) => code);
  it('what is no archive, or a broken one, is refused', async () => {
    expect(await refused(new TextEncoder().encode('Tên hệ thống'))).toEqual(['not-a-spreadsheet']);
    const whole = await sheet([['Tên hệ thống', 'Mục đích']]);
    expect(await refused(whole.slice(0, -30))).toEqual(['not-a-spreadsheet']);
    expect(await refused(whole.slice(200))).toEqual(['not-a-spreadsheet']);
  });
  it('an archive that says that it is too large is refused before it is unpacked', async () => {
    expect(await refused(archive('xl/worksheets/sheet1.xml', new Uint8Array(10), limits.unpackedBytes + 1))).toEqual([
      'too-large-unpacked',
    ]);
  });
  it('an archive that lies about its size is refused while it is unpacked', async () => {
    expect(await refused(archive('xl/worksheets/sheet1.xml', new Uint8Array(30_000_000), 1_000))).toEqual([
      'too-large-unpacked',
    ]);
  });
  it('a cell far out does not make a million rows', async () => {
    const xml = (cell: string) =>
      new TextEncoder().encode(`<worksheet><sheetData><row><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`);
    for (const [cell, code] of [
      ['XFD1048576', 'too-many'],
      ['A50001', 'too-many'],
      ['ZZ1', 'too-many'],
      ['A&#49;048576', 'not-a-spreadsheet'],
    ] as const) {
      const content = xml(cell);
      expect(await refused(archive('xl/worksheets/sheet1.xml', content, content.length)), cell).toEqual([code]);
    }
  });
  it('too many rows are refused', async () => {
    const rows = 'A,b\n'.repeat(limits.rows + 1);
    expect((await csv(`Tên hệ thống,Mục đích\n${rows}`)).faults).toMatchObject([{ code: 'too-many' }]);
  });
});

/** A zip archive of one deflated file that says that it has `declared` bytes. */
function archive(name: string, content: Uint8Array, declared: number): Uint8Array {
  const packed = deflateRawSync(content);
  const file = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(file.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, file, packed, central, file, end]));
}

describe('a folder of lists', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'trunglap-lists-'));
  const merged = async (files: Record<string, string>) => {
    const at = folder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
    const added = await readCatalogues([at], at);
    const { data: whole, faults } = merge(data, added);
    return {
      whole,
      used: added.used,
      faults: [...added.faults, ...faults].map(({ file, line, code }) => [file, line, code]),
    };
  };
  const entriesOf = (whole: Data, list: string) => whole.entries.filter((entry) => entry.list === list);

  it('a spreadsheet alone is a list of the locality, named by its file', async () => {
    const { whole, used, faults } = await merged({ 'He thong tinh.csv': 'STT,Tên hệ thống,Mục đích\n7,A,b\n' });
    expect(faults).toEqual([]);
    expect(whole.lists.at(-1)).toMatchObject({ id: 'he-thong-tinh', kind: 'local' });
    expect(entriesOf(whole, 'he-thong-tinh')).toEqual([
      { id: 'he-thong-tinh-7', list: 'he-thong-tinh', row: '7', name: 'A', purpose: 'b', owner: null },
    ]);
    expect(used).toMatchObject([{ kind: 'catalogue', file: 'He thong tinh.csv', holds: 1 }]);
    expect(whole.hashes.catalogue).not.toBe(data.hashes.catalogue);
  });
  it('a YAML file of the same list gives it title, document and days', async () => {
    const { whole, faults } = await merged({
      'ds.csv': 'Tên hệ thống,Mục đích\nA,b\n',
      'meta.yaml':
        'list: ds\ntitle: Danh mục\ndocument: { number: 1/QĐ-UBND, date: 2026-03-02 }\nverifiedOn: 2026-11-01\n',
    });
    expect(faults).toEqual([]);
    expect(whole.lists.at(-1)).toMatchObject({
      id: 'ds',
      title: { vi: 'Danh mục' },
      document: { number: '1/QĐ-UBND' },
    });
    expect(entriesOf(whole, 'ds')).toMatchObject([{ id: 'ds-1', verifiedOn: '2026-11-01' }]);
  });
  it('an amendment without a day, a known id in another list, the same id twice, a key that is none', async () => {
    const { faults } = await merged({
      'a.yaml': 'list: "2765"\nentries:\n  - { id: 2765-1, name: A, purpose: b }\n',
      'b.yaml':
        'list: tinh\nentries:\n  - { id: 1132-B1, name: A, purpose: b }\n  - { id: x, name: A, purpose: b }\n  - { id: x, name: A, purpose: b }\n',
      'c.yaml': 'list: tinh2\nentries:\n  - { name: A, purpse: b }\n',
      'd.yaml': 'services:\n  web: {}\n',
    });
    expect(faults.sort()).toEqual([
      ['a.yaml', 3, 'amendment-undated'],
      ['b.yaml', 3, 'twice'],
      ['b.yaml', 5, 'twice'],
      ['c.yaml', 3, 'missing-key'],
      ['c.yaml', 3, 'unknown-key'],
      ['d.yaml', 1, 'not-a-list'],
    ]);
  });
  it('a list of a Decision needs a law pack; other files of the folder are left alone', async () => {
    const { faults, used } = await merged({
      'a.yaml': 'list: moi\nkind: decision\nentries:\n  - { name: A, purpose: b }\n',
      'README.md': '# a',
      '.hidden.yaml': 'x',
    });
    expect([faults, used.length]).toEqual([[['a.yaml', 1, 'no-law-pack']], 1]);
  });
  it('the fixtures are valid, the faulty ones are told whole', async () => {
    for (const name of ['province', 'province-csv', 'province-xlsx', 'amended', 'later-decision'])
      expect(await trunglap(['validate', `fixtures/catalogues/${name}`]), name).toMatchObject({ code: 0, stderr: '' });
    const { stderr, code } = await trunglap(['validate', 'fixtures/catalogues/faulty']);
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot(join(root, 'fixtures/catalogues/faulty/validate.out'));
  });
});
