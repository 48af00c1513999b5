/** Why a finding is what it is, and what a rule, a verdict or a clause says: from the law pack and the facts of a report. */
import { lawsOf } from '../law.ts';
import type { Article, Data, Explanation, Fact, Law, Match, Row, RuledOut, Verdict } from '../model.ts';
import { verdicts } from '../model.ts';
import { fits } from '../table.ts';
import { clauseId } from './clause.ts';

type AnyRow = Row<Record<string, string>, string>;

/**
 * What a topic is: a row's id, a verdict, or a unit of the Decision ("d2k2", "Điều 2 khoản 2", "2(2)").
 * @returns `undefined` where there is no such thing.
 * @example
 * explain('Điều 2 khoản 2', await loadData()).articles[0].id // → 'd2k2'
 * explain('restricted', await loadData()).kind // → 'verdict'
 * explain('điều 99', await loadData()) // → undefined
 */
export function explain(topic: string, data: Data): Explanation | undefined {
  const plain = topic.normalize('NFC').trim().toLowerCase();
  const row = rowsOf(data).find(({ id }) => id === plain);
  if (row) return { kind: 'row', row, articles: articlesOf(row, data), entries: entriesOf(row, data) };
  if ((verdicts as readonly string[]).includes(plain)) return verdictOf(plain as Verdict, data);
  const id = clauseId(topic);
  const named = (one: Article) => one.id === id || (id !== undefined && isWithin(one.id, id));
  const articles = lawsOf(data).flatMap((law) => articlesIn(law, data).filter(named));
  if (articles.length === 0) return undefined;
  return { kind: 'clause', articles, rows: lawsOf(data).flatMap((law) => rowsAbout(law.articles.filter(named), law)) };
}

/** Every decision table: of the law packs, of the older lists, of a locality's own systems. */
function tablesOf(data: Data): AnyRow[][] {
  const tables = [data.law, data.guidance, data.local, ...data.otherLaws];
  return tables.map(({ rows }) => rows as unknown as AnyRow[]);
}

export function rowsOf(data: Data): AnyRow[] {
  return tablesOf(data).flat();
}

/** A unit of a further pack is named with its document. */
export function refIn(law: Law, ref: string, { law: first }: Data): string {
  return law === first ? ref : `${ref}, ${law.id}`;
}

function articlesIn(law: Law, data: Data): Article[] {
  const title: Article = {
    id: 'title',
    ref: refIn(law, 'Tên Quyết định', data),
    text: law.printedTitle.replace(/\s+/g, ' '),
  };
  return [title, ...law.articles.map((one) => ({ ...one, ref: refIn(law, one.ref, data) }))];
}

/** d2k2 is within d2, d3k1a within d3k1; d3k1dd is not within d3k1d. */
function isWithin(id: string, unit: string): boolean {
  const rest = id.startsWith(unit) ? id.slice(unit.length) : '';
  return unit.includes('k') ? /\d$/.test(unit) && /^[a-z]+$/.test(rest) : /^k/.test(rest);
}

function articlesOf({ id: row, basis = [] }: AnyRow, data: Data): Article[] {
  const law = lawsOf(data).find(({ rows }) => rows.some(({ id }) => id === row)) ?? data.law;
  const articles = articlesIn(law, data);
  return basis.flatMap(({ clause }) => articles.find(({ id }) => id === clause) ?? []);
}

/** What an older list prints where a row speaks of a recommendation. */
const MOST_ENTRIES = 3;
function entriesOf({ when }: AnyRow, { entries }: Data) {
  const wanted = when.recommendation ?? [];
  return entries
    .filter(({ recommendationClass }) => wanted.includes(recommendationClass ?? ''))
    .slice(0, MOST_ENTRIES)
    .map(({ id, name, recommendation = '' }) => ({ id, name, quote: recommendation }));
}

function verdictOf(verdict: Verdict, data: Data): Explanation {
  const rows = rowsOf(data).filter((row) => row.verdict === verdict);
  const articles = rows.flatMap((row) => articlesOf(row, data));
  return { kind: 'verdict', verdict, rows, articles: [...new Map(articles.map((one) => [one.ref, one])).values()] };
}

function rowsAbout(articles: Article[], { rows }: Law): AnyRow[] {
  const ids = articles.map(({ id }) => id);
  return (rows as unknown as AnyRow[]).filter(({ basis }) => basis?.some(({ clause }) => ids.includes(clause)));
}

// ── A finding of a report ────────────────────────────────────────────────────────────────────────

/**
 * The facts of a finding, the row that decided, and for each other row of its table the first fact that rules it out.
 * @returns `undefined` where the finding has no facts, or its rule is not in the law pack.
 */
export function explainFinding(match: Pick<Match, 'rule' | 'facts'>, data: Data): Explanation | undefined {
  const facts = match.facts as Record<string, Fact> | undefined;
  const table = tablesOf(data).find((rows) => rows.some(({ id }) => id === match.rule));
  const row = table?.find(({ id }) => id === match.rule);
  if (!facts || !table || !row) return undefined;
  const values = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  const others = table.filter((other) => other !== row).flatMap((other) => ruledOut(other, values) ?? []);
  return { kind: 'finding', row, articles: articlesOf(row, data), facts, others };
}

function ruledOut(row: AnyRow, values: Record<string, string>): RuledOut | undefined {
  if (fits(row, values)) return undefined;
  const fact = Object.keys(row.when).find((name) => !row.when[name]!.includes(values[name]!))!;
  return { row: row.id, label: row.label, fact, value: values[fact]!, wanted: [...row.when[fact]!] };
}
