/** The form with its past: what was typed into one field in one go is one step back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Draft, load, save } from './drafts.ts';
import type { Form } from './form.ts';

export interface FormState {
  form: Form;
  change: (field: keyof Form, value: Form[keyof Form]) => void;
  /** Another form in its place. */
  replace: (form: Form) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  drafts: Draft[];
  /** False where the browser keeps nothing. */
  setDrafts: (drafts: Draft[]) => boolean;
}

interface Times {
  past: Form[];
  form: Form;
  future: Form[];
  /** The field that was typed into last; others begin a new step. */
  field?: keyof Form;
}

const MOST_STEPS = 200;
/** Milliseconds without typing after which the form is kept. */
const PAUSE = 300;

export function useForm(): FormState {
  const [{ past, form, future }, setTimes] = useState<Times>(() => ({ past: [], form: load().current, future: [] }));
  const [drafts, setKept] = useState<Draft[]>(() => load().drafts);
  useEffect(() => {
    const timer = setTimeout(() => save({ current: form, drafts }), PAUSE);
    return () => clearTimeout(timer);
  }, [form, drafts]);
  const change = useCallback((field: keyof Form, value: Form[keyof Form]) => {
    setTimes((times) => ({
      past: times.field === field ? times.past : [...times.past, times.form].slice(-MOST_STEPS),
      form: { ...times.form, [field]: value },
      future: [],
      field,
    }));
  }, []);
  const replace = useCallback((next: Form) => {
    setTimes(({ past, form }) => ({ past: [...past, form].slice(-MOST_STEPS), form: next, future: [] }));
  }, []);
  const undo = useCallback(() => {
    setTimes(({ past, form, future }) =>
      past.length > 0
        ? { past: past.slice(0, -1), form: past.at(-1)!, future: [form, ...future] }
        : { past, form, future },
    );
  }, []);
  const redo = useCallback(() => {
    setTimes(({ past, form, future }) =>
      future.length > 0 ? { past: [...past, form], form: future[0]!, future: future.slice(1) } : { past, form, future },
    );
  }, []);
  const setDrafts = (next: Draft[]) => {
    setKept(next);
    return save({ current: form, drafts: next });
  };
  return { form, change, replace, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0, drafts, setDrafts };
}
