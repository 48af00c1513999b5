/** Facts of a pair with a system of the proposer's own locality. */
import type { Data, Fact, LocalFacts, Reasoned } from '../model.ts';
import { action, addressee, type Pair, similarityFact } from './facts.ts';

export function localFactsOf(pair: Pair, { tuning }: Pick<Data, 'tuning'>): Reasoned<LocalFacts> {
  return {
    similarity: similarityFact(pair.similarity, tuning),
    proposer: proposer(pair),
    addressee: addressee(pair.proposal),
    action: action(pair.proposal),
  };
}

/** The name, one comma-separated part of it, or the stated parent. */
function proposer({ proposal: { agency }, entry: { owner } }: Pair): Fact<LocalFacts['proposer']> {
  if (owner === null) return { value: 'other', reason: 'no-owner-printed', params: {} };
  const claimed = [agency.name, ...agency.name.split(','), agency.parent ?? ''];
  const params = { agency: agency.name, owner };
  return claimed.some((one) => isSame(one, owner))
    ? { value: 'own', reason: 'is-owner', params }
    : { value: 'other', reason: 'not-owner', params };
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
