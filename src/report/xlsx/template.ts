/** An empty list to fill in, with lists to choose from, a guide, and the values that the lists hold. */
import { cellWords, guide, book as names, planColumnLabel, say, template } from '../../messages.ts';
import type { Bilingual, Lang, PlanColumn } from '../../model.ts';
import { book, type Cell, type Page } from './book.ts';
import { columnWidths } from './list.ts';
import { cell, styles } from './style.ts';

const columns = Object.keys(guide) as PlanColumn[];
const required: readonly PlanColumn[] = ['name', 'agency', 'level', 'action'];
const chosen = ['level', 'action', 'exemption'] as const satisfies readonly PlanColumn[];

/** Rows that offer lists. */
const ROWS = 1000;

export function emptyList(lang: Lang): Promise<Uint8Array> {
  return book([list(lang), guidePage(lang), values(lang)]);
}

function list(lang: Lang): Page {
  const choices = chosen.map((column, i) => {
    const letter = String.fromCharCode(65 + columns.indexOf(column));
    const source = String.fromCharCode(65 + i);
    const last = wordsOf(column).length + 1;
    return {
      cells: `${letter}2:${letter}${ROWS + 1}`,
      from: `'${say(template.values, lang)}'!$${source}$2:$${source}$${last}`,
    };
  });
  const head = columns.map((column) =>
    cell(say(planColumnLabel[column], lang), required.includes(column) ? styles.added : styles.header),
  );
  return {
    name: say(names.list, lang),
    widths: columns.map((column) => columnWidths[column]),
    rows: [head],
    header: { from: 1, to: 1 },
    choices,
  };
}

function guidePage(lang: Lang): Page {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const heads = Object.values(template.heads).map((head) => cell(t(head), styles.header));
  const rows = columns.map((column): Cell[] => [
    cell(t(planColumnLabel[column]), styles.between),
    cell(required.includes(column) ? t(template.required) : ''),
    cell(t(guide[column]!.says)),
    cell(wordsOf(column).map(t).join('; ')),
    cell(t(guide[column]!.example)),
  ]);
  const how = template.how.map((sentence): Cell[] => [cell(t(sentence), { alignVertical: 'top' })]);
  return {
    name: t(template.guide),
    widths: [24, 12, 56, 44, 44],
    rows: [[cell(t(template.title), styles.title)], ...how, [], heads, ...rows],
  };
}

function values(lang: Lang): Page {
  const lists = chosen.map((column) => [planColumnLabel[column], ...wordsOf(column)]);
  const rows = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((words) => words[row] && cell(say(words[row], lang), row === 0 ? styles.header : styles.body)),
  );
  return {
    name: say(template.values, lang),
    widths: lists.map(() => 28),
    rows: rows.map((row) => row.map((one) => one ?? null)),
  };
}

function wordsOf(column: PlanColumn): Bilingual[] {
  return Object.values(cellWords[column] ?? {});
}
