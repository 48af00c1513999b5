/** What the proposer can do now, from the matches and their rules. Facts only: the words are made in messages.ts. */
import { lawOf, lawsOf } from '../law.ts';
import type { Advice, Data, Entry, Facts, Findings, Match, Outcome, Pointer, Proposal, Verdict } from '../model.ts';
import { exemption as exemptionFact, valuesOf } from './facts.ts';
import { metFunctions, shortened } from './functions.ts';
import { type Context, outcome, refOf, under } from './judge.ts';
import { adviceOfOtherLists } from './older.ts';
import { timelineAdvice } from './timeline.ts';

const MOST_NEAR = 3;

export function adviceFor(proposal: Proposal, matches: Match[], matching: Findings, context: Context): Advice[] {
  const advice = matches.flatMap((match) => aboutMatch(match, proposal, context));
  advice.push(...adviceOfOtherLists(matches, matching, context));
  advice.push(...aboutExemption(proposal, matches, context));
  if (matches.some(({ verdict }) => verdict !== 'clear') && matching.uncovered.length > 0)
    advice.push({
      kind: 'build-uncovered',
      params: { functions: listed(matching.uncovered.map(({ text }) => shortened(text))) },
    });
  for (const { entry, text } of matching.near.slice(0, MOST_NEAR))
    advice.push({ kind: 'connect', platform: entry, params: { name: context.entries.get(entry)!.name, reason: text } });
  if (matching.service) advice.push({ kind: 'service-only', params: { words: matching.service.text } });
  if (matching.thin) advice.push({ kind: 'say-more', params: {} });
  return advice;
}

/** Several texts as one parameter, a line each. */
export function listed(functions: readonly string[]): string {
  return [...new Set(functions)].join('\n');
}

/** What lists other than a Decision's advise stands apart. */
function aboutMatch(match: Match, proposal: Proposal, context: Context): Advice[] {
  const entry = context.entries.get(match.platform)!;
  const law = lawOf(entry, context.data);
  return law ? aboutPlatform(match, entry, proposal, under(law, context)) : [];
}

// ── Platforms of a Decision ────────────────────────────────────────────────────────────────────

/** Verdicts under which the proposal does again what the platform does. */
const DUPLICATES: Verdict[] = ['violation', 'restricted'];
/** Verdicts under which it cannot go on as it is. */
export const HINDERED: Verdict[] = [...DUPLICATES, 'review'];

function aboutPlatform(match: Match, entry: Entry, proposal: Proposal, context: Context): Advice[] {
  const { verdict, platform, name, status, starts } = match;
  const base = { name, owner: match.owner ?? '', ...contact(match, context) };
  const at = (pointer: Pointer) => pointed(pointer, context.data);
  const advice: Advice[] = [];
  const add = (kind: Advice['kind'], params: Record<string, string>) =>
    advice.push({ kind, platform, params: { ...base, ...params } });
  const functions = listed(metFunctions(proposal, match));
  const period = starts ? { ...starts, phase: phaseOf(starts, context.asOf) } : {};
  const proposer = match.facts?.proposer.reason;
  if (proposer === 'is-unit' || proposer === 'is-predecessor')
    add('confirm-owner', { how: proposer, agency: proposal.agency.name, ...at('assign') });
  if (proposer === 'level-too-low' && HINDERED.includes(verdict))
    add('confirm-owner', {
      how: proposer,
      agency: proposal.agency.name,
      becomes: changed(match, { proposer: 'owner' }, context.data).verdict,
      ...at('assign'),
    });
  if (DUPLICATES.includes(verdict) && functions !== '') add('drop-functions', { functions, status: status! });
  // Before the Decision is in force only the older lists advise.
  const isOutside = verdict === 'advisory' && match.facts !== undefined && isInForce(match.facts);
  const isReplaced = verdict === 'review' && match.similarity.level === 'similar' && status === 'operating';
  if (verdict === 'violation' || isOutside || isReplaced) add('connect', { ...through(match, context), ...at('use') });
  if (verdict === 'restricted')
    add('rent-until', { ...period, cite: refsOf(changed(match, { action: 'rent' }, context.data).rule, context.data) });
  if (verdict === 'conditional')
    add('contract-end', { ...period, action: proposal.action, cite: refsOf(match.rule, context.data) });
  if (match.similarity.level === 'partial' && verdict === 'review')
    add('ask-scope', { functions, status: status!, ...at('describe') });
  const when = timelineAdvice(match, proposal, context.asOf);
  if (when) add('timeline', when);
  if (status === 'due' && match.becomes && match.becomes.operating.verdict !== match.becomes.notYet.verdict)
    add('ask-owner', {
      printed: entry.start ?? '',
      becomes: match.becomes.operating.verdict,
      otherwise: match.becomes.notYet.verdict,
    });
  return advice;
}

