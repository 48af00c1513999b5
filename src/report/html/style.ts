/** The style of the page: on a wide screen and a narrow one, by day and by night, and on A4 paper. */

/** Every font named here has all letters of Vietnamese. */
const SANS = '"Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const SERIF = '"Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif';

/** Colours of the verdicts: text on paper, and under white letters, both at a contrast of 4.5 or more. */
const LIGHT = `
--paper: #fff; --soft: #f4f5f7; --ink: #1c1f24; --quiet: #545b66; --rule: #c9ced6; --link: #0b4f9e; --mark: #ffe9a8; --goal: #8a5a00; --on: #fff;
--violation: #a3122a; --restricted: #ad4200; --review: #806000; --conditional: #1a5fa8; --exempt: #6b3fa0; --advisory: #3d6470; --clear: #2b6e3f; --bar: #3b5b80; --low: #8b94a1;`;
const DARK = `
--paper: #16181c; --soft: #1f2329; --ink: #e6e8eb; --quiet: #a9b1bc; --rule: #434a54; --link: #8fc0ff; --mark: #5a4708; --goal: #f0c060; --on: #14161a;
--violation: #ff8f9c; --restricted: #ffa66b; --review: #e8c25a; --conditional: #86b8f2; --exempt: #c7a4ee; --advisory: #9cc3cf; --clear: #86cf9c; --bar: #86b8f2; --low: #7d8794;`;

const verdicts = ['violation', 'restricted', 'review', 'conditional', 'exempt', 'advisory', 'clear'];

