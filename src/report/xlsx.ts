/** The list back as a workbook: what was found beside each row; totals and provenance; one finding a row. */
import type { Report } from '../model.ts';
import type { RenderOptions } from './render.ts';
import { view } from './view.ts';
import { book, type Page } from './xlsx/book.ts';
import { findingsPage } from './xlsx/findings.ts';
import { foundIn, outside, ownPage, type Shown, tablePage } from './xlsx/list.ts';
import { totalsPage } from './xlsx/totals.ts';

export function xlsx(report: Report, { lang }: RenderOptions): Promise<Uint8Array> {
  // Cells are escaped where they are written.
  const whole = view(report, lang, (text) => text);
  const shown = report.results.map((result, i): Shown => ({ result, view: whole.results[i]! }));
  const own = outside(report, shown);
  const { tables = [] } = report;
  const lists = [
    ...tables.map((table) => tablePage(table, foundIn(table, shown, whole.errors), lang)),
    ...(own.length > 0 || tables.length === 0 ? [ownPage(own, lang)] : []),
  ];
  const totals = totalsPage(whole, shown, lang);
  // What softens a run is read first.
  const pages = whole.loosened.length > 0 ? [totals, ...lists] : [...lists, totals];
  return book(named([...pages, findingsPage(whole, lang)]));
}

/** What Excel takes for the name of a sheet, each once. */
function named(pages: Page[]): Page[] {
  const seen = new Set<string>();
  return pages.map((page) => {
    const plain = page.name.replace(/[[\]/\\:*?\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').replace(/^['\s]+|['\s]+$/g, '') || 'Sheet';
    let name = plain.slice(0, LONGEST).trim();
    for (let i = 2; seen.has(name.toLowerCase()); i += 1) name = `${plain.slice(0, LONGEST - 5).trim()} (${i})`;
    seen.add(name.toLowerCase());
    return { ...page, name };
  });
}

/** Characters of the name of a sheet. */
const LONGEST = 31;
