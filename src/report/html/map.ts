/** Proposals × platforms, drawn: which proposals meet which platforms, how much alike, and what follows. */
import { page } from '../../messages.ts';
import { type Verdict, verdicts } from '../../model.ts';
import { html, type Markup } from '../escape.ts';
import type { MatchView } from '../view.ts';
import { wrap } from '../width.ts';
import { badge, sign } from './parts.ts';
import { anchor, type Context, type Shown } from './proposal.ts';

// Pixels, 0.26 mm in print: a drawing is as wide as an A4 page on its side, with its margins.
const CELL = { width: 36, height: 34 };
const NAMES = 250;
const HEADS = 78;
/** Platforms of one drawing, proposals of one drawing: more are continued in the next. */
const COLUMNS = 16;
const ROWS = 9;
/** Letters of a line of a name; what is wider than most is clipped. */
const LINE = 36;

interface Cell {
  number: number;
  match: MatchView;
  at: number;
}
interface Platform {
  id: string;
  name: string;
  cells: Cell[];
}

export function heatMap(proposals: Shown[], context: Context): Markup {
  const { t } = context;
  const platforms = platformsOf(proposals);
  if (platforms.length === 0) return html``;
  const meeting = proposals.filter(({ view }) => view.matches.length > 0);
  const drawings = chunks(meeting, ROWS).flatMap((rows) => {
    const numbers = new Set(rows.map(({ number }) => number));
    const met = platforms.filter(({ cells }) => cells.some(({ number }) => numbers.has(number)));
    return chunks(met, COLUMNS).map((columns) => ({ rows, columns }));
  });
  return html`
<h2 class="map">${t(page.map)}</h2>
<p class="hint">${t(page.mapHelp)}</p>
<p>${t(page.signs)}: ${legend(platforms)}</p>
${drawings.map(({ rows, columns }, i) => html`<figure><div class="wide" role="region" tabindex="0" aria-label="${t(page.map)} (${i + 1}/${drawings.length})">${drawing(rows, columns, context)}</div><figcaption>${names(columns)}</figcaption></figure>`)}`;
}

/** Those that most proposals meet first. */
function platformsOf(proposals: Shown[]): Platform[] {
  const platforms = new Map<string, Platform>();
  for (const { view, number } of proposals)
    for (const [at, match] of view.matches.entries()) {
      const known = platforms.get(match.platform) ?? { id: match.platform, name: match.name, cells: [] };
      known.cells.push({ number, match, at });
      platforms.set(match.platform, known);
    }
  return [...platforms.values()].sort((a, b) => b.cells.length - a.cells.length);
}

function chunks<T>(items: T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < items.length; i += size) out.push(items.slice(i, i + size));
  return out;
}

function legend(platforms: Platform[]): Markup[] {
  const labels = new Map<Verdict, string>();
  for (const { cells } of platforms) for (const { match } of cells) labels.set(match.verdict, match.label);
  const bySeverity = [...labels].sort(([a], [b]) => verdicts.indexOf(a) - verdicts.indexOf(b));
  return bySeverity.map(([verdict, label]) => html`${badge(verdict, label)} `);
}

function names(columns: Platform[]): Markup {
  return html`<ul class="names">${columns.map(({ id, name }) => html`<li>${id}: <bdi lang="vi">${name}</bdi></li>`)}</ul>`;
}

function drawing(rows: Shown[], columns: Platform[], context: Context): Markup {
  const size = { width: NAMES + columns.length * CELL.width, height: HEADS + rows.length * CELL.height };
  const heads = columns.map(({ id }, x) => {
    const at = NAMES + (x + 0.5) * CELL.width + 5;
    return html`<text x="${at}" y="${HEADS - 6}" transform="rotate(-90 ${at} ${HEADS - 6})">${id}</text>`;
  });
  return html`<svg class="heat" role="group" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">${heads}${rows.map((row, y) => rowOf(row, HEADS + y * CELL.height, columns, context))}</svg>`;
}

function rowOf({ view, number }: Shown, y: number, columns: Platform[], context: Context): Markup {
  const lines = twoLines(`${number}. ${view.name}`);
  const name = lines.map((line, i) => html`<text y="${lines.length === 1 ? 21 : 14 + i * 15}">${line}</text>`);
  const cells = columns.flatMap(({ cells: all }, x) => {
    const cell = all.find((one) => one.number === number);
    return cell ? cellOf(cell, { x: NAMES + x * CELL.width, y }, context) : [];
  });
  const lineEnd = NAMES + columns.length * CELL.width;
  return html`<line x1="0" x2="${lineEnd}" y1="${y}" y2="${y}" /><svg y="${y}" width="${NAMES - 4}" height="${CELL.height}">${name}</svg>${cells}`;
}

function cellOf({ number, match, at }: Cell, { x, y }: { x: number; y: number }, { t }: Context): Markup {
  const { verdict, label, platform, similarity } = match;
  const value = similarity.axes[0]!.shown;
  const params = { number: String(number), platform, verdict: label, level: similarity.label, score: value };
  const words = t(page.cell(params));
  const middle = x + CELL.width / 2;
  return html`<a href="#${anchor(number, at)}" aria-label="${words}"><title>${words}</title><rect class="cell ${verdict} ${similarity.level}" x="${x + 2}" y="${y + 2}" width="${CELL.width - 4}" height="${CELL.height - 4}" rx="3" /><text class="value" x="${middle}" y="${y + 15}" aria-hidden="true">${value}</text><text class="value" x="${middle}" y="${y + 28}" aria-hidden="true">${sign[verdict]}</text></a>`;
}

/** A name on at most two lines, cut where it is longer: the whole name stands in the table. */
function twoLines(name: string): string[] {
  const [first, second, ...more] = wrap(name.replace(/\s+/g, ' '), LINE);
  return second === undefined ? [first!] : [first!, more.length > 0 ? `${second} …` : second];
}
