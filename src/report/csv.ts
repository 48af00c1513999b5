/** One finding a row, with the columns of its proposal repeated, so that a spreadsheet can filter; proposals without a finding, faults, skipped files and what is to be known of the run have a row each. */
import Papa from 'papaparse';
import { column, report as labels, rowKind, say } from '../messages.ts';
import type { Bilingual, Lang, Report } from '../model.ts';
import { csv as escaper } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { type MatchView, type ResultView, view } from './view.ts';

type Column = keyof typeof column;
type Row = Partial<Record<Column, string>>;

/** With a byte order mark: without one Excel reads Vietnamese as something else. Every cell is quoted, for programs that take the semicolon for a separator too. */
export function csv(report: Report, { lang }: RenderOptions): string {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const { results, errors, skipped, loosened, notes, used, asOf } = view(report, lang, (text) => text);
  const rows: Row[] = [
    ...loosened.map((why) => ({ kind: t(labels.loosened), why })),
    ...results.flatMap((result) =>
      result.matches.length === 0
        ? [{ kind: t(rowKind.clear), ...ofProposal(result) }]
        : result.matches.map((match) => ({
            kind: t(rowKind.finding),
            ...ofProposal(result),
            ...ofMatch(match, lang),
          })),
    ),
    ...errors.map(({ file, line, message, code }) => ({
      kind: t(rowKind.error),
      file,
      line: String(line),
      why: `${message} [${code}]`,
    })),
    ...skipped.files.map((file) => ({ kind: t(rowKind.skipped), file })),
    ...notes.map((why) => ({ kind: t(rowKind.note), why })),
    ...used.map((why) => ({ kind: t(rowKind.used), why })),
  ];
  const names = Object.keys(column) as Column[];
  const cells = rows.map((row) => names.map((name) => escaper({ ...row, asOf }[name] ?? '')));
  const written = Papa.unparse([names.map((name) => t(column[name])), ...cells], { newline: '\r\n', quotes: true });
  return `\ufeff${written}\r\n`;
}

function ofProposal(result: ResultView): Row {
  return {
    file: result.file,
    line: String(result.line),
    proposal: result.name,
    agency: result.agency,
    level: result.levelLabel,
    action: result.actionLabel,
    result: result.marked,
    uncovered: joined(result.uncovered.map(({ text, where }) => `“${text}” (${where})`)),
    advice: joined(result.advice.map(({ text }) => text)),
  };
}

function ofMatch(match: MatchView, lang: Lang): Row {
  const [functional, objective, scope] = match.similarity.axes;
  return {
    platform: match.platform,
    name: match.name,
    owner: match.owner,
    status: joined([match.statusLabel, match.starts]),
    verdict: match.label,
    rule: match.rule,
    why: match.why,
    basis: joined(match.basis.map(({ ref, quote }) => `${ref}: “${quote}”`)),
    interpretation: joined(match.basis.map(({ interpretation }) => interpretation)),
    similarity: match.similarity.label,
    function: functional!.shown,
    objective: objective!.shown,
    scope: scope!.shown,
    evidence: joined(
      match.evidence.map(
        (pair) => `“${pair.proposal}” (${pair.where}) ↔ ${say(labels.platformSide, lang)}: “${pair.platform}”`,
      ),
    ),
    waived: match.waived,
    history: joined(match.history.flatMap(({ says, interpretation }) => [says, interpretation])),
    finding: match.id,
  };
}

/** One cell of several sentences. */
function joined(parts: string[]): string {
  return parts.filter(Boolean).join('; ');
}
