/** A report as every format shows it: sorted, labelled and counted once. */

import * as words from '../messages.ts';
import {
  type Bilingual,
  type Evidence,
  type Lang,
  type Match,
  type Report,
  type Result,
  type Verdict,
  verdicts,
} from '../model.ts';
import { action, axes, label, percent } from './label.ts';

export interface MatchView {
  match: Match;
  verdict: string;
  owner: string;
  status: string;
  starts: string;
  similarity: string;
  axes: { name: string; value: number; shown: string }[];
  basis: { ref: string; quote: string; note?: string }[];
  evidence: { proposal: string; where: string; platform: string; field: string }[];
  moreEvidence: string;
  also: string;
  /** What older lists said of the same platform; `note` says which prevails where they differ. */
  history: { says: string; note?: string }[];
  /** What an authority decided of it; empty where nothing counts. */
  waived: string;
}

export interface ResultView {
  result: Result;
  verdict: string;
  /** Whether every finding that the verdict rests on is waived. */
  isWaived: boolean;
  meaning: string;
  place: string;
  proposer: string;
  action: string;
  matches: MatchView[];
  advice: string[];
}

export interface View {
  lang: Lang;
  results: ResultView[];
  /** Verdicts that were given, most severe first. */
  counts: { verdict: Verdict; label: string; count: number }[];
  /** How many findings are waived, in words; empty where none is. */
  waived: string;
  provenance: string[];
  /** What a reader must know of the run: data that is old, waivers without effect. */
  notes: string[];
  skipped: string;
}

/** Evidence pairs shown of one match; all of them are in the JSON report. */
const MOST_EVIDENCE = 6;

export function view(report: Report, lang: Lang): View {
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  return {
    lang,
    results: report.results.map((result) => viewResult(result, lang)),
    counts: verdicts
      .filter((verdict) => report.summary[verdict] > 0)
      .map((verdict) => ({ verdict, label: say(words.verdictLabel[verdict]), count: report.summary[verdict] })),
    waived: report.summary.waived > 0 ? say(words.line.waivedCount({ count: String(report.summary.waived) })) : '',
    provenance: provenance(report, lang),
    notes: notes(report, lang),
    skipped:
      report.skipped.length > 0
        ? say(words.line.skipped({ count: String(report.skipped.length), files: report.skipped.join(', ') }))
        : '',
  };
}

function provenance({ asOf, catalogue, law, otherLaws, tool, status, sources }: Report, lang: Lang): string[] {
  const { entries, lists, verifiedOn, sha256 } = catalogue;
  const detail = lists
    .map(({ id, entries, document, date }) =>
      words.say(words.line.list({ id, entries: String(entries), document: document ?? '', date }), lang),
    )
    .join('; ');
  const sentences = [
    words.line.compared({ entries: String(entries), lists: String(lists.length), detail, verifiedOn }),
    ...[law, ...otherLaws].map(({ id, inForceFrom }) => words.line.law({ id, from: inForceFrom })),
    words.line.asOf({ asOf }),
    words.line.hashes({ version: tool.version, catalogue: sha256.slice(0, 12), law: law.sha256.slice(0, 12) }),
  ];
  return [
    ...sentences.map((sentence) => words.say(sentence, lang)),
    ...listed(
      words.report.statusRecords,
      status.map(({ operatingSince, ...record }) => words.line.statusRecord({ ...record, since: operatingSince })),
      lang,
    ),
    ...listed(
      words.report.used,
      sources.map(({ kind, file, holds, sha256 }) =>
        words.line.source({ kind, file, holds: String(holds), sha256: sha256.slice(0, 12) }),
      ),
      lang,
    ),
  ];
}

/** “Title: a; b”, or nothing at all. */
function listed(title: Bilingual, items: Bilingual[], lang: Lang): string[] {
  return items.length === 0
    ? []
    : [`${words.say(title, lang)}: ${items.map((one) => words.say(one, lang)).join('; ')}`];
}

const WAIVER_NOTES = {
  expired: words.line.waiverExpired,
  'not-yet': words.line.waiverNotYet,
  unused: words.line.waiverUnused,
};

