/** Điều 1. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';

describe('Điều 1: “Ban hành kèm theo Quyết định này: 1. Tiêu chí … 2. Danh mục nền tảng số dùng chung quốc gia”', () => {
  let data: Data;
  beforeAll(async () => {
    data = await loadData();
  });

  it('the list of Appendix II holds 17 platforms of Group A and 62 of Group B, each with an owner and a start', () => {
    const entries = data.entries.filter(({ list }) => data.law.lists.includes(list));
    const group = (letter: string) => entries.filter(({ id }) => new RegExp(`^1132-${letter}\\d+$`).test(id));
    expect([group('A').length, group('B').length, entries.length]).toEqual([17, 62, 79]);
    for (const { owner, start } of entries) expect([typeof owner, typeof start]).toEqual(['string', 'string']);
  });

  it('only what the list names is compared by the Decision: an older list is none of its lists', () => {
    expect(data.law.lists).toEqual(['1132']);
    expect(data.guidance.lists).not.toContain('1132');
  });
});
