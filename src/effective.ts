/** Lists change: what they say on a day. */
import type { Capability, Data, Day, Entry } from './model.ts';

const known = new WeakMap<Data, Map<string, Data>>();

/**
 * The data as it stands on a day: of entries that were amended the version of that day, without those that are withdrawn or not yet added. The same data for
 * every day between two changes, so that what is derived of it is made once.
 * @example
 * const data = await loadData();
 * dataOn(data, '2026-11-23') === data // → true
 */
export function dataOn(data: Data, day: Day): Data {
  if (data.entries.every(({ from, until }) => from === undefined && until === undefined)) return data;
  const entries = entriesOn(data.entries, day);
  const key = entries.map(({ id, from }) => `${id} ${from ?? ''}`).join('\n');
  const versions = known.get(data) ?? new Map<string, Data>();
  known.set(data, versions);
  const made = versions.get(key) ?? restrict(data, entries);
  versions.set(key, made);
  return made;
}

/** Of each id the version that began last; nothing where that one has ended. */
function entriesOn(entries: readonly Entry[], day: Day): Entry[] {
  const begun = entries.filter(({ from }) => from === undefined || from <= day);
  const latest = new Map<string, Entry>();
  for (const entry of begun) {
    const other = latest.get(entry.id);
    if (!other || (other.from ?? '') < (entry.from ?? '')) latest.set(entry.id, entry);
  }
  return begun.filter((entry) => latest.get(entry.id) === entry && (entry.until === undefined || day <= entry.until));
}

/** Nothing may name an entry that is not there. */
function restrict(data: Data, entries: Entry[]): Data {
  const ids = new Set(entries.map(({ id }) => id));
  const has = ({ id }: { id: string }) => ids.has(id);
  return {
    ...data,
    entries,
    crosswalk: data.crosswalk
      .filter(({ canonical }) => ids.has(canonical))
      .map((group) => ({ ...group, members: group.members.filter(has) })),
    facets: data.facets.filter(({ entry }) => ids.has(entry)),
    families: data.families.map((family) => ({ ...family, members: family.members.filter((id) => ids.has(id)) })),
    dataServices: data.dataServices.filter(({ entry }) => ids.has(entry)),
    status: data.status.filter(({ platform }) => ids.has(platform)),
    capabilities: bordering(data.capabilities, ids),
  };
}

/** The very same list where nothing in it changes, for what is compiled of it is known by it. */
function bordering(capabilities: Capability[], ids: ReadonlySet<string>): Capability[] {
  if (capabilities.every(({ uncovered }) => uncovered?.near.every((id) => ids.has(id)) ?? true)) return capabilities;
  return capabilities.map(({ uncovered, ...capability }) => ({
    ...capability,
    ...(uncovered && { uncovered: { ...uncovered, near: uncovered.near.filter((id) => ids.has(id)) } }),
  }));
}
