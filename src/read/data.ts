/** The files of data/ → what the program knows: every file checked by its shape, then all against one another. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as z from 'zod';
import { type Fault, sortFaults } from '../errors.ts';
import type { Capability, Data, Entry, Facet, Family, Guidance, Law, List, LocalRules } from '../model.ts';
import { crossCheck } from './crosscheck.ts';
import * as schemas from './schema.ts';
import { type ParsedDocument, parseYaml } from './yaml.ts';

export interface DataFile {
  /** Relative to the data folder, with forward slashes. */
  path: string;
  text: string;
}

export const dataKinds = {
  catalogue: schemas.catalogueSchema,
  crosswalk: schemas.crosswalkSchema,
  agencies: schemas.agenciesSchema,
  capabilities: schemas.capabilitiesSchema,
  facets: schemas.facetsSchema,
  lexicon: schemas.lexiconSchema,
  law: schemas.lawSchema,
  guidance: schemas.guidanceSchema,
  local: schemas.localSchema,
  services: schemas.dataServicesSchema,
  criteria: schemas.criteriaSchema,
  freshness: schemas.freshnessSchema,
  status: schemas.statusSchema,
  tuning: schemas.tuningSchema,
} as const;
export type DataKind = keyof typeof dataKinds;
type Shape<K extends DataKind> = z.infer<(typeof dataKinds)[K]>;

/** A data file that has the right shape. */
export interface Checked<K extends DataKind = DataKind> {
  kind: K;
  path: string;
  document: ParsedDocument;
  value: Shape<K>;
}

/** Reads every YAML file below a data folder. */
export function readDataFiles(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({
      path: relative(folder, join(folder, path)).replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** What a data file is, told by its keys: so that a file may have any name. */
export function kindOf(value: unknown): DataKind | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const has = (...keys: string[]) => keys.every((key) => key in value);
  if (has('list', 'entries')) return 'catalogue';
  if (has('groups', 'groupA')) return 'criteria';
  if (has('groups')) return 'crosswalk';
  if (has('agencies')) return 'agencies';
  if (has('sector', 'capabilities')) return 'capabilities';
  if (has('facets') || has('families')) return 'facets';
  if (has('abbreviations')) return 'lexicon';
  if (has('rows', 'articles')) return 'law';
  if (has('rows', 'kinds')) return 'local';
  if (has('rows')) return 'guidance';
  if (has('services')) return 'services';
  if (has('limitDays')) return 'freshness';
  if (has('records')) return 'status';
  return has('thresholds') ? 'tuning' : undefined;
}

/** Checks one data file by its shape. */
export function checkDataFile({ path, text }: DataFile): { checked?: Checked; faults: Fault[] } {
  const { documents, faults } = parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), path);
  const document = documents[0];
  if (!document)
    return {
      faults: [
        ...faults,
        { file: path, line: 1, column: 1, code: 'bad-data', params: { detail: 'the file is empty' } },
      ],
    };
  if (document.faults.length > 0) return { faults: [...faults, ...document.faults] };
  const kind = kindOf(document.value);
  if (!kind)
    return {
      faults: [dataFault(path, document, '', 'not a catalogue, capability, facet, law, agency or status file')],
    };
  const parsed = dataKinds[kind].safeParse(document.value, { reportInput: true });
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map((issue) =>
        dataFault(path, document, issue.path.join('.'), `${issue.path.join('.')}: ${issue.message}`),
      ),
    };
  return { checked: { kind, path, document, value: parsed.data } as Checked, faults: [] };
}

