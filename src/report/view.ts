/** A report as every format shows it: sorted, labelled and counted once, and escaped once for the format that asks. */
import { cellName } from '../cell.ts';
import * as words from '../messages.ts';
import {
  type Action,
  type Axis,
  type Basis,
  type Bilingual,
  type Day,
  type Diagnostic,
  type Evidence,
  type Lang,
  type Level,
  type Match,
  type Place,
  type Report,
  type Result,
  type SimilarityLevel,
  type Status,
  type Verdict,
  verdicts,
} from '../model.ts';
import { escaped } from './escape.ts';
import { faultMessage, messageBeside, placeOf } from './faults.ts';
import { action, axes, entryField, label, percent, range } from './label.ts';
import { notes, provenance, skipped, totals, usedOf } from './run.ts';
import { type At, atOf, tableName, tableNotes } from './tables.ts';

export interface View {
  lang: Lang;
  asOf: Day;
  results: ResultView[];
  /** Every verdict, most severe first. */
  counts: { verdict: Verdict; label: string; count: number }[];
  checked: number;
  invalid: number;
  /** Findings that an authority has waived; they are counted in `counts` too. */
  waived: number;
  /** The same numbers as sentences. */
  totals: string[];
  errors: FaultView[];
  skipped: { sentence: string; files: string[] };
  /** What a reader must know of the run: data that is old, waivers without effect. */
  notes: string[];
  /** What was compared with what, on which day, by which version; how spreadsheets were read, and what the user added. */
  provenance: string[];
  /** Of the provenance, how spreadsheets were read. */
  tables: string[];
  /** Of the provenance, what the user added: status records, files beside the proposals. */
  used: string[];
  /** Who decides: not the tool. */
  draft: string;
}

export interface ResultView {
  file: string;
  line: number;
  /** See `whereOf`. */
  at: At;
  /** Of the key `name`. */
  place: Place;
  name: string;
  agency: string;
  level: Level;
  levelLabel: string;
  /** The agency with its level. */
  proposer: string;
  action: Action;
  actionLabel: string;
  verdict: Verdict;
  label: string;
  /** The label, with the mark of a verdict all of whose findings are waived. */
  marked: string;
  meaning: string;
  matches: MatchView[];
  uncovered: { text: string; line: number; where: string }[];
  /** What differs, in the proposer's own words; empty where nothing is said. */
  differences: string;
  advice: { text: string; platform: string }[];
}

export interface MatchView {
  id: string;
  /** `id`, with a number after it where a report has the same finding again. */
  fingerprint: string;
  platform: string;
  name: string;
  owner: string;
  status: Status | null;
  statusLabel: string;
  starts: string;
  verdict: Verdict;
  label: string;
  rule: string;
  why: string;
  basis: BasisView[];
  similarity: { level: SimilarityLevel; label: string; axes: AxisView[] };
  evidence: EvidenceView[];
  moreEvidence: string;
  also: string;
  /** What older lists said of the same platform, where a Decision decides. */
  history: HistoryView[];
  /** The decision that waives the finding; empty where there is none. */
  waived: string;
  /** The finding as lines of text, for formats that have one message a finding. */
  statement: string[];
}

export interface BasisView {
  ref: string;
  quote: string;
  /** Empty where the words of the law decide; else the mark of an interpretation, with its words. */
  interpretation: string;
}

export interface HistoryView {
  says: string;
  /** Where the two differ, which prevails: the mark of an interpretation, with its words; else empty. */
  interpretation: string;
}

export interface AxisView {
  axis: Axis;
  name: string;
  value: number;
  shown: string;
  threshold: number;
  /** Whether it is reached, in words. */
  sentence: string;
}

export interface EvidenceView {
  proposal: string;
  where: string;
  place: Place;
  platform: string;
  field: string;
}

export interface FaultView extends Place {
  file: string;
  /** File and sheet. */
  table: string;
  /** File, sheet, line and column. */
  where: string;
  code: string;
  message: string;
  /** The message where `where` is not shown: with the cell. */
  alone: string;
  fingerprint: string;
}

/** Evidence pairs shown of one match; all of them are in the JSON report. */
const MOST_EVIDENCE = 6;

