/** What lists other than a Decision's lead to: the older guidance lists by their own printed recommendation, a locality's list by its own rules. */
import { lawOf } from '../law.ts';
import type {
  Advice,
  AdviceKind,
  Data,
  Entry,
  Findings,
  GuidanceFacts,
  History,
  LocalFacts,
  Match,
  Reasoned,
  Row,
  Verdict,
} from '../model.ts';
import { decide } from '../table.ts';
import { type Decision, marked } from './decision.ts';
import { guidanceFactsOf, type Pair, valuesOf } from './facts.ts';
import type { Context } from './judge.ts';
import { localFactsOf } from './local.ts';

/** By the rules of the entry's kind of list. The quote is the entry's own recommendation; where it has none, its name. */
export function byOtherList(pair: Pair, data: Data): Decision {
  return isLocal(pair.entry, data)
    ? byRows(data.local.rows, localFactsOf(pair, data), pair.entry, data)
    : byRows(data.guidance.rows, guidanceFactsOf(pair, data), pair.entry, data);
}

function byRows<F extends GuidanceFacts | LocalFacts>(
  rows: readonly Row<F, Verdict>[],
  facts: Reasoned<F> & Decision['facts'],
  entry: Entry,
  data: Data,
): Decision {
  const row = decide(rows, valuesOf<F>(facts));
  const basis = { ref: refOf(entry, data), quote: entry.recommendation ?? entry.name, ...marked(row, facts) };
  return { verdict: row.verdict, rule: row.id, why: row.label, basis: [basis], facts };
}

function isLocal({ list }: Entry, { lists, local }: Data): boolean {
  return local.kinds.includes(lists.find(({ id }) => id === list)!.kind);
}

const KIND_OF_DOCUMENT = /^(?:Công văn|Quyết định|Nghị quyết|Kế hoạch|Thông báo|Chỉ thị)/;

/** Document, annex and row: “Công văn 2765/BTTTT-CĐSQG, Phụ lục, mục 29”. A document without a number goes by its list's title, issuer and year. */
function refOf({ list, row }: Entry, { lists }: Data): string {
  const { document, title } = lists.find(({ id }) => id === list)!;
  const { number, date, issuer, annex } = document;
  const kind = KIND_OF_DOCUMENT.exec(document.title)?.[0];
  const named = number ? [kind, number].filter(Boolean).join(' ') : `${title.vi} (${issuer}, ${date.slice(0, 4)})`;
  return [named, annex, `mục ${row}`].filter(Boolean).join(', ');
}

// ── History ──────────────────────────────────────────────────────────────────────────────────────

const FORBIDDEN: Verdict[] = ['violation', 'restricted'];
const ALLOWED: Verdict[] = ['conditional'];

/** What older lists said of the platform that a Decision has decided: the Decision prevails, and where the two differ it is noted. */
export function historyOf(also: readonly string[], verdict: Verdict, { data, entries }: Context): History[] {
  const { stances, precedence } = data.guidance;
  return also.flatMap((id): History[] => {
    const entry = entries.get(id)!;
    const { recommendationClass: said, recommendation: quote = null } = entry;
    if (said === undefined || said === 'silent' || said === 'connect-data') return [];
    const differs =
      (FORBIDDEN.includes(verdict) && stances.for.includes(said)) ||
      (ALLOWED.includes(verdict) && stances.against.includes(said));
    return [{ entry: id, ref: refOf(entry, data), recommendation: said, quote, conflict: differs ? precedence : null }];
  });
}

// ── Advice ───────────────────────────────────────────────────────────────────────────────────────

/** What lists other than a Decision's advise, by the letter of each. */
export function adviceOfOtherLists(matches: Match[], matching: Findings, context: Context): Advice[] {
  return [
    ...matches.flatMap((match) => aboutMatch(match, context)),
    ...toldToDeploy(matches, context),
    ...sharedData(matches, matching, context),
  ];
}

function aboutMatch(match: Match, { data, entries }: Context): Advice[] {
  const entry = entries.get(match.platform)!;
  if (match.verdict === 'clear') return [];
  if (isLocal(entry, data)) return [about(entry, match, 'local-system', data)];
  return speaking(match, entry, { data, entries })
    .filter(({ recommendationClass }) => recommendationClass !== 'connect-data')
    .map((older) => about(older, match, 'older-list', data));
}

/** The older entries that decided; none where a Decision did. Before it is in force they speak of the same platform under its older names. */
function speaking(match: Match, entry: Entry, { data, entries }: Pick<Context, 'data' | 'entries'>): Entry[] {
  const law = lawOf(entry, data);
  if (!law) return [entry];
  const isHandedOver = law.rows.find(({ id }) => id === match.rule)?.verdict === 'guidance';
  return isHandedOver ? match.alsoListedAs.map((id) => entries.get(id)!) : [];
}

function about(entry: Entry, { evidence }: Match, kind: AdviceKind, data: Data): Advice {
  const { recommendationClass: recommendation = 'silent', recommendation: quote = '' } = entry;
  const text = evidence[0]?.proposal.text ?? '';
  return { kind, platform: entry.id, params: { ...identity(entry, data), recommendation, quote, text } };
}

function identity(entry: Entry, data: Data): Record<string, string> {
  const { name, owner } = entry;
  return { name, owner: owner ?? '', now: owner ? nowCalled(owner, data) : '', ref: refOf(entry, data) };
}

/** Who mainly carries on the work of an agency since 2025; empty where it still stands. */
function nowCalled(owner: string, { agencies }: Pick<Data, 'agencies'>): string {
  const next = agencies.find(({ name, aliases }) => name === owner || aliases?.includes(owner))?.successors?.[0];
  return next === undefined ? '' : nowCalled(next, { agencies }) || next;
}

/** Kinds of platform that provinces were told to deploy; and what of the Decision the proposal meets beside them. */
function toldToDeploy(matches: Match[], { data, entries }: Context): Advice[] {
  const rows = data.guidance.rows.filter(({ when }) => when.recommendation?.includes('deploy-locally'));
  const told = matches
    .filter(({ rule }) => rows.some(({ id }) => id === rule))
    .map(({ platform }) => entries.get(platform)!);
  const [first] = told;
  if (!first) return [];
  const prevailing = matches.filter(
    ({ platform, verdict }) => verdict !== 'clear' && lawOf(entries.get(platform)!, data),
  );
  const params = {
    ref: refOf(first, data),
    names: told.map(({ name }) => `“${name}”`).join(', '),
    prevails: prevailing.map(({ name, platform }) => `${name} [${platform}]`).join('; '),
  };
  return [{ kind: 'told-to-deploy', platform: first.id, params }];
}

/** Services that share what the proposal holds, or that it resembles. */
function sharedData(matches: Match[], { shared }: Findings, { data, entries }: Context): Advice[] {
  const alike = matches
    .filter(
      ({ platform, verdict }) => verdict !== 'clear' && entries.get(platform)!.recommendationClass === 'connect-data',
    )
    .map(({ platform, evidence }) => ({ entry: platform, text: evidence[0]?.proposal.text ?? '' }));
  const found = new Map([...alike, ...shared].map(({ entry, text }) => [entry, text]));
  return [...found].map(([id, text]) => ({
    kind: 'connect-data',
    platform: id,
    params: { ...identity(entries.get(id)!, data), text },
  }));
}
