/** Điều 2 khoản 2. */
import { beforeAll, describe, expect, it } from 'vitest';
import { advice as adviceWords } from '../../src/messages.ts';
import type { Action, Data, Ground, Proposal } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { checked } from '../support.ts';
import { testRow } from './rows.ts';

testRow({
  id: 'd2k2-distinct',
  says: '“có chức năng, mục tiêu và phạm vi sử dụng tương tự”: nothing similar is no duplicate',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { similarity: 'distinct' },
    { similarity: 'distinct', exemption: 'cited', proposer: 'owner' },
    { similarity: 'distinct', addressee: 'outside', action: 'rent' },
  ],
  misses: [
    [{ similarity: 'partial' }, 'd2k2-partial'],
    [{ similarity: 'distinct', inForce: 'no' }, 'd4k1-not-in-force'],
  ],
});

testRow({
  id: 'd2k2-partial',
  says: '“chức năng, mục tiêu và phạm vi”: all three are asked for; some of them need a person',
  verdict: 'review',
  interpreted: false,
  hits: [
    { similarity: 'partial' },
    { similarity: 'partial', action: 'maintain', status: 'planned' },
    { similarity: 'partial', exemption: 'cited' },
  ],
  misses: [
    [{ similarity: 'partial', proposer: 'owner' }, 'd3k1d-owner'],
    [{ similarity: 'partial', action: 'connect' }, 'd3k2b-connect'],
    [{ similarity: 'partial', addressee: 'outside' }, 'd2k2-outside'],
    [{ similarity: 'similar' }, 'd2k2-invest-operating'],
  ],
});

testRow({
  id: 'd2k2-exempt',
  says: '“trừ trường hợp có yêu cầu đặc thù về quốc phòng, an ninh, cơ yếu hoặc yêu cầu theo quy định của pháp luật chuyên ngành”',
  verdict: 'exempt',
  interpreted: false,
  hits: [
    { exemption: 'cited' },
    { exemption: 'cited', status: 'planned', action: 'rent' },
    { exemption: 'cited', action: 'maintain' },
  ],
  misses: [
    [{ exemption: 'none' }, 'd2k2-invest-operating'],
    [{ exemption: 'cited', action: 'connect' }, 'd3k2b-connect'],
    [{ exemption: 'cited', similarity: 'partial' }, 'd2k2-partial'],
  ],
});

testRow({
  id: 'd2k2-invest-operating',
  says: '“Sau khi … được đưa vào vận hành, hoạt động, các cơ quan, tổ chức không đầu tư, xây dựng, mua sắm, thuê dịch vụ hoặc mở rộng phạm vi triển khai”',
  verdict: 'violation',
  interpreted: false,
  hits: [{ action: 'invest' }, { action: 'build' }, { action: 'buy' }, { action: 'rent' }, { action: 'expand' }],
  misses: [
    [{ action: 'upgrade' }, 'd2k2-upgrade-operating'],
    [{ action: 'maintain' }, 'd2k3-maintain-operating'],
    [{ status: 'due' }, 'd2k3-build-not-operating'],
    [{ status: 'due', action: 'rent' }, 'd2k3-rent-until-operating'],
    [{ proposer: 'owner' }, 'd3k1d-owner'],
    [{ addressee: 'outside' }, 'd2k2-outside'],
  ],
});

testRow({
  id: 'd2k2-upgrade-operating',
  says: 'clause 2 does not name “nâng cấp”: read as an investment',
  verdict: 'violation',
  interpreted: true,
  hits: [{ action: 'upgrade' }],
  misses: [
    [{ action: 'upgrade', status: 'due' }, 'd2k3-build-not-operating'],
    [{ action: 'expand' }, 'd2k2-invest-operating'],
    [{ action: 'maintain' }, 'd2k3-maintain-operating'],
  ],
});

testRow({
  id: 'd2k2-outside',
  says: '“trong các cơ quan thuộc hệ thống chính trị”: an enterprise is advised only',
  verdict: 'advisory',
  interpreted: true,
  hits: [
    { addressee: 'outside' },
    { addressee: 'outside', similarity: 'partial', status: 'planned' },
    { addressee: 'outside', exemption: 'cited' },
  ],
  misses: [
    [{ addressee: 'outside', action: 'connect' }, 'd3k2b-connect'],
    [{ addressee: 'outside', similarity: 'distinct' }, 'd2k2-distinct'],
    [{ addressee: 'bound' }, 'd2k2-invest-operating'],
  ],
});

