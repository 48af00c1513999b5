/** A little of the fuzzing at every test run, always the same cases; `npm run fuzz` for more. */
import fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { Folder } from './ran.ts';
import { targets } from './targets.ts';

const folder = new Folder();
afterAll(() => folder.remove());

describe('what strangers write brings nothing down', () => {
  for (const { name, case: one, share, property } of targets)
    it(`${name}: ${one}`, () =>
      fc.assert(property(folder), { seed: 1132, numRuns: Math.ceil(Math.min(100, 10 + 5 * share)) }));
});
