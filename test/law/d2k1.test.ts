/** Điều 2 khoản 1. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { checked } from '../support.ts';

describe('Điều 2 khoản 1: “Được duy trì, vận hành, nâng cấp và cải tiến thường xuyên”: of the national platform itself', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });
  const sketch = { name: 'Hệ thống mạng đấu thầu quốc gia', functions: ['Phát hành hồ sơ mời thầu qua mạng'] };

  for (const action of ['maintain', 'upgrade', 'expand'] as const) {
    it(`${action} by its owner is clear`, () =>
      expect(checked({ ...sketch, action, agency: 'Bộ Tài chính', level: 'ministry' }, data)).toMatchObject({
        verdict: 'clear',
        matches: [{ platform: '1132-B28', rule: 'd3k1d-owner' }],
      }));
    it(`near miss: ${action} of a province’s own is not`, () =>
      expect(checked({ ...sketch, name: 'Hệ thống đấu thầu qua mạng tỉnh X', action }, data).verdict).not.toBe(
        'clear',
      ));
  }
});
