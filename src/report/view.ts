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
}

export interface ResultView {
  result: Result;
  verdict: string;
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
  provenance: string[];
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
    provenance: provenance(report, lang),
    skipped:
      report.skipped.length > 0
        ? say(words.line.skipped({ count: String(report.skipped.length), files: report.skipped.join(', ') }))
        : '',
  };
}

function provenance({ asOf, catalogue, law, tool }: Report, lang: Lang): string[] {
  const { entries, lists, verifiedOn, sha256 } = catalogue;
  const detail = lists.map((list) => `${list.id}: ${list.entries}`).join(', ');
  const sentences = [
    words.line.compared({ entries: String(entries), lists: String(lists.length), detail, verifiedOn }),
    words.line.law({ id: law.id, from: law.inForceFrom }),
    words.line.asOf({ asOf }),
    words.line.hashes({ version: tool.version, catalogue: sha256.slice(0, 12), law: law.sha256.slice(0, 12) }),
  ];
  return sentences.map((sentence) => words.say(sentence, lang));
}

function viewResult(result: Result, lang: Lang): ResultView {
  const { agency, action: act } = result.proposal;
  return {
    result,
    verdict: label(words.verdictLabel, result.verdict, lang),
    meaning: label(words.verdictMeaning, result.verdict, lang),
    place: `${result.file}:${result.line}`,
    proposer: `${agency.name} (${label(words.levelLabel, agency.level, lang)})`,
    action: action(act, lang),
    matches: result.matches.map((match) => viewMatch(match, lang)),
    advice: result.advice.map(({ kind, params }) => words.say(words.advice[kind](params), lang)),
  };
}

function viewMatch(match: Match, lang: Lang): MatchView {
  const { starts, family, evidence } = match;
  const pairs = oncePerWords(evidence);
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const ids =
    match.alsoListedAs.length > 0 ? [`${say(words.report.alsoListedAs)}: ${match.alsoListedAs.join(', ')}`] : [];
  const kin = family
    ? [say(words.line.alsoFamily({ count: String(family.others.length), ids: range(family.others) }))]
    : [];
  return {
    match,
    verdict: label(words.verdictLabel, match.verdict, lang),
    owner: match.owner ?? say(words.report.noOwner),
    status: match.status ? label(words.statusLabel, match.status, lang) : '',
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
    also: [...ids, ...kin].join('; '),
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
