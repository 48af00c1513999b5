/** Điều 4 khoản 1. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inForce } from '../../src/judge/facts.ts';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { checked } from '../support.ts';
import { testRow } from './rows.ts';

testRow({
  id: 'd4k1-not-in-force',
  says: '“có hiệu lực thi hành kể từ ngày ký ban hành”: before that day only the older lists speak',
  verdict: 'guidance',
  interpreted: false,
  hits: [{ inForce: 'no' }, { inForce: 'no', similarity: 'distinct' }, { inForce: 'no', proposer: 'owner' }],
  misses: [[{ inForce: 'yes' }, 'd2k2-invest-operating']],
});

describe('the day of signature', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });

  it('23 June 2026 is before it, 24 June 2026 is in force', () => {
    expect(inForce(data.law, '2026-06-23').value).toBe('no');
    expect(inForce(data.law, '2026-06-24').value).toBe('yes');
  });

  it('before it, a bidding system of a province is only advised against, by letter 2765; after it, it is a breach', () => {
    const sketch = {
      name: 'Hệ thống đấu thầu qua mạng của tỉnh',
      functions: ['Phát hành hồ sơ mời thầu', 'Nộp hồ sơ dự thầu qua mạng'],
    };
    const before = checked(sketch, data, '2026-06-23');
    expect(before.matches[0]).toMatchObject({
      platform: '1132-B28',
      rule: 'd4k1-not-in-force',
      verdict: 'advisory',
      alsoListedAs: ['2765-2'],
    });
    expect(before.matches[0]!.basis.map(({ quote }) => quote)).toContain(
      'Không triển khai hệ thống tương tự để tránh trùng lặp',
    );
    expect(checked(sketch, data, '2026-06-24').verdict).toBe('violation');
  });
});
