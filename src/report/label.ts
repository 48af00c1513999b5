/** Numbers and words of the vocabulary as a reader of a language writes them. */
import { actionLabel, entryFieldLabel, say } from '../messages.ts';
import type { Action, Axis, Bilingual, Lang, Verdict } from '../model.ts';

export const axes: Axis[] = ['function', 'objective', 'scope'];

/** How loudly a tool of developers says a verdict. The exit code does not follow from it. */
export const severity: Record<Verdict, 'error' | 'warning' | 'note' | 'none'> = {
  violation: 'error',
  restricted: 'warning',
  review: 'warning',
  conditional: 'note',
  exempt: 'note',
  advisory: 'note',
  clear: 'none',
};

export function label<K extends string>(labels: Record<K, Bilingual>, key: K, lang: Lang): string {
  return say(labels[key], lang);
}

export function action(act: Action, lang: Lang): string {
  return say(actionLabel[act], lang);
}

/** The field of an entry that evidence quotes; `2765-2: purpose` is that of the older entry for the same platform. */
export function entryField(field: string, lang: Lang): string {
  const [, of, name] = /^(?:(\S+): )?(\w+)$/.exec(field) ?? [undefined, undefined, field];
  const known = entryFieldLabel[name!];
  const shown = known ? say(known, lang) : field;
  return of ? `${shown}, ${of}` : shown;
}

/** 0.8 → 0,80 in Vietnamese, 0.80 in English: a share of 1, never a percentage of probability. */
export function percent(value: number, lang: Lang): string {
  const shown = value.toFixed(2);
  return lang === 'vi' ? shown.replace('.', ',') : shown;
}

/** A share as a bar of `cells` characters; a threshold is drawn as a line across it. */
export function bar(value: number, cells: number, threshold?: number): string {
  const full = Math.round(Math.min(1, Math.max(0, value)) * cells);
  const drawn = '█'.repeat(full).padEnd(cells, '░');
  if (threshold === undefined) return drawn;
  const at = Math.min(cells - 1, Math.round(threshold * cells));
  return `${drawn.slice(0, at)}│${drawn.slice(at)}`;
}

/** 1132-B2, 1132-B3, … as first … last. */
export function range(ids: string[]): string {
  return ids.length > 3 ? `${ids[0]} … ${ids.at(-1)}` : ids.join(', ');
}
