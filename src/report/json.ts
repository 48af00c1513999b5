/** The JSON report: an explicit list of fields, frozen as `reportVersion` 1. Words are in the language asked for; `params` let any other be made. */
import { advice as adviceWords, because, say } from '../messages.ts';
import type { Fact, Lang, Match, Report, Result } from '../model.ts';
import { faultMessage } from './faults.ts';
import type { RenderOptions } from './render.ts';

export function json(report: Report, { lang }: RenderOptions): string {
  const { reportVersion, tool, asOf, catalogue, law, summary, results, errors, skipped } = report;
  const shown = {
    reportVersion,
    tool,
    asOf,
    catalogue,
    law,
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

function resultOf({ file, line, proposal, verdict, matches, uncovered, differences, advice }: Result, lang: Lang) {
  return {
    file,
    line,
    proposal,
    verdict,
    matches: matches.map((match) => matchOf(match, lang)),
    uncovered,
    ...(differences !== undefined && { differences }),
    advice: advice.map(({ kind, platform, params }) => ({
      kind,
      text: say(adviceWords[kind](params), lang),
      ...(platform && { platform }),
      params,
    })),
  };
}

function matchOf(match: Match, lang: Lang) {
  const {
    platform,
    name,
    owner,
    status,
    starts,
    alsoListedAs,
    family,
    similarity,
    id,
    waived,
    verdict,
    rule,
    why,
    basis,
    facts,
    becomes,
    evidence,
  } = match;
  return {
    platform,
    name,
    owner,
    status,
    starts,
    alsoListedAs,
    ...(family && { family }),
    similarity,
    id,
    waived,
    verdict,
    rule,
    why,
    basis,
    ...(facts && { facts: factsOf(facts, lang) }),
    ...(becomes && { becomes }),
    evidence,
  };
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
