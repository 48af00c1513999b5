/** The JSON report as one value a line, for tools that read line by line: first what the report says of itself, then every proposal, fault and skipped file. */
import type { Report } from '../model.ts';
import { json as write } from './escape.ts';
import { worded } from './json.ts';
import type { RenderOptions } from './render.ts';

export function ndjson(report: Report, { lang }: RenderOptions): string {
  const { results, errors, skipped, ...head } = worded(report, lang);
  const lines = [
    { type: 'report', ...head },
    ...results.map((result) => ({ type: 'result', ...result })),
    ...errors.map((fault) => ({ type: 'error', ...fault })),
    ...skipped.map((file) => ({ type: 'skipped', file })),
  ];
  return lines.map((one) => `${write(one)}\n`).join('');
}
