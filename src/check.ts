/** Read proposals → report: understand, match, judge, in this order. Pure: the same input gives the same bytes. */
import { columnOf } from './cell.ts';
import { dataOn } from './effective.ts';
import { compare, InputError, sortFaults } from './errors.ts';
import { staleness } from './freshness.ts';
import { smallestChanges } from './judge/change.ts';
import { judgeCandidate } from './judge/criteria.ts';
import { judge } from './judge/judge.ts';
import { applyWaivers } from './judge/waivers.ts';
import { type Corpus, corpus } from './match/corpus.ts';
import { match } from './match/match.ts';
import { type SearchHit, search as searchCorpus } from './match/search.ts';
import { type ServiceFinder, serviceFinder } from './match/services.ts';
import { type Waterfall, waterfall } from './match/waterfall.ts';
import {
  type Candidature,
  type CandidatureResult,
  type Data,
  type Day,
  type Diagnostic,
  type Entry,
  type Findings,
  type List,
  type ListVersion,
  type Loosening,
  type Match,
  type Proposal,
  type Report,
  type Result,
  type Table,
  type UsedFile,
  verdicts,
  type Waiver,
} from './model.ts';
import { facetsOf } from './understand/platform.ts';
import { reader, type Understanding, understand } from './understand/understand.ts';
import { version } from './version.ts';

export interface CheckOptions {
  /** The day of assessment, `YYYY-MM-DD`. Always explicit: the program has no clock. */
  asOf: Day;
  /** Faults met while reading, to stand in the report. */
  diagnostics?: Diagnostic[];
  /** How many proposals could not be read. */
  invalid?: number;
  skipped?: string[];
  /** Decisions of authorities about findings: they mark them, and never hide them. */
  waivers?: readonly Waiver[];
  /** Files beside the proposals that had a part, to stand in the report. */
  sources?: readonly UsedFile[];
  /** What makes the run softer or narrower, to stand at the top of the report. */
  loosened?: readonly Loosening[];
  /** Told after each proposal, for a person who waits. */
  onProgress?: (done: number, total: number) => void;
  /** Spreadsheets that proposals were read from, to stand in the report. */
  tables?: readonly Table[];
}

/** What is derived from data once: indexes of the catalogue and of the capability model. */
export interface Engine {
  /** With facets also for entries that come without. */
  data: Data;
  corpus: Corpus;
  services: ServiceFinder;
  entries: ReadonlyMap<string, Entry>;
}

const engines = new WeakMap<Data, Engine>();

/** The engine of some data; made at its first use and kept as long as the data. */
export function engineOf(data: Data): Engine {
  const known = engines.get(data);
  if (known) return known;
  const reads = reader(data);
  const whole = { ...data, facets: facetsOf(data, reads) };
  const made = {
    data: whole,
    corpus: corpus(whole, reads),
    services: serviceFinder(data, reads),
    entries: new Map(data.entries.map((entry) => [entry.id, entry])),
  };
  engines.set(data, made);
  return made;
}

/** One proposal against the catalogue. */
export function checkOne(proposal: Proposal, data: Data, asOf: Day): Result {
  const engine = engineOf(dataOn(data, asOf));
  const context = { data: engine.data, entries: engine.entries, asOf };
  const understood = understand(proposal, engine.corpus.reader);
  const found = find(understood, engine);
  const result = judge(proposal, found, context);
  // A change of anything but the texts leaves what was found as it is.
  const again = (changed: Proposal) =>
    judge(
      changed,
      changed.texts === proposal.texts ? found : find(understand(changed, engine.corpus.reader, understood), engine),
      context,
    );
  const advice = [...smallestChanges(proposal, result, again, engine.data), ...result.advice];
  return inCells(withTexts({ ...result, advice }, proposal, engine.entries), proposal);
}

/** Of a row of a spreadsheet, places are its cells. */
function inCells(result: Result, { row }: Proposal): Result {
  if (!row) return result;
  const inCell = <T extends { column: number }>(place: T): T => ({ ...place, column: columnOf(place.column) });
  const { file, texts = [], matches, ...rest } = result;
  return {
    file,
    ...row,
    ...rest,
    texts: texts.map(inCell),
    matches: matches.map((match) => ({
      ...match,
      evidence: match.evidence.map((pair) => ({ ...pair, proposal: inCell(pair.proposal) })),
    })),
  };
}

/** Beside what was found, what was compared: a reader sees the words that met where they stand. */
function withTexts(result: Result, proposal: Proposal, entries: Engine['entries']): Result {
  const { texts, budget, timeline, exemption, users, sectors, buildsOn } = proposal;
  return {
    ...result,
    proposal: {
      ...result.proposal,
      ...(budget && { budget }),
      ...(timeline && { timeline }),
      ...(exemption && { exemption }),
      ...(users.length > 0 && { users }),
      ...(sectors.length > 0 && { sectors }),
      ...(buildsOn.length > 0 && { buildsOn }),
    },
    texts: texts.map(({ field, text, marks: [mark] }) => ({ field, text, line: mark!.line, column: mark!.column })),
    matches: result.matches.map((match) => ({ ...match, texts: printed(match, entries) })),
  };
}

/** The fields of the entry, or of the older entry for the same platform, that the evidence quotes; its purpose in any case. */
function printed({ platform, evidence }: Match, entries: Engine['entries']): NonNullable<Match['texts']> {
  const fields = new Set(['purpose', ...evidence.map((pair) => pair.platform.field)]);
  return [...fields].flatMap((field) => {
    const [id, key] = field.includes(': ') ? field.split(': ') : [platform, field];
    const text = entries.get(id!)?.[key as keyof Entry];
    return typeof text === 'string' && text !== '' ? [{ field, text }] : [];
  });
}

