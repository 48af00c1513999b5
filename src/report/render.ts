/** A report in any format. Each format is a pure function in a file of its own. */
import type { Lang, Report } from '../model.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export interface RenderOptions {
  lang: Lang;
  /** Colours of a terminal. */
  color?: boolean;
  /** Columns of a terminal; 80 by default. */
  width?: number;
}

type Renderer = (report: Report, options: RenderOptions) => string;

export const formats = { text, json } satisfies Record<string, Renderer>;
export type Format = keyof typeof formats;

/**
 * Writes a report in a format.
 * @example render(report, 'json', { lang: 'vi' })
 */
export function render(report: Report, format: Format, options: RenderOptions): string {
  return formats[format](report, options);
}
