/**
 * `npm run fuzz -- --runs N --seed S`: as many cases as wanted, of all kinds or of `--only NAME`. Stops at nothing: every kind is run to its end, and what failed is
 * printed as short as it could be made, with what runs it again.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Folder } from './ran.ts';
import { type Target, targets } from './targets.ts';

/** Cases between two looks at the clock. */
const BATCH = 1000;

interface Tally {
  cases: number;
  seconds: number;
  failure?: string;
}

export async function main(argv: string[], print: (text: string) => void): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1132' },
      only: { type: 'string' },
    },
  });
  if (existsSync('/dev/shm')) process.env.FUZZ_FOLDER ??= '/dev/shm';
  const chosen = targets.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  const started = performance.now();
  let [total, failed] = [0, 0];
  for (const target of chosen) {
    const { cases, seconds, failure } = await fuzz(
      target,
      Math.ceil((Number(values.runs) * target.share) / shares),
      Number(values.seed),
    );
    total += cases;
    if (failure) failed += 1;
    print(
      `${target.name.padEnd(12)} ${String(cases).padStart(9)}  ${seconds.toFixed(0).padStart(6)} s  ${target.case}\n${failure ? `${failure}\n` : ''}`,
    );
  }
  print(
    `${total} cases in ${((performance.now() - started) / 1000).toFixed(0)} s, seed ${values.seed}, kinds with a failure: ${failed}\n`,
  );
  return failed > 0 ? 1 : 0;
}

async function fuzz(target: Target, runs: number, seed: number): Promise<Tally> {
  const folder = new Folder();
  const started = performance.now();
  const tally: Tally = { cases: 0, seconds: 0 };
  for (let batch = 0; tally.cases < runs && tally.failure === undefined; batch += 1) {
    const numRuns = Math.min(BATCH, runs - tally.cases);
    const details = await fc.check(target.property(folder), { seed: seed + batch, numRuns, endOnFailure: false });
    tally.cases += details.failed ? details.numRuns : numRuns;
    if (details.failed)
      tally.failure = `${await fc.asyncDefaultReportMessage(details)}\n${details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance}`;
  }
  folder.remove();
  return { ...tally, seconds: (performance.now() - started) / 1000 };
}
