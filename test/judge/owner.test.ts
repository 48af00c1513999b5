import { beforeAll, describe, expect, it } from 'vitest';
import { ownership } from '../../src/judge/owner.ts';
import type { Data, Level } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { checked, proposal } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const ownerOf = (agency: string, level: Level, owner: string | null, parent?: string, id = '1132-X') =>
  ownership(proposal({ name: 'x', agency, level, parent }), { id, owner }, data);

type Case = [agency: string, level: Level, owner: string, reason: string, parent?: string, id?: string];
const says = ([agency, level, owner, , parent]: Case) =>
  `${agency}${parent ? ` (${parent})` : ''}, ${level} – ${owner}`;

describe('Điều 3 khoản 1 điểm d: cơ quan chủ quản', () => {
  const owners: Case[] = [
    ['Bộ Y tế', 'ministry', 'Bộ Y tế', 'is-owner'],
    ['BỘ Y TẾ', 'ministry', 'Bộ Y tế', 'is-owner'],
    ['Bộ Y\u00a0tế'.normalize('NFD'), 'ministry', 'Bộ Y tế', 'is-owner'],
    ['B\u200bộ Y tế', 'ministry', 'Bộ Y tế', 'is-owner'],
    ['Bộ GD&ĐT', 'ministry', 'Bộ Giáo dục và Đào tạo', 'is-owner'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'ministry', 'Bộ Văn hoá, Thể thao và Du lịch', 'is-owner'],
    ['Văn phòng Trung ương Đảng', 'party', 'Văn phòng Trung ương Đảng', 'is-owner'],
    ['Đài Truyền hình Việt Nam', 'ministry', 'Đài Truyền hình Việt Nam', 'is-owner'],
    ['Bộ Y tế phối hợp với Bộ Công an', 'ministry', 'Bộ Y tế', 'is-owner'],
    // Units: a part of the name, the stated parent, or a unit that is known.
    ['Cục Quản lý Khám, chữa bệnh, Bộ Y tế', 'ministry', 'Bộ Y tế', 'is-unit'],
    ['Vụ Bảo hiểm y tế, Bộ Y tế', 'ministry', 'Bộ Y tế', 'is-unit'],
    ['Cục Di sản văn hóa, Bộ Văn hóa, Thể thao và Du lịch', 'ministry', 'Bộ Văn hoá, Thể thao và Du lịch', 'is-unit'],
    ['Cục Di sản văn hóa', 'ministry', 'Bộ Văn hoá, Thể thao và Du lịch', 'is-unit', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['Sở Giao dịch Chứng khoán Việt Nam', 'ministry', 'Bộ Tài chính', 'is-unit'],
    ['Sở Giao dịch, Ngân hàng Nhà nước Việt Nam', 'ministry', 'Ngân hàng Nhà nước Việt Nam', 'is-unit'],
    ['Cục Công nghệ thông tin', 'ministry', 'Bộ Công an', 'is-unit', 'Bộ Công an'],
    ['Trung tâm Dữ liệu', 'ministry', 'Bộ Công an', 'is-unit', 'Cục Cảnh sát quản lý hành chính, Bộ Công an'],
    ['Cục Thuế', 'ministry', 'Bộ Tài chính', 'is-unit'],
    ['Tổng cục Thuế', 'ministry', 'Bộ Tài chính', 'is-unit'],
    ['Công an tỉnh Lào Cai', 'ministry', 'Bộ Công an', 'is-unit'],
    ['Công an tỉnh Lào Cai', 'ministry', 'Bộ Công an', 'is-unit', 'Bộ Công an'],
    ['Kho bạc Nhà nước khu vực XII', 'ministry', 'Bộ Tài chính', 'is-unit'],
    // The reorganisation of 2025, both ways.
    ['Bộ Giao thông vận tải', 'ministry', 'Bộ Xây dựng', 'is-predecessor'],
    ['Bộ Kế hoạch và Đầu tư', 'ministry', 'Bộ Tài chính', 'is-predecessor'],
    ['Bộ Tài nguyên và Môi trường', 'ministry', 'Bộ Nông nghiệp và Môi trường', 'is-predecessor'],
    ['Ủy ban Dân tộc', 'ministry', 'Bộ Dân tộc và Tôn giáo', 'is-predecessor'],
    ['Bộ Thông tin và Truyền thông', 'ministry', 'Bộ Khoa học và Công nghệ', 'is-predecessor'],
    ['Bộ Tài chính', 'ministry', 'Bộ Kế hoạch và Đầu tư', 'is-predecessor', undefined, '2765-1'],
    ['Bộ Thông tin và Truyền thông', 'ministry', 'Bộ Công an', 'is-predecessor', undefined, '1132-A7'],
    ['Bộ Công an', 'ministry', 'Bộ Giao thông vận tải', 'is-predecessor', undefined, 'ndxp-9'],
  ];
  for (const one of owners)
    it(`${says(one)}: is the owner (${one[3]})`, () => {
      const [agency, level, owner, reason, parent, id] = one;
      expect(ownerOf(agency, level, owner, parent, id)).toMatchObject({ value: 'owner', reason });
    });

  const others: Case[] = [
    ['Sở Tài chính tỉnh X', 'province', 'Bộ Tài chính', 'local-body'],
    ['Sở Tài chính', 'ministry', 'Bộ Tài chính', 'local-body', 'Bộ Tài chính'],
    ['Sở Y tế tỉnh X, Bộ Y tế', 'ministry', 'Bộ Y tế', 'local-body'],
    ['Sở Y tế tỉnh X phối hợp với Bộ Y tế', 'province', 'Bộ Y tế', 'local-body'],
    ['Sở Giao dịch vụ tỉnh X', 'ministry', 'Bộ Y tế', 'local-body', 'Bộ Y tế'],
    ['Cục Công nghệ thông tin - Bộ Y tế', 'ministry', 'Bộ Y tế', 'owner-only-mentioned'],
    ['UBND tỉnh X', 'ministry', 'Bộ Y tế', 'local-body', 'Bộ Y tế'],
    ['Văn phòng Tỉnh ủy X', 'party', 'Văn phòng Trung ương Đảng', 'local-body'],
    ['Trung tâm Y tế phối hợp với Cục Công nghệ thông tin, Bộ Y tế', 'ministry', 'Bộ Y tế', 'owner-only-mentioned'],
    ['Bệnh viện Bộ Y tế', 'ministry', 'Bộ Y tế', 'owner-only-mentioned'],
    ['Công đoàn Bộ Tài chính', 'ministry', 'Bộ Tài chính', 'owner-only-mentioned'],
    ['Bệnh viện thuộc Bộ Y tế', 'unit', 'Bộ Y tế', 'owner-only-mentioned'],
    ['Công ty Bộ Y tế', 'enterprise', 'Bộ Y tế', 'owner-only-mentioned'],
    // What it is, it is; but the level is not an owner's.
    ['Bộ Y tế', 'province', 'Bộ Y tế', 'level-too-low'],
    ['Công an tỉnh Lào Cai', 'province', 'Bộ Công an', 'level-too-low'],
    ['Công an tỉnh Lào Cai', 'province', 'Bộ Công an', 'level-too-low', 'Bộ Công an'],
    ['Trung tâm Thông tin y tế quốc gia', 'unit', 'Bộ Y tế', 'level-too-low', 'Bộ Y tế'],
    ['Bộ Tài chính', 'ministry', 'Bộ Y tế', 'not-owner'],
    ['Bộ Khoa học và Công nghệ', 'ministry', 'Bộ Công an', 'not-owner'],
    ['Bộ', 'ministry', 'Bộ Y tế', 'not-owner'],
    ['Công an', 'ministry', 'Bộ Công an', 'not-owner'],
    ['Cục Thuế', 'ministry', 'Cục Hải quan', 'not-owner'],
    // A successor of a part only, for another platform; a succession that is not sure.
    ['Bộ Thông tin và Truyền thông', 'ministry', 'Bộ Công an', 'other-successor', undefined, '1132-A2'],
    ['Bộ Giao thông vận tải', 'ministry', 'Bộ Công an', 'other-successor', undefined, '1132-A1'],
    ['Cục Bưu điện Trung ương', 'ministry', 'Bộ Khoa học và Công nghệ', 'not-owner'],
  ];
  for (const one of others)
    it(`${says(one)}: is not the owner (${one[3]})`, () => {
      const [agency, level, owner, reason, parent, id] = one;
      expect(ownerOf(agency, level, owner, parent, id)).toMatchObject({ value: 'other', reason });
    });

  it('a list that names no owner has none', () =>
    expect(ownerOf('Bộ Y tế', 'ministry', null)).toEqual({ value: 'other', reason: 'no-owner-printed', params: {} }));

  it('says the way from the name to the owner, and marks what is a reading', () => {
    expect(ownerOf('Tổng cục Thuế', 'ministry', 'Bộ Tài chính').params.path).toBe(
      'Tổng cục Thuế → Cục Thuế → Bộ Tài chính',
    );
    expect(ownerOf('Tổng cục Thuế', 'ministry', 'Bộ Tài chính').interpretation).toEqual(data.law.readings.unit);
    expect(ownerOf('Bộ Y tế', 'ministry', 'Bộ Y tế').interpretation).toBeUndefined();
  });

  it('a long name is compared in no time', () => {
    const long = `${'phối hợp với Bộ Y tế, '.repeat(5000)}Bộ Y tế`;
    const start = performance.now();
    ownerOf(long, 'ministry', 'Bộ Y tế', long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('Phụ lục II, B.2 đến B.17: “Mỗi cơ quan cấp bộ sẽ triển khai … thuộc ngành, lĩnh vực mình”', () => {
  const NAMES = ['Hệ thống thông tin giải quyết thủ tục hành chính', 'Nâng cấp hệ thống một cửa điện tử của Bộ'];
  const rows = Array.from({ length: 16 }, (_, i) => `1132-B${i + 2}`);

  for (const id of rows)
    it(`${id}: its ministry owns it, also beside the national portal`, () => {
      const { owner } = data.entries.find((entry) => entry.id === id)!;
      for (const name of NAMES) {
        const { verdict, matches } = checked({ name, agency: owner!, level: 'ministry' }, data);
        expect(verdict).toBe('clear');
        expect(matches.find(({ platform }) => platform === id)).toMatchObject({ rule: 'd3k1d-owner' });
      }
    });

  it('what meets the portal is marked as a reading', () => {
    const { matches } = checked({ name: NAMES[0]!, agency: 'Bộ Tư pháp', level: 'ministry' }, data);
    const portal = matches.find(({ platform }) => platform === '1132-A1')!;
    expect(portal.facts!.proposer).toMatchObject({ reason: 'own-platform', params: { platform: '1132-B6' } });
    expect(portal.basis.every(({ interpretation }) => interpretation)).toBe(true);
  });

  it('a ministry that also does what another platform does is not covered by its own', () => {
    const { matches } = checked(
      {
        name: 'Hệ thống thông tin giải quyết thủ tục hành chính',
        agency: 'Bộ Y tế',
        level: 'ministry',
        functions: ['Tiếp nhận, xử lý hồ sơ', 'Đăng ký tài khoản định danh điện tử, xác thực điện tử người dân'],
      },
      data,
    );
    const other = matches.find(({ platform }) => platform === '1132-A3' || platform === '1132-A2')!;
    expect(other.facts!.proposer.value).toBe('other');
  });

  for (const [agency, level] of [
    ['Ủy ban nhân dân tỉnh X', 'province'],
    ['Sở Y tế tỉnh X', 'province'],
    ['Ủy ban nhân dân xã X', 'commune'],
  ] as [string, Level][])
    it(`${agency} owns none of them`, () => {
      for (const name of [NAMES[0]!, `${NAMES[0]} lĩnh vực y tế`]) {
        const { verdict, matches } = checked({ name, agency, level }, data);
        expect(verdict).toBe('restricted');
        expect(matches.every(({ facts }) => facts!.proposer.value === 'other')).toBe(true);
      }
    });
});
