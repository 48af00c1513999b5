/** Folders given by `--catalogue` → lists, law packs and what goes with them. Nothing is merged here: see merge.ts. */
import { createHash } from 'node:crypto';
import type { Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import type { UsedFile } from '../model.ts';
import { type Checked, checkDataFile, kindOf } from './data.ts';
import { gather, type SourceFile } from './files.ts';
import { readShaped } from './issues.ts';
import { type PlacedEntry, readEntries } from './lists.ts';
import { type AddedList, addedListSchema } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** What one file says of a list. */
export interface ListFile {
  file: string;
  header: Omit<AddedList, 'entries'>;
  /** Where the file says which list it is. */
  line: number;
  entries: PlacedEntry[];
}

export interface Additions {
  lists: ListFile[];
  laws: Checked<'law'>[];
  crosswalks: Checked<'crosswalk'>[];
  facets: Checked<'facets'>[];
  used: UsedFile[];
  faults: Fault[];
}

const EXTENSIONS = ['.yaml', '.yml', '.csv', '.xlsx'];

/**
 * Reads all files of the folders; what cannot be read is told in `faults`, and the rest is read.
 * @param cwd the folder that relative ones count from.
 * @example
 * const added = await readCatalogues(['fixtures/catalogues/province-csv'], process.cwd());
 * const { data, faults } = merge(await loadData(), added);
 * data.entries.length // → 279
 * faults // → []
 */
export async function readCatalogues(folders: readonly string[], cwd: string): Promise<Additions> {
  const { sources, faults } = await gather(folders, {
    cwd,
    stdin: async () => new Uint8Array(),
    extensions: EXTENSIONS,
  });
  const found: Additions = { lists: [], laws: [], crosswalks: [], facets: [], used: [], faults };
  for (const source of sources.slice(0, limits.catalogueFiles)) {
    const holds = await readFile(source, found);
    if (holds) found.used.push({ file: source.file, ...holds, sha256: sha256(source.bytes) });
  }
  const over = sources[limits.catalogueFiles];
  if (over)
    found.faults.push({
      file: over.file,
      line: 1,
      column: 1,
      code: 'too-many',
      params: { what: 'files', found: String(sources.length), limit: String(limits.catalogueFiles) },
    });
  return { ...found, lists: joinTables(found.lists) };
}

type Holds = Pick<UsedFile, 'kind' | 'holds'>;

async function readFile({ file, text, bytes }: SourceFile, found: Additions): Promise<Holds | undefined> {
  if (/\.(csv|xlsx)$/i.test(file)) return readTable(file, bytes, found);
  const value = parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), file).documents[0]?.value;
  const kind = kindOf(value);
  if (typeof value === 'object' && value !== null && 'list' in value) return readList(file, text, found);
  if (kind === 'law' || kind === 'crosswalk' || kind === 'facets') return readData(file, text, found);
  found.faults.push({ file, line: 1, column: 1, code: 'not-a-list', params: {} });
  return undefined;
}

async function readTable(file: string, bytes: Uint8Array, found: Additions): Promise<Holds> {
  const { entries, faults } = await readEntries(file, bytes);
  found.faults.push(...faults);
  found.lists.push({ file, header: { list: slug(file) }, line: 1, entries });
  return { kind: 'catalogue', holds: entries.length };
}

function readList(file: string, text: string, found: Additions): Holds | undefined {
  const { documents, faults } = readShaped(text, file, addedListSchema);
  found.faults.push(...faults, ...documents.flatMap((document) => document.faults));
  const read = documents.flatMap(({ value, context }): ListFile[] => {
    if (!value) return [];
    const { entries = [], ...header } = value;
    const { places, line } = context.document;
    const placed = entries.map((entry, i) => {
      const place = places.get(`entries.${i}`) ?? { line, column: 1 };
      return { ...entry, place: { file, line: place.line, column: place.column } };
    });
    return [{ file, header, line: places.get('list')?.line ?? line, entries: placed }];
  });
  found.lists.push(...read);
  return read.length > 0
    ? { kind: 'catalogue', holds: read.reduce((sum, { entries }) => sum + entries.length, 0) }
    : undefined;
}

function readData(file: string, text: string, { faults, laws, crosswalks, facets }: Additions): Holds | undefined {
  const { checked, faults: wrong } = checkDataFile({ path: file, text });
  faults.push(...wrong);
  switch (checked?.kind) {
    case 'law':
      laws.push(checked as Checked<'law'>);
      return { kind: 'law', holds: (checked as Checked<'law'>).value.rows.length };
    case 'crosswalk':
      crosswalks.push(checked as Checked<'crosswalk'>);
      return { kind: 'crosswalk', holds: (checked as Checked<'crosswalk'>).value.groups.length };
    case 'facets':
      facets.push(checked as Checked<'facets'>);
      return { kind: 'facets', holds: (checked as Checked<'facets'>).value.facets?.length ?? 0 };
    default:
      return undefined;
  }
}

/** A spreadsheet has no header of its own: it takes the one of the YAML file for the same list, which then holds its rows. */
function joinTables(lists: ListFile[]): ListFile[] {
  const written = lists.filter(({ file }) => !isTable(file));
  const joined = written.map((one) => ({ ...one, entries: [...one.entries] }));
  for (const table of lists.filter(({ file }) => isTable(file))) {
    const header = joined.find(({ header }) => header.list === table.header.list);
    if (header) header.entries.push(...table.entries);
    else joined.push(table);
  }
  return joined;
}

function isTable(file: string): boolean {
  return /\.(csv|xlsx)$/i.test(file);
}

/** `ds/He thong tinh X.xlsx` → `he-thong-tinh-x`. */
function slug(file: string): string {
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]+$/, '');
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'danh-muc';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