function notes({ waivers, warnings }: Report, lang: Lang): string[] {
  const aged = warnings.map(({ code, params }) => words.say(words.warning[code](params), lang));
  const idle = waivers.flatMap(({ state, finding, document, expires }) =>
    state === 'applied' ? [] : [words.say(WAIVER_NOTES[state]({ finding, ...document, expires }), lang)],
  );
  return [...aged, ...idle];
}

function viewResult(result: Result, lang: Lang): ResultView {
  const { agency, action: act } = result.proposal;
  return {
    result,
    verdict: label(words.verdictLabel, result.verdict, lang),
    isWaived: isWaived(result),
    meaning: label(words.verdictMeaning, result.verdict, lang),
    place: `${result.file}:${result.line}`,
    proposer: `${agency.name} (${label(words.levelLabel, agency.level, lang)})`,
    action: action(act, lang),
    matches: result.matches.map((match) => viewMatch(match, lang)),
    advice: result.advice.map(({ kind, params }) => words.say(words.advice[kind](params), lang)),
  };
}

function flat({ document, ...rest }: NonNullable<Match['waived']>): Record<string, string> {
  return { ...document, ...rest };
}

function isWaived({ matches, verdict }: Result): boolean {
  const leading = matches.filter((match) => match.verdict === verdict);
  return leading.length > 0 && leading.every(({ waived }) => waived !== null);
}

function viewMatch(match: Match, lang: Lang): MatchView {
  const { starts, family, evidence, statusRecord, waived } = match;
  const pairs = oncePerWords(evidence);
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const ids =
    match.alsoListedAs.length > 0 ? [`${say(words.report.alsoListedAs)}: ${match.alsoListedAs.join(', ')}`] : [];
  const kin = family
    ? [say(words.line.alsoFamily({ count: String(family.others.length), ids: range(family.others) }))]
    : [];
  const amended = match.amendedBy ? [say(words.line.amended(match.amendedBy))] : [];
  return {
    match,
    verdict: label(words.verdictLabel, match.verdict, lang),
    owner: match.owner ?? say(words.report.noOwner),
    status: [
      ...(match.status ? [label(words.statusLabel, match.status, lang)] : []),
      ...(statusRecord
        ? [say(words.line.statusRecord({ ...statusRecord, since: statusRecord.operatingSince, platform: '' }))]
        : []),
    ].join('; '),
    starts: starts ? say(words.line.starts({ ...starts })) : '',
    similarity: label(words.similarityLabel, match.similarity.level, lang),
    axes: axes.map((axis) => ({
      name: label(words.axisLabel, axis, lang),
      value: match.similarity[axis],
      shown: percent(match.similarity[axis], lang),
    })),
    basis: match.basis.map(({ ref, quote, note }) => ({ ref, quote, ...(note && { note: say(note) }) })),
    evidence: pairs.slice(0, MOST_EVIDENCE).map((pair) => viewEvidence(pair, lang)),
    moreEvidence:
      pairs.length > MOST_EVIDENCE ? say(words.line.more({ count: String(pairs.length - MOST_EVIDENCE) })) : '',
    also: [...ids, ...kin, ...amended].join('; '),
    history: match.history.map(({ conflict, quote, ...one }) => ({
      says: say(words.line.history({ ...one, quote: quote ?? '' })),
      ...(conflict && { note: say(conflict) }),
    })),
    waived: waived ? say(words.line.waived(flat(waived))) : '',
  };
}

/** The same words of the proposal may show several things; a reader needs them once, with what they show most. */
function oncePerWords(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ proposal: { text, line } }) => !seen.has(`${line}:${text}`) && seen.add(`${line}:${text}`));
}

/** 1132-B2, 1132-B3, … as first … last. */
function range(ids: string[]): string {
  return ids.length > 3 ? `${ids[0]} … ${ids.at(-1)}` : ids.join(', ');
}

function viewEvidence({ proposal, platform }: Evidence, lang: Lang) {
  const [, of, field] = /^(?:(\S+): )?(\w+)$/.exec(platform.field) ?? [undefined, undefined, platform.field];
  const known = words.entryFieldLabel[field!];
  const name = known ? words.say(known, lang) : platform.field;
  const where = words.say(words.line.place({ line: String(proposal.line), column: String(proposal.column) }), lang);
  return {
    proposal: proposal.text,
    where: `${label(words.fieldLabel, proposal.field, lang)}, ${where}`,
    platform: platform.text,
    field: of ? `${name}, ${of}` : name,
  };
}
