/**
 * The list names some platforms beside each other that overlap: the national portal and each ministry's own system for administrative procedures. Who implements
 * its own listed platform does not thereby duplicate the other.
 */
import { lawOf } from '../law.ts';
import type { Candidate, Data, Evidence, Facts, Matching, Proposal, Reasoned } from '../model.ts';
import type { Context } from './judge.ts';
import { ownership } from './owner.ts';

/** Candidates that are platforms of the Decision, are similar, and belong to the proposer. */
export function ownPlatforms(proposal: Proposal, { candidates }: Matching, { data, entries }: Context): Candidate[] {
  return candidates.filter(({ entry, similarity }) => {
    const platform = entries.get(entry)!;
    const law = lawOf(platform, data);
    if (!law || similarity.level !== 'similar') return false;
    return ownership(proposal, platform, { ...data, law }).value === 'owner';
  });
}

/** The fact that changes where all that met a platform lies within one that the proposer owns. */
export function within(
  { entry, evidence }: Candidate,
  own: readonly Candidate[],
  { data, entries }: Context,
): Partial<Pick<Reasoned<Facts>, 'proposer'>> {
  const met = evidence.filter(({ axis }) => axis === 'function');
  const around = own.find((one) => met.length > 0 && met.every((pair) => isWithin(pair, one, data)));
  if (!around || own.some((one) => one.entry === entry)) return {};
  const { id: platform, name } = entries.get(around.entry)!;
  const interpretation = data.law.readings.ownPlatform;
  return { proposer: { value: 'owner', reason: 'own-platform', params: { platform, name }, interpretation } };
}

/** The own platform performs the function too, or met the very words. */
function isWithin({ capability, proposal }: Evidence, own: Candidate, { facets }: Data): boolean {
  if (capability !== undefined) {
    const facet = facets.find((one) => one.entry === own.entry);
    return [...(facet?.core ?? []), ...(facet?.supporting ?? [])].some((one) => one.capability === capability);
  }
  const words = own.evidence.filter((pair) => pair.proposal.line === proposal.line).map((pair) => pair.proposal.text);
  const known = new Set(wordsOf(words.join(' ')));
  return wordsOf(proposal.text).every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
