/** `check`: read, check, render, write. */
import { type CheckOptions, check } from '../check.ts';
import { rulesOf } from '../judge/rules.ts';
import { say, shown, told, usage } from '../messages.ts';
import type { Action, Bilingual, FailOn, Level, Loosening, Report } from '../model.ts';
import { type Gathered, gather, type SourceFile } from '../read/files.ts';
import { findUpwards, found as names } from '../read/find.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { reaches } from '../report/label.ts';
import { tableNotes } from '../report/tables.ts';
import { EXIT_CLEAR, EXIT_FOUND, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type Output, refuseOutputs, writeOutputs } from './output.ts';
import { proposalExtensions, readAll } from './proposals.ts';
import type { Settings } from './settings.ts';
import { loadWaivers, type WorldOptions, world } from './world.ts';

export interface CheckArguments extends GlobalOptions, WorldOptions {
  paths: string[];
  outputs: Output[];
  asOf: string;
  failOn: FailOn;
  /** A file; `false` for `--no-waivers`; `true` where neither is said. */
  waivers: string | boolean;
  /** `--level` and `--action`: of proposals that cannot say them, rows of a spreadsheet and publiccode.yml. */
  level?: Level;
  action?: Action;
  settings: Settings;
  /** What makes the run softer, as far as the arguments and the configuration say. */
  loosened: Loosening[];
  /** A file; `false` for `--no-ignore`. */
  ignore?: string | boolean;
  stdinName?: string;
  changedSince?: string;
  quiet?: boolean;
  verbose?: boolean;
}

export async function checkCommand(given: CheckArguments, io: Io): Promise<number> {
  const { settings, outputs, lang, color, failOn, quiet } = given;
  const known = await world(given, io);
  const decided = await loadWaivers(given.waivers, settings, io);
  const left = await ignoring(given, io);
  const used = [...known.sources, ...decided.sources, ...left.used];
  const before = [...known.faults, ...decided.faults, ...left.faults];
  const found = await gather(given.paths, {
    cwd: io.cwd,
    stdin: io.stdin,
    extensions: proposalExtensions,
    ...(given.stdinName !== undefined && { stdinName: given.stdinName }),
    ...(left.ignores && { ignores: left.ignores }),
  });
  const files = [...found.sources, ...found.faults, ...used, ...before].map(({ file }) => file);
  await refuseOutputs(outputs, files, io);
  const chosen = await narrowed(
    found,
    used.map(({ file }) => file),
    given,
    io,
  );
  const entryIds = known.data.entries.map(({ id }) => id);
  const { level, action } = given;
  const read = await readAll(chosen.sources, { entryIds, ...(level && { level }), ...(action && { action }) });
  const report = check(read.proposals, known.data, {
    asOf: given.asOf,
    diagnostics: [...before, ...found.faults, ...read.faults],
    invalid: read.invalid + found.faults.length,
    skipped: read.skipped.filter((path) => !used.some(({ file }) => file === path)),
    waivers: decided.waivers,
    sources: used,
    ...(read.tables.length > 0 && { tables: read.tables }),
    loosened: [
      ...given.loosened,
      ...known.loosened,
      ...decided.loosened,
      ...(found.ignored.length > 0 ? [named('ignored', found.ignored, { by: left.by.join(', ') })] : []),
      ...chosen.loosened,
    ],
    ...progress(given, io),
  });
  const code = exitCode(report, failOn);
  const errors = faultLines(report.errors, lang);
  if (errors.length > 0) io.stderr(`${errors.join('\n')}\n`);
  for (const line of tableNotes(report, lang)) io.stderr(`${terminal(line)}\n`);
  tell(given, io, [...chosen.told, ...steps(report, given, read.counts, code)]);
  await writeOutputs(report, outputs, { lang, color, failOn, quiet, faults: false, rules: rulesOf(known.data) }, io);
  if (report.summary.checked === 0 && errors.length === 0)
    tell({ lang, verbose: true }, io, [chosen.none ?? usage.nothingFound]);
  return code;
}

