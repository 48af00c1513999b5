/** What the proposer can do now, from the matches and their rules. Facts only: the words are made in messages.ts. */
import type { Advice, Match, Matching, Proposal } from '../model.ts';
import type { Context } from './judge.ts';

const MOST_NEAR = 3;

export function adviceFor(proposal: Proposal, matches: Match[], matching: Matching, context: Context): Advice[] {
  const advice = matches.flatMap((match) => aboutMatch(match, proposal, context));
  if (proposal.exemption && !proposal.exemption.citation) advice.push({ kind: 'cite-exemption', params: {} });
  if (matches.some(({ verdict }) => verdict !== 'clear') && matching.uncovered.length > 0)
    advice.push({
      kind: 'build-uncovered',
      params: { functions: matching.uncovered.map(({ text }) => text).join('; ') },
    });
  for (const { entry, text } of matching.near.slice(0, MOST_NEAR))
    advice.push({ kind: 'connect', platform: entry, params: { name: context.entries.get(entry)!.name, reason: text } });
  if (matching.service) advice.push({ kind: 'service-only', params: { words: matching.service.text } });
  if (matching.thin) advice.push({ kind: 'say-more', params: {} });
  return advice;
}

function aboutMatch(match: Match, proposal: Proposal, { data, entries }: Context): Advice[] {
  const { platform, name, verdict, status, starts } = match;
  const base = { name, owner: match.owner ?? '' };
  const from = starts?.from ?? '';
  const to = starts?.to ?? '';
  const advice: Advice[] = [];
  const isLaw = data.law.lists.includes(entries.get(platform)!.list);
  if (verdict === 'violation' || (verdict === 'review' && status === 'operating'))
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
  if (!isLaw)
    advice.push(
      aboutGuidance(
        match,
        entries.get(platform)!.recommendationClass ?? 'silent',
        entries.get(platform)!.recommendation ?? '',
      ),
    );
  return advice;
}

/** What the verdict becomes once the platform operates (rows 8 to 10). */
function onceOperating({ similarity }: Match, { action }: Proposal): string {
  if (similarity.level !== 'similar') return 'review';
  return action === 'maintain' ? 'review' : 'violation';
}

function aboutGuidance({ platform, name, owner }: Match, recommendation: string, quote: string): Advice {
  const kind = recommendation === 'deploy-locally' || recommendation === 'promote-use' ? 'told-to-deploy' : 'history';
  return { kind, platform, params: { name, owner: owner ?? '', recommendation, quote } };
}
