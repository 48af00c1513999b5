/** What the parts of the page share: verdicts by colour and sign, bars, money. */
import { money, say } from '../../messages.ts';
import type { Bilingual, Lang, Verdict } from '../../model.ts';
import { html, type Markup } from '../escape.ts';

export type Say = (sentence: Bilingual) => string;

/** Beside its colour, so that it is told apart in print and by everybody. */
export const sign: Record<Verdict, string> = {
  violation: '×',
  restricted: '!',
  review: '?',
  conditional: '~',
  exempt: '§',
  advisory: '*',
  clear: '✓',
};

export function badge(verdict: Verdict, label: string): Markup {
  return html`<span class="badge ${verdict}"><span class="sign" aria-hidden="true">${sign[verdict]}</span> ${label}</span>`;
}

/** Units of a bar's drawing. */
const LENGTH = 1000;

/** A share of 1 as a bar, with a line at the threshold. Its numbers stand in words beside it. */
export function bar(share: number, kind: string, threshold?: number): Markup {
  const at = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * LENGTH);
  const limit =
    threshold === undefined
      ? ''
      : html`<line class="limit" x1="${at(threshold)}" x2="${at(threshold)}" y1="0" y2="20" />`;
  return html`<svg class="bar" viewBox="0 0 ${LENGTH} 20" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${LENGTH}" y="3" height="14" /><rect class="${kind}" width="${at(share)}" y="3" height="14" />${limit}</svg>`;
}

export interface Budget {
  amount: number;
  currency: string;
}

/** 4.200.000.000 đồng, VND 4,200,000,000 */
export function moneyOf({ amount, currency }: Budget, lang: Lang): string {
  return say(money({ amount: figures(amount, lang), currency }), lang);
}

/** 4200000000 → 4.200.000.000 in Vietnamese, 4,200,000,000 in English. */
export function figures(amount: number, lang: Lang): string {
  const [whole, part] = (Number.isInteger(amount) ? BigInt(amount).toString() : String(amount)).split('.');
  const [point, comma] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const head = whole!.length % 3;
  const groups = [whole!.slice(0, head), ...(whole!.slice(head).match(/\d{3}/g) ?? [])];
  const grouped = groups.filter(Boolean).join(point);
  return part ? `${grouped}${comma}${part}` : grouped;
}
