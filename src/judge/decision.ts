/** What one pair of a proposal and an entry leads to, and the mark of what rests on a reading. */
import type { Basis, Bilingual, Fact, Facts, GuidanceFacts, LocalFacts, Reasoned, Verdict } from '../model.ts';

export interface Decision {
  verdict: Verdict;
  rule: string;
  why: Bilingual;
  basis: Basis[];
  facts: Reasoned<Facts> | Reasoned<GuidanceFacts> | Reasoned<LocalFacts>;
}

/** A conclusion that rests on a reading of the proposer is marked like one that rests on a row's. */
export function marked(
  { when, interpretation }: { when: { proposer?: readonly string[] }; interpretation?: Bilingual },
  { proposer }: { proposer: Fact },
): Pick<Basis, 'interpretation' | 'note'> {
  const note = interpretation ?? (when.proposer ? proposer.interpretation : undefined);
  return note ? { interpretation: true, note } : { interpretation: false };
}
