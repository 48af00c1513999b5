/** The rules of lists other than a Decision's: each row with what hits it, and near misses that another row decides. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Data, type GuidanceFacts, type LocalFacts, recommendations } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { decide, faultsOfTable, guidanceDomain, localDomain } from '../../src/table.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const older = (changed: Partial<GuidanceFacts>): string =>
  decide(data.guidance.rows, {
    similarity: 'similar',
    proposer: 'other',
    action: 'build',
    recommendation: 'silent',
    ...changed,
  }).id;
const local = (changed: Partial<LocalFacts>): string =>
  decide(data.local.rows, { similarity: 'similar', proposer: 'other', addressee: 'bound', action: 'build', ...changed })
    .id;

describe('older lists', () => {
  for (const recommendation of recommendations)
    it(`g-${recommendation}: what the list prints, whether alike or partly`, () => {
      for (const similarity of ['similar', 'partial'] as const)
        for (const action of ['build', 'rent', 'maintain', 'upgrade'] as const)
          expect(older({ recommendation, similarity, action })).toBe(`g-${recommendation}`);
      expect(older({ recommendation, action: 'connect' })).toBe('g-connect');
      expect(older({ recommendation, proposer: 'owner' })).toBe('g-owner');
      expect(older({ recommendation, similarity: 'distinct' })).toBe('g-distinct');
    });
  it('have the unique hit policy', () => expect(faultsOfTable(data.guidance.rows, guidanceDomain)).toEqual([]));
  it('what speaks for and against a system of one’s own are different recommendations', () => {
    const { stances } = data.guidance;
    expect(stances.for.filter((one) => stances.against.includes(one))).toEqual([]);
  });
});

describe('lists of the locality', () => {
  const CASES: [string, Partial<LocalFacts>[], [Partial<LocalFacts>, string][]][] = [
    [
      'local-distinct',
      [{ similarity: 'distinct' }, { similarity: 'distinct', addressee: 'outside', action: 'connect' }],
      [[{ similarity: 'partial' }, 'local-partial']],
    ],
    [
      'local-connect',
      [{ action: 'connect' }, { action: 'connect', addressee: 'outside', similarity: 'partial' }],
      [[{ action: 'rent' }, 'local-similar']],
    ],
    [
      'local-outside',
      [{ addressee: 'outside' }, { addressee: 'outside', proposer: 'own', similarity: 'partial' }],
      [[{ addressee: 'bound' }, 'local-similar']],
    ],
    [
      'local-own',
      [
        { proposer: 'own', action: 'expand' },
        { proposer: 'own', action: 'maintain', similarity: 'partial' },
      ],
      [
        [{ proposer: 'own', action: 'build' }, 'local-own-anew'],
        [{ action: 'expand' }, 'local-similar'],
      ],
    ],
    [
      'local-own-anew',
      [
        { proposer: 'own', action: 'rent' },
        { proposer: 'own', action: 'buy', similarity: 'partial' },
      ],
      [[{ proposer: 'own', action: 'upgrade' }, 'local-own']],
    ],
    [
      'local-similar',
      [{}, { action: 'maintain' }, { action: 'rent' }],
      [
        [{ similarity: 'partial' }, 'local-partial'],
        [{ action: 'connect' }, 'local-connect'],
      ],
    ],
    [
      'local-partial',
      [{ similarity: 'partial' }, { similarity: 'partial', action: 'upgrade' }],
      [
        [{}, 'local-similar'],
        [{ similarity: 'partial', proposer: 'own' }, 'local-own-anew'],
      ],
    ],
  ];
  for (const [id, hits, misses] of CASES)
    it(id, () => {
      for (const facts of hits) expect(local(facts), JSON.stringify(facts)).toBe(id);
      for (const [facts, other] of misses) expect(local(facts), JSON.stringify(facts)).toBe(other);
    });
  it('these are all of its rows, and the unique hit policy holds', () => {
    expect(CASES.map(([id]) => id).sort()).toEqual(data.local.rows.map(({ id }) => id).sort());
    expect(faultsOfTable(data.local.rows, localDomain)).toEqual([]);
  });
});
