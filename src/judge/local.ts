/** Facts of a pair with a system of the proposer's own locality. */
import type { Entry, LocalFacts, Proposal, SimilarityLevel } from '../model.ts';

export function localFactsOf(proposal: Proposal, entry: Entry, similarity: SimilarityLevel): LocalFacts {
  const { name, parent, level } = proposal.agency;
  const owner = entry.owner;
  const claimed = [name, ...name.split(','), parent ?? ''];
  return {
    similarity,
    proposer: owner !== null && claimed.some((one) => isSame(one, owner)) ? 'own' : 'other',
    addressee: level === 'enterprise' ? 'outside' : 'bound',
    action: proposal.action,
  };
}

/** “Sở Y tế” in a province's own list is “Sở Y tế tỉnh X” elsewhere; of two places that are both named, both must be one. */
function isSame(claimed: string, owner: string): boolean {
  const [a, b] = [parts(claimed), parts(owner)];
  return a.body !== '' && a.body === b.body && (a.place === '' || b.place === '' || a.place === b.place);
}

const PLACE = /^(.*?) (?:tinh|thanh pho|tp)(?: (.+))?$/;

/** The agency and its place, without case, diacritics, punctuation. */
function parts(name: string): { body: string; place: string } {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [, body = plain, place = ''] = PLACE.exec(plain) ?? [];
  return { body, place };
}
