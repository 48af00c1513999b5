/**
 * The report as one HTML page: nothing is fetched, nothing but its own style and script counts, and without the script it is whole. For the screen, and for A4.
 * It is written as XML too: what is broken in it can be found.
 */
import { page as pageWords, say, report as words } from '../../messages.ts';
import type { Report } from '../../model.ts';
import { html, htmlText, type Markup, trusted } from '../escape.ts';
import type { RenderOptions } from '../render.ts';
import { type View, view } from '../view.ts';
import type { Say } from './parts.ts';
import { plan } from './plan.ts';
import { type Context, proposal } from './proposal.ts';
import { script, scriptHash } from './script.ts';
import { style, styleHash } from './style.ts';

export function page(report: Report, { lang }: RenderOptions): string {
  const t: Say = (sentence) => say(sentence, lang);
  const shown = view(report, lang, (text) => text);
  const proposals = report.results.map((result, i) => ({ result, view: shown.results[i]!, number: i + 1 }));
  const hasTable = proposals.length > 1;
  const context: Context = { lang, t, hasTable };
  return htmlText(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(hasTable)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${titleOf(shown, t)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
<div class="${hasTable ? 'all' : ''}">
<h1>${t(words.title)}</h1>
<p>${shown.totals.join('; ')}.</p>
<p class="hint">${shown.draft}</p>
${notes(shown, t)}
</div>
${hasTable ? plan(proposals, shown, context) : ''}
${proposals.map((one) => proposal(one, context))}
${faults(shown, t)}
</main>
${foot(shown, t)}
${hasTable ? html`<script>${trusted(script)}</script>` : ''}
</body>
</html>
`);
}

/** Nothing is loaded, sent or framed; no style and no script counts but these. */
function policy(hasScript: boolean): string {
  const allowed = [`style-src '${styleHash}'`, ...(hasScript ? [`script-src '${scriptHash}'`] : [])];
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');
}

function titleOf({ results, totals }: View, t: Say): string {
  const [first, ...others] = results;
  if (first && others.length === 0) return `${first.marked}: ${first.name}`;
  return `${t(words.title)}: ${totals[0]}`;
}

/** What the reader must know first: what makes the run softer; waivers that no longer count, data that is old. */
export function notes({ loosened, notes: told }: View, t: Say): Markup {
  return html`${lines('loosened', t(words.loosened), loosened)}${lines('notes', t(words.note), told)}`;
}

function lines(id: string, title: string, sentences: string[]): Markup {
  if (sentences.length === 0) return html``;
  return html`<section class="notes" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${sentences.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function faults({ errors }: View, t: Say): Markup {
  if (errors.length === 0) return html``;
  const items = errors.map(({ where, message, code }) => html`<li><bdi>${where}</bdi>: ${message} [${code}]</li>`);
  return html`<section class="faults" aria-labelledby="faults"><h2 id="faults">${t(words.errors)}</h2><ul>${items}</ul></section>`;
}

export function foot({ skipped, provenance }: View, t: Say): Markup {
  const lines = [...provenance, ...(skipped.sentence ? [skipped.sentence] : [])];
  return html`<footer><h2>${t(pageWords.provenance)}</h2>${lines.map((line) => html`<p>${line}</p>`)}</footer>`;
}
