import { beforeAll, describe, expect, it } from 'vitest';
import { compareWith, search } from '../../src/check.ts';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { proposal, trunglap } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});
const first = (query: string) => search(query, data)[0]?.entry.id;

describe('search', () => {
  for (const [query, id, why] of [
    ['học bạ số', '1132-B35', 'what it does, in no word of the print'],
    ['y bạ điện tử', '1132-B33', 'an everyday name'],
    ['một cửa điện tử', '1132-A1', 'a name of local systems'],
    ['đấu thầu qua mạng', '1132-B28', 'words of the print'],
    ['mang dau thau quoc gia', '1132-B28', 'without diacritics'],
    ['he thong mang dau thau quoc gja', '1132-B28', 'a letter wrong'],
    ['VNeID', '1132-A2', 'a product'],
    ['VTVGo', '1132-B61', 'a product'],
    ['hộ tịch', '2765-89', 'only in an older list'],
    ['1132-A10', '1132-A10', 'an id'],
  ] as [string, string, string][])
    it(`“${query}” finds ${id}: ${why}`, () => expect(first(query)).toBe(id));

  it('nothing for nonsense', () => expect(search('xyzzy qwrtp', data)).toEqual([]));
  it('one platform once', () => {
    const ids = search('đăng ký doanh nghiệp', data).map(({ entry }) => entry.id);
    expect(ids).toContain('1132-B23');
    expect(ids).not.toContain('2765-3');
  });
  it('on the command line', async () => {
    const { stdout, code } = await trunglap(['search', 'học', 'bạ', 'số', '--limit', '1']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('[1132-B35]')]);
    expect(JSON.parse((await trunglap(['search', 'học bạ', '--format', 'json'])).stdout).hits[0].id).toBe('1132-B35');
    expect((await trunglap(['search', 'x', '--limit', '0'])).code).toBe(2);
  });
});

describe('compare', () => {
  const mixed = proposal({
    name: 'Hệ thống quản lý bệnh viện và sổ sức khỏe điện tử',
    functions: ['Sổ sức khỏe điện tử của người dân', 'Quản lý viện phí'],
  });
  it('says what raises and what lowers the similarity', () => {
    const { steps, similarity } = compareWith(mixed, '1132-B33', data);
    expect(steps.find(({ gain }) => gain > 0)?.capability).toMatch(/^health\./);
    expect(steps.some(({ loss }) => loss > 0)).toBe(true);
    expect(similarity.function).toBeLessThan(1);
  });
  it('two things with nothing in common', () =>
    expect(compareWith(mixed, '1132-B61', data).similarity).toMatchObject({ level: 'distinct', function: 0 }));
  it('on the command line', async () => {
    const { stdout, code } = await trunglap([
      'compare',
      'fixtures/cases/violation/quang-ninh-finance-bidding.yaml',
      '1132-b28',
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('vượt ngưỡng')]);
    expect(
      (await trunglap(['compare', 'fixtures/cases/violation/quang-ninh-finance-bidding.yaml', '1132-B99'])).code,
    ).toBe(2);
    const json = JSON.parse(
      (
        await trunglap([
          'compare',
          'fixtures/cases/violation/quang-ninh-finance-bidding.yaml',
          '1132-B28',
          '--format',
          'json',
        ])
      ).stdout,
    );
    expect(json).toMatchObject({ platform: '1132-B28', verdict: 'violation', route: 'capability' });
  });
});
