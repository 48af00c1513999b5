/** What the page asks of the program, answered away from the page: data in, plain values and written HTML out. */
import { check, compareWith, search } from '../check.ts';
import { keep, unpack } from '../compiled.ts';
import { dataOn } from '../effective.ts';
import { axisLabel, say, web } from '../messages.ts';
import type { Data, Day, Lang, Proposal, Report, SimilarityLevel, Verdict } from '../model.ts';
import { decode } from '../read/encoding.ts';
import { readProposals } from '../read/proposals.ts';
import { parseYaml } from '../read/yaml.ts';
import { csv } from '../report/csv.ts';
import { htmlText } from '../report/escape.ts';
import { faultMessage, placeOf } from '../report/faults.ts';
import { foot, notes, page } from '../report/html/page.ts';
import { plan as drawPlan } from '../report/html/plan.ts';
import { proposal as drawProposal, type Shown } from '../report/html/proposal.ts';
import { json } from '../report/json.ts';
import { axes, percent } from '../report/label.ts';
import { tableNotes } from '../report/tables.ts';
import { view } from '../report/view.ts';
import { modelTables } from '../understand/understand.ts';
import { drawEntry, type EntryRow, entryRows, type ListChoice, listChoices } from './catalogue.ts';
import { drawFall } from './fall.ts';
import { type Form, fieldOf, fileOf, saysSomething } from './form.ts';
import { toFile, toForm, toObject, toYaml } from './formfile.ts';
import { type GivenFile, readFiles } from './read.ts';
import { type ThinTables, widen } from './tables.ts';

/** What the build packs into the page. Capabilities come without their terms: the tables have them. */
export interface Packed {
  sha256: string;
  data: Data;
}

/** In what language, and as of which day, something is asked. */
export interface Asked {
  lang: Lang;
  asOf: Day;
}

/** A platform beside a proposal, in short. */
export interface Near {
  id: string;
  name: string;
  level: SimilarityLevel;
  levelLabel: string;
  /** Of those that are similar or partly so. */
  verdict?: Verdict;
  verdictLabel: string;
  axes: { name: string; value: number; shown: string; threshold: number }[];
}

/** An entry by its name. */
export type EntryName = Pick<EntryRow, 'id' | 'name'>;

/** What a form comes to. */
export interface Answer {
  /** The file that was checked. */
  yaml: string;
  verdict: Verdict;
  label: string;
  meaning: string;
  /** The clause that decides, verbatim; empty where nothing was found. */
  basis: { ref: string; quote: string; interpretation: string }[];
  near: Near[];
  /** The whole result, written. */
  article: string;
}

export interface FormFault {
  /** Undefined where it belongs to no field. */
  field?: keyof Form;
  message: string;
}

export interface Checked {
  answer?: Answer;
  faults: FormFault[];
  yaml: string;
}

export interface Planned {
  checked: number;
  /** Totals, table and map, written. */
  summary: string;
  totals: string;
  faults: { where: string; message: string }[];
  /** How spreadsheets were read. */
  notes: string[];
  /** The proposals by number, as the links of the summary name them. */
  names: string[];
}

export type Downloads = 'json' | 'html' | 'csv';

export interface Engine {
  lists: (asked: Asked) => {
    rows: EntryRow[];
    choices: ListChoice[];
    law: { id: string; title: string; verifiedOn: Day };
  };
  entry: (asked: Asked & { id: string }) => string;
  find: (asked: Asked & { query: string }) => string[];
  checkForm: (asked: Asked & { form: Form }) => Checked;
  fall: (asked: Asked & { id: string; form: Form }) => string;
  checkFiles: (
    asked: Asked & { files: GivenFile[] },
    onProgress: (done: number, total: number) => void,
  ) => Promise<Planned>;
  article: (asked: Asked & { number: number }) => string;
  write: (asked: Asked & { of: Which; form: Form; format: Downloads }) => string;
  /** The report itself, for what is written elsewhere. */
  report: (asked: Asked & { of: Which; form: Form }) => Report;
  yaml: (asked: Asked & { forms: Form[] }) => string;
  /** A file that holds one proposal and no fault, as a form to go on with. */
  form: (file: GivenFile) => Form | undefined;
}
export type Which = 'form' | 'plan';

