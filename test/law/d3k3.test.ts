/** Điều 3 khoản 3 đến 5. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ownership } from '../../src/judge/owner.ts';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { proposal } from '../support.ts';

describe('Điều 3 khoản 3, 4, 5: who guides, protects or funds a platform does not own it', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });

  for (const [agency, says] of [
    ['Bộ Khoa học và Công nghệ', '“chủ trì hướng dẫn thực hiện Quyết định này”'],
    ['Bộ Công an', '“chủ trì hướng dẫn, phối hợp với cơ quan chủ quản bảo đảm an toàn, an ninh mạng”'],
    ['Bộ Tài chính', '“tổng hợp, báo cáo cấp có thẩm quyền xem xét bố trí kinh phí”'],
  ] as const)
    it(`${agency}, ${says}, is not the owner of a platform of Bộ Y tế`, () => {
      const platform = data.entries.find(({ id }) => id === '1132-B33')!;
      const proposer = proposal({ name: 'x', agency, level: 'ministry' });
      expect(ownership(proposer, platform, data).value).toBe('other');
    });
});
