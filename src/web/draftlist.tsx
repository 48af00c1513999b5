/** Drafts kept in this browser: open, delete, export. */
import { web } from '../messages.ts';
import { useWorld } from './context.ts';
import { hand } from './downloads.tsx';
import type { FormState } from './history.ts';

/** None that is there. */
function idOf(drafts: readonly { id: string }[]): string {
  return String(Math.max(0, ...drafts.map(({ id }) => Number(id) || 0)) + 1);
}

export function DraftList({ state: { form, drafts, setDrafts, replace } }: { state: FormState }) {
  const { t, tell, ask, lang, asOf } = useWorld();
  const nameOf = (name: string) => name.trim() || t(web.unnamed);
  const keep = () => {
    const isKept = setDrafts([...drafts, { id: idOf(drafts), form }]);
    tell(t(isKept ? web.kept : web.notKept));
  };
  const remove = (ids: string[]) => {
    setDrafts(drafts.filter(({ id }) => !ids.includes(id)));
    tell(t(web.deleted), () => setDrafts(drafts));
  };
  const exportAll = async () => {
    const yaml = await ask('yaml', { forms: drafts.map((one) => one.form), lang, asOf });
    hand(`${t(web.fileName.drafts)}.yaml`, yaml, 'yaml');
  };
  return (
    <details class="drafts">
      <summary>
        {t(web.drafts)} ({drafts.length})
      </summary>
      <p class="hint">{t(web.draftsHelp)}</p>
      {drafts.length === 0 ? (
        <p>{t(web.noDrafts)}</p>
      ) : (
        <ul>
          {drafts.map(({ id, form: kept }) => (
            <li key={id}>
              <button
                type="button"
                class="link"
                aria-label={t(web.openDraft({ name: nameOf(kept.name) }))}
                onClick={() => replace(kept)}
              >
                <bdi>{nameOf(kept.name)}</bdi>
              </button>{' '}
              <button
                type="button"
                aria-label={t(web.deleteDraft({ name: nameOf(kept.name) }))}
                onClick={() => remove([id])}
              >
                {t(web.delete)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" onClick={keep}>
          {t(web.keep)}
        </button>
        {drafts.length > 0 && (
          <>
            <button type="button" onClick={exportAll}>
              {t(web.exportDrafts)}
            </button>
            <button type="button" onClick={() => remove(drafts.map(({ id }) => id))}>
              {t(web.deleteDrafts)}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
