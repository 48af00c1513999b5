/** Data files checked against one another: ids that exist, quotes that are verbatim, terms that stand once, a table with the unique hit policy. */
import type { Fault } from '../errors.ts';
import { lawsOf } from '../law.ts';
import {
  criterionAsks,
  type Data,
  type Facts,
  type GuidanceFacts,
  grounds,
  type LocalFacts,
  type Row,
} from '../model.ts';
import { decide, factDomain, faultsOfTable, guidanceDomain, localDomain } from '../table.ts';
import type { Checked, DataKind } from './data.ts';

type File<K extends DataKind> = Checked<K>;
interface KnownCapability {
  uncovered: boolean;
  generic: boolean;
  /** Where it is told, in files that are checked themselves. */
  told?: { file: File<'capabilities'>; at: string };
}
interface Known {
  /** Printed texts of every entry. */
  entries: Map<string, string[]>;
  capabilities: Map<string, KnownCapability>;
}

export function crossCheck(files: Checked[]): Fault[] {
  const of = <K extends DataKind>(kind: K) => files.filter((file): file is File<K> => file.kind === kind);
  const faults: Fault[] = [];
  const known: Known = { entries: new Map(), capabilities: new Map() };
  for (const file of of('catalogue')) collectEntries(file, known, faults);
  for (const file of of('capabilities')) collectCapabilities(file, known, faults);
  faults.push(...checkTerms(of('capabilities')));
  const named = new Set<string>();
  const described = new Set<string>();
  for (const file of of('facets')) checkFacets(file, known, named, described, faults);
  for (const [id, { told, uncovered, generic }] of known.capabilities)
    if (told && !named.has(id) && !uncovered && !generic)
      faults.push(
        fault(told.file, told.at, `${id}: no entry performs it; say so with "uncovered", or name it in a facet`),
      );
  for (const file of of('crosswalk')) checkCrosswalk(file, known, faults);
  for (const file of of('status'))
    for (const [i, { platform }] of file.value.records.entries())
      if (!known.entries.has(platform)) faults.push(fault(file, `records.${i}.platform`, `unknown entry: ${platform}`));
  for (const file of of('law')) checkFirstLaw(file, known, faults);
  for (const file of of('agencies')) checkAgencies(file, known, faults);
  for (const file of of('guidance'))
    for (const detail of faultsOfTable(file.value.rows as Row<GuidanceFacts, string>[], guidanceDomain))
      faults.push(fault(file, 'rows', detail));
  for (const file of of('local'))
    for (const detail of faultsOfTable(file.value.rows as Row<LocalFacts, string>[], localDomain))
      faults.push(fault(file, 'rows', detail));
  for (const file of of('criteria')) checkCriteria(file, known, faults);
  for (const file of of('services'))
    for (const [i, { entry }] of file.value.services.entries())
      if (!known.entries.has(entry)) faults.push(fault(file, `services.${i}.entry`, `unknown entry: ${entry}`));
  return faults;
}

/** A law pack that the user adds, against those that are known: its table, its rows, its lists. */
export function faultsOfLaw(file: File<'law'>, data: Data, lists: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const { id, rows } = file.value;
  const laws = lawsOf(data);
  const taken = new Set([...laws, data.guidance, data.local].flatMap((pack) => pack.rows.map((row) => row.id)));
  if (laws.some((law) => law.id === id)) faults.push(fault(file, 'id', `${id} stands twice`));
  checkLaw(file, file.value.usual ?? data.law.usual, faults);
  for (const [i, row] of rows.entries())
    if (taken.has(row.id) || rows.findIndex((other) => other.id === row.id) < i)
      faults.push(fault(file, `rows.${i}.id`, `${row.id} stands twice`));
  for (const [i, list] of file.value.lists.entries()) {
    if (laws.some((law) => law.lists.includes(list)))
      faults.push(fault(file, `lists.${i}`, `another law pack speaks of the list ${list}`));
    else if (!lists.includes(list)) faults.push(fault(file, `lists.${i}`, `unknown list: ${list}`));
  }
  return faults;
}

