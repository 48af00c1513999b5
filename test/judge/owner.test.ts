import { beforeAll, describe, expect, it } from 'vitest';
import { isOwner } from '../../src/judge/owner.ts';
import type { Agency, Level } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { proposal } from '../support.ts';

let agencies: Agency[];
beforeAll(async () => {
  agencies = (await loadData()).agencies;
});

const owns = (agency: string, level: Level, owner: string, parent?: string) =>
  isOwner(proposal({ name: 'x', agency, level, parent }), owner, agencies);

describe('Điều 3 khoản 1 điểm d: cơ quan chủ quản', () => {
  for (const [agency, level, owner, parent] of [
    ['Bộ Y tế', 'ministry', 'Bộ Y tế'],
    ['BỘ Y TẾ', 'ministry', 'Bộ Y tế'],
    ['Cục Quản lý Khám, chữa bệnh, Bộ Y tế', 'ministry', 'Bộ Y tế'],
    ['Cục Công nghệ thông tin', 'ministry', 'Bộ Công an', 'Bộ Công an'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'ministry', 'Bộ Văn hoá, Thể thao và Du lịch'],
    ['Bộ Giao thông vận tải', 'ministry', 'Bộ Xây dựng'],
    ['Bộ Thông tin và Truyền thông', 'ministry', 'Bộ Khoa học và Công nghệ'],
    ['Cục Thuế', 'ministry', 'Bộ Tài chính'],
    ['Văn phòng Trung ương Đảng', 'party', 'Văn phòng Trung ương Đảng'],
    ['Đài Truyền hình Việt Nam', 'ministry', 'Đài Truyền hình Việt Nam'],
  ] as [string, Level, string, string?][])
    it(`${agency} is the owner ${owner}`, () => expect(owns(agency, level, owner, parent)).toBe(true));

  for (const [agency, level, owner] of [
    ['Sở Tài chính tỉnh X', 'province', 'Bộ Tài chính'],
    ['Sở Y tế tỉnh X phối hợp với Bộ Y tế', 'province', 'Bộ Y tế'],
    ['Sở Y tế tỉnh X phối hợp với Bộ Y tế', 'ministry', 'Bộ Y tế'],
    ['Bộ Y tế', 'province', 'Bộ Y tế'],
    ['Bộ Tài chính', 'ministry', 'Bộ Y tế'],
    ['Bệnh viện thuộc Bộ Y tế', 'unit', 'Bộ Y tế'],
    ['Công ty Bộ Y tế', 'enterprise', 'Bộ Y tế'],
    ['Bộ', 'ministry', 'Bộ Y tế'],
  ] as [string, Level, string][])
    it(`${agency} (${level}) is not the owner ${owner}`, () => expect(owns(agency, level, owner)).toBe(false));

  it('a list that names no owner has none', () =>
    expect(isOwner(proposal({ name: 'x', agency: 'Bộ Y tế', level: 'ministry' }), null, agencies)).toBe(false));
});
