/** publiccode.yml (https://yml.publiccode.tools, v0) → a proposal. What it cannot say is given, or asked for by name. */
import { type Fault, sortFaults } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Mark, Place, Proposal, Sector, Text, TextField } from '../model.ts';
import { isObject } from './issues.ts';
import type { Given } from './plan/row.ts';
import type { ReadResult } from './proposals.ts';
import { type ParsedDocument, parseYaml, type Value } from './yaml.ts';

export interface PubliccodeOptions extends Given {
  /** Name shown in faults and reports. */
  file: string;
}

/**
 * Reads one; never throws for a user's fault.
 * @example
 * const code = "publiccodeYmlVersion: '0.4'\nname: Cổng du lịch\nlegal: { mainCopyrightOwner: Sở Du lịch tỉnh X }\n";
 * readPubliccode(code, { file: 'publiccode.yml', level: 'province', action: 'build' }).proposals[0].agency.level // → 'province'
 */
export function readPubliccode(text: string, options: PubliccodeOptions): ReadResult {
  const { documents, faults } = parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), options.file);
  const read = documents.map((document) => readDocument(document, options));
  return {
    proposals: read.flatMap(({ proposal }) => proposal ?? []),
    diagnostics: sortFaults([...faults, ...read.flatMap((one) => one.faults)]),
    documents: documents.length,
    foreign: false,
  };
}

/** Where the proposing agency may stand, the likeliest first. */
const AGENCY = ['legal.mainCopyrightOwner', 'organisation.name', 'legal.repoOwner', 'it.riuso.codiceIPA'];

function readDocument(document: ParsedDocument, options: PubliccodeOptions): { proposal?: Proposal; faults: Fault[] } {
  const { file, level, action } = options;
  const said = new Said(document);
  const faults = [...document.faults];
  const fault = (code: Fault['code'], params: Record<string, string>, path = '') =>
    faults.push({ file, ...said.place(path), code, params });
  const name = said.text('name');
  if (!name) fault('missing-key', { key: 'name' }, 'name');
  const owner = AGENCY.find((path) => said.text(path));
  if (!owner) fault('no-copyright-owner', {}, 'legal');
  if (!level) fault('cannot-say', { column: 'level' });
  if (!action) fault('cannot-say', { column: 'action' });
  if (!name || !owner || !level || !action || faults.length > 0) return { faults };
  const proposal: Proposal = {
    file,
    line: document.line,
    name: oneLine(name),
    agency: { name: oneLine(said.text(owner)!), level },
    action,
    texts: textsOf(said),
    users: [],
    sectors: sectorsOf(said.list('intendedAudience.scope')),
    buildsOn: [],
    places: { name: said.place('name'), agency: said.place(owner) },
  };
  return { proposal, faults };
}

function textsOf(said: Said): Text[] {
  const texts: Text[] = [];
  const add = (field: TextField, path: string) => {
    const text = said.text(path);
    if (text) texts.push({ field, text, marks: said.marks(path) });
  };
  const language = languageOf(said);
  const long = `description.${language}.longDescription`;
  add('name', 'name');
  for (const i of said.list(`description.${language}.features`).keys())
    add('functions', `description.${language}.features.${i}`);
  add('description', said.text(long) ? long : `description.${language}.shortDescription`);
  for (const i of said.list('usedBy').keys()) add('note', `usedBy.${i}`);
  return texts;
}

/** One language: the same said twice would count twice. */
function languageOf(said: Said): string {
  const languages = Object.keys(isObject(said.at('description')) ? (said.at('description') as object) : {});
  const begins = (wanted: string) => languages.find((one) => one.toLowerCase().split(/[-_]/)[0] === wanted);
  return begins('vi') ?? begins('en') ?? languages[0] ?? '';
}

/** https://yml.publiccode.tools/scope-list.html → sectors. Those left out say nothing of a sector. */
const SCOPES = new Map<string, Sector>(
  Object.entries({
    agriculture: 'agriculture',
    culture: 'culture',
    defence: 'defence',
    education: 'education',
    'emergency-services': 'police',
    employment: 'labour',
    energy: 'industry',
    environment: 'environment',
    'finance-and-economic-development': 'finance',
    'foreign-affairs': 'foreign-affairs',
    government: 'administration',
    healthcare: 'health',
    infrastructures: 'infrastructure',
    justice: 'justice',
    'local-authorities': 'administration',
    manufacturing: 'industry',
    'public-administration': 'administration',
    research: 'science',
    'science-and-technology': 'science',
    security: 'security',
    sports: 'culture',
    taxes: 'tax',
    tourism: 'tourism',
    transportation: 'transport',
    welfare: 'social',
  }),
);

function sectorsOf(scopes: readonly Value[]): Sector[] {
  return [...new Set(scopes.flatMap((scope) => (typeof scope === 'string' ? (SCOPES.get(scope) ?? []) : [])))];
}

/** A document, asked by paths such as `legal.mainCopyrightOwner`. */
class Said {
  readonly #document: ParsedDocument;
  constructor(document: ParsedDocument) {
    this.#document = document;
  }
  at(path: string): Value | undefined {
    let value: Value | undefined = this.#document.value;
    for (const key of path.split('.'))
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as { [key: string]: Value })[key]
          : undefined;
    return value;
  }
  text(path: string): string | undefined {
    const value = this.at(path);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }
  list(path: string): Value[] {
    const value = this.at(path);
    return Array.isArray(value) ? value.slice(0, limits.items) : [];
  }
  place(path: string): Place {
    return this.#document.places.get(path) ?? { line: this.#document.line, column: 1 };
  }
  marks(path: string): Mark[] {
    return this.#document.marks.get(path) ?? [{ offset: 0, ...this.place(path) }];
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
