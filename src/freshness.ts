/** How old what is known is on the date of assessment. */
import { compare } from './errors.ts';
import { lawsOf } from './law.ts';
import type { Data, Day, Warning } from './model.ts';

/** What was last checked against its print longer ago than the limit, in one warning; and what says nothing of when, in another. */
export function staleness(data: Data, asOf: Day): Warning[] {
  const { limitDays, why } = data.freshness;
  const known = [...verified(data)];
  const old = known.filter(([, on]) => on !== undefined && days(on, asOf) > limitDays);
  const undated = known.filter(([, on]) => on === undefined);
  const items = (found: typeof known) => found.map((one) => one.join(' ').trim()).join('; ');
  return [
    ...(old.length > 0
      ? [
          {
            code: 'stale' as const,
            params: { limit: String(limitDays), items: items(old), why: why.vi, whyEn: why.en },
          },
        ]
      : []),
    ...(undated.length > 0 ? [{ code: 'undated' as const, params: { items: items(undated) } }] : []),
  ];
}

/** Every list, law pack and status record with the day on which it, or the oldest part of it, was verified. */
function* verified(data: Data): Generator<[string, Day | undefined]> {
  for (const { id } of data.lists) {
    const entries = data.entries.filter(({ list }) => list === id);
    const undated = entries.some(({ verifiedOn }) => verifiedOn === undefined);
    if (entries.length > 0)
      yield [id, undated ? undefined : entries.map(({ verifiedOn }) => verifiedOn!).sort(compare)[0]!];
  }
  for (const { id, verifiedOn } of lawsOf(data)) yield [id, verifiedOn];
  for (const { platform, verifiedOn } of data.status) yield [platform, verifiedOn];
}

const DAY = 86_400_000;

function days(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
