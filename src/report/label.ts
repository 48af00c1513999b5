/** Numbers and words of the vocabulary as a reader of a language writes them. */
import { actionLabel, say } from '../messages.ts';
import type { Action, Axis, Bilingual, Lang } from '../model.ts';

export const axes: Axis[] = ['function', 'objective', 'scope'];

export function label<K extends string>(labels: Record<K, Bilingual>, key: K, lang: Lang): string {
  return say(labels[key], lang);
}

export function action(act: Action, lang: Lang): string {
  return say(actionLabel[act], lang);
}

/** 0.8 → 0,80 in Vietnamese, 0.80 in English: a share of 1, never a percentage of probability. */
export function percent(value: number, lang: Lang): string {
  const shown = value.toFixed(2);
  return lang === 'vi' ? shown.replace('.', ',') : shown;
}
