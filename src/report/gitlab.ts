/** GitLab's code quality report: a JSON list of findings, each with a fingerprint that outlives moved lines. */
import { say, shown } from '../messages.ts';
import type { Report, Verdict } from '../model.ts';
import { json, visible } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { view } from './view.ts';

const SEVERITY: Record<Verdict, 'info' | 'minor' | 'major' | 'critical' | 'blocker'> = {
  violation: 'blocker',
  restricted: 'critical',
  review: 'major',
  conditional: 'minor',
  exempt: 'minor',
  advisory: 'info',
  clear: 'info',
};

export function gitlab(report: Report, { lang }: RenderOptions): string {
  const { results, errors } = view(report, lang, visible);
  const findings = results.flatMap((result) =>
    result.matches
      .filter(({ verdict }) => verdict !== 'clear')
      .map((match) => ({
        description: match.statement.join(' '),
        check_name: match.rule,
        fingerprint: match.fingerprint,
        severity: match.waived ? 'info' : SEVERITY[match.verdict],
        location: { path: pathOf(result.file), lines: { begin: result.place.line } },
      })),
  );
  const faults = errors.map(({ file, line, code, alone, fingerprint }) => ({
    description: `${say(shown.unreadable, lang)}: ${alone}`,
    check_name: code,
    fingerprint,
    severity: 'blocker',
    location: { path: pathOf(file), lines: { begin: line } },
  }));
  return `${json([...findings, ...faults], 2)}\n`;
}

/** Relative to the repository, without `./` in front. */
function pathOf(file: string): string {
  return file.replace(/^(\.\/)+/, '');
}