/** A crosswalk that the user adds, against all entries that are then known. */
export function faultsOfCrosswalk(file: File<'crosswalk'>, data: Data): Fault[] {
  const faults: Fault[] = [];
  checkCrosswalk(file, knownOf(data), faults);
  return faults;
}

/** Facets that the user adds, against all entries that are then known; those of the program's own lists stand. */
export function faultsOfFacets(file: File<'facets'>, data: Data): Fault[] {
  const faults: Fault[] = [];
  checkFacets(file, knownOf(data), new Set(), new Set(data.facets.map(({ entry }) => entry)), faults);
  return faults;
}

function knownOf({ entries, capabilities }: Data): Known {
  const known: Known = { entries: new Map(), capabilities: new Map() };
  for (const entry of entries) known.entries.set(entry.id, [...(known.entries.get(entry.id) ?? []), ...textsOf(entry)]);
  for (const { id, uncovered, generic } of capabilities)
    known.capabilities.set(id, { uncovered: uncovered !== undefined, generic });
  return known;
}

function textsOf(entry: object): string[] {
  return Object.values(entry).filter((value): value is string => typeof value === 'string');
}

function fault(file: Checked, path: string, detail: string): Fault {
  const place = file.document.places.get(path) ?? { line: file.document.line, column: 1 };
  return { file: file.path, ...place, code: 'bad-data', params: { detail } };
}

function collectEntries(file: File<'catalogue'>, { entries }: Known, faults: Fault[]): void {
  for (const [i, entry] of file.value.entries.entries()) {
    if (entries.has(entry.id)) faults.push(fault(file, `entries.${i}.id`, `${entry.id} stands twice`));
    entries.set(entry.id, textsOf(entry));
    if (entry.printedName !== undefined && entry.printedName === entry.name)
      faults.push(fault(file, `entries.${i}.printedName`, `${entry.id}: printedName is the name; leave it out`));
    for (const [j, { field, printed, corrected }] of (entry.corrections ?? []).entries()) {
      const [now, scan] = field === 'name' ? [entry.name, entry.printedName] : [entry.purpose, entry.printedPurpose];
      if (!now.includes(corrected) || !scan?.includes(printed))
        faults.push(fault(file, `entries.${i}.corrections.${j}`, `${entry.id}: the correction does not fit the texts`));
    }
  }
}

function collectCapabilities(file: File<'capabilities'>, { capabilities, entries }: Known, faults: Fault[]): void {
  for (const [i, { id, uncovered, generic }] of file.value.capabilities.entries()) {
    const at = `capabilities.${i}`;
    if (capabilities.has(id)) faults.push(fault(file, `${at}.id`, `${id} stands twice`));
    capabilities.set(id, { told: { file, at }, uncovered: uncovered !== undefined, generic: generic ?? false });
    for (const near of uncovered?.near ?? [])
      if (!entries.has(near)) faults.push(fault(file, `${at}.uncovered.near`, `unknown entry: ${near}`));
  }
}

// ── Terms ────────────────────────────────────────────────────────────────────────────────────────

const syllables = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const phraseKey = (text: string) => ` ${syllables(text).join(' ')} `;
const termKey = (term: string) =>
  term
    .split(/(?<=\s)&(?=\s)/)
    .map((part) => part.split('|').map(phraseKey).sort().join('|'))
    .sort()
    .join('&');

/** A term stands once in all files; a phrase of a capability does not stand inside another of it. */
function checkTerms(files: File<'capabilities'>[]): Fault[] {
  const faults: Fault[] = [];
  const owner = new Map<string, string>();
  for (const file of files)
    for (const [i, { id, terms, hints }] of file.value.capabilities.entries()) {
      for (const [kind, list] of [
        ['terms', terms],
        ['hints', hints ?? []],
      ] as const)
        for (const [j, term] of list.entries()) {
          const at = `capabilities.${i}.${kind}.${j}`;
          if (term.split(/[&|]/).some((part) => syllables(part).length === 0))
            faults.push(fault(file, at, `${id}: "${term}" has an empty part`));
          const key = termKey(term);
          const other = owner.get(key);
          if (other) faults.push(fault(file, at, `"${term}" of ${id} already stands in ${other}`));
          else owner.set(key, id);
        }
      faults.push(...checkSwallowed(file, i, id, terms));
    }
  return faults;
}

