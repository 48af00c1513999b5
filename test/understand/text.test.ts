import { describe, expect, it } from 'vitest';
import { canonical, fold, tokenise, words } from '../../src/understand/text.ts';

describe('one word has one spelling', () => {
  for (const [one, other] of [
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['lý', 'lí'],
    ['kỹ', 'kĩ'],
    ['quý', 'quí'],
    ['HOÀ', 'hòa'],
    ['hòa'.normalize('NFD'), 'hòa'],
    ['hò\u200ba', 'hòa'],
    ['to\u00adàn', 'toàn'],
  ] as [string, string][])
    it(`${JSON.stringify(one)} is ${JSON.stringify(other)}`, () => expect(canonical(one)).toBe(canonical(other)));

  it('different words stay different', () => {
    expect(canonical('hóa')).not.toBe(canonical('hòa'));
    expect(canonical('ý')).not.toBe(canonical('í'.repeat(2)));
    expect(canonical('may')).not.toBe(canonical('mai'));
  });
});

describe('fold', () => {
  it('takes off every mark, đ too', () => expect(fold('Đường Nguyễn Huệ, ĐẮK LẮK')).toBe('Duong Nguyen Hue, DAK LAK'));
});

describe('tokens', () => {
  it('are the same in plain text as in text that holds a rare letter, whatever the sign between them', () => {
    const plain = (text: string) => tokenise(text).map(({ start, end, word }) => [start, end, word]);
    for (let code = 0; code < 0x2200; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(plain(`${text} 字`).slice(0, -1), code.toString(16)).toEqual(plain(text));
    }
  });

  it('know their place in the original', () => {
    const text = 'Sổ  sức\u00a0khỏe, điện tử';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Sổ', 'sức', 'khỏe', 'điện', 'tử']);
  });
  it('sentences end at full stops, semicolons and line ends, not inside numbers or abbreviations', () => {
    expect(tokenise('Có 1.837 camera tại TP.HCM. Kết nối; chia sẻ\nbáo cáo').map(({ sentence }) => sentence)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3,
    ]);
  });
  it('are the same from NFC and NFD', () => {
    const text = 'Quản lý hồ sơ sức khỏe người dân';
    expect(words(text.normalize('NFD'))).toEqual(words(text));
  });
});
