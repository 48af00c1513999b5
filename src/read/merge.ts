/** What the user adds, laid beside what the program knows: new lists, amended ones, further law packs. */
import type { Fault } from '../errors.ts';
import type { Data, Day, Entry, Facet, Law, List } from '../model.ts';
import type { Additions, ListFile } from './catalogues.ts';
import { faultsOfCrosswalk, faultsOfFacets, faultsOfLaw } from './crosscheck.ts';
import { hashesOf } from './data.ts';
import type { PlacedEntry } from './lists.ts';
import { nearest } from './nearest.ts';

/**
 * One `Data` of both. An entry of a known id stands so from its day on; before it, as it stood. What is wrong is left out and told.
 * @example
 * merge(await loadData(), await readCatalogues([], '.')).faults // → []
 */
export function merge(data: Data, added: Additions): { data: Data; faults: Fault[] } {
  const faults: Fault[] = [];
  const sound = <T>(file: T, wrong: Fault[]): T[] => {
    faults.push(...wrong);
    return wrong.length > 0 ? [] : [file];
  };
  const ids = [...data.lists.map(({ id }) => id), ...added.lists.map(({ header }) => header.list)];
  let merged = data;
  for (const file of added.laws)
    for (const { value } of sound(file, faultsOfLaw(file, merged, ids)))
      merged = { ...merged, otherLaws: [...merged.otherLaws, complete(value as unknown as WrittenLaw, data.law)] };
  merged = { ...merged, lists: [...data.lists, ...newLists(added.lists, merged)] };
  const merging = new Merging(merged, data, faults);
  for (const file of added.lists) merging.add(file);
  for (const law of merged.otherLaws) merging.repeal(law);
  merged = { ...merged, entries: merging.entries() };
  for (const file of added.crosswalks)
    for (const { value } of sound(file, faultsOfCrosswalk(file, merged)))
      merged = { ...merged, crosswalk: [...merged.crosswalk, ...value.groups] };
  for (const file of added.facets)
    for (const { value } of sound(file, faultsOfFacets(file, merged)))
      merged = { ...merged, facets: [...merged.facets, ...(value.facets ?? []).map(asFacet)] };
  return { data: { ...merged, hashes: hashesOf(merged) }, faults };
}

/** Keys that a further pack may leave to the first. */
type Shared = 'exceptions' | 'channel' | 'readings' | 'usual';
type WrittenLaw = Omit<Law, Shared> & Partial<Pick<Law, Shared>>;

/** What a further pack does not say of itself is as in the first. */
function complete(law: WrittenLaw, { exceptions, channel, readings, usual }: Law): Law {
  return { exceptions, channel, readings, usual, ...law };
}

type WrittenFacet = NonNullable<Additions['facets'][number]['value']['facets']>[number];
function asFacet({ note: _, ...facet }: WrittenFacet): Facet {
  return { ...facet, supporting: facet.supporting ?? [] };
}

// ── Lists ────────────────────────────────────────────────────────────────────────────────────────

/** Lists that are not known yet, by the first file that speaks of each; a law pack that names a list says what it is. */
function newLists(files: ListFile[], { lists, otherLaws }: Data): List[] {
  const made = new Map<string, List>();
  for (const { header, file } of files) {
    const { list: id, kind, title, document = {} } = header;
    if (lists.some((known) => known.id === id) || made.has(id)) continue;
    const law = otherLaws.find((one) => one.lists.includes(id));
    const named =
      typeof title === 'string' ? { vi: title, en: title } : (title ?? law?.title ?? { vi: file, en: file });
    made.set(id, {
      id,
      kind: kind ?? (law ? 'decision' : 'local'),
      title: named,
      document: {
        title: document.title ?? named.vi,
        date: document.date ?? law?.signedOn ?? '',
        issuer: document.issuer ?? law?.issuer ?? '',
        ...((document.number ?? law?.id) && { number: document.number ?? law!.id }),
        ...(document.annex && { annex: document.annex }),
      },
    });
  }
  return [...made.values()];
}

