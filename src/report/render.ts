/** A report in any format. Each format is a pure function in a file of its own, loaded when it is asked for. */
import type { FailOn, Lang, Report, RuleText } from '../model.ts';

export interface RenderOptions {
  lang: Lang;
  /** Colours of a terminal. */
  color?: boolean;
  /** Columns of a terminal; 80 by default. */
  width?: number;
  /** List the faults of the input in a text report too; true by default. */
  faults?: boolean;
  /** Every rule that could have decided, in fixed order: SARIF lists them. By default those of the report's own findings. */
  rules?: readonly RuleText[];
  /** Verdict from which a proposal fails, for formats that know pass and fail; `violation` by default. */
  failOn?: FailOn;
  /** Of a text report: only proposals that fail, and the totals. */
  quiet?: boolean;
}

type Renderer = (report: Report, options: RenderOptions) => string | Uint8Array | Promise<string | Uint8Array>;

interface FormatEntry {
  load: () => Promise<Renderer>;
  /** The end of a file's name that asks for the format, where nobody names one. */
  extension?: string;
  /** Bytes, not text: not for a terminal. */
  isBinary?: boolean;
}

export const formats = {
  text: { load: async () => (await import('./text.ts')).text, extension: '.txt' },
  json: { load: async () => (await import('./json.ts')).json, extension: '.json' },
  ndjson: { load: async () => (await import('./ndjson.ts')).ndjson, extension: '.ndjson' },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, extension: '.sarif' },
  junit: { load: async () => (await import('./junit.ts')).junit, extension: '.xml' },
  github: { load: async () => (await import('./github.ts')).github },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlab },
  markdown: { load: async () => (await import('./markdown.ts')).markdown, extension: '.md' },
  html: { load: async () => (await import('./html/page.ts')).page, extension: '.html' },
  csv: { load: async () => (await import('./csv.ts')).csv, extension: '.csv' },
  xlsx: { load: async () => (await import('./xlsx.ts')).xlsx, extension: '.xlsx', isBinary: true },
  docx: { load: async () => (await import('./docx.ts')).docx, extension: '.docx', isBinary: true },
} satisfies Record<string, FormatEntry>;
export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as Format[];

export function formatEntry(format: Format): FormatEntry {
  return formats[format];
}

/**
 * Writes a report in a format. The same report and options give the same bytes.
 * @returns text; of `docx` bytes.
 * @example
 * const data = await loadData();
 * const report = check(readProposals(text, { file: 'a.yaml' }).proposals, data, { asOf: '2026-11-23' });
 * const sarif = await render(report, 'sarif', { lang: 'vi', rules: rulesOf(data) });
 * JSON.parse(sarif).runs[0].results[0].ruleId // → 'd2k2-invest-operating'
 * (await render(report, 'docx', { lang: 'vi' })) instanceof Uint8Array // → true
 */
export async function render(report: Report, format: Format, options: RenderOptions): Promise<string | Uint8Array> {
  const write = await formatEntry(format).load();
  return write(report, options);
}
