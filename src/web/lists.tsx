/** The lists: search, filter, and read one platform whole, with its status on the chosen day. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { statusLabel, web } from '../messages.ts';
import type { Status } from '../model.ts';
import type { EntryRow, ListChoice } from './catalogue.ts';
import { useWorld } from './context.ts';
import { plain } from './sortable.ts';
import { Written } from './written.tsx';

interface ListsProps {
  rows: EntryRow[];
  choices: ListChoice[];
}

export function Lists({ rows, choices }: ListsProps) {
  const { t, ask, asOf, lang } = useWorld();
  const [query, setQuery] = useState('');
  const [list, setList] = useState('');
  const [status, setStatus] = useState('');
  const [chosen, setChosen] = useState('');
  const [hits, setHits] = useState<string[]>([]);
  useEffect(() => {
    if (query.trim() === '') return setHits([]);
    const timer = setTimeout(() => ask('find', { query, asOf, lang }).then(setHits, reportError), 120);
    return () => clearTimeout(timer);
  }, [ask, query, asOf, lang]);
  const texts = useMemo(() => new Map(rows.map((row) => [row.id, plain(row.text)])), [rows]);
  const words = plain(query).split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => (list === '' || row.list === list) && (status === '' || row.status === status));
  const named = kept.filter(({ id }) => words.every((word) => texts.get(id)!.includes(word)));
  const shown = query.trim() === '' ? kept : bestFirst(kept, hits, named);
  return (
    <section class="lists" aria-labelledby="lists">
      <h2 id="lists">{t(web.lists)}</h2>
      <search class="filters">
        <div class="field wide-field">
          <label for="query">{t(web.search)}</label>
          <input
            id="query"
            type="search"
            autocomplete="off"
            value={query}
            aria-describedby="query-hint"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="hint" id="query-hint">
            {t(web.searchHelp)}
          </p>
        </div>
        <div class="field">
          <label for="list">{t(web.list)}</label>
          <select id="list" value={list} onInput={(event) => setList(event.currentTarget.value)}>
            <option value="">{t(web.allLists)}</option>
            {choices.map(({ id, title, entries }) => (
              <option key={id} value={id}>
                {title} ({entries})
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="status">{t(web.status)}</label>
          <select id="status" value={status} onInput={(event) => setStatus(event.currentTarget.value)}>
            <option value="">{t(web.anyStatus)}</option>
            {(['operating', 'due', 'planned'] satisfies Status[]).map((one) => (
              <option key={one} value={one}>
                {t(statusLabel[one])}
              </option>
            ))}
          </select>
        </div>
      </search>
      <p class="hint" role="status">
        {shown.length === 0 ? t(web.noneFound) : t(web.found({ count: String(shown.length) }))}
      </p>
      <div class="catalogue">
        <Table rows={shown} chosen={chosen} choose={setChosen} />
        <Entry id={chosen} />
      </div>
    </section>
  );
}

/** What the search found, best first, then what merely has the words. */
function bestFirst(rows: EntryRow[], hits: string[], named: EntryRow[]): EntryRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set([...hits.flatMap((id) => byId.get(id) ?? []), ...named])];
}

interface TableProps {
  rows: EntryRow[];
  chosen: string;
  choose: (id: string) => void;
}

function Table({ rows, chosen, choose }: TableProps) {
  const { t } = useWorld();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="wide entries" aria-label={t(web.found({ count: String(rows.length) }))} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[web.id, web.platform, web.owner, web.startPrinted].map((head) => (
              <th scope="col" key={head.en}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, owner, start, statusLabel }) => (
            <tr key={id} class={id === chosen ? 'chosen' : ''}>
              <td class="id">{id}</td>
              <td>
                <button
                  type="button"
                  class="link"
                  lang="vi"
                  aria-current={id === chosen ? 'true' : undefined}
                  onClick={() => choose(id)}
                >
                  {name}
                </button>
              </td>
              <td lang="vi">{owner}</td>
              <td>
                <span lang="vi">{start}</span>
                {statusLabel && <span class="where"> ({statusLabel})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entry({ id }: { id: string }) {
  const { t, ask, asOf, lang } = useWorld();
  const [html, setHtml] = useState('');
  useEffect(() => {
    if (id !== '') ask('entry', { id, asOf, lang }).then(setHtml, reportError);
  }, [ask, id, asOf, lang]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="entry" aria-label={t(web.read)} tabIndex={0}>
      {id === '' ? <p class="hint">{t(web.readHelp)}</p> : <Written html={html} />}
    </section>
  );
}
