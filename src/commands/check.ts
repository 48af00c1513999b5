/** `check`: read, check, render, write. */
import { type CheckOptions, check } from '../check.ts';
import type { Fault } from '../errors.ts';
import { rulesOf } from '../judge/rules.ts';
import { say, shown } from '../messages.ts';
import { type Data, type Report, type Verdict, verdicts } from '../model.ts';
import { gather, type SourceFile } from '../read/files.ts';
import { readProposals } from '../read/proposals.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_FOUND, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type Output, refuseOutputs, writeOutputs } from './output.ts';
import { loadWaivers, type WorldOptions, world } from './world.ts';

export interface CheckArguments extends GlobalOptions, WorldOptions {
  paths: string[];
  outputs: Output[];
  asOf: string;
  failOn: Verdict;
  /** A file; `false` for `--no-waivers`; `true` where neither is said. */
  waivers: string | boolean;
}

export async function checkCommand(given: CheckArguments, io: Io): Promise<number> {
  const known = await world(given, io);
  const decided = await loadWaivers(given.waivers, io);
  const used = [...known.sources, ...decided.sources];
  const { sources, faults } = await gather(given.paths, { cwd: io.cwd, stdin: io.stdin });
  await refuseOutputs(
    given.outputs,
    [...sources, ...faults, ...used, ...known.faults, ...decided.faults].map(({ file }) => file),
    io,
  );
  const read = readAll(sources, known.data);
  const report = check(read.proposals, known.data, {
    asOf: given.asOf,
    diagnostics: [...known.faults, ...decided.faults, ...faults, ...read.faults],
    invalid: read.invalid + faults.length,
    skipped: read.skipped.filter((path) => !used.some(({ file }) => file === path)),
    waivers: decided.waivers,
    sources: used,
    ...progress(given, io),
  });
  const errors = faultLines(report.errors, given.lang);
  if (errors.length > 0) io.stderr(`${errors.join('\n')}\n`);
  const { lang, color, failOn } = given;
  await writeOutputs(report, given.outputs, { lang, color, failOn, faults: false, rules: rulesOf(known.data) }, io);
  return exitCode(report, given.failOn);
}

function readAll(sources: SourceFile[], data: Data) {
  const entryIds = data.entries.map(({ id }) => id);
  const faults: Fault[] = [];
  const skipped: string[] = [];
  const proposals = sources.flatMap(({ file, text, named }) => {
    const result = readProposals(text, { file, entryIds });
    if (result.foreign && !named) skipped.push(file);
    else if (result.foreign) faults.push({ file, line: 1, column: 1, code: 'not-a-proposal', params: {} });
    else {
      faults.push(...result.diagnostics);
      return [result];
    }
    return [];
  });
  const notProposals = faults.filter(({ code }) => code === 'not-a-proposal').length;
  const invalid = proposals.reduce((sum, result) => sum + result.documents - result.proposals.length, notProposals);
  return { proposals: proposals.flatMap((result) => result.proposals), faults, skipped, invalid };
}

/** From so many proposals on, the work takes long enough to be watched. */
const LONG = 50;

function progress({ lang }: GlobalOptions, io: Io): Pick<CheckOptions, 'onProgress'> {
  if (!io.stderrIsTerminal) return {};
  let last = '';
  return {
    onProgress: (done, total) => {
      if (total < LONG || (done % 10 !== 0 && done !== total)) return;
      io.stderr(`\r${' '.repeat(last.length)}\r`);
      last = done === total ? '' : say(shown.progress({ done: String(done), total: String(total) }), lang);
      io.stderr(last);
    },
  };
}

/** The same for every format: unusable input before findings before nothing. A waived finding does not count. */
export function exitCode(report: Report, failOn: Verdict): number {
  if (report.errors.length > 0 || report.summary.checked === 0) return EXIT_UNUSABLE;
  const least = verdicts.indexOf(failOn);
  const counts = report.results.flatMap(({ matches }) => matches.filter(({ waived }) => waived === null));
  return counts.some(({ verdict }) => verdicts.indexOf(verdict) <= least) ? EXIT_FOUND : EXIT_CLEAR;
}
