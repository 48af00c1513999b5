/** “trừ trường hợp có yêu cầu đặc thù …”: what has the form of a citation, and what does not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/judge/citation.ts';
import type { Data, Gap } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

describe('an article of a named document is a citation', () => {
  for (const citation of [
    'khoản 2 Điều 14 Luật Cơ yếu',
    'Khoản 4 Điều 11 Luật Cơ yếu năm 2011',
    'Điều 5 Nghị định số 73/2019/NĐ-CP',
    'điểm a khoản 1 Điều 3 Thông tư 04/2025/TT-BVHTTDL',
    'Điều 25 Thông tư số 04/2025/TTBVHTTDL',
    'Điều 7 Thông tư liên tịch số 01/2016/TTLT-BCA-BQP',
    'Luật An ninh quốc gia, Điều 14',
    'Điều 8 của Luật số 05/2011/QH13',
    'Điều 88 Luật Di sản văn hóa năm 2024 (khoản 3)',
    'Điều 21a Bộ luật Hình sự',
    'Điều 6 Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia',
    'Điều 3 Quyết định số 18/2014/QĐ-TTg',
    'Điều 64 Hiến pháp năm 2013',
    'ĐIỀU 14 LUẬT CƠ YẾU',
    'dieu 14 luat co yeu',
    'Điều 14 Luật Cơ yếu'.normalize('NFD'),
    'Điều 14 Luật Các tổ chức tín dụng',
    'theo pháp luật chuyên ngành; Điều 14 Luật Dược',
    'Theo quy định của pháp luật về cơ yếu: Điều 14 Luật Cơ yếu',
  ])
    it(citation, () => expect(gapsOf(citation, data.law)).toEqual([]));
});

describe('what is missing is named', () => {
  for (const [citation, gaps] of [
    ['Luật Cơ yếu', ['article']],
    ['khoản 2 Luật Cơ yếu', ['article']],
    ['Chương II Luật Cơ yếu', ['article']],
    ['Điều 14', ['document']],
    ['Điều 14 luật chuyên ngành', ['document']],
    ['Điều 14 của luật có liên quan', ['document']],
    ['Điều 14 theo quy định của pháp luật', ['document']],
    ['Điều 14 Luật năm 2011', ['document']],
    ['Điều 5 Nghị định về cơ yếu', ['number']],
    ['Điều 5 Nghị định số 73', ['number']],
    ['Điều 5 Công văn số 2765/BTTTT-CĐSQG', ['document']],
    ['Điều 2 Quyết định số 1132/QĐ-TTg', ['itself']],
    ['vì lý do an ninh', ['article', 'document']],
    ['Điều … Luật …', ['article', 'document']],
    ['Nghị định số 73/2019/NĐ-CP', ['article']],
    ['đồng bằng, vùng trũng', ['article', 'document']],
    ['Điều kiện 14 Luật Cơ yếu', ['article']],
    ['-', ['article', 'document']],
    // An article of one document and the name of another are no citation together.
    ['Điều 2 Quyết định số 1132/QĐ-TTg; Luật Cơ yếu', ['itself']],
  ] as [string, Gap[]][])
    it(`${citation}: ${gaps.join(', ')}`, () => expect(gapsOf(citation, data.law)).toEqual(gaps));
});

it('a text as long as a text may be is read in no time', () => {
  const words = ['luật ', 'Điều ', 'Luật Luật khoản ', 'pháp luật ', 'Nghị định số ', '1/1/', ';', 'a/'];
  for (const word of words) {
    const start = performance.now();
    gapsOf(word.repeat(100_000 / word.length), data.law);
    expect(performance.now() - start, word).toBeLessThan(1500);
  }
});