function isInForce(facts: NonNullable<Match['facts']>): boolean {
  return 'inForce' in facts && facts.inForce.value === 'yes';
}

/** What the table says of the same pair with a fact changed. */
function changed({ facts, verdict, rule }: Match, change: Partial<Facts>, data: Data): Outcome {
  return facts && 'status' in facts ? outcome({ ...valuesOf<Facts>(facts), ...change }, data) : { verdict, rule };
}

/** Where a day stands to a printed start period. */
function phaseOf({ from, to }: { from: string; to: string }, asOf: string): 'before' | 'within' | 'after' {
  if (asOf < from) return 'before';
  return asOf <= to ? 'within' : 'after';
}

/** The clauses that a row rests on: what a proposal can cite. */
export function refsOf(rule: string, data: Data): string {
  const { guidance, local } = data;
  const law = lawsOf(data).find(({ rows }) => rows.some(({ id }) => id === rule));
  const row = law?.rows.find(({ id }) => id === rule);
  if (!law || !row) return [guidance, local].find(({ rows }) => rows.some(({ id }) => id === rule))?.title.vi ?? '';
  const named = row.basis.map(({ clause }) => clause).filter((clause) => law.articles.some(({ id }) => id === clause));
  return refs(named, { ...data, law });
}

/** The clauses that advice can point at, where the pack that decides names them. */
function pointed(pointer: Pointer, data: Data): { cite?: string } {
  const clauses = data.law.pointers?.[pointer];
  return clauses ? { cite: refs(clauses, data) } : {};
}

function refs(clauses: readonly string[], data: Data): string {
  return [...new Set(clauses.map((clause) => refOf(clause, data)))].join(', ');
}

/** The unit that an older list prints for the same platform under the same owner. Some rows print a story instead: left out. */
function contact({ platform, owner, alsoListedAs }: Match, { entries, data }: Context): Record<string, string> {
  const known = alsoListedAs.map((id) => entries.get(id)!);
  const found = known.find(
    (one) => one.owner === owner && one.unit !== undefined && /^[^\n-][^\n]{0,90}$/.test(one.unit),
  );
  if (!found || platform === found.id) return {};
  const { document, title } = data.lists.find(({ id }) => id === found.list)!;
  return { unit: found.unit!, unitSource: document.number ?? title.vi };
}

/** Through what to connect, where the print says so: the platform for exchange between bodies of the political system, and services on it of this very platform. */
function through({ platform, facts }: Match, { data, entries }: Context): Record<string, string> {
  const { entry, quote } = data.law.channel;
  const isBound = facts !== undefined && 'addressee' in facts && facts.addressee.value === 'bound';
  const channel = entries.get(entry);
  if (platform === entry || !isBound || !channel) return {};
  const members = data.crosswalk.filter(({ canonical }) => canonical === platform).flatMap((group) => group.members);
  const services = members
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ id }) => entries.get(id)!)
    .filter(({ list }) => data.lists.find(({ id }) => id === list)!.kind === 'data-services');
  return {
    through: `${channel.name} [${entry}]`,
    quote,
    ...(services.length > 0 && { services: services.map(({ id, name }) => `${name} [${id}]`).join('\n') }),
  };
}

// ── The exception of Article 2(2) ────────────────────────────────────────────────────────────────

function aboutExemption(proposal: Proposal, matches: Match[], { data, entries }: Context): Advice[] {
  if (!proposal.exemption) return [];
  const { ground, citation = '' } = proposal.exemption;
  const groundOf = ({ exceptions }: Data['law']) => exceptions.grounds.find((one) => one.ground === ground)!;
  const { value, params } = exemptionFact(proposal, data.law);
  if (value === 'none') {
    const claimed = { ground, quote: groundOf(data.law).quote, citation };
    return [{ kind: 'cite-exemption', params: { ...claimed, missing: params.missing ?? '' } }];
  }
  return matches
    .filter(({ verdict }) => verdict === 'exempt')
    .map(({ platform, name, owner }) => {
      const law = lawOf(entries.get(platform)!, data)!;
      const { quote, authority } = groundOf(law);
      return {
        kind: 'confirm-exemption',
        platform,
        params: {
          ground,
          quote,
          citation,
          name,
          owner: owner ?? '',
          authority: authority.vi,
          authorityEn: authority.en,
          reading: law.exceptions.interpretation.vi,
          readingEn: law.exceptions.interpretation.en,
        },
      };
    });
}
