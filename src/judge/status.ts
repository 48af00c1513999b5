/** When a platform starts, as printed, and whether it operates on a day. */
import type { Day, Entry, Fact, Status, StatusRecord } from '../model.ts';

export interface Period {
  from: Day;
  to: Day;
}

export const OPERATING = 'Đã vận hành';
const YEARS = /^Năm (\d{4})(?:\s*-\s*(\d{4}))?$/;
const ONE_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * The printed start of operation as a period of days: "Năm 2026 - 2030" is 2026-01-01..2030-12-31, "01/7/2026" is that day.
 * `null` for "Đã vận hành" and where nothing is printed. Throws on any other wording: it must be read by a person first.
 */
export function startPeriod(printed: string | undefined): Period | null {
  if (printed === undefined || printed === OPERATING) return null;
  const years = YEARS.exec(printed);
  if (years) return { from: `${years[1]}-01-01`, to: `${years[2] ?? years[1]}-12-31` };
  const day = ONE_DAY.exec(printed);
  if (!day) throw new Error(`unknown wording of a start: ${printed}`);
  const iso = `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}`;
  return { from: iso, to: iso };
}

/** The status on a day. A status record with a source comes before the print. */
export function statusOn(entry: Entry, asOf: Day, records: readonly StatusRecord[]): Status {
  return statusFact(entry, asOf, records).value;
}

/** The status on a day, and what says so. */
export function statusFact(entry: Entry, asOf: Day, records: readonly StatusRecord[]): Fact<Status> {
  const record = records.find(({ platform, operatingSince }) => platform === entry.id && operatingSince <= asOf);
  if (record) {
    const { operatingSince, source, verifiedOn } = record;
    return { value: 'operating', reason: 'recorded-operating', params: { since: operatingSince, source, verifiedOn } };
  }
  const { start: printed, deployment } = entry;
  if (printed === OPERATING) return { value: 'operating', reason: 'printed-operating', params: { printed } };
  if (entry.deploymentClass === 'deployed')
    return { value: 'operating', reason: 'deployed', params: { printed: deployment ?? '' } };
  const period = startPeriod(printed);
  if (!period) return { value: 'planned', reason: 'no-start-printed', params: { printed: deployment ?? '' } };
  const params = { printed: printed!, ...period, asOf };
  return period.from <= asOf
    ? { value: 'due', reason: 'start-begun', params }
    : { value: 'planned', reason: 'start-later', params };
}
