/** `check`: read, check, render, write. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check } from '../check.ts';
import { type Fault, InputError } from '../errors.ts';
import { type Data, type Report, type Verdict, verdicts } from '../model.ts';
import { gather, type SourceFile } from '../read/files.ts';
import { readProposals } from '../read/proposals.ts';
import { faultLines } from '../report/faults.ts';
import { type Format, render } from '../report/render.ts';
import { EXIT_CLEAR, EXIT_FOUND, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { loadWaivers, type WorldOptions, world } from './world.ts';

/** One `--format`, and the `--output` that follows it. */
export interface Output {
  format: Format;
  path?: string;
}

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
  const read = readAll(sources, known.data);
  const report = check(read.proposals, known.data, {
    asOf: given.asOf,
    diagnostics: [...known.faults, ...decided.faults, ...faults, ...read.faults],
    invalid: read.invalid + faults.length,
    skipped: read.skipped.filter((path) => !used.some(({ file }) => file === path)),
    waivers: decided.waivers,
    sources: used,
  });
  const errors = faultLines(report.errors, given.lang);
  if (errors.length > 0) io.stderr(`${errors.join('\n')}\n`);
  await writeAll(report, given, io);
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

async function writeAll(report: Report, { outputs, lang, color }: CheckArguments, io: Io): Promise<void> {
  for (const { format, path } of outputs) {
    if (path === undefined) io.stdout(render(report, format, { lang, color, width: io.columns }));
    else await write(resolve(io.cwd, path), path, render(report, format, { lang, color: false }));
  }
}

async function write(at: string, shown: string, content: string): Promise<void> {
  try {
    await writeFile(at, content);
  } catch (error) {
    throw new InputError('cannotWrite', {
      path: shown,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
}

/** The same for every format: unusable input before findings before nothing. A waived finding does not count. */
export function exitCode(report: Report, failOn: Verdict): number {
  if (report.errors.length > 0 || report.summary.checked === 0) return EXIT_UNUSABLE;
  const least = verdicts.indexOf(failOn);
  const counts = report.results.flatMap(({ matches }) => matches.filter(({ waived }) => waived === null));
  return counts.some(({ verdict }) => verdicts.indexOf(verdict) <= least) ? EXIT_FOUND : EXIT_CLEAR;
}