describe('Điều 2 khoản 2, on proposals', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });
  const bidding = { name: 'Hệ thống đấu thầu qua mạng tỉnh X', functions: ['Phát hành hồ sơ mời thầu qua mạng'] };

  for (const [action, words] of Object.entries({
    invest: 'đầu tư',
    build: 'xây dựng',
    buy: 'mua sắm',
    rent: 'thuê dịch vụ',
    expand: 'mở rộng phạm vi triển khai',
  }) as [Action, string][])
    it(`“${words}” a system similar to one in operation is a breach`, () =>
      expect(checked({ ...bidding, action }, data)).toMatchObject({
        verdict: 'violation',
        matches: [{ platform: '1132-B28', rule: 'd2k2-invest-operating' }],
      }));

  for (const level of ['party', 'ministry', 'province', 'commune', 'unit'] as const)
    it(`“các cơ quan, tổ chức”: level ${level} is bound`, () =>
      expect(checked({ ...bidding, level, agency: 'Cơ quan X' }, data).verdict).toBe('violation'));

  it('an enterprise is advised only, and the reading is marked', () => {
    const [match] = checked({ ...bidding, level: 'enterprise', agency: 'Công ty X' }, data).matches;
    expect(match).toMatchObject({ verdict: 'advisory', rule: 'd2k2-outside' });
    expect(match!.basis.every(({ interpretation, note }) => interpretation && note)).toBe(true);
  });

  describe('“trừ trường hợp có yêu cầu đặc thù về quốc phòng, an ninh, cơ yếu hoặc yêu cầu theo quy định của pháp luật chuyên ngành”', () => {
    const claimed = (exemption: Proposal['exemption']) => checked({ ...bidding, exemption }, data);

    for (const [ground, authority] of Object.entries({
      defence: 'Bộ Quốc phòng',
      security: 'Bộ Công an',
      cipher: 'Ban Cơ yếu Chính phủ',
      'specialised-law': 'bộ, cơ quan ngang bộ quản lý nhà nước về lĩnh vực',
    }) as [Ground, string][])
      it(`${ground} with a citation: exempt, to be confirmed by ${authority}`, () => {
        const { verdict, advice } = claimed({ ground, citation: 'khoản 2 Điều 14 Luật Cơ yếu' });
        expect(verdict).toBe('exempt');
        const confirm = advice.find(({ kind }) => kind === 'confirm-exemption')!;
        expect(confirm.params.authority).toContain(authority);
        expect(confirm.params.reading).toBe(data.law.exceptions.interpretation.vi);
      });

    it('“pháp luật chuyên ngành” that does not exist has the form too: truth is not checked, and the report says so', () => {
      const { verdict, advice } = claimed({ ground: 'specialised-law', citation: 'Điều 999 Luật Chim cánh cụt' });
      expect(verdict).toBe('exempt');
      const { vi } = adviceWords['confirm-exemption'](advice.find(({ kind }) => kind === 'confirm-exemption')!.params);
      expect(vi).toContain('chưa được kiểm tra đúng sai');
    });

    for (const [title, exemption, missing, said] of [
      ['a ground without a citation', { ground: 'security' }, '', 'hồ sơ chưa dẫn điều, khoản'],
      [
        'a reason for a citation',
        { ground: 'security', citation: 'vì lý do an ninh' },
        'article,document',
        'chưa nêu điều nào',
      ],
      ['a law without an article', { ground: 'cipher', citation: 'Luật Cơ yếu' }, 'article', 'chưa nêu điều nào'],
      ['an article of no law', { ground: 'defence', citation: 'khoản 2 Điều 14' }, 'document', 'chưa nêu tên luật'],
      [
        'this Decision',
        { ground: 'defence', citation: 'Điều 2 Quyết định số 1132/QĐ-TTg' },
        'itself',
        'chính Quyết định này',
      ],
    ] as [string, NonNullable<Proposal['exemption']>, string, string][])
      it(`${title} is incomplete: no effect, and what is missing is said`, () => {
        const { verdict, matches, advice } = claimed(exemption);
        expect([
          verdict,
          matches[0]!.facts && 'exemption' in matches[0]!.facts && matches[0]!.facts.exemption.value,
        ]).toEqual(['violation', 'none']);
        const cite = advice.find(({ kind }) => kind === 'cite-exemption')!;
        expect(cite.params.missing).toBe(missing);
        expect(adviceWords['cite-exemption'](cite.params).vi).toContain(said);
      });

    it('an incomplete exception is told even where nothing is similar', () => {
      const sketch = { name: 'Phần mềm điều khiển đèn chiếu sáng', exemption: { ground: 'security' as const } };
      const { verdict, advice } = checked(sketch, data);
      expect([verdict, advice.map(({ kind }) => kind)]).toEqual(['clear', expect.arrayContaining(['cite-exemption'])]);
    });
  });
});
