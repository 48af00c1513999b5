/** The lists as the page shows them: all entries in a table, one of them whole. */
import { alsoListedAs } from '../crosswalk.ts';
import { entryFields, facetOf } from '../entry.ts';
import { statusOn } from '../judge/status.ts';
import { lawOf } from '../law.ts';
import { day, entryFieldLabel, line, say, statusLabel, web, report as words } from '../messages.ts';
import type { Data, Day, Entry, Lang, Status } from '../model.ts';
import { html, type Markup } from '../report/escape.ts';

export interface EntryRow {
  id: string;
  list: string;
  name: string;
  owner: string;
  /** The start as printed, or what an older list says of its deployment. */
  start: string;
  status: Status | '';
  statusLabel: string;
  /** What a search by words looks at. */
  text: string;
}

export interface ListChoice {
  id: string;
  title: string;
  entries: number;
}

export function entryRows(data: Data, asOf: Day, lang: Lang): EntryRow[] {
  return data.entries.map((entry) => {
    const status = lawOf(entry, data) ? statusOn(entry, asOf, data.status) : '';
    return {
      id: entry.id,
      list: entry.list,
      name: entry.name,
      owner: entry.owner ?? '',
      start: entry.start ?? entry.deployment ?? '',
      status,
      statusLabel: status === '' ? '' : say(statusLabel[status], lang),
      text: [entry.id, entry.name, entry.owner, entry.purpose, entry.data].filter(Boolean).join(' '),
    };
  });
}

export function listChoices(data: Data, lang: Lang): ListChoice[] {
  return data.lists
    .map(({ id, title }) => ({
      id,
      title: say(title, lang),
      entries: data.entries.filter(({ list }) => list === id).length,
    }))
    .filter(({ entries }) => entries > 0);
}

/** One entry: its print, its status on the day, where it stands, and what we read from it. */
export function drawEntry(entry: Entry, data: Data, { asOf, lang }: { asOf: Day; lang: Lang }): Markup {
  const label = (name: string) => say(entryFieldLabel[name]!, lang);
  const { document } = data.lists.find(({ id }) => id === entry.list)!;
  const printed = entryFields.flatMap((name): [string, string | Markup][] => {
    const value = entry[name];
    if (typeof value !== 'string') return [];
    return [[label(name), name === 'from' || name === 'until' ? day(value, lang) : print(value)]];
  });
  const also = alsoListedAs(entry.id, data);
  const source = [document.number ?? document.title, document.annex, entry.row].filter(Boolean).join(', ');
  const verified = entry.verifiedOn ? `; ${say(web.verified({ day: entry.verifiedOn }), lang)}` : '';
  const facts: [string, string | Markup][] = [
    ...(lawOf(entry, data) ? [[say(words.status, lang), statusText(entry, data, asOf, lang)] as [string, string]] : []),
    ...printed,
    ...(also.length > 0 ? [[say(words.alsoListedAs, lang), also.join(', ')] as [string, string]] : []),
    ...(entry.note ? [[label('note'), entry.note[lang]] as [string, string]] : []),
    [label('source'), `${source}${verified}`],
  ];
  return html`<h3><bdi lang="vi">${entry.name}</bdi> (${entry.id})</h3>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${performed(entry, data, lang)}`;
}

/** Official words in their paragraphs. */
function print(value: string): Markup {
  return html`<span lang="vi">${value.split('\n').map((paragraph) => html`<span class="paragraph">${paragraph}</span>`)}</span>`;
}

function statusText(entry: Entry, { status }: Data, asOf: Day, lang: Lang): string {
  const records = status
    .filter(({ platform, operatingSince }) => platform === entry.id && operatingSince <= asOf)
    .map(({ operatingSince: since, source, verifiedOn }) =>
      say(line.statusRecord({ since, source, verifiedOn, platform: '' }), lang),
    );
  const words = [say(statusLabel[statusOn(entry, asOf, status)], lang), ...records].join('; ');
  return `${words} (${say(line.asOf({ asOf }), lang)})`;
}

function performed(entry: Entry, data: Data, lang: Lang): Markup {
  const facet = facetOf(entry, data);
  if (!facet) return html``;
  const label = (id: string) => say(data.capabilities.find((one) => one.id === id)!.label, lang);
  const items = [...facet.core, ...facet.supporting].map(({ capability, printed, inferred }) =>
    printed !== undefined
      ? html`<li>${label(capability)}: <q lang="vi">${printed}</q></li>`
      : html`<li>${label(capability)} (${say(entryFieldLabel.inferred!, lang)}: ${inferred ?? ''})</li>`,
  );
  return html`<h4>${say(entryFieldLabel.capabilities!, lang)}</h4><ul>${items}</ul>`;
}
