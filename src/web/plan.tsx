/** Several proposals: files in, totals, table and map out, and each proposal's details below. */
import { useEffect, useState } from 'preact/hooks';
import { web } from '../messages.ts';
import { useWorld } from './context.ts';
import { Downloads } from './downloads.tsx';
import { Choose } from './one.tsx';
import type { Planned } from './several.ts';
import { enhance } from './sortable.ts';
import { Printed, Written } from './written.tsx';

interface PlanProps {
  files: { name: string }[];
  planned: Planned | undefined;
  /** How far a check is that takes its time. */
  progress: { done: number; total: number } | undefined;
  openFiles: (files: File[]) => void;
  remove: (names: string[]) => void;
}

/** A longer list of files is folded. */
const MOST_FILES = 3;

export function Plan({ files, planned, progress, openFiles, remove }: PlanProps) {
  const { t } = useWorld();
  return (
    <section class="plans" aria-labelledby="plans">
      <h2 id="plans">{t(web.plan)}</h2>
      <div class="drop">
        <p>
          {t(web.drop)} <Choose label={t(web.choose)} onFiles={openFiles} isMain />
        </p>
        <p class="hint">{t(web.kinds)}</p>
      </div>
      {files.length > 0 && (
        <details class="files" open={files.length <= MOST_FILES}>
          <summary>
            {t(web.files)} ({files.length})
          </summary>
          <ul>
            {files.map(({ name }) => (
              <li key={name}>
                <bdi>{name}</bdi>{' '}
                <button type="button" aria-label={t(web.removeFile({ name }))} onClick={() => remove([name])}>
                  {t(web.remove)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => remove(files.map(({ name }) => name))}>
            {t(web.removeFiles)}
          </button>
        </details>
      )}
      {progress && (
        <p role="status">{t(web.checking({ done: String(progress.done), total: String(progress.total) }))}</p>
      )}
      {planned && files.length > 0 ? <Result planned={planned} /> : <p>{t(web.noPlan)}</p>}
    </section>
  );
}

function Result({ planned }: { planned: Planned }) {
  const { t, lang } = useWorld();
  const [chosen, setChosen] = useState<{ number: number; anchor: string }>();
  useEffect(() => setChosen(undefined), [planned]);
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href^="#r"]');
    const anchor = link?.getAttribute('href')?.slice(1);
    const number = Number(/^r(\d+)/.exec(anchor ?? '')?.[1]);
    if (!anchor || !number) return;
    event.preventDefault();
    setChosen({ number, anchor });
  };
  const prepare = (element: HTMLElement) => {
    enhance(element, lang);
    element.onclick = follow;
  };
  return (
    <>
      <p role="status">{planned.totals}.</p>
      {planned.notes.map((note) => (
        <p class="hint" key={note}>
          {note}
        </p>
      ))}
      {planned.faults.length > 0 && <Faults faults={planned.faults} />}
      {planned.checked > 0 && (
        <>
          <Downloads of="plan" />
          <Printed />
          <Written html={planned.summary} onWritten={prepare} />
          {chosen ? (
            <Details {...chosen} name={planned.names[chosen.number - 1]!} />
          ) : (
            <p class="hint">{t(web.detailsHelp)}</p>
          )}
        </>
      )}
    </>
  );
}

function Faults({ faults }: Pick<Planned, 'faults'>) {
  const { t } = useWorld();
  return (
    <section class="faults" aria-labelledby="faults">
      <h3 id="faults">{t(web.unread)}</h3>
      <ul>
        {faults.map(({ where, message }) => (
          <li key={where + message}>
            <bdi>{where}</bdi>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One proposal of the plan, whole; the finding that was followed is brought into sight. */
function Details({ number, anchor, name }: { number: number; anchor: string; name: string }) {
  const { t, ask, lang, asOf } = useWorld();
  const [html, setHtml] = useState('');
  useEffect(() => {
    ask('article', { number, lang, asOf }).then(setHtml, reportError);
  }, [ask, number, lang, asOf]);
  const show = () => {
    const element = document.getElementById(anchor);
    element?.scrollIntoView();
    element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  };
  useEffect(show, [anchor]);
  return (
    <section aria-label={t(web.ofProposal({ number: String(number), name }))}>
      <Written html={html} onWritten={show} />
    </section>
  );
}