/** Platforms that are shown beside those that were found. */
const MOST_NEAR = 3;

export function openEngine({ sha256, data }: Packed, packedTables: Uint8Array): Engine {
  const tables = unpack(packedTables, sha256);
  if (!tables) throw new Error('the tables are of other data');
  const model = widen(tables as ThinTables);
  keep([data.capabilities, data.lexicon], model);
  const entryIds = data.entries.map(({ id }) => id);
  const labelOf = (lang: Lang) => {
    const labels = new Map(data.capabilities.map(({ id, label }) => [id, say(label, lang)]));
    return (id: string) => labels.get(id) ?? id;
  };
  let files: { read: Awaited<ReturnType<typeof readFiles>>; report?: Report } = {
    read: { proposals: [], faults: [], invalid: 0, skipped: [], tables: [] },
  };

  /** The terms are the same on every day: only the lists change. */
  function on(asOf: Day): Data {
    const known = dataOn(data, asOf);
    if (known.capabilities !== data.capabilities) keep([known.capabilities, known.lexicon], modelTables(data));
    return known;
  }

  const unnamed = (lang: Lang) => ({ name: say(web.unnamed, lang), agency: say(web.unknownAgency, lang) });

  function readForm({ form, lang }: { form: Form; lang: Lang }) {
    const yaml = toYaml(form, unnamed(lang));
    return { yaml, ...readProposals(yaml, { file: fileOf(form), entryIds }) };
  }

  function reportOfForm(asked: Asked & { form: Form }): { report: Report; proposal?: Proposal; yaml: string } {
    const { yaml, proposals, diagnostics, documents } = readForm(asked);
    const { asOf } = asked;
    on(asOf);
    const report = check(proposals, data, { asOf, diagnostics, invalid: documents - proposals.length });
    return { report, yaml, ...(proposals[0] && { proposal: proposals[0] }) };
  }

  function reportOfPlan({ asOf }: Asked, onProgress?: (done: number, total: number) => void): Report {
    if (files.report?.asOf === asOf) return files.report;
    const { proposals, faults: diagnostics, invalid, tables } = files.read;
    on(asOf);
    files.report = check(proposals, data, {
      asOf,
      diagnostics,
      invalid,
      ...(tables.length > 0 && { tables }),
      ...(onProgress && { onProgress }),
    });
    return files.report;
  }

  const reportOf = (asked: Asked & { of: Which; form: Form }) =>
    asked.of === 'form' ? reportOfForm(asked).report : reportOfPlan(asked);

  function shownIn(report: Report, lang: Lang): { proposals: Shown[]; all: ReturnType<typeof view> } {
    const all = view(report, lang, (text) => text);
    const proposals = report.results.map((result, i) => ({ result, view: all.results[i]!, number: i + 1 }));
    return { proposals, all };
  }

  return {
    lists({ lang, asOf }) {
      const known = on(asOf);
      const { id, title, verifiedOn } = data.law;
      return {
        rows: entryRows(known, asOf, lang),
        choices: listChoices(known, lang),
        law: { id, title: say(title, lang), verifiedOn },
      };
    },
    entry({ id, asOf, lang }) {
      const known = on(asOf);
      return htmlText(drawEntry(known.entries.find((one) => one.id === id)!, known, { asOf, lang }));
    },
    find({ query, asOf }) {
      return search(query, on(asOf), 40).map(({ entry }) => entry.id);
    },
    checkForm(asked) {
      const { form, lang, asOf } = asked;
      const { report, proposal, yaml } = reportOfForm(asked);
      const faults = formFaults(report, yaml, lang);
      if (!proposal || !saysSomething(form)) return { faults, yaml };
      const { proposals, all } = shownIn(report, lang);
      const [shown] = proposals;
      const { verdict, label, meaning, matches } = shown!.view;
      const deciding = matches.find((one) => one.verdict === verdict) ?? matches[0];
      const found = matches.map(
        (one): Near => ({
          id: one.platform,
          name: one.name,
          level: one.similarity.level,
          levelLabel: one.similarity.label,
          verdict: one.verdict,
          verdictLabel: one.label,
          axes: one.similarity.axes.map(({ name, value, shown, threshold }) => ({ name, value, shown, threshold })),
        }),
      );
      const near = [...found, ...alsoNear(proposal, found, on(asOf), lang)];
      const t = (one: Bilingual) => say(one, lang);
      const drawn = [notes(all, t), drawProposal(shown!, { lang, t, hasTable: false }), foot(all, t)];
      const article = drawn.map(htmlText).join('');
      return { answer: { yaml, verdict, label, meaning, basis: deciding?.basis ?? [], near, article }, faults, yaml };
    },
    fall(asked) {
      const { proposals } = readForm(asked);
      const known = on(asked.asOf);
      const entry = known.entries.find(({ id }) => id === asked.id)!;
      if (!proposals[0]) return '';
      const fall = compareWith(proposals[0], entry.id, known);
      return htmlText(drawFall(fall, { entry, lang: asked.lang, labelOf: labelOf(asked.lang) }));
    },
    async checkFiles({ files: given, ...asked }, onProgress) {
      const { lang } = asked;
      files = { read: await readFiles(given, entryIds) };
      const report = reportOfPlan(asked, onProgress);
      const { proposals, all } = shownIn(report, lang);
      const summary =
        proposals.length > 0
          ? htmlText(drawPlan(proposals, all, { lang, t: (one) => say(one, lang), hasTable: true }))
          : '';
      return {
        checked: report.summary.checked,
        summary,
        totals: all.totals.join('; '),
        faults: report.errors.map((fault) => ({ where: placeOf(fault), message: faultMessage(fault, lang) })),
        notes: tableNotes(report, lang),
        names: proposals.map(({ view: { name } }) => name),
      };
    },
    article({ number, ...asked }) {
      const { lang } = asked;
      const { proposals } = shownIn(reportOfPlan(asked), lang);
      return htmlText(drawProposal(proposals[number - 1]!, { lang, t: (one) => say(one, lang), hasTable: true }));
    },
    write(asked) {
      const report = reportOf(asked);
      const options = { lang: asked.lang };
      return { json, html: page, csv }[asked.format](report, options) as string;
    },
    report: reportOf,
    form({ name, bytes }) {
      const text = /\.ya?ml$/i.test(name) ? decode(bytes) : undefined;
      if (text === undefined) return undefined;
      const { documents, diagnostics } = readProposals(text, { file: name, entryIds });
      if (documents !== 1 || diagnostics.length > 0) return undefined;
      return toForm(parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), name).documents[0]!.value);
    },
    yaml({ forms, lang }) {
      return toFile(forms.map((form) => toObject(form, unnamed(lang))));
    },
  };
}

