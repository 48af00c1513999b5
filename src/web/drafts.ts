/** Drafts kept by the browser on this machine. A browser may refuse: then nothing is kept, and the page says so. */
import { emptyForm, type Form } from './form.ts';

export interface Draft {
  id: string;
  form: Form;
}

interface Kept {
  /** What stands in the form. */
  current: Form;
  drafts: Draft[];
}

const KEY = 'trunglap';

export function load(): Kept {
  try {
    const { current, drafts } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    // What another version kept may lack fields.
    const whole = (form: Partial<Form> | undefined): Form => ({ ...emptyForm, ...form });
    return { current: whole(current), drafts: (drafts ?? []).map(({ id, form }) => ({ id, form: whole(form) })) };
  } catch {
    return { current: emptyForm, drafts: [] };
  }
}

/** False where the browser refuses. */
export function save(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