/**
 * Whether a platform that is proposed for the list fulfils the criteria of Appendix I.
 * @example
 * const { candidates } = readCandidates(text.replace('action: build', 'group: B'), { file: 'a.yaml' });
 * checkCandidate(candidates[0], await loadData(), '2026-11-23').fits // → []
 */
export function checkCandidate(candidate: Candidature, data: Data, asOf: Day): CandidatureResult {
  const engine = engineOf(dataOn(data, asOf));
  return judgeCandidate(candidate, find(understand(candidate.proposal, engine.corpus.reader), engine), {
    data: engine.data,
    entries: engine.entries,
  });
}

function find(understanding: Understanding, { data, corpus, services }: Engine): Findings {
  const matching = match(understanding, corpus);
  const shared = services(understanding);
  // What a service shares is no gap that a new system would fill.
  const serves = new Set(
    data.facets
      .filter(({ entry }) => shared.some((one) => one.entry === entry))
      .flatMap(({ core }) => core.map(({ capability }) => capability)),
  );
  const uncovered = matching.uncovered.filter(({ capability }) => capability === undefined || !serves.has(capability));
  return { ...matching, uncovered, shared };
}

/**
 * Checks proposals against the catalogue.
 * @returns the report, results by file and line. Throws nothing for what a proposal says.
 * @example
 * const { proposals, diagnostics } = readProposals(text, { file: 'a.yaml' });
 * const report = check(proposals, await loadData(), { asOf: '2026-11-23', diagnostics });
 * report.summary.violation // → 1
 * report.results[0].matches[0].platform // → '1132-B28'
 * report.results[0].matches[0].rule // → 'd2k2-invest-operating'
 */
export function check(proposals: readonly Proposal[], data: Data, options: CheckOptions): Report {
  const results = proposals.map((proposal, i) => {
    const result = checkOne(proposal, data, options.asOf);
    options.onProgress?.(i + 1, proposals.length);
    return result;
  });
  results.sort((a, b) => compare(a.file, b.file) || compare(a.sheet ?? '', b.sheet ?? '') || a.line - b.line);
  return reportOf(results, dataOn(data, options.asOf), options);
}

/**
 * Looks entries up by what they do, by words of their text, or by a misspelt name; best first.
 * @param most how many at most.
 * @example
 * search('mạng đấu thầu quốc gia', await loadData())[0].entry.id // → '1132-B28'
 * search('voi ma mút', await loadData(), 3) // → []
 */
export function search(query: string, data: Data, most = 10): SearchHit[] {
  return searchCorpus(query.normalize('NFC'), engineOf(data).corpus, most);
}

/**
 * Why one proposal is as similar to one entry as it is: each function with what it adds or takes away. Throws InputError where the entry does not exist.
 * @example
 * const [proposal] = readProposals(text, { file: 'a.yaml' }).proposals;
 * const { similarity, steps } = compare(proposal, '1132-B28', await loadData());
 * similarity.level // → 'similar'
 * steps[0].gain > 0 // → true
 */
export function compareWith(proposal: Proposal, entry: string, data: Data): Waterfall {
  const { corpus } = engineOf(data);
  if (!corpus.byId.has(entry)) throw new InputError('unknownEntry', { found: entry });
  return waterfall(understand(proposal, corpus.reader), entry, corpus);
}

function reportOf(
  judged: Result[],
  data: Data,
  {
    asOf,
    diagnostics = [],
    invalid = 0,
    skipped = [],
    waivers: decisions = [],
    sources = [],
    loosened = [],
    tables,
  }: CheckOptions,
): Report {
  const { results, waivers } = applyWaivers(judged, decisions, asOf);
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  );
  const { entries, lists, law, otherLaws, tuning, hashes } = data;
  return {
    reportVersion: 1,
    tool: { name: 'trunglap', version },
    asOf,
    catalogue: {
      entries: entries.length,
      lists: lists.map((list) => versionOf(list, entries)).filter((list) => list.entries > 0),
      verifiedOn: oldest(entries) ?? '',
      sha256: hashes.catalogue,
    },
    law: {
      id: law.id,
      inForceFrom: law.inForceFrom,
      verifiedOn: law.verifiedOn,
      sha256: hashes.law,
      title: law.title,
      issuer: law.issuer,
      signedOn: law.signedOn,
    },
    otherLaws: otherLaws.map(({ id, inForceFrom, verifiedOn }) => ({ id, inForceFrom, verifiedOn })),
    thresholds: tuning.thresholds,
    warnings: staleness(data, asOf),
    ...(loosened.length > 0 && { loosened: [...loosened] }),
    summary: { checked: results.length, invalid, waived: waivedIn(results), ...counts } as Report['summary'],
    status: data.status,
    waivers,
    sources: [...sources],
    results,
    errors: sortFaults(diagnostics),
    skipped: [...skipped].sort(compare),
    ...(tables && { tables: [...tables] }),
  };
}

function versionOf({ id, document }: List, entries: readonly Entry[]): ListVersion {
  const own = entries.filter(({ list }) => list === id);
  const { number, date } = document;
  return {
    id,
    entries: own.length,
    document: number ?? null,
    date,
    verifiedOn: oldest(own) ?? null,
    print: document,
  };
}

function oldest(entries: readonly Entry[]): Day | undefined {
  return entries.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort(compare)[0];
}

function waivedIn(results: readonly Result[]): number {
  return results.flatMap(({ matches }) => matches.filter(({ waived }) => waived !== null)).length;
}
