/** Read proposals → report: understand, match, judge, in this order. Pure: the same input gives the same bytes. */
import { compare, InputError, sortFaults } from './errors.ts';
import { smallestChanges } from './judge/change.ts';
import { judge } from './judge/judge.ts';
import { type Corpus, corpus } from './match/corpus.ts';
import { match } from './match/match.ts';
import { type SearchHit, search as searchCorpus } from './match/search.ts';
import { type Waterfall, waterfall } from './match/waterfall.ts';
import {
  type Data,
  type Day,
  type Diagnostic,
  type Entry,
  type Match,
  type Proposal,
  type Report,
  type Result,
  verdicts,
} from './model.ts';
import { reader, understand } from './understand/understand.ts';
import { version } from './version.ts';

export interface CheckOptions {
  /** The day of assessment, `YYYY-MM-DD`. Always explicit: the program has no clock. */
  asOf: Day;
  /** Faults met while reading, to stand in the report. */
  diagnostics?: Diagnostic[];
  /** How many proposals could not be read. */
  invalid?: number;
  skipped?: string[];
  /** Told after each proposal, for a person who waits. */
  onProgress?: (done: number, total: number) => void;
}

/** What is derived from data once: indexes of the catalogue and of the capability model. */
export interface Engine {
  data: Data;
  corpus: Corpus;
  entries: ReadonlyMap<string, Entry>;
}

const engines = new WeakMap<Data, Engine>();

/** The engine of some data; made at its first use and kept as long as the data. */
export function engineOf(data: Data): Engine {
  const known = engines.get(data);
  if (known) return known;
  const made = {
    data,
    corpus: corpus(data, reader(data)),
    entries: new Map(data.entries.map((entry) => [entry.id, entry])),
  };
  engines.set(data, made);
  return made;
}

/** One proposal against the catalogue. */
export function checkOne(proposal: Proposal, data: Data, asOf: Day): Result {
  const { corpus, entries } = engineOf(data);
  const understood = understand(proposal, corpus.reader);
  const found = match(understood, corpus);
  const result = judge(proposal, found, { data, entries, asOf });
  // A change of anything but the texts leaves what was found as it is.
  const again = (changed: Proposal) =>
    judge(
      changed,
      changed.texts === proposal.texts ? found : match(understand(changed, corpus.reader, understood), corpus),
      { data, entries, asOf },
    );
  const advice = [...smallestChanges(proposal, result, again, data), ...result.advice];
  return withTexts({ ...result, advice }, proposal, entries);
}

/** Beside what was found, what was compared: a reader sees the words that met where they stand. */
function withTexts(result: Result, { texts, budget }: Proposal, entries: Engine['entries']): Result {
  return {
    ...result,
    proposal: { ...result.proposal, ...(budget && { budget }) },
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
 * Checks proposals against the catalogue.
 * @example check(readProposals(text, { file: 'a.yaml' }).proposals, await loadData(), { asOf: '2026-11-23' })
 * @returns the report, results by file and line.
 */
export function check(proposals: readonly Proposal[], data: Data, options: CheckOptions): Report {
  const results = proposals.map((proposal, i) => {
    const result = checkOne(proposal, data, options.asOf);
    options.onProgress?.(i + 1, proposals.length);
    return result;
  });
  results.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  return reportOf(results, data, options);
}

/**
 * Looks entries up by what they do, by words of their text, or by a misspelt name; best first.
 * @example search('học bạ số', await loadData())
 */
export function search(query: string, data: Data, most = 10): SearchHit[] {
  return searchCorpus(query.normalize('NFC'), engineOf(data).corpus, most);
}

/** Why one proposal is as similar to one entry as it is. Throws InputError where the entry does not exist. */
export function compareWith(proposal: Proposal, entry: string, data: Data): Waterfall {
  const { corpus } = engineOf(data);
  if (!corpus.byId.has(entry)) throw new InputError('unknownEntry', { found: entry });
  return waterfall(understand(proposal, corpus.reader), entry, corpus);
}

function reportOf(
  results: Result[],
  data: Data,
  { asOf, diagnostics = [], invalid = 0, skipped = [] }: CheckOptions,
): Report {
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  );
  const { entries, lists, law, tuning, hashes } = data;
  return {
    reportVersion: 1,
    tool: { name: 'trunglap', version },
    asOf,
    catalogue: {
      entries: entries.length,
      lists: lists.map(({ id }) => ({ id, entries: entries.filter(({ list }) => list === id).length })),
      verifiedOn: entries.map(({ verifiedOn }) => verifiedOn).sort(compare)[0] ?? '',
      sha256: hashes.catalogue,
    },
    law: { id: law.id, inForceFrom: law.inForceFrom, sha256: hashes.law },
    thresholds: tuning.thresholds,
    summary: { checked: results.length, invalid, ...counts } as Report['summary'],
    results,
    errors: sortFaults(diagnostics),
    skipped: [...skipped].sort(compare),
  };
}
