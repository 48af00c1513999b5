/** Every start period as Decision 1132 prints it, and the day on which each turns from planned to due. */
import { beforeAll, describe, expect, it } from 'vitest';
import { startPeriod, statusOn } from '../../src/judge/status.ts';
import type { Data, Entry } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';

const PRINTED: [string, { from: string; to: string } | null][] = [
  ['Đã vận hành', null],
  ['01/7/2026', { from: '2026-07-01', to: '2026-07-01' }],
  ['Năm 2026', { from: '2026-01-01', to: '2026-12-31' }],
  ['Năm 2027', { from: '2027-01-01', to: '2027-12-31' }],
  ['Năm 2028', { from: '2028-01-01', to: '2028-12-31' }],
  ['Năm 2030', { from: '2030-01-01', to: '2030-12-31' }],
  ['Năm 2025 - 2026', { from: '2025-01-01', to: '2026-12-31' }],
  ['Năm 2025 - 2030', { from: '2025-01-01', to: '2030-12-31' }],
  ['Năm 2026 - 2027', { from: '2026-01-01', to: '2027-12-31' }],
  ['Năm 2026 - 2028', { from: '2026-01-01', to: '2028-12-31' }],
  ['Năm 2026 - 2030', { from: '2026-01-01', to: '2030-12-31' }],
  ['Năm 2027 - 2028', { from: '2027-01-01', to: '2028-12-31' }],
  ['Năm 2027 - 2030', { from: '2027-01-01', to: '2030-12-31' }],
  ['Năm 2027-2028', { from: '2027-01-01', to: '2028-12-31' }],
  ['Năm 2027-2030', { from: '2027-01-01', to: '2030-12-31' }],
];

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('start periods as printed', () => {
  let data: Data;
  let platforms: Entry[];
  beforeAll(async () => {
    data = await loadData();
    platforms = data.entries.filter(({ list }) => list === '1132');
  });

  it('these are all the wordings of the list', () => {
    expect(platforms).toHaveLength(79);
    expect(new Set(platforms.map(({ start }) => start))).toEqual(new Set(PRINTED.map(([start]) => start)));
  });

  for (const [printed, period] of PRINTED)
    it(`“${printed}” is ${period ? `${period.from}..${period.to}` : 'in operation'}`, () => {
      expect(startPeriod(printed)).toEqual(period);
      const entry = platforms.find(({ start }) => start === printed)!;
      if (!period) expect(statusOn(entry, '2026-06-24', [])).toBe('operating');
      else {
        expect(statusOn(entry, dayBefore(period.from), [])).toBe('planned');
        expect(statusOn(entry, period.from, [])).toBe('due');
        expect(statusOn(entry, '2035-01-01', [])).toBe('due');
      }
    });

  it('another wording is refused, not guessed', () => {
    expect(() => startPeriod('Quý IV năm 2026')).toThrow('Quý IV năm 2026');
  });

  it('a status record with a source makes a platform operate from its day on', () => {
    const entry = platforms.find(({ id }) => id === '1132-B33')!;
    const records = [
      { platform: '1132-B33', operatingSince: '2026-10-01', source: 'Công văn của Bộ Y tế', verifiedOn: '2026-10-02' },
    ];
    expect(statusOn(entry, '2026-09-30', records)).toBe('due');
    expect(statusOn(entry, '2026-10-01', records)).toBe('operating');
  });
});
