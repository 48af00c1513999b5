/** Faults of the input as lines: place, sentence, code; then the source line with a caret under the fault. */
import { type ErrorCode, errorCodes } from '../errors.ts';
import { fault, inCell, say } from '../messages.ts';
import type { Diagnostic, Lang } from '../model.ts';
import { terminal } from './escape.ts';

export function faultMessage({ code, params }: Diagnostic, lang: Lang): string {
  const known = errorCodes.includes(code as ErrorCode) ? fault[code as ErrorCode](params) : { vi: code, en: code };
  const cell = params.cell === undefined ? '' : say(inCell({ cell: params.cell }), lang);
  return terminal(`${cell}${say(known, lang)}`);
}

/** Longest excerpt shown, in graphemes; the caret stays in view. */
const MOST = 100;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

export function faultLines(faults: readonly Diagnostic[], lang: Lang): string[] {
  return faults.flatMap((one) => {
    const head = `${terminal(one.file)}${one.sheet === undefined ? '' : `[${terminal(one.sheet)}]`}:${one.line}:${one.column}: ${faultMessage(one, lang)} [${one.code}]`;
    if (!one.excerpt?.trim()) return [head];
    const units = [...graphemes.segment(terminal(one.excerpt.normalize('NFC')))]
      .slice(0, MOST)
      .map(({ segment }) => segment);
    const caret = Math.min(one.column - 1, units.length);
    return [head, `  ${units.join('')}`, `  ${' '.repeat(caret)}^`];
  });
}
