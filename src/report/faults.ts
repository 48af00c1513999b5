/** Faults of the input as lines: place, sentence, code; then the source line with a caret under the fault. */
import { type ErrorCode, errorCodes } from '../errors.ts';
import { graphemes } from '../graphemes.ts';
import { fault, say } from '../messages.ts';
import type { Diagnostic, Lang } from '../model.ts';
import { terminal } from './escape.ts';

export function faultMessage({ code, params }: Diagnostic, lang: Lang): string {
  const known = errorCodes.includes(code as ErrorCode) ? fault[code as ErrorCode](params) : { vi: code, en: code };
  return terminal(say(known, lang));
}

/** Longest excerpt shown, in graphemes; the caret stays in view. */
const MOST = 100;

export function faultLines(faults: readonly Diagnostic[], lang: Lang): string[] {
  return faults.flatMap((one) => {
    const head = `${terminal(one.file)}:${one.line}:${one.column}: ${faultMessage(one, lang)} [${one.code}]`;
    if (!one.excerpt?.trim()) return [head];
    const units = graphemes(terminal(one.excerpt.normalize('NFC'))).slice(0, MOST);
    const caret = Math.min(one.column - 1, units.length);
    return [head, `  ${units.join('')}`, `  ${' '.repeat(caret)}^`];
  });
}