/** What leaves files out is loaded where something asks for it. */
async function ignoring({ ignore, settings }: CheckArguments, io: Io) {
  const isAsked =
    ignore !== false && (typeof ignore === 'string' || settings.config.ignore || findUpwards(names.ignore, io.cwd));
  if (!isAsked) return { used: [], faults: [], by: [], ignores: undefined };
  const { loadIgnores } = await import('./patterns.ts');
  return loadIgnores(ignore, settings, io);
}

interface Narrowed {
  sources: SourceFile[];
  loosened: Loosening[];
  told: Bilingual[];
  /** Why nothing is left. */
  none?: Bilingual;
}

/** `--changed-since`: of the files that were found, those that git says changed; all of them where what they are judged by has changed. */
async function narrowed(
  { sources }: Gathered,
  used: string[],
  { changedSince: since }: CheckArguments,
  io: Io,
): Promise<Narrowed> {
  if (since === undefined) return { sources, loosened: [], told: [] };
  const { changedSince } = await import('./changed.ts');
  const { base, isChanged } = await changedSince(since, io);
  const compared = told.changedBase({ since: terminal(since), base: base.slice(0, 12) });
  const changed = used.filter(isChanged);
  if (changed.length > 0) {
    const all = told.changedVoid({ since: terminal(since), files: terminal(changed.join(', ')) });
    return { sources, loosened: [], told: [compared, all] };
  }
  const isLeft = ({ file, isStdin }: SourceFile) => isStdin || isChanged(file);
  const same = sources.filter((source) => !isLeft(source)).map(({ file }) => file);
  if (same.length === 0) return { sources, loosened: [], told: [compared] };
  return {
    sources: sources.filter(isLeft),
    loosened: [named('unchanged', same, { since })],
    told: [compared],
    ...(same.length === sources.length && { none: told.noneChanged({ since: terminal(since) }) }),
  };
}

/** Files that a loosening names; the others are counted. */
const MOST_NAMED = 20;

function named(code: Loosening['code'], files: string[], params: Record<string, string>): Loosening {
  const shown = files.slice(0, MOST_NAMED).join(', ') + (files.length > MOST_NAMED ? ', …' : '');
  return { code, params: { ...params, count: String(files.length), files: shown } };
}

function tell({ verbose, lang }: Pick<CheckArguments, 'verbose' | 'lang'>, io: Io, sentences: Bilingual[]): void {
  if (verbose) for (const sentence of sentences) io.stderr(`${say(sentence, lang)}\n`);
}

function steps(
  { sources, summary, catalogue }: Report,
  { settings, failOn }: CheckArguments,
  counts: { file: string; proposals: number }[],
  code: number,
): Bilingual[] {
  const files = {
    files: String(counts.length),
    proposals: String(summary.checked),
    entries: String(catalogue.entries),
  };
  return [
    settings.source ? told.config({ file: terminal(settings.source.file) }) : told.noConfig,
    ...sources.map(({ file, holds }) => told.used({ file: terminal(file), holds: String(holds) })),
    told.read(files),
    ...counts.map(({ file, proposals }) => told.file({ file: terminal(file), proposals: String(proposals) })),
    told.exit({ code: String(code), failOn }),
  ];
}

/** From so many proposals on, the work takes long enough to be watched. */
const LONG = 50;

function progress({ lang, quiet }: CheckArguments, io: Io): Pick<CheckOptions, 'onProgress'> {
  if (!io.stderrIsTerminal || quiet) return {};
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

/** The same for every format: unusable input before findings before nothing. A waived finding does not count. Nothing to check is unusable, unless nothing has changed. */
export function exitCode(report: Report, failOn: FailOn): number {
  const isUnchanged = report.loosened?.some(({ code }) => code === 'unchanged') ?? false;
  if (report.errors.length > 0) return EXIT_UNUSABLE;
  if (report.summary.checked === 0) return isUnchanged ? EXIT_CLEAR : EXIT_UNUSABLE;
  const counts = report.results.flatMap(({ matches }) => matches.filter(({ waived }) => waived === null));
  return counts.some(({ verdict }) => reaches(verdict, failOn)) ? EXIT_FOUND : EXIT_CLEAR;
}
