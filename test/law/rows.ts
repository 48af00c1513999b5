/** One row of the decision table: what hits it, and near misses that must hit another. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data, Facts, Verdict } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { decide } from '../../src/table.ts';
import { facts } from '../support.ts';

export interface RowCase {
  id: string;
  /** What the clause says, as the title of the test. */
  says: string;
  verdict: Verdict | 'guidance';
  interpreted: boolean;
  hits: Partial<Facts>[];
  misses: [Partial<Facts>, string][];
}

export function testRow({ id, says, verdict, interpreted, hits, misses }: RowCase): void {
  describe(`${id}: ${says}`, () => {
    let data: Data;
    beforeAll(async () => {
      data = await loadData();
    });
    for (const changed of hits)
      it(`${JSON.stringify(changed)} → ${verdict}`, () => {
        const row = decide(data.law.rows, facts(changed));
        expect([row.id, row.verdict]).toEqual([id, verdict]);
      });
    for (const [changed, other] of misses)
      it(`near miss ${JSON.stringify(changed)} → ${other}`, () => {
        expect(decide(data.law.rows, facts(changed)).id).toBe(other);
      });
    it(interpreted ? 'is marked as an interpretation' : 'is no interpretation', () => {
      expect(data.law.rows.find((row) => row.id === id)?.interpretation !== undefined).toBe(interpreted);
    });
  });
}
