/** One proposal: verdict first, then each platform with why, the law, the similarities, the words that met; then what to do. */
import { column, page, shown, report as words } from '../../messages.ts';
import type { Bilingual, Lang, Match, Result } from '../../model.ts';
import { html, type Markup } from '../escape.ts';
import { whereOf } from '../tables.ts';
import type { AxisView, BasisView, MatchView, ResultView } from '../view.ts';
import { type Beside, type Block, beside, type Part } from './beside.ts';
import { badge, bar, moneyOf, type Say } from './parts.ts';

/** A proposal as it was reported, and as it is shown. */
export interface Shown {
  result: Result;
  view: ResultView;
  /** 1, 2, … in the order of the report; its anchor is `r1`, `r2`, … */
  number: number;
}
export interface Context {
  lang: Lang;
  t: Say;
  /** Whether there is a table of all proposals to go back to. */
  hasTable: boolean;
}

export function proposal({ result, view, number }: Shown, context: Context): Markup {
  const { t, lang, hasTable } = context;
  const { budget } = result.proposal;
  const facts = [
    [words.proposer, view.proposer],
    [words.action, view.actionLabel],
    ...(budget ? [[page.budget, moneyOf(budget, lang)] as const] : []),
    [words.place, whereOf(view)],
  ] as const;
  const findings = view.matches.map((match, i) =>
    finding(match, result.matches[i]!, { ...context, result, number: `${number}.${i + 1}`, id: anchor(number, i) }),
  );
  return html`
<article id="r${number}" aria-labelledby="r${number}-name">
<header class="head ${view.verdict}">
<p class="verdict">${badge(view.verdict, view.marked)}</p>
<h2 id="r${number}-name">${hasTable ? `${number}. ` : ''}<bdi>${view.name}</bdi></h2>
<p>${view.meaning}</p>
</header>
${factList(facts, t)}
${findings}
${list(t(words.uncovered), 'uncovered', view.uncovered, ({ text, where }) => html`<q>${text}</q> <span class="where">(${where})</span>`)}
${list(t(words.differences), 'differences', view.differences === '' ? [] : [view.differences], (text) => html`<q>${text}</q>`)}
${list(t(words.advice), 'advice', view.advice, ({ text }) => html`${text}`)}
${hasTable ? html`<p class="back"><a href="#table">${t(page.toTable)}</a></p>` : ''}
</article>`;
}

/** Of a finding: `match` counts from 0. */
export function anchor(number: number, match: number): string {
  return `r${number}-${match + 1}`;
}

function factList(facts: readonly (readonly [name: Bilingual, value: string])[], t: Say): Markup {
  const given = facts.filter(([, value]) => value !== '');
  return html`<dl class="facts">${given.map(([name, value]) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function list<T>(title: string, kind: string, items: T[], item: (one: T) => Markup): Markup {
  if (items.length === 0) return html``;
  return html`<section class="${kind}"><h3>${title}</h3><ul>${items.map((one) => html`<li>${item(one)}</li>`)}</ul></section>`;
}

interface Around extends Context {
  result: Result;
  number: string;
  id: string;
}

function finding(view: MatchView, match: Match, around: Around): Markup {
  const { t, number, id, result, lang } = around;
  const sides = beside(match, result, { lang, id });
  const facts = [
    [words.owner, view.owner],
    [words.status, [view.statusLabel, view.starts].filter(Boolean).join('; ')],
    [words.finding, view.id],
    [column.rule, view.rule],
  ] as const;
  return html`
<section class="finding ${view.verdict}" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${number}. <bdi lang="vi">${view.name}</bdi> (${view.platform})</h3>
<p>${badge(view.verdict, view.label)}${view.waived ? html` <span class="waived">${t(shown.waivedMark)}</span>` : ''}</p>
${view.waived ? html`<p><b>${t(shown.waivedMark)}:</b> ${view.waived}</p>` : ''}
<p><b>${t(words.why)}:</b> ${view.why}</p>
${view.basis.map((one) => law(one, t))}
${factList(facts, t)}
${view.also ? html`<p class="also">${view.also}</p>` : ''}
${view.history.map(({ says, interpretation }) => html`<p class="history"><b>${t(words.history)}:</b> ${says}</p>${interpretation ? html`<p class="reading">${interpretation}</p>` : ''}`)}
<h4>${t(words.similarity)}: ${view.similarity.label}</h4>
<table class="axes"><caption>${t(page.score)}</caption><tbody>${view.similarity.axes.map(axisRow)}</tbody></table>
${sides.proposal.length > 0 ? sideBySide(sides, t) : ''}
</section>`;
}

function law({ ref, quote, interpretation }: BasisView, t: Say): Markup {
  return html`<figure class="law"><figcaption>${t(words.basis)}</figcaption><blockquote lang="vi"><p><cite>${ref}</cite>: “${quote}”</p></blockquote>${interpretation ? html`<p class="reading">${interpretation}</p>` : ''}</figure>`;
}

function axisRow({ name, value, shown: score, threshold, sentence }: AxisView): Markup {
  const kind = value >= threshold ? 'reached' : 'missed';
  return html`<tr><th scope="row">${name}</th><td class="score">${score}</td><td class="drawn">${bar(value, kind, threshold)}</td><td>${sentence}</td></tr>`;
}

interface Side {
  kind: 'ours' | 'theirs';
  title: string;
  blocks: Block[];
  /** Nobody knows in which language a proposal is written; the lists are Vietnamese. */
  lang: Lang | '';
  /** What a link of this name does. */
  link: (name: string) => string;
}

function sideBySide({ proposal: blocks, platform }: Beside, t: Say): Markup {
  const sides: Side[] = [
    {
      kind: 'ours',
      title: t(page.proposalSays),
      blocks,
      lang: '',
      link: (name) => t(page.toPlatform({ number: name })),
    },
    {
      kind: 'theirs',
      title: t(page.platformSays),
      blocks: platform,
      lang: 'vi',
      link: (name) => t(page.toProposal({ letter: name })),
    },
  ];
  return html`<h4>${t(words.evidence)}</h4>
<p class="hint">${t(page.besideHelp)}</p>
<div class="beside">${sides.map(sideOf)}</div>`;
}

function sideOf({ kind, title, blocks, lang, link }: Side): Markup {
  const lines = blocks.map(({ label, parts }, i) => {
    const where = label === blocks[i - 1]?.label ? '' : html`<span class="where">${label}</span> `;
    return html`<p>${where}<span lang="${lang}">${parts.map((part) => piece(part, link))}</span></p>`;
  });
  return html`<div class="side ${kind}"><h5>${title}</h5>${lines}</div>`;
}

function piece({ text, mark }: Part, link: Side['link']): Markup {
  if (!mark) return html`${text}`;
  const links = mark.links.map(
    ({ id, name }) => html`<a class="to" href="#${id}" aria-label="${link(name)}">${name}</a>`,
  );
  return html`${mark.name ? html`<sup>${mark.name}</sup>` : ''}<mark id="${mark.id}">${text}</mark>${links}`;
}
