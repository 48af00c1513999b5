/** Everything that the page can ask, by name. */
import { search } from '../check.ts';
import { say } from '../messages.ts';
import type { Day, Report } from '../model.ts';
import { htmlText } from '../report/escape.ts';
import { page } from '../report/html/page.ts';
import { json } from '../report/json.ts';
import { drawEntry, type EntryRow, entryRows, type ListChoice, listChoices } from './catalogue.ts';
import { type Asked, type Engine, listsOn, reportOfForm, reportOfPlan } from './engine.ts';
import type { Form } from './form.ts';
import { article, checkFiles } from './several.ts';
import { checkForm, fall, form, yaml } from './single.ts';

export interface Lists {
  rows: EntryRow[];
  choices: ListChoice[];
  law: { id: string; title: string; verifiedOn: Day };
}

function lists(engine: Engine, { lang, asOf }: Asked): Lists {
  const data = listsOn(engine, asOf);
  const { id, title, verifiedOn } = data.law;
  const law = { id, title: say(title, lang), verifiedOn };
  return { rows: entryRows(data, asOf, lang), choices: listChoices(data, lang), law };
}

/** One entry, whole, written. */
function entry(engine: Engine, { id, asOf, lang }: Asked & { id: string }): string {
  const data = listsOn(engine, asOf);
  const found = data.entries.find((one) => one.id === id);
  return found ? htmlText(drawEntry(found, data, { asOf, lang })) : '';
}

const MOST_FOUND = 40;

/** Ids of entries for a query, best first. */
function find(engine: Engine, { query, asOf }: Asked & { query: string }): string[] {
  return search(query, listsOn(engine, asOf), MOST_FOUND).map((hit) => hit.entry.id);
}

/** Whether the form or the plan is meant. */
type Meant = Asked & { of: 'form' | 'plan'; form: Form };

/** The report itself, for what is written elsewhere. */
function report(engine: Engine, asked: Meant): Report {
  return asked.of === 'form' ? reportOfForm(engine, asked).report : reportOfPlan(engine, asked.asOf);
}

const writers = { json, html: page };
export type TextFormat = keyof typeof writers;

function write(engine: Engine, { format, ...asked }: Meant & { format: TextFormat }): string {
  return writers[format](report(engine, asked), { lang: asked.lang });
}

export const answers = { lists, entry, find, checkForm, fall, form, yaml, checkFiles, article, report, write };
export type Answers = typeof answers;
export type Kind = keyof Answers;