class Merging {
  readonly #data: Data;
  readonly #before: Data;
  readonly #faults: Fault[];
  readonly #entries: Entry[];
  /** Of each id its list and the days from which it stands. */
  readonly #versions = new Map<string, { list: string; from: Day | undefined }[]>();

  constructor(data: Data, before: Data, faults: Fault[]) {
    this.#data = data;
    this.#before = before;
    this.#faults = faults;
    this.#entries = [...data.entries];
    for (const entry of this.#entries) this.#note(entry);
  }

  #note({ id, list, from }: Entry): void {
    this.#versions.set(id, [...(this.#versions.get(id) ?? []), { list, from }]);
  }

  entries(): Entry[] {
    const order = new Map(this.#data.lists.map(({ id }, index) => [id, index]));
    return this.#entries.sort((a, b) => order.get(a.list)! - order.get(b.list)!);
  }

  add(file: ListFile): void {
    const { header, entries } = file;
    const at = { file: file.file, line: file.line, column: 1 };
    const list = this.#data.lists.find(({ id }) => id === header.list)!;
    const law = [this.#data.law, ...this.#data.otherLaws].find(({ lists }) => lists.includes(list.id));
    if (list.kind === 'decision' && !law) this.#fault(at, 'no-law-pack', { found: list.id });
    for (const [i, entry] of entries.entries()) this.#entry(entry, i, file, list);
    for (const id of header.withdrawn ?? []) this.#withdraw(id, header.effectiveFrom, at);
  }

  /** The lists of a pack that a later one repeals end the day before. */
  repeal({ repeals = [], inForceFrom }: Law): void {
    const ended = [this.#data.law, ...this.#data.otherLaws]
      .filter(({ id }) => repeals.includes(id))
      .flatMap(({ lists }) => lists);
    this.#end(({ list }) => ended.includes(list), inForceFrom);
  }

  #entry({ place, ...written }: PlacedEntry, i: number, { header, file }: ListFile, list: List): void {
    const isAmendment = this.#before.lists.some(({ id }) => id === list.id);
    const pack = this.#data.otherLaws.find(({ lists }) => lists.includes(list.id));
    const row = written.row ?? String(i + 1);
    const id = written.id ?? `${list.id}-${row}`;
    const from = written.from ?? header.effectiveFrom ?? pack?.inForceFrom;
    const until = written.until ?? header.effectiveUntil;
    const verifiedOn = written.verifiedOn ?? header.verifiedOn ?? pack?.verifiedOn;
    if (isAmendment && from === undefined) {
      this.#fault(place, 'amendment-undated', { found: id, list: list.id });
      return;
    }
    if (this.#versions.get(id)?.some((other) => other.list !== list.id || other.from === from)) {
      this.#fault(place, 'twice', { found: id });
      return;
    }
    const { number, title } = header.document ?? {};
    const entry: Entry = {
      ...written,
      id,
      list: list.id,
      owner: written.owner ?? null,
      row,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(verifiedOn !== undefined && { verifiedOn }),
      ...(isAmendment && { amendedBy: number ?? title ?? file }),
    };
    this.#entries.push(entry);
    this.#note(entry);
  }

  #withdraw(id: string, from: Day | undefined, at: Pick<Fault, 'file' | 'line' | 'column'>): void {
    const ids = this.#entries.map((entry) => entry.id);
    const near = ids.includes(id) ? undefined : nearest(id, ids);
    if (!ids.includes(id)) this.#fault(at, 'unknown-id', { found: id, ...(near !== undefined && { nearest: near }) });
    else if (from === undefined) this.#fault(at, 'amendment-undated', { found: id, list: id });
    else this.#end((entry) => entry.id === id, from);
  }

  /** Such entries end the day before. */
  #end(which: (entry: Entry) => boolean, from: Day): void {
    const last = dayBefore(from);
    for (const [i, entry] of this.#entries.entries())
      if (which(entry) && (entry.from ?? '') < from && (entry.until ?? from) > last)
        this.#entries[i] = { ...entry, until: last };
  }

  #fault(
    at: Pick<Fault, 'file' | 'line' | 'column' | 'sheet'>,
    code: Fault['code'],
    params: Record<string, string>,
  ): void {
    this.#faults.push({ ...at, code, params });
  }
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
