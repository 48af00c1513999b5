/** What a plan comes to: how many proposals have each verdict, and how much money, as far as the proposals state it. */
import { page, report as words } from '../../messages.ts';
import type { Lang, Verdict } from '../../model.ts';
import { html, type Markup } from '../escape.ts';
import type { View } from '../view.ts';
import { badge, bar, figures } from './parts.ts';
import type { Context, Shown } from './proposal.ts';

/** Numbers by verdict, drawn as bars against the greatest. */
interface Series {
  name: string;
  of: Partial<Record<Verdict, number>>;
}

export function totals(proposals: Shown[], counts: View['counts'], { t, lang }: Context): Markup {
  const given = counts.filter(({ count }) => count > 0);
  const counted = Object.fromEntries(given.map(({ verdict, count }) => [verdict, count]));
  const stated = proposals.filter(({ result }) => result.proposal.budget);
  const all: Series[] = [
    { name: t(page.count), of: counted },
    ...currencies(proposals).map((currency) => ({
      name: t(page.budgetIn({ currency })),
      of: budgets(stated, currency),
    })),
  ];
  const heads = all.map(({ name }) => html`<th scope="col" colspan="2">${name}</th>`);
  const rows = given.map(
    ({ verdict, label }) =>
      html`<tr data-verdict="${verdict}"><th scope="row">${badge(verdict, label)}</th>${all.map((series) => cells(series, verdict, lang))}</tr>`,
  );
  const silent = String(proposals.length - stated.length);
  return html`<table class="totals"><thead><tr><th scope="col">${t(words.verdict)}</th>${heads}</tr></thead><tbody>${rows}<tr><th scope="row">${t(page.sum)}</th>${all.map((series) => sum(series, lang))}</tr></tbody></table>
${stated.length > 0 && silent !== '0' ? html`<p class="hint">${t(page.noBudget({ count: silent }))}</p>` : ''}`;
}

export function currencies(proposals: Shown[]): string[] {
  return [...new Set(proposals.flatMap(({ result }) => result.proposal.budget?.currency ?? []))];
}

/** Amounts of different currencies are never added up. */
function budgets(stated: Shown[], currency: string): Series['of'] {
  const of: Series['of'] = {};
  for (const { result } of stated)
    if (result.proposal.budget!.currency === currency)
      of[result.verdict] = (of[result.verdict] ?? 0) + result.proposal.budget!.amount;
  return of;
}

function cells({ name, of }: Series, verdict: Verdict, lang: Lang): Markup {
  const value = of[verdict];
  if (value === undefined) return html`<td></td><td></td>`;
  const most = Math.max(...Object.values(of), 1);
  return html`<td class="drawn">${bar(value / most, verdict)}</td><td class="number" data-name="${name}">${figures(value, lang)}</td>`;
}

function sum({ name, of }: Series, lang: Lang): Markup {
  const value = Object.values(of).reduce((one, other) => one + other, 0);
  return html`<td></td><td class="number" data-name="${name}">${figures(value, lang)}</td>`;
}