function checkSwallowed(file: File<'capabilities'>, index: number, id: string, terms: string[]): Fault[] {
  const phrases = terms.map((term, j) => ({ term, j, key: phraseKey(term) })).filter(({ term }) => !/[&|]/.test(term));
  return phrases.flatMap(({ term, j, key }) => {
    const shorter = phrases.find((other) => other.j !== j && other.key !== key && key.includes(other.key));
    return shorter
      ? [fault(file, `capabilities.${index}.terms.${j}`, `${id}: "${term}" already follows from "${shorter.term}"`)]
      : [];
  });
}

// ── Facets ───────────────────────────────────────────────────────────────────────────────────────

const loose = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

function checkFacets(
  file: File<'facets'>,
  known: Known,
  named: Set<string>,
  described: Set<string>,
  faults: Fault[],
): void {
  const groups = [
    ...(file.value.facets ?? []).map((facet, i) => ({ at: `facets.${i}`, ids: [facet.entry], facet })),
    ...(file.value.families ?? []).map((facet, i) => ({ at: `families.${i}`, ids: Object.keys(facet.members), facet })),
  ];
  for (const { at, ids, facet } of groups) {
    for (const id of ids) {
      if (!known.entries.has(id)) faults.push(fault(file, at, `unknown entry: ${id}`));
      if (described.has(id)) faults.push(fault(file, at, `${id} has facets twice`));
      described.add(id);
    }
    for (const list of ['core', 'supporting'] as const)
      for (const [i, item] of (facet[list] ?? []).entries()) {
        const where = `${at}.${list}.${i}`;
        named.add(item.capability);
        const capability = known.capabilities.get(item.capability);
        if (!capability) faults.push(fault(file, where, `unknown capability: ${item.capability}`));
        else if (capability.uncovered)
          faults.push(fault(file, where, `${item.capability} is marked uncovered, yet ${ids[0]} performs it`));
        if ((item.printed === undefined) === (item.inferred === undefined))
          faults.push(fault(file, where, `${item.capability}: give one of "printed" and "inferred"`));
        const printed = item.printed;
        if (
          printed !== undefined &&
          !ids.some((id) => known.entries.get(id)?.some((text) => loose(text).includes(loose(printed))))
        )
          faults.push(fault(file, where, `not in the printed text of ${ids.join(', ')}: "${printed}"`));
      }
  }
}

function checkCrosswalk(file: File<'crosswalk'>, { entries }: Known, faults: Fault[]): void {
  for (const [i, { canonical, members, near }] of file.value.groups.entries())
    for (const id of [canonical, ...members.map((member) => member.id), ...(near ?? []).map((one) => one.id)])
      if (!entries.has(id)) faults.push(fault(file, `groups.${i}`, `unknown entry: ${id}`));
}

/** Quotes are verbatim, every part is asked for somewhere, and Group A exists. */
function checkCriteria(file: File<'criteria'>, { entries }: Known, faults: Fault[]): void {
  const { groups, groupA } = file.value;
  const items = [...groups.a.items, ...groups.b.items];
  for (const { id, text, asks } of items)
    for (const { key, quote } of asks)
      if (!text.includes(quote)) faults.push(fault(file, 'groups', `${id}: not verbatim, ${key}: "${quote}"`));
  for (const ask of criterionAsks)
    if (!items.some(({ asks }) => asks.some(({ key }) => key === ask)))
      faults.push(fault(file, 'evidence', `no criterion asks for ${ask}`));
  if (![...entries.keys()].some((id) => id.startsWith(groupA)))
    faults.push(fault(file, 'groupA', `no entry of Group A: ${groupA}`));
}

function checkAgencies(file: File<'agencies'>, { entries }: Known, faults: Fault[]): void {
  const { agencies } = file.value;
  const names = new Set(agencies.map(({ name }) => name));
  for (const [i, { name, parent, successors = [], tookOver = {} }] of agencies.entries()) {
    const at = `agencies.${i}`;
    for (const other of [...(parent === undefined ? [] : [parent]), ...successors])
      if (!names.has(other)) faults.push(fault(file, at, `${name}: unknown agency ${other}`));
    for (const [successor, ids] of Object.entries(tookOver)) {
      if (!successors.includes(successor)) faults.push(fault(file, at, `${name}: ${successor} is no successor of it`));
      for (const id of ids) if (!entries.has(id)) faults.push(fault(file, at, `${name}: unknown entry: ${id}`));
    }
  }
}

