import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Data, type Facts, verdicts } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { combinations, decide, factDomain, faultsOfTable, fits, guidanceDomain } from '../../src/table.ts';
import { root } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

describe('the decision table has the unique hit policy', () => {
  it('every combination of facts fits exactly one row', () => {
    let seen = 0;
    for (const facts of combinations(factDomain)) {
      seen += 1;
      expect(
        data.law.rows.filter((row) => fits(row, facts)).map(({ id }) => id),
        JSON.stringify(facts),
      ).toHaveLength(1);
    }
    expect(seen).toBe(2 * 3 * 2 * 2 * 2 * 8 * 3);
  });

  it('every row is reached', () => {
    const reached = new Set([...combinations(factDomain)].map((facts) => decide(data.law.rows, facts).id));
    expect([...reached].sort()).toEqual(data.law.rows.map(({ id }) => id).sort());
  });

  it('every row has a test of its own, with near misses', () => {
    const folder = join(root, 'test/law');
    const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const tested = [...text.matchAll(/testRow\(\{\n {2}id: '([^']+)'/g)].map(([, id]) => id!);
    expect(tested.sort()).toEqual(data.law.rows.map(({ id }) => id).sort());
  });

  it('the table of the older lists has it too, and never gives more than advice', () => {
    expect(faultsOfTable(data.guidance.rows, guidanceDomain)).toEqual([]);
    expect(new Set(data.guidance.rows.map(({ verdict }) => verdict))).toEqual(new Set(['advisory', 'clear']));
  });

  it('a table in which a combination fits two rows, none, or an unknown value is refused', () => {
    const [first, ...rest] = data.law.rows;
    expect(faultsOfTable(rest, factDomain).join()).toContain('no row fits');
    expect(faultsOfTable([{ ...first!, id: 'twin' }, first!, ...rest], factDomain).join()).toContain('both fit');
    expect(faultsOfTable([{ ...first!, when: { inForce: ['maybe' as 'yes'] } }, ...rest], factDomain).join()).toContain(
      'cannot be maybe',
    );
    expect(faultsOfTable([{ ...first!, when: { weather: ['wet'] } as object }, ...rest], factDomain).join()).toContain(
      'unknown fact',
    );
  });

  it('severity never falls when the status goes from planned to due to operating, all else equal', () => {
    const severity = (facts: Facts) => {
      const { verdict } = decide(data.law.rows, facts);
      return verdict === 'guidance' ? verdicts.length : verdicts.indexOf(verdict);
    };
    for (const facts of combinations(factDomain)) {
      const [planned, due, operating] = (['planned', 'due', 'operating'] as const).map((status) =>
        severity({ ...facts, status }),
      );
      expect(due, JSON.stringify(facts)).toBeLessThanOrEqual(planned!);
      expect(operating, JSON.stringify(facts)).toBeLessThanOrEqual(due!);
    }
  });

  it('each row quotes its clause verbatim', () => {
    for (const { id, basis } of data.law.rows)
      for (const { clause, quote } of basis) {
        const text =
          clause === 'title'
            ? data.law.printedTitle.replace(/\s+/g, ' ')
            : data.law.articles.find((article) => article.id === clause)?.text;
        expect(text, `${id}: ${clause}`).toContain(quote);
      }
  });
});