/** @param escaper that of the format: every text of the view has passed it. */
export function view(report: Report, lang: Lang, escaper: (text: string) => string): View {
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const seen = new Map<string, number>();
  const used = usedOf(report, lang);
  const tables = tableNotes(report, lang);
  return escaped(
    {
      lang,
      asOf: report.asOf,
      results: report.results.map((result) => viewResult(result, report, { lang, seen })),
      counts: verdicts.map((verdict) => ({
        verdict,
        label: say(words.verdictLabel[verdict]),
        count: report.summary[verdict],
      })),
      checked: report.summary.checked,
      invalid: report.summary.invalid,
      waived: report.summary.waived,
      totals: totals(report).map(say),
      errors: report.errors.map((fault) => viewFault(fault, { lang, seen })),
      skipped: { sentence: skipped(report.skipped, lang), files: report.skipped },
      notes: notes(report).map(say),
      provenance: [...provenance(report).map(say), ...tables, ...used],
      tables,
      used,
      draft: say(words.report.draft),
    },
    escaper,
  );
}

function viewFault(fault: Diagnostic, { lang, seen }: Context): FaultView {
  const { file, line, column, code } = fault;
  const place = { file, line, column, code };
  return {
    ...place,
    table: tableName(fault),
    where: placeOf(fault),
    message: messageBeside(fault, lang),
    alone: faultMessage(fault, lang),
    fingerprint: fingerprint(Object.values(place).join(':'), seen),
  };
}

interface Context {
  lang: Lang;
  /** How often a fingerprint has been given. */
  seen: Map<string, number>;
}

function viewResult(result: Result, report: Report, context: Context): ResultView {
  const { lang } = context;
  const { name, agency, action: act } = result.proposal;
  const levelLabel = label(words.levelLabel, agency.level, lang);
  return {
    file: result.file,
    line: result.line,
    at: atOf(result),
    place: result.places?.name ?? { line: result.line, column: 1 },
    name,
    agency: agency.name,
    level: agency.level,
    levelLabel,
    proposer: `${agency.name} (${levelLabel})`,
    action: act,
    actionLabel: action(act, lang),
    verdict: result.verdict,
    label: label(words.verdictLabel, result.verdict, lang),
    marked: markedLabel(result, lang),
    meaning:
      result.matches.length === 0
        ? words.say(words.report.noMatch, lang)
        : label(words.verdictMeaning, result.verdict, lang),
    matches: result.matches.map((match) => viewMatch(match, result, report, context)),
    differences: result.differences ?? '',
    uncovered: result.uncovered.map(({ text, line }) => ({
      text,
      line,
      where: words.say(
        (result.sheet === undefined ? words.shown.line : words.tableNote.row)({ line: String(line) }),
        lang,
      ),
    })),
    advice: result.advice.map(({ kind, platform = '', params }) => ({
      text: words.say(words.advice[kind](params), lang),
      platform,
    })),
  };
}

function markedLabel(result: Result, lang: Lang): string {
  const shown = label(words.verdictLabel, result.verdict, lang);
  return isWaived(result) ? `${shown} (${words.say(words.shown.waivedMark, lang)})` : shown;
}

/** Nothing is left of a verdict where each finding that gives it is waived. */
function isWaived({ matches, verdict }: Result): boolean {
  const deciding = matches.filter((match) => match.verdict === verdict);
  return deciding.length > 0 && deciding.every(({ waived }) => waived !== null);
}

function viewMatch(match: Match, result: Result, { thresholds }: Report, { lang, seen }: Context): MatchView {
  const { starts, evidence, similarity, waived } = match;
  const pairs = oncePerWords(evidence);
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const shown = {
    id: match.id,
    fingerprint: fingerprint(match.id, seen),
    platform: match.platform,
    name: match.name,
    owner: match.owner ?? say(words.report.noOwner),
    status: match.status,
    statusLabel: statusOf(match, lang),
    starts: starts ? say(words.line.starts({ ...starts })) : '',
    verdict: match.verdict,
    label: label(words.verdictLabel, match.verdict, lang),
    rule: match.rule,
    why: say(match.why),
    basis: onceEach(match.basis.map((one) => viewBasis(one, lang))),
    similarity: {
      level: similarity.level,
      label: label(words.similarityLabel, similarity.level, lang),
      axes: axes.map((axis) => viewAxis(axis, similarity[axis], thresholds.similar[axis], lang)),
    },
    evidence: pairs.slice(0, MOST_EVIDENCE).map((pair) => viewEvidence(pair, result, lang)),
    moreEvidence:
      pairs.length > MOST_EVIDENCE ? say(words.line.more({ count: String(pairs.length - MOST_EVIDENCE) })) : '',
    also: also(match, lang),
    history: onceEach(
      match.history.map(({ conflict, quote, ...one }) => ({
        says: say(words.line.history({ ...one, quote: quote ?? '' })),
        interpretation: conflict ? `${say(words.report.interpretation)}: ${say(conflict)}` : '',
      })),
    ),
    waived: waived ? say(waiver(waived)) : '',
  };
  return { ...shown, statement: statement(shown, result, lang) };
}

