/** `criteria`: is a candidate fit for Group A or B of the list. */
import { checkCandidate } from '../check.ts';
import { say, usage } from '../messages.ts';
import { readCandidates } from '../read/candidates.ts';
import { gather } from '../read/files.ts';
import { criteriaJson, criteriaText } from '../report/criteria.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_FOUND, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { lookUp, type WorldOptions } from './world.ts';

export interface CriteriaArguments extends GlobalOptions, WorldOptions {
  path: string;
  format: 'text' | 'json';
  asOf: string;
}

/** 0: every candidate fits a group; 1: one does not yet; 2: the file cannot be used. */
export async function criteriaCommand(given: CriteriaArguments, io: Io): Promise<number> {
  const { lang, color, asOf } = given;
  const { data, code } = await lookUp(given, io, asOf);
  const { sources, faults } = await gather([given.path], { cwd: io.cwd, stdin: io.stdin });
  const entryIds = data.entries.map(({ id }) => id);
  const read = sources.map(({ file, text }) => readCandidates(text, { file, entryIds }));
  const diagnostics = [...faults, ...read.flatMap((one) => one.diagnostics)];
  if (diagnostics.length > 0) io.stderr(`${faultLines(diagnostics, lang).join('\n')}\n`);
  else if (read.every(({ candidates }) => candidates.length === 0)) io.stderr(`${say(usage.nothingFound, lang)}\n`);
  const results = read
    .flatMap(({ candidates }) => candidates)
    .map((candidate) => checkCandidate(candidate, data, asOf));
  const report = { asOf, data, results };
  if (given.format === 'json') io.stdout(criteriaJson(report, lang));
  else if (results.length > 0)
    io.stdout(criteriaText(report, { lang, color, ...(io.columns !== undefined && { width: io.columns }) }));
  if (diagnostics.length > 0 || results.length === 0) return EXIT_UNUSABLE;
  return results.some(({ fits }) => fits.length === 0) ? EXIT_FOUND : code;
}
