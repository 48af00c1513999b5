/** Every fact carries where it came from: a code, what it rests on, and a sentence in both languages. */
import { beforeAll, describe, expect, it } from 'vitest';
import { because } from '../../src/messages.ts';
import { type Data, type Fact, type Facts, type Match, type Reasoned, reasonCodes } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { decide, factDomain, guidanceDomain } from '../../src/table.ts';
import { checked, type Sketch } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const match = (sketch: Sketch, platform: string, asOf?: string): Match =>
  checked(sketch, data, asOf).matches.find((one) => one.platform === platform)!;
const facts = (...args: Parameters<typeof match>) => match(...args).facts as Reasoned<Facts>;
const bidding: Sketch = { name: 'Hệ thống đấu thầu qua mạng tỉnh X', agency: 'Sở Tài chính tỉnh X' };

describe('the facts of a match', () => {
  it('are those that its table asks for, with the values that lead to its row', () => {
    for (const one of checked({ name: 'Sàn việc làm, tuyển dụng trực tuyến tỉnh X' }, data).matches) {
      const isLaw = data.law.rows.some(({ id }) => id === one.rule);
      const names = Object.keys(isLaw ? factDomain : guidanceDomain);
      expect(Object.keys(one.facts!).sort()).toEqual(names.sort());
      const values = Object.fromEntries(Object.entries<Fact>(one.facts!).map(([name, { value }]) => [name, value]));
      const rows = isLaw ? data.law.rows : data.guidance.rows;
      expect(decide(rows as never, values as never)).toMatchObject({ id: one.rule });
    }
  });

  it('inForce: the day of signature against the day of assessment', () => {
    expect(facts(bidding, '1132-B28').inForce).toEqual({
      value: 'yes',
      reason: 'in-force',
      params: { from: '2026-06-24', asOf: '2026-11-23' },
    });
    expect(facts(bidding, '1132-B28', '2026-06-23').inForce).toMatchObject({ value: 'no', reason: 'not-yet-in-force' });
  });

  it('similarity: the three values against their thresholds', () => {
    const { similarity, facts } = match(bidding, '1132-B28');
    const { thresholds } = data.tuning;
    expect(facts!.similarity).toMatchObject({
      value: 'similar',
      reason: 'all-three',
      params: {
        function: String(similarity.function),
        functionFrom: String(thresholds.similar.function),
        objective: String(similarity.objective),
        scope: String(similarity.scope),
      },
    });
    expect(because['all-three'](facts!.similarity.params).vi).toMatch(/chức năng \d,\d\d \(ngưỡng \d,\d\d\)/);
  });

  it('similarity: of a partial one, which of the three is below', () => {
    const partial = checked(
      {
        name: 'Sàn kết nối tiêu thụ sầu riêng',
        agency: 'Sở Nông nghiệp và Môi trường tỉnh X',
        functions: [
          'Nhật ký canh tác, thuốc bảo vệ thực vật của nhà vườn',
          'Đăng nhu cầu mua, bán và ghép đơn',
          'Giữ chỗ kho lạnh và xe container',
        ],
      },
      data,
    ).matches;
    const below = partial.filter(({ similarity }) => similarity.level === 'partial');
    expect(below.length).toBeGreaterThan(0);
    for (const { facts, similarity } of below) {
      expect(facts!.similarity).toMatchObject({ value: 'partial', reason: 'some-below' });
      const named = facts!.similarity.params.below!.split(',').filter(Boolean) as (
        | 'function'
        | 'objective'
        | 'scope'
      )[];
      for (const axis of named) expect(similarity[axis]).toBeLessThan(data.tuning.thresholds.similar[axis]);
    }
  });

  it('proposer: which name met which owner, or why none did', () => {
    expect(facts(bidding, '1132-B28').proposer).toMatchObject({
      value: 'other',
      reason: 'local-body',
      params: { agency: 'Sở Tài chính tỉnh X', owner: 'Bộ Tài chính' },
    });
    const unit = { ...bidding, agency: 'Cục Quản lý đấu thầu, Bộ Tài chính', level: 'ministry' as const };
    expect(facts(unit, '1132-B28').proposer).toMatchObject({
      value: 'owner',
      reason: 'is-unit',
      params: { path: 'Bộ Tài chính' },
    });
  });

  it('addressee and action: what the proposal states', () => {
    expect(facts(bidding, '1132-B28')).toMatchObject({
      addressee: { value: 'bound', reason: 'bound-by-level', params: { level: 'province' } },
      action: { value: 'build', reason: 'stated' },
    });
  });

  it('status: the printed start and the day', () => {
    expect(facts(bidding, '1132-B28').status).toEqual({
      value: 'operating',
      reason: 'printed-operating',
      params: { printed: 'Đã vận hành' },
    });
    const book = { name: 'Sổ sức khỏe điện tử của tỉnh' };
    expect(facts(book, '1132-B33').status).toEqual({
      value: 'due',
      reason: 'start-begun',
      params: { printed: 'Năm 2026', from: '2026-01-01', to: '2026-12-31', asOf: '2026-11-23' },
    });
  });

  it('status: a record comes with its source', () => {
    const record = {
      platform: '1132-B33',
      operatingSince: '2026-10-01',
      source: 'Công văn X',
      verifiedOn: '2026-10-02',
    };
    const { matches } = checked({ name: 'Sổ sức khỏe điện tử của tỉnh' }, { ...data, status: [record] });
    expect((matches.find(({ platform }) => platform === '1132-B33')!.facts as Reasoned<Facts>).status).toEqual({
      value: 'operating',
      reason: 'recorded-operating',
      params: { since: '2026-10-01', source: 'Công văn X', verifiedOn: '2026-10-02' },
    });
  });

  it('exemption: ground and citation, and what its form lacks', () => {
    const claim = (exemption: Sketch['exemption']) => facts({ ...bidding, exemption }, '1132-B28').exemption;
    expect(claim(undefined)).toEqual({ value: 'none', reason: 'no-exemption', params: {} });
    expect(claim({ ground: 'cipher' })).toMatchObject({ value: 'none', reason: 'no-citation' });
    expect(claim({ ground: 'cipher', citation: 'Luật Cơ yếu' })).toMatchObject({
      value: 'none',
      reason: 'not-a-citation',
      params: { missing: 'article' },
    });
    expect(claim({ ground: 'cipher', citation: 'Điều 14 Luật Cơ yếu' })).toMatchObject({
      value: 'cited',
      reason: 'citation',
      params: { ground: 'cipher', citation: 'Điều 14 Luật Cơ yếu' },
    });
  });
});

describe('the sentence of a reason', () => {
  it('stands for every code in both languages, and says nothing undefined of what is missing', () => {
    for (const code of reasonCodes) {
      const { vi, en } = because[code]({});
      expect(vi.length * en.length, code).toBeGreaterThan(0);
      expect(vi, code).not.toBe(en);
    }
  });
});
