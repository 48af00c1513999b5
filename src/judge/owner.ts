/** Whether the proposer is the platform's own cơ quan chủ quản (Article 3(1)d), by its name today or before the reorganisation of 2025. */
import type { Agency, Data, Entry, Fact, Facts, Level, Proposal } from '../model.ts';

type Agencies = Pick<Data, 'agencies' | 'agencyWords' | 'law'>;

type Owned = Pick<Entry, 'id' | 'owner'>;
type Ownership = Fact<Facts['proposer']>;

/** Levels at which an owner stands: the Decision names ministries, bodies of their rank, and a body of the Party. */
const OWNING: Level[] = ['ministry', 'party'];

/**
 * Only the whole name, one comma-separated part of it, or the stated parent counts, and each must BE the owner, a predecessor of it, or a known unit of it:
 * "phối hợp với Bộ …" makes no owner, nor does a name that merely holds the owner's.
 */
export function ownership({ agency }: Proposal, entry: Owned, known: Agencies): Ownership {
  const { owner } = entry;
  if (owner === null) return { value: 'other', reason: 'no-owner-printed', params: {} };
  const params = { agency: agency.name, owner, level: agency.level };
  if (isLocal(agency.name, known)) return { value: 'other', reason: 'local-body', params };
  const found = claims(agency, known.agencyWords).flatMap((claim) => way(claim, entry, known) ?? [])[0];
  if (!found) return { value: 'other', ...whyNot(agency.name, entry, known, params) };
  const path = { ...params, path: found.names.join(' → ') };
  if (!OWNING.includes(agency.level)) return { value: 'other', reason: 'level-too-low', params: path };
  const { unit, predecessor } = known.law.readings;
  if (found.isUnit) return { value: 'owner', reason: 'is-unit', params: path, interpretation: unit };
  if (found.names.length > 1)
    return { value: 'owner', reason: 'is-predecessor', params: path, interpretation: predecessor };
  return { value: 'owner', reason: 'is-owner', params };
}

// ── What the proposer calls itself ───────────────────────────────────────────────────────────────

interface Claim {
  name: string;
  /** The name stands for a body above the proposer. */
  isAbove: boolean;
}

/** Parts of a name that are looked at: no agency stands under more. */
const MOST_PARTS = 8;

function claims({ name, parent }: Proposal['agency'], { partner }: Data['agencyWords']): Claim[] {
  const own = runs(beforeAny(name, partner)).map(({ from, text }) => ({ name: text, isAbove: from > 0 }));
  const above = parent === undefined ? [] : runs(parent).map(({ text }) => ({ name: text, isAbove: true }));
  return [...own, ...above];
}

/** Comma-separated parts that stand together, for some names hold commas themselves: "Cục Di sản văn hóa, Bộ Văn hóa, Thể thao và Du lịch". */
function runs(text: string): { from: number; text: string }[] {
  const parts = text.split(',', MOST_PARTS);
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, length) => ({
      from,
      text: parts
        .slice(from, from + length + 1)
        .join(',')
        .trim(),
    })),
  );
}

/** The text up to the first of the phrases. */
function beforeAny(text: string, phrases: readonly string[]): string {
  const lower = text.normalize('NFC').toLowerCase();
  const cuts = phrases.map((phrase) => lower.indexOf(phrase.toLowerCase())).filter((at) => at >= 0);
  return cuts.length === 0 ? text : text.normalize('NFC').slice(0, Math.min(...cuts));
}

/** Begins like a local body's name, and is no other agency that is known ("Sở Giao dịch Chứng khoán"). */
function isLocal(name: string, { agencies, agencyWords }: Agencies): boolean {
  const begins = agencyWords.local.some((word) => `${key(name)} `.startsWith(`${key(word)} `));
  return begins && find(name.split(',', 1)[0]!, agencies) === undefined;
}

// ── From a name to the owner ─────────────────────────────────────────────────────────────────────

interface Way {
  /** From the name claimed to the owner's. */
  names: string[];
  isUnit: boolean;
}

/** How the name claimed leads to the owner; the owner may itself be printed under a name that has a successor. */
function way({ name, isAbove }: Claim, entry: Owned, known: Agencies): Way | undefined {
  const owners = reached(entry.owner!, entry.id, known, false);
  const from = reached(name, entry.id, known, true);
  const met = [...owners.keys()].find((owner) => from.has(owner));
  if (met === undefined) return undefined;
  const { names, isUnit } = from.get(met)!;
  const back = owners.get(met)!.names.slice(0, -1).reverse();
  return { names: [...names, ...back], isUnit: isUnit || isAbove };
}

/** The agency itself, whoever carries on its work since 2025, and, where units count, the agency that it belongs to. By key. */
function reached(name: string, entry: string, { agencies }: Agencies, units: boolean): Map<string, Way> {
  const out = new Map<string, Way>();
  const visit = (current: string, way: Way): void => {
    if (key(current) === '' || out.has(key(current))) return;
    out.set(key(current), way);
    const agency = find(current, agencies);
    if (!agency || agency.confidence === 'low') return;
    out.set(key(agency.name), way);
    const next = successorsFor(agency, entry);
    for (const one of next) visit(one, { ...way, names: [...way.names, one] });
    if (next.length === 0 && units && agency.parent !== undefined)
      visit(agency.parent, { names: [...way.names, agency.parent], isUnit: true });
  };
  visit(name, { names: [name], isUnit: false });
  return out;
}

/** The main successor, and those to whom the work behind this entry went. */
function successorsFor({ successors = [], tookOver = {} }: Agency, entry: string): string[] {
  const taken = successors.filter((one) => tookOver[one]?.includes(entry));
  return taken.length > 0 ? taken : successors.slice(0, 1);
}

interface Index {
  byName: Map<string, Agency>;
  beginnings: [begin: string, agency: Agency][];
}

const indexes = new WeakMap<readonly Agency[], Index>();

function indexOf(agencies: readonly Agency[]): Index {
  const known = indexes.get(agencies);
  if (known) return known;
  const named = agencies.flatMap((one) => [one.name, ...(one.aliases ?? [])].map((name) => [key(name), one] as const));
  const made: Index = { byName: new Map(), beginnings: [] };
  for (const [name, agency] of named) {
    if (!made.byName.has(name)) made.byName.set(name, agency);
    if (agency.begins) made.beginnings.push([`${name} `, agency]);
  }
  indexes.set(agencies, made);
  return made;
}

function find(name: string, agencies: readonly Agency[]): Agency | undefined {
  const { byName, beginnings } = indexOf(agencies);
  const sought = key(name);
  return byName.get(sought) ?? beginnings.find(([begin]) => sought.startsWith(begin))?.[1];
}

// ── Why not ──────────────────────────────────────────────────────────────────────────────────────

function whyNot(
  name: string,
  { owner }: Owned,
  { agencies }: Agencies,
  params: Record<string, string>,
): Pick<Ownership, 'reason' | 'params'> {
  const [main, ...others] = find(name, agencies)?.successors ?? [];
  if (main !== undefined && others.some((other) => key(other) === key(owner!)))
    return { reason: 'other-successor', params: { ...params, main } };
  if (` ${key(name)} `.includes(` ${key(owner!)} `)) return { reason: 'owner-only-mentioned', params };
  return { reason: 'not-owner', params };
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Names are compared without case, punctuation and the place of tone marks (hoà, hòa). */
function key(name: string): string {
  return name
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => {
      const parts = word.normalize('NFD');
      return parts.replace(TONES, '') + (parts.match(TONES)?.join('') ?? '');
    })
    .join(' ');
}