/** The status, and the record that it rests on. */
function statusOf({ status, statusRecord }: Match, lang: Lang): string {
  const { operatingSince: since = '', ...record } = statusRecord ?? {};
  return [
    ...(status ? [label(words.statusLabel, status, lang)] : []),
    ...(statusRecord ? [words.say(words.line.statusRecord({ ...record, since, platform: '' }), lang)] : []),
  ].join('; ');
}

function waiver({ reason, decidedBy, document, expires }: NonNullable<Match['waived']>): Bilingual {
  return words.shown.waived({ reason, decidedBy, ...document, expires });
}

/** Two proposals of one name and agency have the same findings: the second is told apart by a number, in the order of the report. */
function fingerprint(id: string, seen: Map<string, number>): string {
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

function also({ alsoListedAs, family, amendedBy }: Match, lang: Lang): string {
  const ids =
    alsoListedAs.length > 0 ? [`${words.say(words.report.alsoListedAs, lang)}: ${alsoListedAs.join(', ')}`] : [];
  const kin = family
    ? [words.say(words.line.alsoFamily({ count: String(family.others.length), ids: range(family.others) }), lang)]
    : [];
  const amended = amendedBy ? [words.say(words.line.amended(amendedBy), lang)] : [];
  return [...ids, ...kin, ...amended].join('; ');
}

function viewBasis({ ref, quote, interpretation, note }: Basis, lang: Lang): BasisView {
  const mark = words.say(words.report.interpretation, lang);
  return { ref, quote, interpretation: interpretation ? (note ? `${mark}: ${words.say(note, lang)}` : mark) : '' };
}

/** An interpretation that several share is said with the first. */
function onceEach<T extends { interpretation: string }>(all: T[]): T[] {
  const seen = new Set<string>();
  return all.map((one) => {
    const isNew = !seen.has(one.interpretation);
    seen.add(one.interpretation);
    return isNew ? one : { ...one, interpretation: '' };
  });
}

function viewAxis(axis: Axis, value: number, threshold: number, lang: Lang): AxisView {
  const says = value >= threshold ? words.shown.reached : words.shown.missed;
  return {
    axis,
    name: label(words.axisLabel, axis, lang),
    value,
    shown: percent(value, lang),
    threshold,
    sentence: words.say(says({ threshold: percent(threshold, lang) }), lang),
  };
}

/** The same words of the proposal may show several things; a reader needs them once, with what they show most. */
function oncePerWords(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ proposal: { text, line } }) => !seen.has(`${line}:${text}`) && seen.add(`${line}:${text}`));
}

function viewEvidence({ proposal, platform }: Evidence, { sheet }: Result, lang: Lang): EvidenceView {
  const { line, column } = proposal;
  const place =
    sheet === undefined
      ? words.line.place({ line: String(line), column: String(column) })
      : words.tableNote.cell({ cell: cellName({ line, column }) });
  const where = words.say(place, lang);
  return {
    proposal: proposal.text,
    where: `${label(words.fieldLabel, proposal.field, lang)}, ${where}`,
    place: { line, column },
    platform: platform.text,
    field: entryField(platform.field, lang),
  };
}

function statement(match: Omit<MatchView, 'statement'>, { proposal }: Result, lang: Lang): string[] {
  const say = (sentence: Bilingual) => words.say(sentence, lang);
  const field = (name: Bilingual, value: string) => `${say(name)}: ${value}`;
  const { basis, similarity, status } = match;
  const pair = say(words.shown.finding({ proposal: proposal.name, platform: match.name, id: match.platform }));
  const scores = similarity.axes.map(({ name, shown }) => `${name} ${shown}`).join(' · ');
  const lines = [
    `${pair}: ${match.label}`,
    ...(match.waived ? [field(words.shown.waivedMark, match.waived)] : []),
    field(words.report.why, match.why),
    ...basis.flatMap(({ ref, quote, interpretation }) => [
      field(words.report.basis, `${ref}: “${quote}”`),
      ...(interpretation ? [interpretation] : []),
    ]),
    ...match.history.flatMap(({ says, interpretation }) => [
      field(words.report.history, says),
      ...(interpretation ? [interpretation] : []),
    ]),
    field(words.report.owner, status ? `${match.owner} · ${match.statusLabel}` : match.owner),
    field(words.report.similarity, `${similarity.label} (${scores})`),
  ];
  return lines.map((line) => (line.endsWith('.') ? line : `${line}.`));
}
