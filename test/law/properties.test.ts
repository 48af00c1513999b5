/** What must hold of every proposal, whatever it is: over all facts, random days, and the examples of fixtures/cases changed at random. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import { factsOf, valuesOf } from '../../src/judge/facts.ts';
import { metTexts } from '../../src/judge/functions.ts';
import { actions, type Data, type Facts, levels, type Proposal, type Verdict, verdicts } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { readProposals } from '../../src/read/proposals.ts';
import { decide, factDomain, fits } from '../../src/table.ts';
import { AS_OF, caseTexts, proposal } from '../support.ts';

let data: Data;
let examples: Proposal[];
beforeAll(async () => {
  data = await loadData();
  examples = caseTexts().flatMap((text) => readProposals(text, { file: 'case.yaml' }).proposals);
});

/** 0 is the most severe. What is handed to the older lists is at most advice. */
const severity = (verdict: Verdict | 'guidance') => verdicts.indexOf(verdict === 'guidance' ? 'advisory' : verdict);
const anyFacts = fc.record(
  Object.fromEntries(Object.entries(factDomain).map(([name, values]) => [name, fc.constantFrom(...values)])),
) as unknown as fc.Arbitrary<Facts>;
const anyDay = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const verdictOf = (facts: Facts) => severity(decide(data.law.rows, facts).verdict);

describe('the decision table, over all facts', () => {
  it('exactly one row fits', () =>
    fc.assert(fc.property(anyFacts, (facts) => data.law.rows.filter((row) => fits(row, facts)).length === 1)));

  it('severity never falls when the status goes planned → due → operating', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [planned, due, operating] = (['planned', 'due', 'operating'] as const).map((status) =>
          verdictOf({ ...facts, status }),
        );
        expect(due).toBeLessThanOrEqual(planned!);
        expect(operating).toBeLessThanOrEqual(due!);
      }),
    ));

  it('an exemption never makes it worse, nor does a connection, nor owning the platform', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(verdictOf({ ...facts, exemption: 'cited' })).toBeGreaterThanOrEqual(
          verdictOf({ ...facts, exemption: 'none' }),
        );
        expect(verdictOf({ ...facts, action: 'connect' })).toBeGreaterThanOrEqual(verdictOf(facts));
        expect(verdictOf({ ...facts, proposer: 'owner' })).toBeGreaterThanOrEqual(verdictOf(facts));
      }),
    ));

  it('more similar is never less severe', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [distinct, partial] = (['distinct', 'partial'] as const).map((similarity) =>
          verdictOf({ ...facts, similarity }),
        );
        expect(partial).toBeLessThanOrEqual(distinct!);
      }),
    ));
});

describe('the facts, on random days', () => {
  const anyPair = fc.record({
    index: fc.nat(78),
    action: fc.constantFrom(...actions),
    level: fc.constantFrom(...levels),
    agency: fc.constantFrom(
      'Sở Y tế tỉnh X',
      'Bộ Y tế',
      'Cục Thuế, Bộ Tài chính',
      'Công ty X',
      'Văn phòng Trung ương Đảng',
    ),
    citation: fc.constantFrom(undefined, '', 'Điều 14 Luật Cơ yếu', 'vì an ninh'),
    level3: fc.constantFrom('similar', 'partial', 'distinct'),
  });
  const rowOn = (pair: typeof anyPair extends fc.Arbitrary<infer T> ? T : never, asOf: string) => {
    const { index, action, level, agency, citation, level3 } = pair;
    const entry = data.entries.filter(({ list }) => list === '1132')[index]!;
    const exemption = citation === undefined ? undefined : { ground: 'security' as const, citation };
    const sketch = proposal({ name: 'x', agency, level, action, exemption });
    const similarity = { level: level3, function: 0.5, objective: 0.5, scope: 0.5 } as const;
    const facts = valuesOf<Facts>(factsOf({ proposal: sketch, entry, similarity } as never, data, asOf));
    const rows = data.law.rows.filter((row) => fits(row, facts));
    expect(rows).toHaveLength(1);
    return rows[0]!;
  };

  it('exactly one row fits every pair on every day', () =>
    fc.assert(fc.property(anyPair, anyDay, (pair, day) => Boolean(rowOn(pair, day)))));

  it('while the Decision is in force, time alone never makes a pair less severe', () =>
    fc.assert(
      fc.property(anyPair, anyDay, anyDay, (pair, a, b) => {
        const [early, late] = [a, b].map((day) => (day < data.law.inForceFrom ? data.law.inForceFrom : day)).sort();
        expect(severity(rowOn(pair, late!).verdict)).toBeLessThanOrEqual(severity(rowOn(pair, early!).verdict));
      }),
    ));
});

