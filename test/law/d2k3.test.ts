/** Điều 2 khoản 3. */
import { beforeAll, describe, expect, it } from 'vitest';
import { advice as adviceWords } from '../../src/messages.ts';
import type { Action, AdviceKind, Data, Result, Verdict } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { AS_OF, checked } from '../support.ts';
import { testRow } from './rows.ts';

testRow({
  id: 'd2k3-maintain-operating',
  says: '“cho đến thời điểm nền tảng số dùng chung quốc gia được đưa vào vận hành”: upkeep after that day needs review',
  verdict: 'review',
  interpreted: true,
  hits: [{ action: 'maintain' }],
  misses: [
    [{ action: 'maintain', status: 'due' }, 'd2k3-rent-until-operating'],
    [{ action: 'maintain', exemption: 'cited' }, 'd2k2-exempt'],
    [{ action: 'rent' }, 'd2k2-invest-operating'],
  ],
});

testRow({
  id: 'd2k3-rent-until-operating',
  says: '“được tiếp tục duy trì hệ thống hiện có hoặc thuê dịch vụ … cho đến thời điểm … được đưa vào vận hành”',
  verdict: 'conditional',
  interpreted: false,
  hits: [
    { action: 'rent', status: 'due' },
    { action: 'rent', status: 'planned' },
    { action: 'maintain', status: 'due' },
    { action: 'maintain', status: 'planned' },
  ],
  misses: [
    [{ action: 'rent', status: 'operating' }, 'd2k2-invest-operating'],
    [{ action: 'buy', status: 'planned' }, 'd2k3-build-not-operating'],
  ],
});

testRow({
  id: 'd2k3-build-not-operating',
  says: 'a contrario from clause 3: before operation only maintaining and renting',
  verdict: 'restricted',
  interpreted: true,
  hits: (['invest', 'build', 'buy', 'expand', 'upgrade'] as const).flatMap((action) => [
    { action, status: 'due' as const },
    { action, status: 'planned' as const },
  ]),
  misses: [
    [{ status: 'operating' }, 'd2k2-invest-operating'],
    [{ action: 'maintain', status: 'planned' }, 'd2k3-rent-until-operating'],
    [{ status: 'planned', exemption: 'cited' }, 'd2k2-exempt'],
  ],
});

