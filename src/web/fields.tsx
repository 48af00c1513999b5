/** Fields of the form: each with its label, what it is for, and what is wrong with it. */
import { actionLabel, groundLabel, levelLabel, sectorLabel, userLabel, web } from '../messages.ts';
import { actions, type Bilingual, grounds, levels, sectors, users } from '../model.ts';
import { useWorld } from './context.ts';
import type { Form } from './form.ts';
import type { FormFault } from './single.ts';

export interface FieldsProps {
  form: Form;
  faults: FormFault[];
  /** One field, changed. */
  change: (field: keyof Form, value: Form[keyof Form]) => void;
}

type TextField = { [K in keyof Form]: Form[K] extends string ? K : never }[keyof Form];

interface FieldProps extends FieldsProps {
  field: TextField;
  label: Bilingual;
  hint?: Bilingual;
  /** Lines; without them, a field of one line. */
  rows?: number;
  options?: readonly (readonly [value: string, label: Bilingual])[];
}

export function Field({ form, faults, change, field, label, hint, rows, options }: FieldProps) {
  const { t } = useWorld();
  const wrong = faults.filter((fault) => fault.field === field);
  const described = [hint && `${field}-hint`, wrong.length > 0 && `${field}-fault`].filter(Boolean).join(' ');
  const shared = {
    id: field,
    name: field,
    value: form[field],
    'aria-describedby': described || undefined,
    'aria-invalid': wrong.length > 0 ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(field, event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={field}>{t(label)}</label>
      {options ? (
        <select {...shared}>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {capital(t(name))}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type="text" autocomplete="off" />
      )}
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {t(hint)}
        </p>
      )}
      {wrong.length > 0 && (
        <p class="wrong" id={`${field}-fault`}>
          {wrong.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a proposal must say beside what the system is. */
export function Who(props: FieldsProps) {
  const { t } = useWorld();
  return (
    <fieldset class="who">
      <legend>{t(web.who)}</legend>
      <Field {...props} field="name" label={web.name} />
      <Field {...props} field="agency" label={web.agency} hint={web.agencyHint} />
      <div class="pair">
        <Field {...props} field="level" label={web.level} options={levels.map((one) => [one, levelLabel[one]])} />
        <Field {...props} field="action" label={web.action} options={actions.map((one) => [one, actionLabel[one]])} />
      </div>
    </fieldset>
  );
}

export function More(props: FieldsProps) {
  const { t } = useWorld();
  return (
    <>
      <p class="hint">{t(web.moreHelp)}</p>
      <Field {...props} field="objective" label={web.objective} rows={2} />
      <Field {...props} field="functions" label={web.functions} rows={4} />
      <Field {...props} field="data" label={web.data} rows={2} />
      <fieldset>
        <legend>{t(web.scope)}</legend>
        <Choices {...props} field="users" label={web.users} options={users.map((one) => [one, userLabel[one]])} />
        <Choices
          {...props}
          field="sectors"
          label={web.sectors}
          options={sectors.map((one) => [one, sectorLabel[one]])}
        />
        <Field {...props} field="area" label={web.area} />
        <Field {...props} field="note" label={web.note} />
      </fieldset>
      <fieldset>
        <legend>{t(web.time)}</legend>
        <div class="pair">
          <Field {...props} field="start" label={web.start} hint={web.timeHint} />
          <Field {...props} field="end" label={web.end} />
        </div>
        <div class="pair">
          <Field {...props} field="amount" label={web.amount} hint={web.amountHint} />
          <Field {...props} field="currency" label={web.currency} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t(web.exemption)}</legend>
        <Field
          {...props}
          field="ground"
          label={web.ground}
          options={[['', web.noGround], ...grounds.map((one) => [one, groundLabel[one]] as const)]}
        />
        <Field {...props} field="citation" label={web.citation} />
        <Field {...props} field="reason" label={web.reason} rows={2} />
      </fieldset>
      <Field {...props} field="parent" label={web.parent} />
      <Field {...props} field="buildsOn" label={web.buildsOn} />
      <Field {...props} field="differences" label={web.differences} rows={2} />
    </>
  );
}

interface ChoicesProps extends FieldsProps {
  field: 'users' | 'sectors';
  label: Bilingual;
  options: [string, Bilingual][];
}

function Choices({ form, change, field, label, options }: ChoicesProps) {
  const { t } = useWorld();
  const chosen: string[] = form[field];
  const toggle = (value: string) =>
    change(
      field,
      (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]) as Form['users'],
    );
  return (
    <details class="choices" open={chosen.length > 0}>
      <summary>
        {t(label)}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <div class="boxes">
        {options.map(([value, name]) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /> {t(name)}
          </label>
        ))}
      </div>
    </details>
  );
}
