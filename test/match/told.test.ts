/** Where a proposal says what it does, and for whom: what stands only in the description, and what an enterprise makes for itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { engineOf } from '../../src/check.ts';
import { match } from '../../src/match/match.ts';
import type { Data, SimilarityLevel } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { understand } from '../../src/understand/understand.ts';
import { proposal } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

function levelOf(platform: string, given: Parameters<typeof proposal>[0]): SimilarityLevel {
  const { corpus } = engineOf(data);
  const found = match(understand(proposal(given), corpus.reader), corpus).candidates;
  return found.find(({ entry }) => entry === platform)?.similarity.level ?? 'distinct';
}

describe('a function that only the description states', () => {
  const passing = 'Hệ thống có học bạ số cho học sinh phổ thông.';
  const agency = 'Sở Khoa học và Công nghệ tỉnh X';

  it('is shown to a person where the name says nothing of what the system does', () => {
    expect(levelOf('1132-B35', { name: 'Giải pháp Bình Minh 4.0', description: passing, agency })).not.toBe('distinct');
  });
  it('is passing by beside a name that says another thing, which no platform does', () => {
    const description = `Điều khiển đèn theo giờ, theo lịch mùa, giám sát điện năng từng tủ. ${passing}`;
    expect(levelOf('1132-B35', { name: 'Phần mềm điều khiển đèn chiếu sáng công cộng', description, agency })).toBe(
      'distinct',
    );
  });
});

describe('what an enterprise makes', () => {
  const soc = {
    name: 'Trung tâm giám sát, điều hành an ninh mạng (SOC)',
    level: 'enterprise',
    agency: 'Công ty cổ phần May Y',
  } as const;

  it('for itself has another scope', () => {
    expect(levelOf('1132-A13', { ...soc, description: 'Theo dõi 400 máy chủ và máy trạm tại hai nhà máy.' })).toBe(
      'partial',
    );
  });
  it('for public bodies has the scope of the platform', () => {
    expect(levelOf('1132-A13', { ...soc, description: 'Cung cấp dịch vụ giám sát cho các sở, các xã của tỉnh.' })).toBe(
      'similar',
    );
  });
  it('is asked of enterprises only', () => {
    expect(levelOf('1132-A13', { ...soc, level: 'province', agency: 'Ủy ban nhân dân tỉnh Y' })).toBe('similar');
  });
});