export function dataFault(file: string, document: ParsedDocument, path: string, detail: string): Fault {
  let place = document.places.get(path);
  for (let at = path; !place && at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    place = document.places.get(at);
  return { file, line: place?.line ?? document.line, column: place?.column ?? 1, code: 'bad-data', params: { detail } };
}

/** All files together → Data, or the faults that forbid it. */
export function compileData(files: DataFile[]): { data?: Data; faults: Fault[] } {
  const results = files.map(checkDataFile);
  const faults = results.flatMap((result) => result.faults);
  if (faults.length > 0) return { faults: sortFaults(faults) };
  const checked = results.map((result) => result.checked!);
  const crossed = crossCheck(checked);
  return crossed.length > 0 ? { faults: sortFaults(crossed) } : { data: assemble(checked), faults: [] };
}

function assemble(files: Checked[]): Data {
  const of = <K extends DataKind>(kind: K) =>
    files.filter((file): file is Checked<K> => file.kind === kind).map(({ value }) => value);
  const one = <K extends DataKind>(kind: K): Shape<K> => {
    const [value] = of(kind);
    if (!value) throw new Error(`data/ has no ${kind} file`);
    return value;
  };
  const lists = of('catalogue').sort((a, b) => listOrder(a) - listOrder(b));
  const law = one('law') as unknown as Law;
  const known: Omit<Data, 'hashes'> = {
    lists: lists.map(({ list, kind, title, document }): List => ({ id: list, kind, title, document })),
    entries: lists.flatMap(({ list, entries }) =>
      entries.map((entry): Entry => ({ ...entry, list, owner: entry.owner ?? null })),
    ),
    crosswalk: one('crosswalk').groups,
    agencies: one('agencies').agencies,
    agencyWords: one('agencies').words,
    capabilities: of('capabilities').flatMap(({ sector, capabilities }) =>
      capabilities.map((capability) => toCapability(sector, capability)),
    ),
    ...toFacets(of('facets')),
    lexicon: one('lexicon'),
    law,
    otherLaws: [],
    guidance: one('guidance') as Guidance,
    local: one('local') as LocalRules,
    dataServices: one('services').services,
    criteria: one('criteria'),
    freshness: one('freshness'),
    status: one('status').records,
    tuning: one('tuning'),
  };
  return { ...known, hashes: hashesOf(known) };
}

/** What the lists and the rules are, in one number each. */
export function hashesOf({
  lists,
  entries,
  crosswalk,
  law,
  otherLaws,
  guidance,
  local,
}: Omit<Data, 'hashes'>): Data['hashes'] {
  return {
    catalogue: sha256({ lists, entries, crosswalk }),
    law: sha256({ laws: [law, ...otherLaws], guidance, local }),
  };
}

/** The decision first, then the older lists, newest first. */
const LISTS = ['1132', '2765', 'cpdt', 'ndxp', '2022'];
const listOrder = ({ list }: { list: string }) => (LISTS.includes(list) ? LISTS.indexOf(list) : LISTS.length);

type WrittenCapability = Shape<'capabilities'>['capabilities'][number];
function toCapability(sector: Capability['sector'], written: WrittenCapability): Capability {
  const { id, label, kind, terms, uncovered } = written;
  return {
    id,
    label,
    sector: written.sector ?? sector,
    kind,
    users: written.users ?? [],
    terms,
    hints: written.hints ?? [],
    excludes: written.excludes ?? [],
    generic: written.generic ?? false,
    ...(uncovered && { uncovered: { why: uncovered.why, near: uncovered.near ?? [] } }),
  };
}

function toFacets(files: Shape<'facets'>[]): { facets: Facet[]; families: Family[] } {
  const single = files.flatMap((file) => file.facets ?? []);
  const families = files.flatMap((file) => file.families ?? []);
  const shared = families.flatMap(({ id, members, kinds, users, core, supporting }) =>
    Object.entries(members).map(([entry, sectors]) => ({
      entry,
      kinds,
      users,
      sectors,
      core,
      supporting: supporting ?? [],
      family: id,
    })),
  );
  return {
    facets: [...single.map(({ note: _, ...facet }) => ({ ...facet, supporting: facet.supporting ?? [] })), ...shared],
    families: families.map(({ id, label, members }) => ({ id, label, members: Object.keys(members) })),
  };
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
