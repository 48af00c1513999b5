/** Similarity of scope: whom and where it serves. A national platform covers a province; what can differ is the sector and the kind of user. */
import type { AxisResult, Comparison } from './comparison.ts';

/** Sectors that serve all others: a system of any sector may be within their scope. */
const CROSS_SECTOR = new Set([
  'administration',
  'data',
  'infrastructure',
  'security',
  'common',
  'statistics',
  'procurement',
  'information',
]);
/** The sector tells more than the kind of user, which proposals seldom state. */
const WEIGHT = { sector: 0.6, user: 0.4 };

export function byScope({ profile, platform, corpus }: Comparison): AxisResult {
  const { otherScope, unstatedScope, ownUse } = corpus.data.tuning;
  if (!platform.facet) return { score: unstatedScope, evidence: () => [] };
  const anySector = [...platform.sectors].some((sector) => CROSS_SECTOR.has(sector));
  const sameSector = anySector || [...profile.sectors].some((sector) => platform.sectors.has(sector));
  const sector = sameSector ? 1 : profile.sectors.size === 0 ? unstatedScope : otherScope;
  const stated = profile.understanding.proposal.users;
  const user = stated.length === 0 || stated.some((one) => platform.users.has(one)) ? 1 : otherScope;
  const score = sector * WEIGHT.sector + user * WEIGHT.user;
  return { score: profile.ownUse ? Math.min(score, ownUse) : score, evidence: () => [] };
}
