/** What the proposer can do now, from the matches and their rules. Facts only: the words are made in messages.ts. */
import { lawOf } from '../law.ts';
import type { Advice, Findings, Match, Proposal } from '../model.ts';
import type { Context } from './judge.ts';
import { adviceOfOtherLists } from './older.ts';

const MOST_NEAR = 3;

export function adviceFor(proposal: Proposal, matches: Match[], matching: Findings, context: Context): Advice[] {
  const advice = matches.flatMap((match) => aboutMatch(match, proposal, context));
  advice.push(...adviceOfOtherLists(matches, matching, context));
  if (proposal.exemption && !proposal.exemption.citation) advice.push({ kind: 'cite-exemption', params: {} });
  if (matches.some(({ verdict }) => verdict !== 'clear') && matching.uncovered.length > 0)
    advice.push({
      kind: 'build-uncovered',
      params: { functions: matching.uncovered.map(({ text }) => text).join('; ') },
    });
  for (const { entry, text } of matching.near.slice(0, MOST_NEAR))
    advice.push({ kind: 'connect', platform: entry, params: { name: context.entries.get(entry)!.name, reason: text } });
  if (matching.thin) advice.push({ kind: 'say-more', params: {} });
  return advice;
}

function aboutMatch(match: Match, proposal: Proposal, { data, entries }: Context): Advice[] {
  const { platform, name, verdict, status, starts } = match;
  const base = { name, owner: match.owner ?? '' };
  const from = starts?.from ?? '';
  const to = starts?.to ?? '';
  const advice: Advice[] = [];
  const isLaw = lawOf(entries.get(platform)!, data) !== undefined;
  if (isLaw && (verdict === 'violation' || (verdict === 'review' && status === 'operating')))
    advice.push({ kind: 'connect', platform, params: base });
  if (verdict === 'restricted') advice.push({ kind: 'rent-until', platform, params: { ...base, from, to } });
  if (verdict === 'conditional')
    advice.push({ kind: 'contract-end', platform, params: { ...base, from, to, end: proposal.timeline?.end ?? '' } });
  if (isLaw && status === 'due' && ['restricted', 'conditional', 'review'].includes(verdict))
    advice.push({ kind: 'ask-owner', platform, params: { ...base, from, becomes: onceOperating(match, proposal) } });
  if (verdict === 'exempt')
    advice.push({
      kind: 'confirm-exemption',
      platform,
      params: { ...base, citation: proposal.exemption?.citation ?? '' },
    });
  return advice;
}

/** What the verdict becomes once the platform operates (rows 8 to 10). */
function onceOperating({ similarity }: Match, { action }: Proposal): string {
  if (similarity.level !== 'similar') return 'review';
  return action === 'maintain' ? 'review' : 'violation';
}
