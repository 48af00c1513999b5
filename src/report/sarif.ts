/**
 * SARIF 2.1.0 as GitHub code scanning reads it: one result a finding and a fault, at the place of the proposal's name or of the fault. Clear proposals have no
 * result, for GitHub would show one as an alert; they stand in the run's properties.
 */
import { report as labels, say, shown, verdictLabel } from '../messages.ts';
import type { Lang, Place, Report, RuleText, Verdict } from '../model.ts';
import { json, markdown, sarif as message, visible } from './escape.ts';
import { severity } from './label.ts';
import type { RenderOptions } from './render.ts';
import { type FaultView, type MatchView, type ResultView, view } from './view.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The rule of all faults of the input; it stands after those of the law and the lists. */
const FAULT = 'unreadable';

export function sarif(report: Report, { lang, rules: known = [] }: RenderOptions): string {
  const shownView = view(report, lang, visible);
  const { results, errors, skipped, notes, counts, provenance } = shownView;
  const rules = [...known, ...rulesFound(report).filter(({ id }) => !known.some((rule) => rule.id === id))];
  const index = new Map([...rules.map(({ id }) => id), FAULT].map((id, i) => [id, i]));
  const summary = Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count]));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        language: lang,
        shortDescription: { text: message(shownView.draft) },
        rules: [...rules.map((rule) => ruleOf(rule, lang)), faultRule(lang)],
      },
    },
    language: lang,
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...skipped.files.map((file) => ({
            level: 'note',
            message: { text: message(say(shown.skippedFile, lang)) },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          })),
          ...notes.map((text) => ({ level: 'warning', message: { text: message(text) } })),
        ],
      },
    ],
    results: [
      ...results.flatMap((result) =>
        result.matches
          .filter(({ verdict }) => verdict !== 'clear')
          .map((match) => resultOf(match, result, index.get(match.rule))),
      ),
      ...errors.map((fault) => faultOf(fault, index.get(FAULT)!)),
    ],
    properties: {
      asOf: report.asOf,
      provenance,
      summary: { checked: shownView.checked, invalid: shownView.invalid, waived: shownView.waived, ...summary },
      proposals: results.map(({ file, line, name, verdict }) => ({ file, line, name, verdict })),
    },
  };
  return `${json({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

/** The rules that a report names, by id. */
function rulesFound(report: Report): RuleText[] {
  const found = new Map<string, RuleText>();
  for (const { rule, why, verdict, basis } of report.results.flatMap(({ matches }) => matches))
    found.set(rule, { id: rule, label: why, verdict, basis });
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleOf({ id, label, verdict, basis, interpretation }: RuleText, lang: Lang) {
  const verdictWords = say(verdict === 'guidance' ? shown.byGuidance : verdictLabel[verdict], lang);
  const lines = [
    `${say(label, lang)}.`,
    `${say(labels.verdict, lang)}: ${verdictWords}`,
    ...basis.map(({ ref, quote }) => `${say(labels.basis, lang)}: ${ref}: “${quote}”`),
    ...(interpretation ? [`${say(labels.interpretation, lang)}: ${say(interpretation, lang)}`] : []),
  ];
  const level = verdict === 'guidance' ? 'note' : severity[verdict];
  return {
    id,
    shortDescription: { text: message(say(label, lang)) },
    fullDescription: { text: message(`${say(label, lang)}. ${verdictWords}.`) },
    help: { text: lines.map(message).join('\n'), markdown: lines.map(markdown).join('\n\n') },
    defaultConfiguration: { level },
    properties: { tags: tagsOf(verdict, interpretation !== undefined) },
  };
}

function tagsOf(verdict: Verdict | 'guidance', isInterpretation: boolean): string[] {
  return isInterpretation ? [verdict, 'interpretation'] : [verdict];
}

function faultRule(lang: Lang) {
  const text = message(say(shown.unreadableHelp, lang));
  return {
    id: FAULT,
    shortDescription: { text: message(say(shown.unreadable, lang)) },
    fullDescription: { text },
    help: { text, markdown: markdown(say(shown.unreadableHelp, lang)) },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['input'] },
  };
}

function resultOf(match: MatchView, { file, place }: ResultView, ruleIndex: number | undefined) {
  return {
    ruleId: match.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity[match.verdict],
    message: { text: match.statement.map(message).join('\n') },
    locations: [locationOf(file, place)],
    relatedLocations: match.evidence.map((pair, id) => ({
      id,
      ...locationOf(file, pair.place),
      message: { text: message(`“${pair.proposal}” ↔ “${pair.platform}” (${pair.field})`) },
    })),
    partialFingerprints: fingerprints(match.fingerprint),
    // Every result says whether it is suppressed (3.27.23).
    suppressions: match.waived ? [{ kind: 'external', status: 'accepted', justification: message(match.waived) }] : [],
    properties: {
      verdict: match.verdict,
      platform: match.platform,
      basis: match.basis,
      similarity: Object.fromEntries(match.similarity.axes.map(({ axis, value }) => [axis, value])),
    },
  };
}

function faultOf(fault: FaultView, ruleIndex: number) {
  return {
    ruleId: FAULT,
    ruleIndex,
    level: 'error',
    message: { text: message(`${fault.alone} [${fault.code}]`) },
    locations: [locationOf(fault.file, fault)],
    partialFingerprints: fingerprints(fault.fingerprint),
    suppressions: [],
    properties: { code: fault.code },
  };
}

/** GitHub tells alerts apart by `primaryLocationLineHash` alone; other tools take the named one. */
function fingerprints(id: string) {
  return { 'trunglapFinding/v1': id, primaryLocationLineHash: id };
}

function locationOf(file: string, { line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), ...(isRelative(file) && { uriBaseId: '%SRCROOT%' }) },
      region: { startLine: line, startColumn: column },
    },
  };
}

function isRelative(file: string): boolean {
  return !file.startsWith('/') && !/^[a-z]:/i.test(file);
}

/** A relative URI stays relative; every segment is encoded. */
function uriOf(file: string): string {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return isRelative(file) ? uri : `file://${uri.startsWith('/') ? '' : '/'}${uri}`;
}
