/** Điều 3 khoản 1. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { checked } from '../support.ts';
import { testRow } from './rows.ts';

testRow({
  id: 'd3k1d-owner',
  says: '“Triển khai đầu tư, mua sắm, thuê dịch vụ để xây dựng, hoàn thiện và vận hành”: the owner builds its own platform',
  verdict: 'clear',
  interpreted: false,
  hits: [
    { proposer: 'owner' },
    { proposer: 'owner', similarity: 'partial', status: 'planned' },
    { proposer: 'owner', action: 'connect' },
    { proposer: 'owner', exemption: 'cited', action: 'upgrade' },
  ],
  misses: [
    [{ proposer: 'other' }, 'd2k2-invest-operating'],
    [{ proposer: 'owner', similarity: 'distinct' }, 'd2k2-distinct'],
    [{ proposer: 'owner', inForce: 'no' }, 'd4k1-not-in-force'],
  ],
});

describe('Điều 3 khoản 1: “Cơ quan chủ quản nền tảng số dùng chung quốc gia”', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });
  const book = { name: 'Nền tảng sổ sức khỏe điện tử', action: 'build' as const };

  it('the ministry itself: clear, by the words of the clause', () => {
    const [match] = checked({ ...book, agency: 'Bộ Y tế', level: 'ministry' }, data).matches;
    expect(match).toMatchObject({ rule: 'd3k1d-owner', facts: { proposer: { value: 'owner', reason: 'is-owner' } } });
    expect(match!.basis.some(({ interpretation }) => interpretation)).toBe(false);
  });

  it('a unit of the ministry: clear, marked as a reading, and asked for the document that assigns the work', () => {
    const { verdict, matches, advice } = checked(
      { ...book, agency: 'Cục Công nghệ thông tin, Bộ Y tế', level: 'ministry' },
      data,
    );
    expect(verdict).toBe('clear');
    expect(matches[0]!.basis.every(({ note }) => note?.vi === data.law.readings.unit.vi)).toBe(true);
    expect(advice.find(({ kind }) => kind === 'confirm-owner')).toMatchObject({ params: { owner: 'Bộ Y tế' } });
  });

  it('điểm e “Công bố kiến trúc, các yêu cầu kết nối”: who must connect is sent to the owner', () => {
    const { advice } = checked({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' }, data);
    expect(advice.find(({ kind }) => kind === 'connect')).toMatchObject({
      platform: '1132-B28',
      params: { owner: 'Bộ Tài chính', through: expect.stringContaining('1132-A6') },
    });
  });
});