// ── The law ──────────────────────────────────────────────────────────────────────────────────────

type LawFile = File<'law'>['value'];

/** What a pack that stands alone must say of itself; a further pack may leave it to the first. */
const OF_THE_FIRST = ['exceptions', 'channel', 'readings', 'usual'] as const;

/** The pack of the data: whole, and with a channel that is printed as quoted. */
function checkFirstLaw(file: File<'law'>, { entries }: Known, faults: Fault[]): void {
  const { channel, usual } = file.value;
  for (const key of OF_THE_FIRST) if (file.value[key] === undefined) faults.push(fault(file, '', `${key} is missing`));
  if (channel && !entries.get(channel.entry)?.some((text) => text.includes(channel.quote)))
    faults.push(fault(file, 'channel', `not in the printed text of ${channel.entry}: "${channel.quote}"`));
  checkLaw(file, usual, faults);
}

/** @param usual the case from which the examples differ. */
function checkLaw(file: File<'law'>, usual: object | undefined, faults: Fault[]): void {
  const { articles, rows, printedTitle, exceptions, pointers } = file.value;
  const textOf = (clause: string) =>
    clause === 'title' ? printedTitle.replace(/\s+/g, ' ') : articles.find((article) => article.id === clause)?.text;
  const quoted = (at: string, who: string, clause: string, quote: string) => {
    const text = textOf(clause);
    if (text === undefined) faults.push(fault(file, at, `${who}: unknown clause ${clause}`));
    else if (!text.includes(quote)) faults.push(fault(file, at, `${who}: not verbatim in ${clause}: "${quote}"`));
  };
  for (const [i, { id, basis }] of rows.entries())
    for (const { clause, quote } of basis) quoted(`rows.${i}`, id, clause, quote);
  for (const [name, clauses] of Object.entries(pointers ?? {}))
    for (const clause of clauses)
      if (textOf(clause) === undefined) faults.push(fault(file, `pointers.${name}`, `unknown clause ${clause}`));
  if (exceptions) checkExceptions(file, exceptions, quoted, faults);
  const badTable = faultsOfTable(rows as Row<Facts, string>[], factDomain);
  for (const detail of badTable) faults.push(fault(file, 'rows', detail));
  if (badTable.length === 0) checkExamples(file, usual, faults);
}

/** Each ground once, in the words of its clause. */
function checkExceptions(
  file: File<'law'>,
  { clause, grounds: named }: NonNullable<LawFile['exceptions']>,
  quoted: (at: string, who: string, clause: string, quote: string) => void,
  faults: Fault[],
): void {
  for (const ground of grounds) {
    const found = named.filter((one) => one.ground === ground);
    if (found.length !== 1) faults.push(fault(file, 'exceptions', `${ground} must stand once among the grounds`));
    for (const { quote } of found) quoted('exceptions', ground, clause, quote);
  }
}

/** Each example, decided again, leads where it says. */
function checkExamples(file: File<'law'>, usual: object | undefined, faults: Fault[]): void {
  const rows = file.value.rows as Row<Facts, string>[];
  const wrong = (facts: object) =>
    Object.entries(factDomain).find(
      ([name, values]) => !(values as readonly unknown[]).includes(facts[name as keyof object]),
    )?.[0];
  for (const [i, { id, examples = [] }] of rows.entries())
    for (const [j, { facts, row = id }] of examples.entries()) {
      const at = `rows.${i}.examples.${j}`;
      const all = { ...usual, ...facts } as Facts;
      const fact = wrong(all);
      if (fact !== undefined) faults.push(fault(file, at, `${id}: an example has no value for ${fact} that there is`));
      else if (decide(rows, all).id !== row)
        faults.push(fault(file, at, `${id}: the example leads to ${decide(rows, all).id}, not to ${row}`));
    }
}
