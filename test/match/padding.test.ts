/** A duplicate stays one whatever stands beside it, and becomes none by dropping what it duplicates. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import { type Data, type Entry, verdicts } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { AS_OF, proposal } from '../support.ts';

let data: Data;
let platforms: Entry[];
beforeAll(async () => {
  data = await loadData();
  const inFamilies = data.families.flatMap(({ members }) => members);
  platforms = data.entries.filter(({ list, id }) => list === '1132' && !inFamilies.includes(id));
});

/** Functions that no platform performs. */
const UNRELATED = [
  'Điều khiển đèn chiếu sáng công cộng',
  'Chấm công bằng khuôn mặt',
  'Tính tiền nước và in hóa đơn',
  'Quản lý bãi giữ xe',
  'Đặt lịch sân bóng đá',
  'Quản lý mượn trả sách thư viện',
  'Theo dõi tưới cây xanh công viên',
  'Quản lý kho vật tư văn phòng phẩm',
];
const severity = (name: string, functions: string[]) =>
  verdicts.indexOf(checkOne(proposal({ name, functions }), data, AS_OF).verdict);
const WORST_ALLOWED = verdicts.indexOf('review');

describe('padding', () => {
  it('a platform’s own name, for one province, is never below review, with whatever other functions', () =>
    fc.assert(
      fc.property(fc.constantFrom(...platforms), fc.subarray(UNRELATED), ({ name }, functions) => {
        expect(severity(`${name} tỉnh X`, functions), name).toBeLessThanOrEqual(WORST_ALLOWED);
      }),
      { seed: 1132, numRuns: 300 },
    ));

  it('a duplicate by its listed functions is not hidden by others', () => {
    const functions = ['Đăng tải thông báo mời thầu', 'Mở thầu qua mạng', 'Nộp hồ sơ dự thầu điện tử'];
    for (let others = 0; others <= UNRELATED.length; others += 1)
      expect(severity('Phần mềm của Sở Tài chính', [...functions, ...UNRELATED.slice(0, others)])).toBeLessThanOrEqual(
        WORST_ALLOWED,
      );
  });

  it('dropping what it duplicates never makes it worse', () =>
    fc.assert(
      fc.property(fc.subarray(UNRELATED), (kept) => {
        const duplicated = ['Mở thầu qua mạng', 'Nộp hồ sơ dự thầu điện tử'];
        const name = 'Phần mềm của Sở Tài chính';
        expect(severity(name, kept)).toBeGreaterThanOrEqual(severity(name, [...duplicated, ...kept]));
      }),
      { seed: 1132, numRuns: 50 },
    ));
});
