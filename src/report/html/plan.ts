/** Several proposals at once: totals, a table of all to sort and filter, and where they meet the platforms. */
import { page, shown, report as words } from '../../messages.ts';
import { verdicts } from '../../model.ts';
import { html, type Markup } from '../escape.ts';
import type { View } from '../view.ts';
import { heatMap } from './map.ts';
import { badge, figures, moneyOf } from './parts.ts';
import { anchor, type Context, type Shown } from './proposal.ts';
import { currencies, totals } from './totals.ts';

export function plan(proposals: Shown[], { counts }: View, context: Context): Markup {
  const { t } = context;
  return html`
<section class="all">
<h2>${t(page.totals)}</h2>
${totals(proposals, counts, context)}
<h2 id="table">${t(page.all)}</h2>
${filter(proposals, context)}
${table(proposals, context)}
${heatMap(proposals, context)}
</section>`;
}

/** For the script of the page: without scripts the table is whole, and this stays hidden. */
function filter(proposals: Shown[], { t }: Context): Markup {
  const given = verdicts.flatMap((verdict) => proposals.find(({ view }) => view.verdict === verdict) ?? []);
  const options = given.map(({ view }) => html`<option value="${view.verdict}">${view.label}</option>`);
  const showing = t(page.showing({ shown: '{shown}', total: String(proposals.length) }));
  return html`<div class="filter" role="search" hidden=""><p><label for="find">${t(page.find)}</label> <input id="find" type="search" autocomplete="off" /></p><p><label for="only">${t(page.only)}</label> <select id="only"><option value="">${t(page.every)}</option>${options}</select></p><p class="hint"><output data-template="${showing}"></output></p></div>`;
}

/** On a narrow screen its rows are no table to the eye: the roles say that it still is one. */
function table(proposals: Shown[], context: Context): Markup {
  const { t } = context;
  const [currency, ...others] = currencies(proposals);
  const columns = [shown.number, words.proposal, words.proposer, words.verdict, words.platform].map(t);
  if (currency !== undefined) columns.push(t(others.length === 0 ? page.budgetIn({ currency }) : page.budget));
  const heads = columns.map(
    (name) => html`<th scope="col" role="columnheader" data-sort="${t(page.sortBy({ name }))}">${name}</th>`,
  );
  const rows = proposals.map((one) => row(one, columns, others.length === 0, context));
  return html`<table class="plan" role="table" aria-labelledby="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
}

/** What is shown, what it is sorted by where that is not its words, and its class. */
type Cell = [content: Markup | string, order?: number, kind?: string];

function row({ result, view, number }: Shown, columns: string[], isOneCurrency: boolean, { lang }: Context): Markup {
  const { budget } = result.proposal;
  const [first] = view.matches;
  const money = budget ? (isOneCurrency ? figures(budget.amount, lang) : moneyOf(budget, lang)) : '';
  const cells: Cell[] = [
    [String(number), number],
    [html`<a href="#r${number}"><bdi>${view.name}</bdi></a>`],
    [view.proposer],
    [badge(view.verdict, view.marked), verdicts.indexOf(view.verdict)],
    [first ? html`<a href="#${anchor(number, 0)}">${first.name} <span class="id">(${first.platform})</span></a>` : ''],
    [money, budget?.amount ?? -1, 'number'],
  ];
  return html`<tr role="row" data-verdict="${view.verdict}">${columns.map((name, i) => cell(cells[i]!, name))}</tr>`;
}

function cell([content, order, kind = '']: Cell, name: string): Markup {
  return html`<td role="cell" class="${kind}" data-name="${name}" data-order="${order ?? ''}">${content}</td>`;
}
