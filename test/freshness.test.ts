/** Data that was checked against its print too long ago is used, and said to be old: once in every report. */
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { staleness } from '../src/freshness.ts';
import type { Data } from '../src/model.ts';
import { loadData } from '../src/read/load.ts';
import { render } from '../src/report/render.ts';
import { proposal } from './support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});
/** 180 days after the day on which all of data/ was verified. */
const LAST_FRESH = '2027-05-22';

describe('freshness', () => {
  it('counts from the day of verification to the date of assessment, not to the day of the machine', () => {
    expect(data.freshness.limitDays).toBe(180);
    expect(staleness(data, LAST_FRESH)).toEqual([]);
    expect(staleness(data, '2026-06-24')).toEqual([]);
    const [warning, ...more] = staleness(data, '2027-05-23');
    expect(more).toEqual([]);
    expect(warning!.params.items!.split('; ')).toEqual(
      ['1132', '2765', 'cpdt', 'ndxp', '2022', '1132/QĐ-TTg'].map((id) => `${id} 2026-11-23`),
    );
  });
  it('names only what is old: a list by the oldest of its entries, a status record by its own day', () => {
    const aged: Data = {
      ...data,
      entries: data.entries.map((entry) => (entry.id === '2765-7' ? { ...entry, verifiedOn: '2026-01-01' } : entry)),
      status: [{ platform: '1132-B33', operatingSince: '2026-01-01', source: 'a', verifiedOn: '2026-02-01' }],
    };
    expect(staleness(aged, '2026-11-23').map(({ params }) => params.items)).toEqual([
      '2765 2026-01-01; 1132-B33 2026-02-01',
    ]);
  });
  it('a list that does not say when it was verified is named', () => {
    const undated = { ...data, entries: data.entries.map(({ verifiedOn: _, ...entry }) => entry) };
    expect(staleness(undated, '2026-11-23')).toMatchObject([
      { code: 'undated', params: { items: '1132; 2765; cpdt; ndxp; 2022' } },
    ]);
  });
  it('is said once in a report of several proposals, with the reason', async () => {
    const proposals = ['Sổ sức khỏe điện tử', 'Đấu thầu qua mạng'].map((name) => proposal({ name }));
    for (const [lang, words] of [
      ['vi', 'Đã quá 180 ngày'],
      ['en', 'for more than 180 days'],
    ] as const) {
      const old = String(await render(check(proposals, data, { asOf: '2027-06-01' }), 'text', { lang, width: 400 }));
      expect(old.split(words)).toHaveLength(2);
      expect(old).toContain(data.freshness.why[lang]);
      expect(await render(check(proposals, data, { asOf: LAST_FRESH }), 'text', { lang, width: 400 })).not.toContain(
        words,
      );
    }
  });
  it('every report prints the version of each list, the hashes and the date of assessment', async () => {
    const report = check([proposal({ name: 'Sổ sức khỏe điện tử' })], data, { asOf: '2026-11-23' });
    expect(report.catalogue.lists).toContainEqual({
      id: '1132',
      entries: 79,
      document: '1132/QĐ-TTg',
      date: '2026-06-24',
      verifiedOn: '2026-11-23',
    });
    const text = await render(report, 'text', { lang: 'vi', width: 400 });
    for (const words of [
      '1132: 79 mục (1132/QĐ-TTg, 24/06/2026)',
      '2765: 103 mục (2765/BTTTT-CĐSQG, 15/07/2024)',
      'Ngày đánh giá: 23/11/2026',
      report.catalogue.sha256.slice(0, 12),
      report.law.sha256.slice(0, 12),
    ])
      expect(text).toContain(words);
  });
  it('all of data/ says when it was verified', () => {
    expect(data.entries.filter(({ verifiedOn }) => verifiedOn === undefined)).toEqual([]);
  });
});