describe('the engine, on the examples', () => {
  const verdict = (changed: Proposal) => severity(checkOne(changed, data, AS_OF).verdict);
  const duplicates = () => examples.filter((one) => verdict(one) <= severity('restricted'));

  it('an exemption never makes it worse, nor does a connection', () => {
    for (const one of examples) {
      const exemption = { ground: 'security' as const, citation: 'Điều 14 Luật An ninh quốc gia' };
      expect(verdict({ ...one, exemption }), one.name).toBeGreaterThanOrEqual(
        verdict({ ...one, exemption: undefined }),
      );
      expect(verdict({ ...one, action: 'connect' }), one.name).toBeGreaterThanOrEqual(verdict(one));
      const buildsOn = data.entries.filter(({ list }) => list === '1132').map(({ id }) => id);
      expect(verdict({ ...one, buildsOn }), one.name).toBeGreaterThanOrEqual(verdict(one));
    }
  });

  it('dropping a duplicated function never makes it worse', () => {
    let dropped = 0;
    for (const one of examples) {
      const { matches } = checkOne(one, data, AS_OF);
      const met = new Set(
        matches
          .filter((match) => severity(match.verdict) <= severity('review'))
          .flatMap((match) => metTexts(one, match)),
      );
      for (const text of met) {
        dropped += 1;
        const without = { ...one, texts: one.texts.filter((other) => other !== text) };
        expect(verdict(without), `${one.name}: ${text.text}`).toBeGreaterThanOrEqual(verdict(one));
      }
    }
    expect(dropped).toBeGreaterThan(15);
  });

  it('padding a duplicate with unrelated functions never takes it below review', () => {
    const padded = (one: Proposal, functions: readonly string[], first: boolean): Proposal => {
      const padding = proposal({ name: 'x', functions: [...functions] }).texts.slice(1);
      const moved = padding.map((text, i) => ({ ...text, marks: [{ offset: 0, line: 1000 + i, column: 1 }] }));
      return { ...one, texts: first ? [...moved, ...one.texts] : [...one.texts, ...moved] };
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...duplicates()),
        fc.subarray(UNRELATED, { minLength: 1 }),
        fc.boolean(),
        (one, functions, first) => verdict(padded(one, functions, first)) <= severity('review'),
      ),
      { seed: 1132, numRuns: 60 },
    );
  });
});

/** Functions that no platform performs. */
const UNRELATED = [
  'Điều khiển đèn chiếu sáng công cộng',
  'Quản lý nghĩa trang',
  'Đặt lịch sân thể thao',
  'Quản lý bãi đỗ xe',
  'Theo dõi bảo dưỡng thang máy',
  'Quản lý kho vật tư cây xanh',
  'Bán vé tham quan sở thú',
  'Đo mực nước hồ bơi',
  'Quản lý giặt là bệnh viện',
  'Điểm danh ca trực bảo vệ',
  'Xếp lịch xe buýt nội bộ',
  'Quản lý căng tin',
  'Tưới cây tự động',
  'Theo dõi tiêu thụ điện tòa nhà',
  'Quản lý phòng họp',
];
