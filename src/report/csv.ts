/** One finding a row, with the columns of its proposal repeated, so that a spreadsheet can filter; proposals without a finding, faults, skipped files and what is to be known of the run have a row each. */
import Papa from 'papaparse';
import { column, rowKind, say } from '../messages.ts';
import type { Bilingual, Report } from '../model.ts';
import { csv as escaper } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { type Column, ofMatch, ofProposal, type Row } from './row.ts';
import { view } from './view.ts';

/** With a byte order mark: without one Excel reads Vietnamese as something else. Every cell is quoted, for programs that take the semicolon for a separator too. */
export function csv(report: Report, { lang }: RenderOptions): string {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const { results, errors, skipped, notes, tables, used, asOf } = view(report, lang, (text) => text);
  const rows: Row[] = [
    ...results.flatMap((result) =>
      result.matches.length === 0
        ? [{ kind: t(rowKind.clear), ...ofProposal(result) }]
        : result.matches.map((match) => ({
            kind: t(rowKind.finding),
            ...ofProposal(result),
            ...ofMatch(match, lang),
          })),
    ),
    ...errors.map(({ file, line, alone, code }) => ({
      kind: t(rowKind.error),
      file,
      line: String(line),
      why: `${alone} [${code}]`,
    })),
    ...skipped.files.map((file) => ({ kind: t(rowKind.skipped), file })),
    ...notes.map((why) => ({ kind: t(rowKind.note), why })),
    ...[...tables, ...used].map((why) => ({ kind: t(rowKind.used), why })),
  ];
  const names = Object.keys(column) as Column[];
  const cells = rows.map((row) => names.map((name) => escaper({ ...row, asOf }[name] ?? '')));
  const written = Papa.unparse([names.map((name) => t(column[name])), ...cells], { newline: '\r\n', quotes: true });
  return `\ufeff${written}\r\n`;
}
