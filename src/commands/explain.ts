/** `explain`: a finding of a report, a rule, a verdict, a clause. */
import { Chalk } from 'chalk';
import { InputError } from '../errors.ts';
import { explain, explainFinding, refIn, rowsOf } from '../judge/explain.ts';
import { lawsOf } from '../law.ts';
import {
  because,
  explainWords,
  factLabel,
  factValueLabel,
  say,
  usage,
  verdictLabel,
  verdictMeaning,
  report as words,
} from '../messages.ts';
import {
  type Article,
  type Data,
  type Explanation,
  type Fact,
  type Lang,
  type Match,
  type Report,
  type Verdict,
  verdicts,
} from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { readSaved } from '../read/saved.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { lookUp, type WorldOptions } from './world.ts';

export interface ExplainArguments extends GlobalOptions, WorldOptions {
  /** A topic in one word or several ("Điều 2 khoản 2"), or a report and the id of one of its findings. */
  topic: string[];
  format: 'text' | 'json';
}

type AnyRow = Extract<Explanation, { kind: 'row' }>['row'];

interface Ink {
  lang: Lang;
  bold: (text: string) => string;
}

export async function explainCommand(given: ExplainArguments, io: Io): Promise<number> {
  const { data, code } = await lookUp(given, io, io.today());
  const chalk = new Chalk({ level: given.color ? 1 : 0 });
  const ink = { lang: given.lang, bold: (text: string) => chalk.bold(text) };
  const [first] = given.topic;
  const isReport = first === '-' || first?.toLowerCase().endsWith('.json');
  if (!isReport) {
    print(fromTopic(given.topic.join(' ').trim(), data, ink), given, io);
    return code;
  }
  const { report, faults } = await readSaved(first!, io);
  if (report) {
    print(fromReport(report, first!, given.topic[1], data, ink), given, io);
    return code;
  }
  io.stderr(`${faultLines(faults, given.lang).join('\n')}\n`);
  return EXIT_UNUSABLE;
}

