/** JUnit XML as Jenkins and GitLab read it (junit-10.xsd): a test case a proposal, its file as the class. A proposal fails where the exit code does; one whose findings are all waived is skipped. */
import { report as labels, say, shown } from '../messages.ts';
import { type Report, type Verdict, verdicts } from '../model.ts';
import { visible, xml } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { whereOf } from './tables.ts';
import { type ResultView, type View, view } from './view.ts';

interface Case {
  file: string;
  name: string;
  kind: 'passed' | 'failure' | 'error' | 'skipped';
  type: string;
  message: string;
  /** What stands in the report of the case. */
  lines: string[];
}

export function junit(report: Report, { lang, failOn = 'violation' }: RenderOptions): string {
  const shownView = view(report, lang, visible);
  const cases = casesOf(shownView, failOn);
  const properties = [
    ...shownView.counts.map(({ verdict, count }) => [verdict, String(count)]),
    ['waived', String(shownView.waived)],
    ['asOf', report.asOf],
    ...shownView.notes.map((sentence) => ['note', sentence]),
    ...shownView.provenance.map((sentence) => ['provenance', sentence]),
    ['draft', shownView.draft],
  ] as [string, string][];
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="trunglap"${numbers(cases)}>`,
    `  <testsuite name="trunglap"${numbers(cases)} skipped="${count(cases, 'skipped')}">`,
    '    <properties>',
    ...properties.map(([name, value]) => `      <property name="${name}" value="${xml(value)}"/>`),
    '    </properties>',
    ...cases.map(caseOf),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${out.join('\n')}\n`;
}

function numbers(cases: Case[]): string {
  return ` tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}

function count(cases: Case[], kind: Case['kind']): number {
  return cases.filter((one) => one.kind === kind).length;
}

function casesOf({ results, errors, skipped, lang }: View, failOn: Verdict): Case[] {
  return [
    ...results.map((result) => proposalCase(result, failOn, lang)),
    ...errors.map(({ file, where, code, message }) => ({
      file,
      name: `${say(shown.unreadable, lang)} (${where})`,
      kind: 'error' as const,
      type: code,
      message,
      lines: [`${where}: ${message} [${code}]`],
    })),
    ...skipped.files.map((file) => ({
      file,
      name: file,
      kind: 'skipped' as const,
      type: 'skipped',
      message: say(shown.skippedFile, lang),
      lines: [],
    })),
  ];
}

function proposalCase(result: ResultView, failOn: Verdict, lang: View['lang']): Case {
  const fails = (verdict: Verdict) => verdicts.indexOf(verdict) <= verdicts.indexOf(failOn);
  const failing = result.matches.filter(({ verdict }) => fails(verdict));
  const open = failing.some(({ waived }) => !waived);
  return {
    file: result.file,
    name: result.name,
    kind: open ? 'failure' : failing.length > 0 ? 'skipped' : 'passed',
    type: result.verdict,
    message: open ? result.label : say(shown.waivedMark, lang),
    lines: [
      `${result.proposer} · ${result.actionLabel} · ${whereOf(result)}`,
      `${say(labels.verdict, lang)}: ${result.marked}. ${result.meaning}`,
      ...result.matches.flatMap(({ statement }) => statement),
      ...result.advice.map(({ text }) => `${say(labels.advice, lang)}: ${text}`),
    ],
  };
}

function caseOf({ file, name, kind, type, message, lines }: Case): string {
  const body = lines.map(xml).join('\n');
  const inside = {
    passed: '',
    failure: `<failure type="${xml(type)}" message="${xml(message)}">${body}</failure>`,
    error: `<error type="${xml(type)}" message="${xml(message)}">${body}</error>`,
    skipped: `<skipped message="${xml(message)}"/>`,
  }[kind];
  const output = kind === 'passed' || kind === 'skipped' ? `<system-out>${body}</system-out>` : '';
  return `    <testcase name="${xml(name)}" classname="${xml(file)}">${inside}${lines.length > 0 ? output : ''}</testcase>`;
}
