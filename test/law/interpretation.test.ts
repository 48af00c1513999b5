/** No output states an interpretation without its mark: every format is searched, for every row that interprets and every reading of the proposer. */
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { report as words } from '../../src/messages.ts';
import type { Bilingual, Data, Lang, Report, Row } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { formatNames } from '../../src/report/render.ts';
import { rendered } from '../report/support.ts';
import { proposal, type Sketch } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

/** For each row that interprets, a proposal that it decides, and the note that must be read. */
const CASES: Record<string, Sketch> = {
  'd2k2-outside': { name: 'Hệ thống đấu thầu qua mạng', agency: 'Công ty X', level: 'enterprise' },
  'd2k2-upgrade-operating': { name: 'Hệ thống đấu thầu qua mạng tỉnh X', action: 'upgrade' },
  'd2k3-maintain-operating': { name: 'Hệ thống đấu thầu qua mạng tỉnh X', action: 'maintain' },
  'd2k3-build-not-operating': { name: 'Phần mềm quản lý cuộc thanh tra', action: 'build' },
  'd3k1d-owner': {
    name: 'Hệ thống đấu thầu qua mạng',
    agency: 'Cục Quản lý đấu thầu, Bộ Tài chính',
    level: 'ministry',
  },
};

/** A format that is not text must be read back to text before it is searched here. */
function readable(output: unknown): string {
  if (typeof output !== 'string') throw new Error('read this format back to text in this test');
  return output
    .replaceAll('&quot;', '"')
    .replaceAll(/&(apos|#39);/g, "'")
    .replaceAll(/\\u201[cd]|[“”"\\]/g, '')
    .replace(/\s+/g, ' ');
}

/** They tell only what hinders. */
const WITHOUT_CLEAR = ['sarif', 'github', 'gitlab'];

async function expectMarked(report: Report, note: Bilingual, lang: Lang): Promise<void> {
  const noted = report.results
    .flatMap(({ matches }) => matches)
    .filter(({ basis }) => basis.some((one) => one.note?.vi === note.vi));
  const isClear = noted.every(({ verdict }) => verdict === 'clear');
  for (const format of formatNames.filter((one) => !(isClear && WITHOUT_CLEAR.includes(one)))) {
    const shown = readable(await rendered(format, { report, lang }));
    expect(shown, `${format}: the reading`).toContain(readable(note[lang]));
    const mark = format.endsWith('json') ? /interpretation: ?true/ : new RegExp(words.interpretation[lang]);
    expect(shown, `${format}: the mark`).toMatch(mark);
  }
}

describe('every format marks what is an interpretation', () => {
  it('there is a case for every row that interprets', () => {
    const rows = data.law.rows.filter(({ interpretation }) => interpretation).map(({ id }) => id);
    expect(Object.keys(CASES)).toEqual(expect.arrayContaining(rows));
  });

  for (const [rule, sketch] of Object.entries(CASES))
    for (const lang of ['vi', 'en'] as const)
      it(`${rule} (${lang})`, async () => {
        const report = check([proposal(sketch)], data, { asOf: '2026-11-23' });
        const match = report.results[0]!.matches.find((one) => one.rule === rule)!;
        const { interpretation } = data.law.rows.find(({ id }) => id === rule)! as Row<object, string>;
        await expectMarked(report, interpretation ?? match.facts!.proposer.interpretation!, lang);
      });

  it('a unit that is taken as the owner of an entry of an older list', async () => {
    const unit = { name: 'Hệ thống thông tin quốc gia về đầu tư', agency: 'Cục Đầu tư nước ngoài, Bộ Tài chính' };
    const report = check([proposal({ ...unit, level: 'ministry' })], data, { asOf: '2026-11-23' });
    const match = report.results[0]!.matches.find(({ platform }) => platform === '2765-1')!;
    expect(match.rule).toBe('g-owner');
    expect(match.basis.every(({ note }) => note !== undefined)).toBe(true);
    for (const lang of ['vi', 'en'] as const) await expectMarked(report, match.facts!.proposer.interpretation!, lang);
  });

  it('every row of the older lists that interprets', async () => {
    const report = check([proposal({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' })], data, { asOf: '2026-11-23' });
    const [result] = report.results;
    const rows = data.guidance.rows.filter(({ interpretation }) => interpretation);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, label, verdict, interpretation: note } of rows) {
      const basis = [{ ref: 'x', quote: 'y', interpretation: true, note: note! }];
      const match = { ...result!.matches[0]!, rule: id, why: label, verdict, basis };
      for (const lang of ['vi', 'en'] as const)
        await expectMarked({ ...report, results: [{ ...result!, verdict, matches: [match] }] }, note!, lang);
    }
  });

  it('who confirms an exception is marked too', async () => {
    const exemption = { ground: 'cipher' as const, citation: 'Điều 14 Luật Cơ yếu' };
    const report = check([proposal({ name: 'Hệ thống đấu thầu qua mạng tỉnh X', exemption })], data, {
      asOf: '2026-11-23',
    });
    for (const format of formatNames) {
      const shown = readable(await rendered(format, { report, lang: 'vi' }));
      const reading = readable(data.law.exceptions.interpretation.vi);
      if (['text', 'json', 'markdown', 'csv', 'docx'].includes(format)) expect(shown, format).toContain(reading);
      if (shown.includes(reading)) expect(shown, format).toContain('Diễn giải của công cụ');
    }
  });

  it('where a row goes by the words of the clause, no mark is shown', async () => {
    const report = check([proposal({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' })], data, { asOf: '2026-11-23' });
    expect(report.results[0]!.matches.map(({ rule }) => rule)).toEqual(['d2k2-invest-operating']);
    expect(await rendered('text', { report, lang: 'vi' })).not.toContain(words.interpretation.vi);
  });
});
