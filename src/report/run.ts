/** What a report says of the run as a whole: how much was checked, against what, with which files of the user, and what its reader must know. */
import * as words from '../messages.ts';
import type { Bilingual, Lang, Report } from '../model.ts';

export function totals({ summary }: Report): Bilingual[] {
  const { checked, invalid, waived } = summary;
  return [
    words.line.checked({ checked: String(checked) }),
    ...(invalid > 0 ? [words.line.invalid({ invalid: String(invalid) })] : []),
    ...(waived > 0 ? [words.shown.waivedCount({ count: String(waived) })] : []),
  ];
}

export function skipped(files: string[], lang: Lang): string {
  if (files.length === 0) return '';
  return words.say(words.line.skipped({ count: String(files.length), files: files.join(', ') }), lang);
}

/** What was compared with what, on which day, by which version. */
export function provenance({ asOf, catalogue, law, otherLaws, tool }: Report): Bilingual[] {
  const { entries, lists, verifiedOn, sha256 } = catalogue;
  const versions = lists.map(({ id, entries, document, date }) =>
    words.line.list({ id, entries: String(entries), document: document ?? '', date }),
  );
  const { vi, en } = joined(versions);
  const compared = (detail: string) =>
    words.line.compared({ entries: String(entries), lists: String(lists.length), detail, verifiedOn });
  const opening = words.report.compared;
  return [
    { vi: `${opening.vi} ${compared(vi).vi}`, en: `${opening.en} ${compared(en).en}` },
    ...[law, ...otherLaws].map(({ id, inForceFrom }) => words.line.law({ id, from: inForceFrom })),
    words.line.asOf({ asOf }),
    words.line.hashes({ version: tool.version, catalogue: sha256.slice(0, 12), law: law.sha256.slice(0, 12) }),
  ];
}

/** Status records, and files beside the proposals. */
export function usedOf({ status, sources }: Report, lang: Lang): string[] {
  const records = status.map(({ operatingSince: since, ...record }) => words.line.statusRecord({ ...record, since }));
  const files = sources.map(({ kind, file, holds, sha256 }) =>
    words.line.source({ kind, file, holds: String(holds), sha256: sha256.slice(0, 12) }),
  );
  const titled: [Bilingual, Bilingual[]][] = [
    [words.report.statusRecords, records],
    [words.report.used, files],
  ];
  return titled
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => `${words.say(title, lang)}: ${words.say(joined(items), lang)}`);
}

/** “a; b” in either language. */
function joined(items: Bilingual[]): Bilingual {
  return { vi: items.map(({ vi }) => vi).join('; '), en: items.map(({ en }) => en).join('; ') };
}

const WAIVER_NOTES = {
  expired: words.line.waiverExpired,
  'not-yet': words.line.waiverNotYet,
  unused: words.line.waiverUnused,
};

/** What makes the run softer or narrower: said before anything else. */
export function loosened({ loosened: made = [] }: Report): Bilingual[] {
  return made.map(({ code, params }) => words.loosening[code](params));
}

/** Data that is old, and waivers that had no effect. */
export function notes({ waivers, warnings }: Report): Bilingual[] {
  return [
    ...warnings.map(({ code, params }) => words.warning[code](params)),
    ...waivers.flatMap(({ state, finding, document, expires }) =>
      state === 'applied' ? [] : [WAIVER_NOTES[state]({ finding, ...document, expires })],
    ),
  ];
}
