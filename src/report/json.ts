/** The JSON report, `reportVersion` 1. What the report holds goes out whole: words are added in the language asked for, nothing is taken away. */
import { advice as adviceWords, because, loosening, say, warning as warningWords } from '../messages.ts';
import type { Advice, Diagnostic, Fact, Lang, Loosening, Match, Report, Result, Warning } from '../model.ts';
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
    warnings: report.warnings.map(({ code, message, ...rest }: Warning & { message?: string }) => ({
      code,
      message: say(warningWords[code](rest.params), lang),
      ...rest,
    })),
    ...(report.loosened && {
      loosened: report.loosened.map(({ code, message, ...rest }: Loosening & { message?: string }) => ({
        code,
        message: say(loosening[code](rest.params), lang),
        ...rest,
      })),
    }),
    results: report.results.map((result) => wordedResult(result, lang)),
    errors: report.errors.map((fault) => wordedFault(fault, lang)),
  };
}

function wordedResult(result: Result, lang: Lang) {
  return {
    ...result,
    matches: result.matches.map((match) => (match.facts ? { ...match, facts: factsOf(match.facts, lang) } : match)),
    advice: result.advice.map(({ kind, text, ...rest }: Advice & { text?: string }) => ({
      kind,
      text: say(adviceWords[kind](rest.params), lang),
      ...rest,
    })),
  };
}

/** The excerpt is for a terminal. */
function wordedFault({ excerpt, ...fault }: Diagnostic & { message?: string }, lang: Lang) {
  const { file, sheet, line, column, code, message, ...rest } = fault;
  const place = { file, ...(sheet !== undefined && { sheet }), line, column };
  return { ...place, code, message: faultMessage(fault, lang), ...rest };
}

/** Each fact with its value, why, and the sentence that says it. */
function factsOf(facts: NonNullable<Match['facts']>, lang: Lang) {
  return Object.fromEntries(
    Object.entries<Fact>(facts).map(([name, { value, reason, params, interpretation }]) => [
      name,
      { value, reason, params, text: say(because[reason](params), lang), ...(interpretation && { interpretation }) },
    ]),
  );
}