describe('Điều 2 khoản 3, on proposals: “cho đến thời điểm nền tảng số dùng chung quốc gia được đưa vào vận hành, hoạt động”', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });
  // 1132-B56 is printed “Năm 2027 - 2030”, 1132-B33 “Năm 2026”.
  const inspections = { name: 'Phần mềm quản lý cuộc thanh tra, kết luận thanh tra của Thanh tra tỉnh' };
  const book = { name: 'Sổ sức khỏe điện tử của tỉnh' };
  const about = (result: Result, kind: AdviceKind, platform: string) =>
    result.advice.find((one) => one.kind === kind && one.platform === platform);
  const said = (result: Result, kind: AdviceKind, platform: string) => {
    const found = about(result, kind, platform);
    return found && adviceWords[kind](found.params).vi;
  };

  for (const [start, end, asOf, crossing, words] of [
    ['2026-10-01', '2026-12-31', AS_OF, 'ends-before', 'kết thúc ngày 31/12/2026, trước thời kỳ'],
    ['2026-10-01', '2028-12-31', AS_OF, 'crosses', 'đi qua ngày 01/01/2027'],
    [undefined, '2028-12-31', AS_OF, 'crosses', 'Từ nay đến trước ngày đó được thuê dịch vụ'],
    ['2027-06-01', '2028-12-31', AS_OF, 'starts-within', 'bắt đầu ngày 01/06/2027, khi'],
    ['2027-06-01', undefined, AS_OF, 'starts-within', 'Trước khi bắt đầu phải hỏi Thanh tra Chính phủ'],
    [
      '2027-06-01',
      '2028-12-31',
      '2027-03-01',
      'within',
      'có thể vận hành bất cứ lúc nào (danh mục ghi đến hết ngày 31/12/2030)',
    ],
    ['2031-01-01', '2032-12-31', AS_OF, 'starts-after', 'sau khi hết thời kỳ'],
  ] as [string | undefined, string | undefined, string, string, string][])
    it(`a rental from ${start ?? '…'} to ${end ?? '…'}, seen on ${asOf}, against 2027..2030: ${crossing}`, () => {
      const result = checked({ ...inspections, action: 'rent', start, end }, data, asOf);
      expect(result.verdict).toBe('conditional');
      expect(about(result, 'timeline', '1132-B56')!.params).toMatchObject({
        crossing,
        now: 'conditional',
        becomes: 'violation',
      });
      expect(said(result, 'timeline', '1132-B56')).toContain(words);
      expect(said(result, 'timeline', '1132-B56')).toContain('“Vi phạm nguyên tắc không trùng lặp”');
    });

  it('without a timeline, or with a start alone before the period, nothing is said of crossing', () => {
    for (const start of [undefined, '2026-10-01'])
      expect(about(checked({ ...inspections, action: 'rent', start }, data), 'timeline', '1132-B56')).toBeUndefined();
  });

  it('what a purchase may do meanwhile is said too', () => {
    const result = checked({ ...inspections, action: 'buy', end: '2028-12-31' }, data);
    expect(said(result, 'timeline', '1132-B56')).toContain(
      'chưa được mua sắm, chỉ được duy trì hệ thống hiện có hoặc thuê dịch vụ',
    );
  });

  for (const [action, becomes, otherwise] of [
    ['build', 'violation', 'restricted'],
    ['upgrade', 'violation', 'restricted'],
    ['rent', 'violation', 'conditional'],
    ['maintain', 'review', 'conditional'],
  ] as [Action, Verdict, Verdict][])
    it(`due, ${action}: the owner is asked; ${becomes} if it operates, ${otherwise} if not yet`, () => {
      const result = checked({ ...book, action }, data);
      const match = result.matches.find(({ platform }) => platform === '1132-B33')!;
      expect(match.becomes).toMatchObject({ operating: { verdict: becomes }, notYet: { verdict: otherwise } });
      expect(match.verdict).toBe(otherwise);
      const ask = about(result, 'ask-owner', '1132-B33')!;
      expect(ask.params).toMatchObject({ owner: 'Bộ Y tế', printed: 'Năm 2026', becomes, otherwise });
      // The answer, told by a status record, gives what was foretold.
      const confirmed = { platform: '1132-B33', operatingSince: '2026-11-01', source: 'x', verifiedOn: '2026-11-02' };
      const then = checked({ ...book, action }, { ...data, status: [confirmed] });
      expect(then.matches.find(({ platform }) => platform === '1132-B33')).toMatchObject({
        verdict: becomes,
        rule: match.becomes!.operating.rule,
      });
    });

  it('where either answer leads to the same, nobody is asked', () => {
    const partial = checked({ ...book, name: 'Sàn việc làm', level: 'enterprise', agency: 'Công ty X' }, data);
    for (const { becomes, platform } of partial.matches)
      if (becomes && becomes.operating.verdict === becomes.notYet.verdict)
        expect(about(partial, 'ask-owner', platform)).toBeUndefined();
    expect(partial.matches.some(({ becomes }) => becomes)).toBe(true);
  });

  it('a rental says until when: earliest and latest as printed', () => {
    const result = checked({ ...inspections, action: 'rent' }, data);
    expect(said(result, 'contract-end', '1132-B56')).toContain('sớm nhất ngày 01/01/2027, muộn nhất ngày 31/12/2030');
    expect(about(result, 'contract-end', '1132-B56')!.params.cite).toBe('Điều 2 khoản 3');
    const late = checked({ ...book, action: 'rent' }, data, '2027-02-01');
    expect(said(late, 'contract-end', '1132-B33')).toContain('đã hết từ ngày 31/12/2026: phải hỏi cơ quan chủ quản');
  });
});
