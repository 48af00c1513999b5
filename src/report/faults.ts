/** Faults of the input as lines: place, sentence, code; then the source line with a caret under the fault. */
import { cellName } from '../cell.ts';
import { type ErrorCode, errorCodes } from '../errors.ts';
import { graphemes } from '../graphemes.ts';
import { fault, inCell, say } from '../messages.ts';
import type { Diagnostic, Lang } from '../model.ts';
import { terminal } from './escape.ts';
import { width } from './width.ts';

/** The sentence of a fault, with what it quotes as it was written: to be escaped by the output that shows it. */
export function faultMessage(one: Diagnostic, lang: Lang): string {
  const { cell } = one.params;
  return `${cell === undefined ? '' : say(inCell({ cell }), lang)}${sentenceOf(one, lang)}`;
}

/** The same, beside the place: that of a workbook names the cell already. */
export function messageBeside(one: Diagnostic, lang: Lang): string {
  return one.sheet === undefined ? faultMessage(one, lang) : sentenceOf(one, lang);
}

function sentenceOf({ code, params }: Diagnostic, lang: Lang): string {
  const known = errorCodes.includes(code as ErrorCode) ? fault[code as ErrorCode](params) : { vi: code, en: code };
  return say(known, lang);
}

/** File, line and column; of a workbook, file, sheet and cell: `plan.xlsx [Sheet1] C7`. */
export function placeOf({ file, sheet, line, column }: Diagnostic): string {
  return sheet === undefined ? `${file}:${line}:${column}` : `${file} [${sheet}] ${cellName({ line, column })}`;
}

/** Most graphemes of an excerpt, and how many of them before the fault: the caret stays in view. */
const MOST = 100;
const BEFORE = 60;

export function faultLines(faults: readonly Diagnostic[], lang: Lang): string[] {
  return faults.flatMap((one) => {
    const head = terminal(`${placeOf(one)}: ${messageBeside(one, lang)} [${one.code}]`);
    return one.excerpt?.trim() ? [head, ...underlined(one.excerpt, one.column)] : [head];
  });
}

/** The caret stands under the grapheme of the column, however wide what is before it becomes when shown. */
function underlined(excerpt: string, column: number): string[] {
  const all = graphemes(excerpt);
  const fault = Math.min(column - 1, all.length);
  const from = fault > MOST ? fault - BEFORE : 0;
  const units = all.map((one, i) => shown(one, all.slice(Math.max(0, i - 2), i).join('')));
  const before = (from > 0 ? '…' : '') + units.slice(from, fault).join('');
  const after = units.slice(fault, from + MOST).join('') + (all.length > from + MOST ? '…' : '');
  return [`  ${before}${after}`, `  ${' '.repeat(width(before))}^`];
}

/** Grapheme by grapheme: white space keeps its columns. With what stands before it, it makes no workflow command: GitHub takes one behind white space too. */
function shown(one: string, before: string): string {
  if (/^\s$/.test(one)) return ' ';
  if (one === ':' && before.endsWith(':')) return '\\u003a';
  if (one === '[' && before.endsWith('##')) return '\\u005b';
  return terminal(one);
}
