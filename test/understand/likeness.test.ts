/** Wording that no term foresees: the capability that has most of the telling words, and the words that say so. */
import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/model.ts';
import { likeness, mostLike, tellingRuns } from '../../src/understand/likeness.ts';
import { tokenise } from '../../src/understand/text.ts';

const capability = (id: string, terms: string[], more: Partial<Capability> = {}): Capability => ({
  id,
  label: { vi: id, en: id },
  kind: 'register',
  sector: 'common',
  users: [],
  terms,
  hints: [],
  excludes: [],
  generic: false,
  ...more,
});
const known = [
  capability('records', ['sổ sức khỏe điện tử', 'khám|chữa bệnh & lịch sử']),
  capability('lighting', ['chiếu sáng công cộng', 'đèn đường']),
  capability('login', ['đăng nhập một lần'], { generic: true }),
];
const index = likeness(known, (text) => tokenise(text));
const weighted = (text: string, counts = (_: number) => true, weight = 1) => ({
  tokens: tokenise(text),
  counts,
  weight,
});
const like = (text: string) => mostLike([weighted(text)], index);

describe('the capability that a text is most like', () => {
  it('is the one whose terms have its words, though no term stands in it', () => {
    expect(like('Ghi lại lịch sử đi khám của bà con')?.capability).toBe(0);
    expect(like('Thay bóng đèn ngoài đường')?.capability).toBe(1);
  });

  it('is none where no word is known', () => expect(like('Mua bàn ghế')).toBeUndefined());

  it('is never what every system has', () => expect(like('đăng nhập một lần')).toBeUndefined());

  it('has the larger share, the more of the words are its own', () => {
    const [all, half] = ['lịch sử chữa bệnh', 'lịch sử chữa bệnh và nhiều chuyện khác nữa'].map(
      (text) => like(text)!.share,
    );
    expect(all).toBeGreaterThan(half!);
    expect(all).toBeLessThanOrEqual(1);
  });

  it('is not told by words that do not count', () => {
    const tokens = tokenise('đèn đường và lịch sử khám');
    const found = mostLike([{ tokens, counts: (at) => at > 1, weight: 1 }], index);
    expect(found?.capability).toBe(0);
    expect(found?.shares[1]).toBe(0);
  });

  it('is told first by what weighs more', () => {
    const found = mostLike([weighted('đèn đường', undefined, 2), weighted('lịch sử khám')], index);
    expect(found?.capability).toBe(1);
  });
});

describe('the words that say so', () => {
  it('are runs of the text, the most telling first', () => {
    const text = 'Xem đường đi, ghi lịch sử khám chữa bệnh';
    const tokens = tokenise(text);
    const runs = tellingRuns({ tokens, counts: () => true, weight: 1 }, 0, index);
    const words = runs.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    expect(words).toEqual(['lịch sử khám chữa bệnh']);
  });
});
