/** One proposal: the form, the verdict beside it as one types, the whole result below. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { actionLabel, levelLabel, web } from '../messages.ts';
import { Verdict } from './answer.tsx';
import { useWorld } from './context.ts';
import { Downloads } from './downloads.tsx';
import { DraftList } from './draftlist.tsx';
import { Field, type FieldsProps, More, Who } from './fields.tsx';
import { emptyForm, type Form, saysSomething } from './form.ts';
import type { FormState } from './history.ts';
import type { Checked } from './single.ts';
import { Printed, Written } from './written.tsx';

/** An entry by its name. */
type EntryName = Record<'id' | 'name', string>;

interface OneProps {
  state: FormState;
  entries: EntryName[];
  /** Opens texts that were pasted or chosen as files. */
  openFiles: (files: File[]) => void;
}

export function One({ state, entries, openFiles }: OneProps) {
  const { t, tell } = useWorld();
  const { form, change, replace, undo, redo } = state;
  const { checked, isBusy } = useChecked(form);
  const faults = checked?.faults ?? [];
  const props: FieldsProps = { form, faults, change };
  const answer = checked?.answer;
  const clear = () => {
    replace(emptyForm);
    tell(t(web.cleared), undo);
    document.getElementById('description')?.focus();
  };
  const example = () => {
    const { name, agency, description } = web.exampleForm;
    replace({ ...emptyForm, name, agency, description });
  };
  return (
    <>
      <form class="one" onSubmit={(event) => event.preventDefault()}>
        <div class="box">
          <h2 class="unseen">{t(web.proposal)}</h2>
          <PasteBox {...props} />
          <Assumed form={form} />
          <div class="buttons">
            <button type="button" onClick={example}>
              {t(web.example)}
            </button>
            <Choose label={t(web.open)} onFiles={openFiles} />
            <button type="button" disabled={!state.canUndo} onClick={undo}>
              {t(web.undo)}
            </button>
            <button type="button" disabled={!state.canRedo} onClick={redo}>
              {t(web.redo)}
            </button>
            <button type="button" onClick={clear}>
              {t(web.clear)}
            </button>
          </div>
        </div>
        <Verdict checked={checked} isBusy={isBusy} />
        <div class="fields">
          <Who {...props} />
          <MoreDetails {...props} />
          <DraftList state={state} />
        </div>
      </form>
      {checked && answer && (
        <section class="result" id="details" aria-label={t(web.details)}>
          <Downloads of="form" form={form} yaml={checked.yaml} />
          <Printed />
          <Written html={answer.article} />
          <Fall form={form} near={answer.near} entries={entries} />
        </section>
      )}
    </>
  );
}

/** Asks again whenever the form, the day or the language changes; of several changes while an answer is awaited, only the last is asked. */
function useChecked(form: Form): { checked: Checked | undefined; isBusy: boolean } {
  const { ask, lang, asOf } = useWorld();
  const [{ checked, of }, setChecked] = useState<{ checked?: Checked; of?: object }>({});
  const asked = useMemo(() => ({ form, lang, asOf }), [form, lang, asOf]);
  const wanted = useRef<typeof asked | undefined>(undefined);
  const busy = useRef(false);
  useEffect(() => {
    wanted.current = asked;
    if (busy.current) return;
    busy.current = true;
    (async () => {
      while (wanted.current) {
        const of = wanted.current;
        wanted.current = undefined;
        const answer = await ask('checkForm', of).catch(report);
        setChecked({ of, ...(answer && saysSomething(of.form) && { checked: answer }) });
      }
      busy.current = false;
    })();
  }, [ask, asked]);
  return { checked, isBusy: of !== asked };
}

/** A fault of the program: the page says that there is one. */
function report(error: unknown): undefined {
  reportError(error);
}

function PasteBox(props: FieldsProps) {
  return (
    <div class="paste">
      <Field {...props} field="description" label={web.paste} hint={web.pasteHelp} rows={9} />
    </div>
  );
}

/** What is taken for granted, said openly. */
function Assumed({ form }: { form: Form }) {
  const { t } = useWorld();
  if (!saysSomething(form)) return null;
  const { level, action } = form;
  const parts = [
    ...(form.name.trim() ? [] : [web.assumedName]),
    ...(form.agency.trim() ? [] : [web.assumedAgency({ level: t(levelLabel[level]) })]),
    ...(form.agency.trim() ? [] : [web.assumedAction({ action: t(actionLabel[action]) })]),
  ].map(t);
  return parts.length > 0 ? <p class="assumed">{t(web.assumed({ parts: parts.join('; ') }))}</p> : null;
}

function MoreDetails(props: FieldsProps) {
  const { t } = useWorld();
  const { name, agency, level, action, description, ...rest } = props.form;
  const said = Object.entries(rest).some(([key, value]) => value.length > 0 && key !== 'currency');
  const [isOpen, setOpen] = useState(said);
  return (
    <details open={isOpen || (said && props.faults.length > 0)} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(web.more)}</summary>
      <More {...props} />
    </details>
  );
}

/** A button that opens the choice of files. */
export function Choose({
  label,
  onFiles,
  isMain,
}: {
  label: string;
  onFiles: (files: File[]) => void;
  isMain?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isMain ? 'main' : ''} onClick={() => input.current!.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="chooser"
        aria-label={label}
        tabIndex={-1}
        multiple
        hidden
        accept=".yaml,.yml,.xlsx,.csv"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

interface FallProps {
  form: Form;
  near: { id: string; name: string }[];
  entries: EntryName[];
}

function Fall({ form, near, entries }: FallProps) {
  const { t, ask, lang, asOf } = useWorld();
  const [chosen, setChosen] = useState('');
  const [html, setHtml] = useState('');
  useEffect(() => {
    if (chosen === '') return setHtml('');
    ask('fall', { form, id: chosen, lang, asOf }).then(setHtml, report);
  }, [ask, chosen, form, lang, asOf]);
  const nearest = near.map(({ id }) => id).join(' ');
  // Nearly three hundred of them, which stay the same from letter to letter.
  const options = useMemo(() => {
    const ids = nearest.split(' ');
    const groups = [
      [web.near, entries.filter(({ id }) => ids.includes(id))],
      [web.otherPlatforms, entries.filter(({ id }) => !ids.includes(id))],
    ] as const;
    return groups.map(([label, group]) => (
      <optgroup key={label.en} label={t(label)}>
        {group.map(({ id, name }) => (
          <option key={id} value={id}>
            {id}: {name}
          </option>
        ))}
      </optgroup>
    ));
  }, [nearest, entries, t]);
  return (
    <section class="fall" aria-labelledby="fall">
      <h2 id="fall">{t(web.fall)}</h2>
      <p class="hint">{t(web.fallHelp)}</p>
      <div class="field">
        <label for="with">{t(web.fallWith)}</label>
        <select id="with" value={chosen} onInput={(event) => setChosen(event.currentTarget.value)}>
          <option value="">—</option>
          {options}
        </select>
      </div>
      <Written html={html} />
    </section>
  );
}
