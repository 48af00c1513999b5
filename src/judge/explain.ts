/** Why a finding is what it is, and what a rule, a verdict or a clause says: from the law pack and the facts of a report. */
import type {
  Article,
  Data,
  Explanation,
  Fact,
  Facts,
  GuidanceFacts,
  Match,
  Row,
  RuledOut,
  Verdict,
} from '../model.ts';
import { verdicts } from '../model.ts';
import { fits } from '../table.ts';
import { clauseId } from './clause.ts';
import { valuesOf } from './facts.ts';

type AnyRow = Row<Record<string, string>, string>;

/**
 * What a topic is: a row's id, a verdict, or a unit of the Decision ("d2k2", "Điều 2 khoản 2", "2(2)").
 * @returns `undefined` where there is no such thing.
 */
export function explain(topic: string, data: Data): Explanation | undefined {
  const plain = topic.normalize('NFC').trim().toLowerCase();
  const row = rowsOf(data).find(({ id }) => id === plain);
  if (row) return { kind: 'row', row, articles: articlesOf(row, data), entries: entriesOf(row, data) };
  if ((verdicts as readonly string[]).includes(plain)) return verdictOf(plain as Verdict, data);
  const id = clauseId(topic);
  const articles = data.law.articles.filter((one) => one.id === id || (id !== undefined && isWithin(one.id, id)));
  if (articles.length === 0) return undefined;
  return { kind: 'clause', articles, rows: rowsAbout(articles, data) };
}

function rowsOf({ law, guidance }: Data): AnyRow[] {
  return [...law.rows, ...guidance.rows] as unknown as AnyRow[];
}

/** d2k2 is within d2, d3k1a within d3k1; d3k1dd is not within d3k1d. */
function isWithin(id: string, unit: string): boolean {
  const rest = id.startsWith(unit) ? id.slice(unit.length) : '';
  return unit.includes('k') ? /\d$/.test(unit) && /^[a-z]+$/.test(rest) : /^k/.test(rest);
}

function articlesOf({ basis = [] }: AnyRow, { law }: Data): Article[] {
  const title: Article = { id: 'title', ref: 'Tên Quyết định', text: law.printedTitle.replace(/\s+/g, ' ') };
  return basis.flatMap(({ clause }) => [title, ...law.articles].find(({ id }) => id === clause) ?? []);
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
  return { kind: 'verdict', verdict, rows, articles: [...new Map(articles.map((one) => [one.id, one])).values()] };
}

function rowsAbout(articles: Article[], data: Data): AnyRow[] {
  const ids = articles.map(({ id }) => id);
  return rowsOf(data).filter(({ basis }) => basis?.some(({ clause }) => ids.includes(clause)));
}

// ── A finding of a report ────────────────────────────────────────────────────────────────────────

/**
 * The facts of a finding, the row that decided, and for each other row of its table the first fact that rules it out.
 * @returns `undefined` where the finding has no facts, or its rule is not in the law pack.
 */
export function explainFinding(match: Pick<Match, 'rule' | 'facts'>, data: Data): Explanation | undefined {
  const facts = match.facts as Record<string, Fact> | undefined;
  const tables: AnyRow[][] = [data.law.rows, data.guidance.rows] as unknown as AnyRow[][];
  const table = tables.find((rows) => rows.some(({ id }) => id === match.rule));
  const row = table?.find(({ id }) => id === match.rule);
  if (!facts || !table || !row) return undefined;
  const values = valuesOf<Facts | GuidanceFacts>(match.facts!) as unknown as Record<string, string>;
  const others = table.filter((other) => other !== row).flatMap((other) => ruledOut(other, values) ?? []);
  return { kind: 'finding', row, articles: articlesOf(row, data), facts, others };
}

function ruledOut(row: AnyRow, values: Record<string, string>): RuledOut | undefined {
  if (fits(row, values)) return undefined;
  const fact = Object.keys(row.when).find((name) => !row.when[name]!.includes(values[name]!))!;
  return { row: row.id, label: row.label, fact, value: values[fact]!, wanted: [...row.when[fact]!] };
}
