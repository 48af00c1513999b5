/** Workflow commands that GitHub Actions shows as annotations, then what a reader of the log wants to know. */
import { report as labels, line, say, shown } from '../messages.ts';
import type { Place, Report } from '../model.ts';
import { terminal, visible, workflowData, workflowProperty } from './escape.ts';
import { severity } from './label.ts';
import type { RenderOptions } from './render.ts';
import { whereOf } from './tables.ts';
import { type MatchView, view } from './view.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice', none: 'notice' };

export function github(report: Report, { lang }: RenderOptions): string {
  const { results, errors, skipped, notes, used, counts, totals } = view(report, lang, visible);
  const annotations = results.flatMap((result) =>
    result.matches
      .filter(({ verdict }) => verdict !== 'clear')
      .map((match) => command(commandOf(match), result.file, result.place, match.label, match.statement)),
  );
  const faults = errors.map((fault) =>
    command('error', fault.file, fault, `${say(shown.unreadable, lang)} (${fault.code})`, [fault.alone]),
  );
  const log = [
    ...results.map((one) => `${one.marked}: ${one.name} (${whereOf(one)})`),
    ...counts
      .filter(({ count }) => count > 0)
      .map((one) => say(line.count({ ...one, count: String(one.count) }), lang)),
    ...notes.map((one) => `${say(labels.note, lang)}: ${one}`),
    ...used,
    [...totals, ...(skipped.sentence ? [skipped.sentence] : [])].join('; '),
  ];
  return [...annotations, ...faults, ...log.map(terminal)].map((one) => `${one}\n`).join('');
}

/** A waived finding is told, and alarms nobody. */
function commandOf({ verdict, waived }: MatchView): string {
  return waived ? COMMANDS.note : COMMANDS[severity[verdict]];
}

function command(name: string, file: string, { line, column }: Place, title: string, message: string[]): string {
  const properties = { title, file, line: String(line), col: String(column) };
  const shownProperties = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(value)}`);
  return `::${name} ${shownProperties.join(',')}::${workflowData(message.join('\n'))}`;
}