export const style = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 ${SANS}; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { line-height: 1.35; margin: 1.2em 0 .4em; }
h1 { font-size: 1.15rem; letter-spacing: .02em; margin-top: 0; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5 { font-size: 1rem; }
p, ul, dl, figure, blockquote { margin: .5em 0; }
ul { padding-left: 1.3em; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
bdi, mark, cite, td, dd { unicode-bidi: isolate; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; }
.hint, .where, caption, footer { color: var(--quiet); font-size: .9rem; }
caption { text-align: left; }
.number, .score { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

article { margin-top: 2.5rem; border-top: 3px solid var(--ink); padding-top: 1rem; }
.head { border-left: .5rem solid var(--tone); padding-left: 1rem; }
.head h2 { margin: .3em 0; }
.verdict { margin: 0; font-size: 1.25rem; }
.badge { display: inline-block; background: var(--tone); color: var(--on); border-radius: .25rem; padding: .05em .5em; font-weight: 600; }
.sign { font-weight: 700; }
.waived { display: inline-block; border: 2px solid var(--clear); border-radius: .25rem; padding: 0 .5em; font-weight: 600; }
${verdicts.map((one) => `.${one} { --tone: var(--${one}); }`).join('\n')}
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .15rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; min-width: 0; }
.finding { border: 1px solid var(--rule); border-left: .25rem solid var(--tone); border-radius: .25rem; padding: .25rem 1rem .75rem; margin: 1.25rem 0; }
.finding h3 { margin-top: .5em; }

.law { margin: .75rem 0; background: var(--soft); padding: .6rem 1rem; border-radius: .25rem; }
.law figcaption { color: var(--quiet); font-size: .9rem; }
.law blockquote { margin: 0; font: 1.12rem/1.55 ${SERIF}; }
.law cite { font-style: normal; font-weight: 700; }
.law p { margin: .3em 0; }
.reading { border-left: 3px solid var(--goal); padding-left: .75rem; font-style: italic; }

.bar { display: block; width: 100%; height: 1.25rem; }
.drawn { min-width: 6rem; width: 40%; }
.track { fill: var(--soft); stroke: var(--rule); vector-effect: non-scaling-stroke; }
.reached { fill: var(--bar); }
.missed { fill: var(--low); }
.limit { stroke: var(--goal); stroke-width: 3; vector-effect: non-scaling-stroke; }
svg .violation, svg .restricted, svg .review, svg .conditional, svg .exempt, svg .advisory, svg .clear { fill: var(--tone); }
.axes th, .axes td { vertical-align: middle; }
.axes th::first-letter { text-transform: uppercase; }
.totals th .badge { white-space: nowrap; }
.totals tr:last-child { font-weight: 600; }

.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.side { min-width: 0; border-top: 2px solid var(--rule); }
.side h5 { margin: .5em 0; }
.side .where { display: block; }
.side .where::first-letter, .also::first-letter { text-transform: uppercase; }
mark { background: var(--mark); color: inherit; padding: .05em .1em; border-radius: .15em; }
mark:target, article:target > .head, .finding:target { outline: 3px solid var(--link); }
.to { display: inline-block; min-width: 1.5rem; margin-left: .15rem; line-height: 1.5rem; text-align: center; font-size: .85rem; font-weight: 600; }
.to::before { content: "\\2192"; }
sup { font-size: .75rem; font-weight: 600; line-height: 1; margin-right: .1rem; }

.filter { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.filter[hidden] { display: none; }
.filter p { margin: .3em 0; max-width: 100%; }
.filter input, .filter select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; padding: .25rem .5rem; max-width: 100%; }
.plan th:nth-child(1) { width: 3%; }
.plan th:nth-child(2) { width: 25%; }
.plan th:nth-child(4) { width: 20%; }
.plan th:nth-child(5) { width: 20%; }
.id { white-space: nowrap; }
.plan button { cursor: pointer; font: inherit; line-height: 1.5rem; min-width: 1.5rem; padding: 0; border: 0; background: none; color: var(--link); }
.plan button::before { content: "\\2195"; }
[aria-sort=ascending] button::before { content: "\\25B2"; }
[aria-sort=descending] button::before { content: "\\25BC"; }

.wide { overflow-x: auto; }
.heat { font: 13px ${SANS}; }
.heat text { fill: var(--ink); }
.heat line { stroke: var(--rule); }
.heat .value { fill: var(--on); text-anchor: middle; font-weight: 600; }
.heat .cell.similar { stroke: var(--ink); stroke-width: 3; }
.names { columns: 2; font-size: .9rem; list-style: none; padding: 0; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .5rem; }
footer h2 { font-size: 1rem; }

@media (max-width: 40rem) {
  body { padding: .75rem; }
  .facts > div { grid-template-columns: 1fr; padding: .25rem 0; }
  .beside { grid-template-columns: 1fr; }
  .finding { padding: .25rem .6rem .6rem; }
  .names { columns: 1; }
  .axes td:last-child { font-size: .9rem; }
  .drawn { min-width: 3rem; width: 25%; }
  .plan, .plan tbody, .plan tr, .plan td { display: block; }
  .plan thead { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
  .plan thead tr { display: contents; }
  .plan tbody tr { border-bottom: 2px solid var(--rule); padding: .5rem 0; }
  .plan tbody tr[hidden] { display: none; }
  .plan thead th:nth-child(n) { width: auto; border: 0; padding: .1rem 0; }
  .plan td { border: 0; padding: .1rem 0; text-align: left; }
  .plan td:empty { display: none; }
  .plan td::before { content: attr(data-name) ": "; color: var(--quiet); }
  .totals, .totals tbody, .totals tr { display: block; }
  .totals thead { display: none; }
  .totals th .badge { white-space: normal; }
  .totals tr { border-bottom: 1px solid var(--rule); padding: .4rem 0; }
  .totals th, .totals td { display: block; width: auto; border: 0; padding: .1rem 0; text-align: left; }
  .totals td:empty { display: none; }
  .totals td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
}

@page wide { size: A4 landscape; margin: 20mm; }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @bottom-center { content: counter(page) "/" counter(pages); font: 11pt ${SERIF}; } }
@media print {
  :root { color-scheme: light; ${LIGHT} }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font: 12pt/1.4 ${SERIF}; }
  h1 { font-size: 14pt; text-align: center; }
  h2 { font-size: 14pt; }
  h3 { font-size: 13pt; }
  h4, h5 { font-size: 12pt; }
  .verdict { font-size: 14pt; }
  .law blockquote { font-size: 13pt; }
  .hint, .where, caption, footer, .names { font-size: 11pt; }
  .filter, .back, .plan button { display: none; }
  .to { min-width: 0; line-height: inherit; font-size: 9pt; }
  sup { font-size: 9pt; }
  .names { columns: 3; }
  .badge { background: none; color: var(--tone); border: 1.5pt solid var(--tone); }
  .plan { font-size: 11pt; }
  .all { page: wide; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, h5, .verdict { break-after: avoid; }
  blockquote, tr, li, .head, .facts > div, .side p, .heat { break-inside: avoid; }
  section + article, article + article { break-before: page; border-top: 0; margin-top: 0; }
  .finding { border-width: 0 0 0 3pt; border-radius: 0; }
  .wide { overflow: visible; }
  .heat { max-width: 100%; height: auto; }
  .map { break-before: page; }
}
`;

/** Of `style`, as a Content-Security-Policy names it; test/report/html.test.ts says what it must be. */
export const styleHash = 'sha256-J08AIleOX/Y8pkxg7mjtKU+Y22By2HBfwO8/Giz35Z4=';
