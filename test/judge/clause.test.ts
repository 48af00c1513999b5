import { describe, expect, it } from 'vitest';
import { clauseId } from '../../src/judge/clause.ts';

describe('a unit of the Decision, however it is written', () => {
  for (const [id, ways] of Object.entries({
    d2: ['Điều 2', 'điều 2', 'dieu 2', 'd2', 'Đ2', 'Article 2', 'Art. 2', '2'],
    d2k2: [
      'Điều 2 khoản 2',
      'khoản 2 Điều 2',
      'Điều 2, khoản 2',
      'd2k2',
      'D2K2',
      '2(2)',
      'Art. 2(2)',
      'Article 2 clause 2',
      'dieu 2 khoan 2',
    ],
    d3k1d: ['Điều 3 khoản 1 điểm d', 'điểm d khoản 1 Điều 3', '3(1)d', '3(1)(d)', 'Article 3(1)d', 'd3k1d'],
    d3k1dd: ['Điều 3 khoản 1 điểm đ', 'điểm đ khoản 1 Điều 3', '3(1)đ', 'd3k1dd', 'd3k1đ'],
    d3k2b: ['Điều 3 khoản 2 điểm b', '3(2)b'],
  }))
    for (const way of ways) it(`${way} → ${id}`, () => expect(clauseId(way)).toBe(id));

  for (const other of [
    '',
    'violation',
    'khoản 2',
    'điểm d',
    'd2k2-partial',
    'Điều',
    'hai',
    '2 2',
    'Điều hai',
    'báo cáo.json',
  ])
    it(`“${other}” is none`, () => expect(clauseId(other)).toBeUndefined());

  it('a form in NFD is the same', () => expect(clauseId('Điều 2 khoản 2'.normalize('NFD'))).toBe('d2k2'));
});
