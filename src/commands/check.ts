/** `check`: read, check, render, write. */
import { type CheckOptions, check } from '../check.ts';
import { rulesOf } from '../judge/rules.ts';
import { say, shown, usage } from '../messages.ts';
import { type Action, type Level, type Report, type Verdict, verdicts } from '../model.ts';
import { gather } from '../read/files.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { tableNotes } from '../report/tables.ts';
import { EXIT_CLEAR, EXIT_FOUND, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type Output, refuseOutputs, writeOutputs } from './output.ts';
import { proposalExtensions, readAll } from './proposals.ts';
import { loadWaivers, type WorldOptions, world } from './world.ts';

export interface CheckArguments extends GlobalOptions, WorldOptions {
  paths: string[];
  outputs: Output[];
  asOf: string;
  failOn: Verdict;
  /** A file; `false` for `--no-waivers`; `true` where neither is said. */
  waivers: string | boolean;
  /** `--level` and `--action`: of proposals that cannot say them, rows of a spreadsheet and publiccode.yml. */
  level?: Level;
  action?: Action;
}

export async function checkCommand(given: CheckArguments, io: Io): Promise<number> {
  const known = await world(given, io);
  const decided = await loadWaivers(given.waivers, io);
  const used = [...known.sources, ...decided.sources];
  const { sources, faults } = await gather(given.paths, {
    cwd: io.cwd,
    stdin: io.stdin,
    extensions: proposalExtensions,
  });
  await refuseOutputs(
    given.outputs,
    [...sources, ...faults, ...used, ...known.faults, ...decided.faults].map(({ file }) => file),
    io,
  );
  const entryIds = known.data.entries.map(({ id }) => id);
  const { level, action } = given;
  const read = await readAll(sources, { entryIds, ...(level && { level }), ...(action && { action }) });
  const report = check(read.proposals, known.data, {
    asOf: given.asOf,
    diagnostics: [...known.faults, ...decided.faults, ...faults, ...read.faults],
    invalid: read.invalid + faults.length,
    skipped: read.skipped.filter((path) => !used.some(({ file }) => file === path)),
    waivers: decided.waivers,
    sources: used,
    ...(read.tables.length > 0 && { tables: read.tables }),
    ...progress(given, io),
  });
  const errors = faultLines(report.errors, given.lang);
  if (errors.length > 0) io.stderr(`${errors.join('\n')}\n`);
  else if (report.summary.checked === 0) io.stderr(`${say(usage.nothingFound, given.lang)}\n`);
  const { lang, color, failOn } = given;
  for (const line of tableNotes(report, lang)) io.stderr(`${terminal(line)}\n`);
  await writeOutputs(report, given.outputs, { lang, color, failOn, faults: false, rules: rulesOf(known.data) }, io);
  return exitCode(report, given.failOn);
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
