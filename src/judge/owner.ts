/** Whether the proposer is the platform's own cơ quan chủ quản (Article 3(1)d), by its name today or before the reorganisation of 2025. */
import type { Agency, Proposal } from '../model.ts';

/** Only the whole name, one comma-separated part of it, or the stated parent counts: "phối hợp với Bộ …" makes no owner. */
export function isOwner({ agency }: Proposal, owner: string | null, agencies: readonly Agency[]): boolean {
  if (owner === null || (agency.level !== 'ministry' && agency.level !== 'party')) return false;
  const claimed = [agency.name, ...agency.name.split(','), agency.parent ?? ''];
  return claimed.some((name) => standsFor(key(name), agencies).has(key(owner)));
}

/** The agency itself, whoever carries on its work since 2025, and, of a unit that still exists, the agency that it belongs to. */
function standsFor(name: string, agencies: readonly Agency[], seen = new Set<string>()): Set<string> {
  if (name === '' || seen.has(name)) return seen;
  seen.add(name);
  const known = agencies.find((one) => [one.name, ...(one.aliases ?? [])].some((other) => key(other) === name));
  if (!known) return seen;
  seen.add(key(known.name));
  const next = known.successors ?? (known.parent ? [known.parent] : []);
  for (const one of next) standsFor(key(one), agencies, seen);
  return seen;
}

/** Names are compared without case, punctuation and tone placement. */
function key(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/oá/g, 'óa')
    .replace(/oà/g, 'òa')
    .trim();
}
