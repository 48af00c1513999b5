/** What the page knows: the data that the build packed, the tables of its model, and the files that are open. */
import { check } from '../check.ts';
import type { AllRead } from '../commands/proposals.ts';
import { keep, unpack } from '../compiled.ts';
import { dataOn } from '../effective.ts';
import { say, web } from '../messages.ts';
import type { Bilingual, Data, Day, Lang, Report } from '../model.ts';
import { readProposals } from '../read/proposals.ts';
import type { Shown } from '../report/html/proposal.ts';
import { type View, view } from '../report/view.ts';
import { modelTables } from '../understand/understand.ts';
import { emptyForm, type Form, fileOf } from './form.ts';
import { toYaml, type Unnamed } from './formfile.ts';
import { type ThinTables, widen } from './tables.ts';

/** What the build packs into the page. Capabilities come without their terms: the tables have them. */
export interface Packed {
  sha256: string;
  data: Data;
}

export interface Engine {
  data: Data;
  entryIds: readonly string[];
  /** The files of the plan that is open, read. */
  read: AllRead;
  /** What they came to last. */
  report?: Report;
}

/** In what language, and as of which day, something is asked. */
export interface Asked {
  lang: Lang;
  asOf: Day;
}

export const nothingRead: AllRead = { proposals: [], faults: [], invalid: 0, skipped: [], tables: [], counts: [] };

export function openEngine({ sha256, data }: Packed, packedTables: Uint8Array): Engine {
  const tables = unpack(packedTables, sha256);
  if (!tables) throw new Error('the tables are of other data');
  keep([data.capabilities, data.lexicon], widen(tables as ThinTables));
  return { data, entryIds: data.entries.map(({ id }) => id), read: nothingRead };
}

/** Makes what the first proposal would wait for. */
export function warm(engine: Engine): void {
  const { entries, law } = engine.data;
  reportOfForm(engine, { form: { ...emptyForm, name: entries[0]!.name }, lang: 'vi', asOf: law.verifiedOn });
}

/** The lists as they stand on a day; the terms of the model are the same on every day. */
export function listsOn({ data }: Engine, asOf: Day): Data {
  const known = dataOn(data, asOf);
  if (known.capabilities !== data.capabilities) keep([known.capabilities, known.lexicon], modelTables(data));
  return known;
}

export const unnamed = (lang: Lang): Unnamed => ({
  name: say(web.unnamed, lang),
  agency: say(web.unknownAgency, lang),
});

export function readForm(engine: Engine, form: Form, lang: Lang) {
  const yaml = toYaml(form, unnamed(lang));
  return { yaml, ...readProposals(yaml, { file: fileOf(form), entryIds: engine.entryIds }) };
}

export function reportOfForm(engine: Engine, { form, lang, asOf }: Asked & { form: Form }) {
  const { yaml, proposals, diagnostics, documents } = readForm(engine, form, lang);
  listsOn(engine, asOf);
  const report = check(proposals, engine.data, { asOf, diagnostics, invalid: documents - proposals.length });
  return { report, yaml, proposal: proposals[0] };
}

export function reportOfPlan(engine: Engine, asOf: Day, onProgress?: (done: number, total: number) => void): Report {
  if (engine.report?.asOf === asOf) return engine.report;
  const { proposals, faults: diagnostics, invalid, tables } = engine.read;
  listsOn(engine, asOf);
  engine.report = check(proposals, engine.data, {
    asOf,
    diagnostics,
    invalid,
    ...(tables.length > 0 && { tables }),
    ...(onProgress && { onProgress }),
  });
  return engine.report;
}

/** A report as its parts of HTML want it. */
export function shownIn(report: Report, lang: Lang): { proposals: Shown[]; all: View } {
  const all = view(report, lang, (text) => text);
  return { all, proposals: report.results.map((result, i) => ({ result, view: all.results[i]!, number: i + 1 })) };
}

export const saying = (lang: Lang) => (sentence: Bilingual) => say(sentence, lang);
