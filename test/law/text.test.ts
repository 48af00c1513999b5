/** The law pack against the print: fixtures/law holds Articles 1 to 4 and Appendix I as scanned, line by line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { root } from '../support.ts';

const printed = (file: string) =>
  readFileSync(join(root, 'fixtures/law', file), 'utf8')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Article headings and numbers of clauses and points, as they are printed before the text of a unit. */
const numbered = (id: string, ref: string, text: string) => {
  const [, , clause, point] = /^d(\d+)(?:k(\d+)(dd|[a-z])?)?$/.exec(id)!;
  if (point) return `${point.replace('dd', 'đ')}) ${text}`;
  return clause ? `${clause}. ${text}` : `${ref}. ${text}`;
};

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

describe('Quyết định số 1132/QĐ-TTg ngày 24 tháng 6 năm 2026', () => {
  it('Điều 1 đến Điều 4: every unit stands verbatim and in order, and nothing is left out', () => {
    const whole = printed('decision-1132-articles.txt');
    const units = data.law.articles.map(({ id, ref, text, heading }) => numbered(id, ref, (text ?? heading)!));
    expect(units.join(' ')).toBe(whole);
  });

  it('Phụ lục I: five criteria of Group A, six of Group B, verbatim', () => {
    const { groups, closing } = data.criteria;
    const { a, b } = groups;
    const group = ({ heading, items }: typeof a) => [heading, ...items.map(({ text }, i) => `${i + 1}. ${text}`)];
    expect([a.items.length, b.items.length]).toEqual([5, 6]);
    expect([...group(a), ...group(b), closing].join(' ')).toBe(printed('decision-1132-annex-1.txt'));
  });
});
