/** Similarity of objective: whether the kind of system that it is (register, portal, analytics …) is the platform's. */
import { type AxisResult, type Comparison, copied, likely } from './comparison.ts';
import { ofMention } from './evidence.ts';

const MOST_MENTIONS = 3;

export function byObjective(comparison: Comparison): AxisResult {
  const { profile, platform, corpus } = comparison;
  if (!platform.facet) return { score: copied(comparison), evidence: () => [] };
  let all = 0;
  let alike = 0;
  for (const { capability, weight } of profile.head) {
    all += weight;
    if (platform.core.has(capability) || platform.kinds.has(corpus.data.capabilities[capability]!.kind))
      alike += weight;
  }
  const shown = () => profile.head.filter(({ capability }) => platform.core.has(capability)).slice(0, MOST_MENTIONS);
  return {
    score: Math.max(all === 0 ? 0 : alike / all, copied(comparison), likely(comparison)),
    evidence: () =>
      shown().map((one) => ofMention('objective', comparison, one.seen[0]!, one.weight / Math.max(all, 1e-9))),
  };
}