/** Platforms whose words are nearest among those that were not found alike: a reader sees how far they are. */
function alsoNear(proposal: Proposal, found: Near[], data: Data, lang: Lang): Near[] {
  if (found.length >= MOST_NEAR) return [];
  const text = proposal.texts.map((one) => one.text).join('\n');
  const known = new Set(found.map(({ id }) => id));
  const ids = search(text, data, MOST_NEAR + known.size).map(({ entry }) => entry.id);
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ id, ...compareWith(proposal, id, data) }))
    .filter(({ similarity }) => similarity.level === 'distinct')
    .slice(0, MOST_NEAR - found.length)
    .map(({ id, similarity, thresholds }): Near => {
      return {
        id,
        name: data.entries.find((entry) => entry.id === id)!.name,
        level: similarity.level,
        levelLabel: say(web.notAlike, lang),
        verdictLabel: '',
        axes: axes.map((axis) => ({
          name: say(axisLabel[axis], lang),
          value: similarity[axis],
          shown: percent(similarity[axis], lang),
          threshold: thresholds[axis],
        })),
      };
    });
}

/** What is wrong, by the field of the form that it stands in. */
function formFaults(report: Report, yaml: string, lang: Lang): FormFault[] {
  const places = parseYaml(yaml, '').documents[0]?.places ?? new Map();
  return report.errors.map((fault) => {
    const path = [...places].findLast(
      ([, { line, column }]) => line < fault.line || (line === fault.line && column <= fault.column),
    )?.[0];
    const field = path === undefined ? undefined : fieldOf[path.replace(/\.\d+$/, '')];
    return { ...(field && { field }), message: faultMessage(fault, lang) };
  });
}
