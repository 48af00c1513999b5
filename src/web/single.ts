/** One proposal: what the form comes to, the platforms nearest to it, and why it is as near as it is. */
import { compareWith, engineOf } from '../check.ts';
import { canonicalOf } from '../crosswalk.ts';
import { wordScores } from '../match/corpus.ts';
import { axisLabel, say, web } from '../messages.ts';
import type { Data, Diagnostic, Entry, Lang, Proposal, Report, SimilarityLevel, Verdict } from '../model.ts';
import { decode } from '../read/encoding.ts';
import { readProposals } from '../read/proposals.ts';
import { parseYaml } from '../read/yaml.ts';
import { htmlText } from '../report/escape.ts';
import { faultMessage } from '../report/faults.ts';
import { foot, notes } from '../report/html/page.ts';
import { proposal as draw } from '../report/html/proposal.ts';
import { axes, percent } from '../report/label.ts';
import type { BasisView, MatchView } from '../report/view.ts';
import { understand } from '../understand/understand.ts';
import { type Asked, type Engine, listsOn, readForm, reportOfForm, saying, shownIn, unnamed } from './engine.ts';
import { drawFall } from './fall.ts';
import { type Form, fieldOf, saysSomething } from './form.ts';
import { toFile, toForm, toObject } from './formfile.ts';
import type { GivenFile } from './read.ts';

/** A platform beside a proposal, in short. */
export interface Near {
  id: string;
  name: string;
  level: SimilarityLevel;
  levelLabel: string;
  /** Of those that are similar or partly so. */
  verdict?: Verdict;
  verdictLabel: string;
  axes: { name: string; shown: string }[];
}

/** What a form comes to. */
export interface Answer {
  verdict: Verdict;
  label: string;
  meaning: string;
  /** The clauses that decide, verbatim; none where nothing was found. */
  basis: BasisView[];
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
  /** The file that was checked. */
  yaml: string;
}

export function checkForm(engine: Engine, asked: Asked & { form: Form }): Checked {
  const { form, lang, asOf } = asked;
  const { report, proposal, yaml } = reportOfForm(engine, asked);
  const faults = formFaults(report, yaml, lang);
  if (!proposal || !saysSomething(form)) return { faults, yaml };
  const { proposals, all } = shownIn(report, lang);
  const { verdict, label, meaning, matches } = proposals[0]!.view;
  const deciding = matches.find((one) => one.verdict === verdict) ?? matches[0];
  const found = matches.map(nearOf);
  const isShort = found.length < MOST_NEAR;
  const near = [...found, ...(isShort ? alsoNear(proposal, found, listsOn(engine, asOf), lang) : [])];
  const t = saying(lang);
  const drawn = [notes(all, t), draw(proposals[0]!, { lang, t, hasTable: false }), foot(all, t)];
  const article = drawn.map(htmlText).join('');
  return { answer: { verdict, label, meaning, basis: deciding?.basis ?? [], near, article }, faults, yaml };
}

function nearOf({ platform, name, similarity, verdict, label }: MatchView): Near {
  const { level, label: levelLabel, axes } = similarity;
  return { id: platform, name, level, levelLabel, verdict, verdictLabel: label, axes };
}

/** Platforms that are shown beside those that were found. */
const MOST_NEAR = 3;
/** Of so many that share words it is looked whether they do anything of what the proposal says. */
const LOOKED_AT = 10;

/** Platforms whose words are nearest among those that were not found alike: a reader sees how far they are. */
function alsoNear(proposal: Proposal, found: Near[], data: Data, lang: Lang): Near[] {
  const known = new Set(found.map(({ id }) => id));
  return nearestByWords(proposal, data, LOOKED_AT)
    .filter(({ id }) => !known.has(id))
    .map((entry) => ({ entry, ...compareWith(proposal, entry.id, data) }))
    .filter(({ similarity }) => similarity.level === 'distinct' && similarity.function > 0)
    .slice(0, MOST_NEAR - known.size)
    .map(({ entry, similarity }) => ({
      id: entry.id,
      name: entry.name,
      level: similarity.level,
      levelLabel: say(web.notAlike, lang),
      verdictLabel: '',
      axes: axes.map((axis) => ({ name: say(axisLabel[axis], lang), shown: percent(similarity[axis], lang) })),
    }));
}

/** Entries that share most of the words of a proposal, each platform once. */
function nearestByWords(proposal: Proposal, data: Data, most: number): Entry[] {
  const { corpus, entries } = engineOf(data);
  const { words } = wordScores(understand(proposal, corpus.reader).texts, corpus);
  const ranked = corpus.platforms.filter(({ index }) => words[index]! > 0);
  ranked.sort((a, b) => words[b.index]! - words[a.index]! || a.index - b.index);
  const ids = new Set(ranked.map(({ entry }) => canonicalOf(entry.id, data)));
  return [...ids].slice(0, most).map((id) => entries.get(id)!);
}

/** What is wrong, by the field of the form that it stands in. */
function formFaults(report: Report, yaml: string, lang: Lang): FormFault[] {
  if (report.errors.length === 0) return [];
  const places = [...(parseYaml(yaml, '').documents[0]?.places ?? [])];
  return report.errors.map((fault) => {
    const before = places.findLast(
      ([, { line, column }]) => line < fault.line || (line === fault.line && column <= fault.column),
    );
    const field = fieldOf[before?.[0].replace(/\.\d+$/, '') ?? ''];
    return { ...(field && { field }), message: messageOf(fault, field, lang) };
  });
}

/** In the words of the form, which has no keys and no command line. */
function messageOf(fault: Diagnostic, field: keyof Form | undefined, lang: Lang): string {
  if (fault.code === 'unknown-id') return say(web.unknownId(fault.params), lang);
  const key = field && say(field === 'description' ? web.paste : web[field], lang);
  return faultMessage({ ...fault, params: { ...fault.params, ...(key && { key }) } }, lang);
}

/** Why a form is as similar to one platform as it is, written; empty where the form cannot be read. */
export function fall(engine: Engine, { form, id, lang, asOf }: Asked & { form: Form; id: string }): string {
  const [proposal] = readForm(engine, form, lang).proposals;
  const data = listsOn(engine, asOf);
  const entry = data.entries.find((one) => one.id === id);
  if (!proposal || !entry) return '';
  const labels = new Map(data.capabilities.map((one) => [one.id, say(one.label, lang)]));
  return htmlText(drawFall(compareWith(proposal, id, data), { entry, lang, labelOf: (one) => labels.get(one) ?? one }));
}

/** A file that holds one proposal and no fault, as a form to go on with. */
export function form({ entryIds }: Engine, { name, bytes }: GivenFile): Form | undefined {
  const text = /\.ya?ml$/i.test(name) ? decode(bytes) : undefined;
  if (text === undefined) return undefined;
  const { documents, diagnostics } = readProposals(text, { file: name, entryIds });
  if (documents !== 1 || diagnostics.length > 0) return undefined;
  return toForm(parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), name).documents[0]!.value);
}

/** Several forms in one proposal file. */
export function yaml(_: Engine, { forms, lang }: Asked & { forms: Form[] }): string {
  return toFile(forms.map((one) => toObject(one, unnamed(lang))));
}