function print({ value, lines }: Shown, { format }: ExplainArguments, io: Io): void {
  io.stdout(format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
}

interface Shown {
  value: unknown;
  lines: string[];
}

// ── A topic ──────────────────────────────────────────────────────────────────────────────────────

function fromTopic(topic: string, data: Data, ink: Ink): Shown {
  if (topic === '') return topics(data, ink);
  const value = explain(topic, data);
  if (!value) throw unknownTopic(topic, data);
  return { value, lines: linesOf(value, data, ink) };
}

function unknownTopic(topic: string, data: Data): InputError {
  const clauses = lawsOf(data).flatMap(({ articles }) => articles);
  const allowed = [...[...rowsOf(data), ...clauses].map(({ id }) => id), ...verdicts];
  const labels = Object.fromEntries(verdicts.map((verdict) => [verdict, [verdictLabel[verdict].vi]]));
  return unknown('unknownTopic', topic, allowed, labels);
}

function unknown(code: string, found: string, allowed: string[], labels: Record<string, string[]> = {}): InputError {
  const near = nearest(found, allowed, labels);
  return new InputError(code, { found, ...(near ? { nearest: near } : {}) });
}

function topics(data: Data, { lang, bold }: Ink): Shown {
  const rows = rowsOf(data);
  const clauses = lawsOf(data).flatMap((law) =>
    law.articles.map((one) => ({ ...one, ref: refIn(law, one.ref, data) })),
  );
  const value = { verdicts, rules: rows.map(({ id }) => id), clauses: [...new Set(clauses.map(({ id }) => id))] };
  const lines = [
    bold(`${say(usage.verdicts, lang)}:`),
    ...verdicts.map((verdict) => `  ${verdict}: ${say(verdictLabel[verdict], lang)}`),
    bold(`${say(usage.rules, lang)}:`),
    ...rows.map(({ id, label }) => `  ${id}: ${say(label, lang)}`),
    bold(`${say(usage.clauses, lang)}:`),
    ...clauses.map(({ id, ref }) => `  ${id}: ${ref}`),
  ];
  return { value, lines };
}

function linesOf(value: Exclude<Explanation, { kind: 'finding' }> | Explanation, data: Data, ink: Ink): string[] {
  switch (value.kind) {
    case 'row':
      return rowLines(value, data, ink);
    case 'verdict':
      return verdictLines(value, data, ink);
    case 'clause':
      return [
        ...articleLines(value.articles, ink),
        ...(value.rows.length > 0 ? ['', ...ruleLines(value.rows, data, ink)] : []),
      ];
    case 'finding':
      return findingLines(value, ink);
  }
}

// ── Rows, verdicts, clauses ──────────────────────────────────────────────────────────────────────

function rowLines({ row, articles, entries }: Extract<Explanation, { kind: 'row' }>, data: Data, ink: Ink): string[] {
  const { lang, bold } = ink;
  const or = lang === 'vi' ? ' hoặc ' : ' or ';
  const facts = Object.entries(row.when).map(
    ([fact, values]) => `  ${factName(fact, lang)}: ${values!.map((value) => valueName(value, lang)).join(or)}`,
  );
  return [
    bold(row.id),
    say(row.label, lang),
    bold(`${say(usage.when, lang)}:`),
    ...facts,
    `${bold(`${say(usage.verdictIs, lang)}:`)} ${verdictName(row, lang)}`,
    ...quoteLines(row, articles, ink),
    ...interpretationLines(row, ink),
    ...articleLines(articles, ink),
    ...exampleLines(row, data, ink),
    ...(entries.length > 0 ? [bold(`${say(explainWords.entries, lang)}:`)] : []),
    ...entries.map(({ id, name, quote }) => `  - ${name} [${id}]${quote ? `: “${oneLine(quote)}”` : ''}`),
  ];
}

function verdictLines(
  { verdict, rows, articles }: Extract<Explanation, { kind: 'verdict' }>,
  data: Data,
  ink: Ink,
): string[] {
  return [
    `${ink.bold(say(verdictLabel[verdict], ink.lang))} (${verdict})`,
    say(verdictMeaning[verdict], ink.lang),
    ...ruleLines(rows, data, ink),
    ...articleLines(articles, ink),
  ];
}

/** Rows in short: what each says, its interpretation, its examples. */
function ruleLines(rows: AnyRow[], data: Data, ink: Ink): string[] {
  const { lang, bold } = ink;
  return [
    bold(`${say(usage.rules, lang)}:`),
    ...rows.flatMap((row) => [
      `  ${row.id}: ${say(row.label, lang)} → ${verdictName(row, lang)}`,
      ...[...interpretationLines(row, ink), ...exampleLines(row, data, ink)].map((one) => `    ${one}`),
    ]),
  ];
}

function quoteLines({ basis }: AnyRow, articles: Article[], { lang, bold }: Ink): string[] {
  return (basis ?? []).map(({ clause, quote }) => {
    const ref = articles.find(({ id }) => id === clause)?.ref ?? clause;
    return `${bold(`${say(words.basis, lang)}:`)} ${ref}: “${quote}”`;
  });
}

function articleLines(articles: Article[], { lang, bold }: Ink): string[] {
  return articles.map(
    ({ ref, heading, text }) => `${bold(`${say(explainWords.verbatim, lang)}, ${ref}:`)} ${text ?? heading}`,
  );
}

function interpretationLines({ interpretation }: AnyRow, { lang, bold }: Ink): string[] {
  return interpretation ? [`${bold(`${say(words.interpretation, lang)}:`)} ${say(interpretation, lang)}`] : [];
}

function exampleLines({ id, examples = [] }: AnyRow, data: Data, { lang, bold }: Ink): string[] {
  if (examples.length === 0) return [];
  const shown = examples.map(({ says, row = id }) => {
    const to = rowsOf(data).find((one) => one.id === row)!;
    const where = row === id ? '' : ` (${say(explainWords.nearMiss({ row }), lang)})`;
    return `  - ${say(says, lang)} → ${verdictName(to, lang)}${where}`;
  });
  return [bold(`${say(explainWords.examples, lang)}:`), ...shown];
}

/** A row that leaves the pair to the older lists gives no verdict of its own. */
function verdictName({ verdict }: AnyRow, lang: Lang): string {
  return say(verdict === 'guidance' ? explainWords.guidance : verdictLabel[verdict as Verdict], lang);
}

function factName(fact: string, lang: Lang): string {
  return factLabel[fact] ? say(factLabel[fact], lang) : terminal(fact);
}

function valueName(value: string, lang: Lang): string {
  return factValueLabel[value] ? say(factValueLabel[value], lang) : terminal(value);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// ── A finding ────────────────────────────────────────────────────────────────────────────────────

function fromReport(report: Report, path: string, id: string | undefined, data: Data, ink: Ink): Shown {
  const findings = report.results.flatMap((result) => result.matches.map((match) => ({ result, match })));
  if (id === undefined) return findingList(report, ink);
  const found = findings.find(({ match }) => match.id.toLowerCase() === id.toLowerCase());
  if (!found)
    throw unknown(
      'unknownFinding',
      id,
      findings.map(({ match }) => match.id),
    );
  const value = explainFinding(found.match, data);
  if (!value) throw new InputError('noFacts', { path, id });
  const { lang, bold } = ink;
  const { result, match } = found;
  const lines = [
    `${bold(`${say(words.finding, lang)}:`)} ${terminal(match.id)}`,
    `${bold(`${say(words.proposal, lang)}:`)} ${terminal(result.proposal.name)} (${terminal(result.file)}:${result.line})`,
    `${bold(`${say(words.platform, lang)}:`)} ${terminal(match.name)} [${terminal(match.platform)}]`,
    `${bold(`${say(words.verdict, lang)}:`)} ${say(verdictLabel[match.verdict], lang)}`,
    ...(match.becomes ? [say(becomesWords(match.becomes), lang)] : []),
    ...(report.law.sha256 === data.hashes.law ? [] : [say(explainWords.otherLaw, lang)]),
    ...linesOf(value, data, ink),
  ];
  return { value: { finding: match.id, asOf: report.asOf, verdict: match.verdict, ...value }, lines };
}

function becomesWords({ operating, notYet }: NonNullable<Match['becomes']>) {
  return explainWords.becomes({ operating: operating.verdict, notYet: notYet.verdict });
}

/** Without an id: what there is to explain. */
function findingList({ results }: Report, { lang, bold }: Ink): Shown {
  const all = results.flatMap(({ proposal, matches }) => matches.map((match) => ({ proposal, match })));
  const value = all.map(({ proposal, match: { id, platform, verdict } }) => ({
    id,
    name: proposal.name,
    platform,
    verdict,
  }));
  const lines = results.flatMap(({ proposal, matches }) => [
    bold(terminal(proposal.name)),
    ...matches.map(
      ({ id, name, verdict }) => `  ${terminal(id)}: ${terminal(name)} · ${say(verdictLabel[verdict], lang)}`,
    ),
  ]);
  const title = say(all.length > 0 ? explainWords.findings : explainWords.noFindings, lang);
  return { value, lines: [all.length > 0 ? `${title}:` : title, ...lines] };
}

function findingLines({ row, articles, facts, others }: Extract<Explanation, { kind: 'finding' }>, ink: Ink): string[] {
  const { lang, bold } = ink;
  return [
    bold(`${say(explainWords.facts, lang)}:`),
    ...Object.entries(facts).flatMap(([name, fact]) => factLines(name, fact, ink)),
    `${bold(`${say(explainWords.decided, lang)}:`)} ${row.id}: ${say(row.label, lang)}`,
    ...[...quoteLines(row, articles, ink), ...interpretationLines(row, ink)].map((one) => `  ${one}`),
    bold(`${say(explainWords.others, lang)}:`),
    ...others.map(({ row: id, fact, value, wanted }) => {
      const or = lang === 'vi' ? ' hoặc ' : ' or ';
      const sentence = explainWords.ruledOut({
        fact: factName(fact, lang),
        value: valueName(value, lang),
        wanted: wanted.map((one) => `“${valueName(one, lang)}”`).join(or),
      });
      return `  ${id}: ${say(sentence, lang)}`;
    }),
  ];
}

function factLines(name: string, { value, reason, params, interpretation }: Fact, { lang, bold }: Ink): string[] {
  return [
    `  ${bold(`${factName(name, lang)}:`)} ${valueName(value, lang)}`,
    `    ${terminal(say(because[reason](params), lang))}`,
    ...(interpretation ? [`    ${say(words.interpretation, lang)}: ${terminal(say(interpretation, lang))}`] : []),
  ];
}
