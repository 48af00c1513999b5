/** What a name names: a system, or a service and goods about one. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { reader, understand } from '../../src/understand/understand.ts';
import { proposal } from '../support.ts';

let data: Data;
let read: ReturnType<typeof reader>;
beforeAll(async () => {
  data = await loadData();
  read = reader(data);
});

/** Whether a function that some platform could perform is performed; and the words that show a service. */
function seen(name: string, description?: string) {
  const { texts, service } = understand(proposal({ name, ...(description && { description }) }), read);
  const mentions = texts.flatMap((text) => text.mentions);
  const performed = mentions.filter(
    ({ role, capability }) =>
      role === 'performs' && !data.capabilities[capability]!.generic && !data.capabilities[capability]!.uncovered,
  );
  return { performed: performed.length > 0, service: service?.text };
}

describe('a name that begins with a service or goods', () => {
  it.each([
    ['Tập huấn sử dụng phần mềm một cửa điện tử cho cán bộ xã', 'Tập huấn'],
    ['Số hóa 60.000 hồ sơ khiếu nại, tố cáo', 'Số hóa'],
    ['Mua 40 máy tính bảng phục vụ chấm điểm học bạ số', 'máy tính bảng'],
    ['SỐ HÓA HỒ SƠ KHIẾU NẠI', 'SỐ HÓA'],
    ['Gói thầu số 5: Tập huấn tiếp nhận đơn thư khiếu nại', 'Tập huấn'],
    ['Kết nối phần mềm đơn thư khiếu nại, tố cáo của tỉnh với hệ thống của Thanh tra Chính phủ', 'Kết nối'],
    ['Tap huan su dung phan mem mot cua dien tu', 'Tap huan'],
  ])('%s', (name, words) => expect(seen(name)).toEqual({ performed: false, service: words }));

  it('is seen in decomposed text too', () =>
    expect(seen('Tập huấn sử dụng phần mềm một cửa điện tử'.normalize('NFD')).service?.normalize('NFC')).toBe(
      'Tập huấn',
    ));
});

describe('a name that begins with a system', () => {
  it.each([
    'Phần mềm quản lý đào tạo, học bạ số',
    'Xây dựng hệ thống tiếp nhận và xử lý đơn thư khiếu nại, tố cáo kèm tập huấn',
    'Hệ thống học bạ số và máy tính bảng cho giáo viên',
    'Tiếp nhận đơn thư khiếu nại, tố cáo qua camera và khảo sát hài lòng',
    'Số hóa công tác tiếp nhận đơn thư khiếu nại, tố cáo',
  ])('%s', (name) => expect(seen(name)).toEqual({ performed: true, service: undefined }));
});

describe('a service beside a system', () => {
  it('hides nothing that is built or bought with it', () => {
    expect(seen('Số hóa hồ sơ và xây dựng phần mềm xử lý đơn thư khiếu nại, tố cáo')).toEqual({
      performed: true,
      service: undefined,
    });
    expect(
      seen('Số hóa hồ sơ tồn đọng', 'Đồng thời xây dựng phần mềm xử lý đơn thư khiếu nại, tố cáo.').performed,
    ).toBe(true);
  });

  it('serves what its description speaks of', () =>
    expect(seen('Số hóa hồ sơ tồn đọng', 'Để nhập vào phần mềm xử lý đơn thư khiếu nại, tố cáo.')).toEqual({
      performed: false,
      service: 'Số hóa',
    }));
});
