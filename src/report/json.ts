/** The JSON report: an explicit list of fields, frozen as `reportVersion` 1. Words are in the language asked for; `params` let any other be made. */
import { advice as adviceWords, say, warning as warningWords } from '../messages.ts';
import type { Lang, Match, Report, Result } from '../model.ts';
import { faultMessage } from './faults.ts';
import type { RenderOptions } from './render.ts';

export function json(report: Report, { lang }: RenderOptions): string {
  const {
    reportVersion,
    tool,
    asOf,
    catalogue,
    law,
    otherLaws,
    warnings,
    status,
    waivers,
    sources,
    summary,
    results,
    errors,
    skipped,
  } = report;
  const shown = {
    reportVersion,
    tool,
    asOf,
    catalogue,
    law,
    otherLaws,
    warnings: warnings.map(({ code, params }) => ({ code, message: say(warningWords[code](params), lang), params })),
    status,
    waivers,
    sources,
    summary,
    results: results.map((result) => resultOf(result, lang)),
    errors: errors.map((fault) => ({
      file: fault.file,
      line: fault.line,
      column: fault.column,
      code: fault.code,
      message: faultMessage(fault, lang),
      params: fault.params,
    })),
    skipped,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function resultOf({ file, line, proposal, verdict, matches, uncovered, advice }: Result, lang: Lang) {
  return {
    file,
    line,
    proposal,
    verdict,
    matches: matches.map(matchOf),
    uncovered,
    advice: advice.map(({ kind, platform, params }) => ({
      kind,
      text: say(adviceWords[kind](params), lang),
      ...(platform && { platform }),
      params,
    })),
  };
}

function matchOf(match: Match) {
  const {
    platform,
    name,
    owner,
    status,
    statusRecord,
    starts,
    alsoListedAs,
    amendedBy,
    history,
    family,
    similarity,
    id,
    waived,
    verdict,
    rule,
    why,
    basis,
    evidence,
  } = match;
  return {
    platform,
    name,
    owner,
    status,
    ...(statusRecord && { statusRecord }),
    starts,
    alsoListedAs,
    ...(amendedBy && { amendedBy }),
    history,
    ...(family && { family }),
    similarity,
    id,
    waived,
    verdict,
    rule,
    why,
    basis,
    evidence,
  };
}
