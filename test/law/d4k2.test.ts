/** Điều 4 khoản 2. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';

describe('Điều 4 khoản 2: “Bãi bỏ Quyết định số 2618/QĐ-BKHCN”', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });

  it('no list and no rule rests on the repealed decision', () => {
    expect(data.lists.filter(({ document }) => document.number?.includes('2618'))).toEqual([]);
    expect(JSON.stringify([data.law.rows, data.guidance])).not.toContain('2618');
  });
});
