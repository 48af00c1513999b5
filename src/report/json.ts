/** The JSON report, `reportVersion` 1. What the report holds goes out whole: words are added in the language asked for, nothing is taken away. */
import { advice as adviceWords, say } from '../messages.ts';
import type { Advice, Diagnostic, Lang, Report, Result } from '../model.ts';
import { json as write } from './escape.ts';
import { faultMessage } from './faults.ts';
import type { RenderOptions } from './render.ts';

export function json(report: Report, { lang }: RenderOptions): string {
  return `${write(worded(report, lang), 2)}\n`;
}

/** A report with every sentence made. */
export function worded(report: Report, lang: Lang) {
  return {
    ...report,
    results: report.results.map((result) => wordedResult(result, lang)),
    errors: report.errors.map((fault) => wordedFault(fault, lang)),
  };
}

function wordedResult(result: Result, lang: Lang) {
  return {
    ...result,
    advice: result.advice.map(({ kind, text, ...rest }: Advice & { text?: string }) => ({
      kind,
      text: say(adviceWords[kind](rest.params), lang),
      ...rest,
    })),
  };
}

/** The excerpt is for a terminal. */
function wordedFault({ excerpt, ...fault }: Diagnostic & { message?: string }, lang: Lang) {
  const { file, line, column, code, message, ...rest } = fault;
  return { file, line, column, code, message: faultMessage(fault, lang), ...rest };
}
