/** One (proposal, platform) pair → the facts that the decision table asks for: one named function a fact. */
import type { Data, Day, Entry, Facts, GuidanceFacts, Law, Proposal, SimilarityLevel } from '../model.ts';
import { isOwner } from './owner.ts';
import { statusOn } from './status.ts';

export interface Pair {
  proposal: Proposal;
  entry: Entry;
  similarity: SimilarityLevel;
}

export function factsOf({ proposal, entry, similarity }: Pair, data: Data, asOf: Day): Facts {
  return {
    inForce: inForce(data.law, asOf),
    similarity,
    exemption: exemption(proposal),
    proposer: proposer(proposal, entry, data),
    addressee: addressee(proposal),
    action: proposal.action,
    status: statusOn(entry, asOf, data.status),
  };
}

export function guidanceFactsOf({ proposal, entry, similarity }: Pair, data: Data): GuidanceFacts {
  const recommendation = entry.recommendationClass ?? 'silent';
  return { similarity, proposer: proposer(proposal, entry, data), action: proposal.action, recommendation };
}

/** Điều 4 khoản 1: from the day of signature. */
export function inForce(law: Law, asOf: Day): Facts['inForce'] {
  return law.inForceFrom <= asOf ? 'yes' : 'no';
}

/** Điều 2 khoản 2: an exception counts only with the provision that it rests on. */
export function exemption({ exemption }: Proposal): Facts['exemption'] {
  return exemption?.citation ? 'cited' : 'none';
}

/** Điều 3 khoản 1 điểm d. */
export function proposer(proposal: Proposal, entry: Entry, { agencies }: Data): Facts['proposer'] {
  return isOwner(proposal, entry.owner, agencies) ? 'owner' : 'other';
}

/** The Decision addresses "các cơ quan thuộc hệ thống chính trị": an enterprise is not one. */
export function addressee({ agency }: Proposal): Facts['addressee'] {
  return agency.level === 'enterprise' ? 'outside' : 'bound';
}
