/** Faults of users: collected, sorted and printed; they never stop the rest. Words are made in messages.ts. */
import type { Diagnostic } from './model.ts';

export const errorCodes = [
  'yaml-syntax',
  'duplicate-key',
  'custom-tag',
  'too-many-aliases',
  'too-deep',
  'too-long',
  'too-many',
  'too-large',
  'encoding',
  'not-a-mapping',
  'not-a-proposal',
  'unknown-key',
  'missing-key',
  'not-text',
  'not-number',
  'not-list',
  'not-object',
  'not-allowed',
  'empty',
  'bad-date',
  'bad-number',
  'bad-day',
  'bad-finding',
  'not-an-authority',
  'expires-before-decision',
  'twice',
  'not-of-a-decision',
  'not-a-list',
  'not-a-spreadsheet',
  'csv-syntax',
  'too-large-unpacked',
  'no-columns',
  'missing-cell',
  'bad-id',
  'bad-start',
  'amendment-undated',
  'no-law-pack',
  'end-before-start',
  'unknown-id',
  'not-found',
  'not-readable',
  'not-a-file',
  'outside',
  'json-syntax',
  'not-a-report',
  'bad-report',
  'bad-data',
  // Spreadsheets of proposals, publiccode.yml
  'no-plan-columns',
  'no-column',
  'bad-word',
  'bad-time',
  'not-stated',
  'cannot-say',
  'no-copyright-owner',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Fault = Diagnostic & { code: ErrorCode };

/** Unusable arguments of the command line or of the library: nothing was checked. */
export class InputError extends Error {
  override name = 'InputError';
  readonly code: string;
  readonly params: Record<string, string>;

  constructor(code: string, params: Record<string, string> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}

/** By file, then place; the same fault is named once. */
export function sortFaults<T extends Diagnostic>(faults: T[]): T[] {
  const seen = new Set<string>();
  return faults
    .filter((fault) => {
      const key = JSON.stringify([fault.file, fault.sheet, fault.line, fault.column, fault.code, fault.params]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        compare(a.sheet ?? '', b.sheet ?? '') ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.code, b.code),
    );
}

/** By code points, whatever the locale of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
