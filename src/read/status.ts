/** `--status FILE` → records of platforms that operate, beside those of data/status.yaml. */
import { canonicalOf } from '../crosswalk.ts';
import { type Fault, sortFaults } from '../errors.ts';
import type { Data, StatusRecord } from '../model.ts';
import { type Context, fault, readShaped } from './issues.ts';
import { nearest } from './nearest.ts';
import { statusSchema } from './schema.ts';

/**
 * Reads status records of a YAML text. A file with a fault gives no record at all: it is mended first.
 * @returns the records, and every fault with its line and column.
 * @example
 * const written = 'records: [{ platform: 1132-B33, operatingSince: 2026-10-01, source: Công văn 1, verifiedOn: 2026-10-05 }]';
 * readStatus(written, { file: 'a.yaml', data: await loadData() }).records[0].platform // → '1132-B33'
 */
export function readStatus(
  text: string,
  { file, data }: { file: string; data: Data },
): { records: StatusRecord[]; diagnostics: Fault[] } {
  const { documents, faults } = readShaped(text, file, statusSchema);
  const records = documents.flatMap(({ value }) => value?.records ?? []);
  const checked = documents.map(({ value, context, faults }) => [
    ...faults,
    ...(value?.records ?? []).flatMap((_, i, all) => checkMeaning(i, all, context, data)),
  ]);
  const diagnostics = sortFaults([...faults, ...checked.flat()]);
  return { records: diagnostics.length > 0 ? [] : records, diagnostics };
}

function checkMeaning(i: number, all: StatusRecord[], context: Context, data: Data): Fault[] {
  const { platform } = all[i]!;
  const path = `records.${i}.platform`;
  const hint = (near: string | undefined) => ({ found: platform, ...(near !== undefined && { nearest: near }) });
  const entry = data.entries.find(({ id }) => id === platform);
  if (!entry) {
    const names = Object.fromEntries(data.entries.map(({ id, name }) => [id, [name]]));
    return [fault(context, path, 'unknown-id', hint(nearest(platform, Object.keys(names), names)))];
  }
  if (data.lists.find(({ id }) => id === entry.list)?.kind !== 'decision') {
    const canonical = canonicalOf(platform, data);
    return [fault(context, path, 'not-of-a-decision', hint(canonical === platform ? undefined : canonical))];
  }
  const isTwice = all.findIndex((other) => other.platform === platform) < i;
  return isTwice ? [fault(context, path, 'twice', { found: platform })] : [];
}

/**
 * Data with further records: of one platform the later given counts.
 * @example
 * const record = { platform: '1132-B33', operatingSince: '2026-10-01', source: 'Công văn 1', verifiedOn: '2026-10-05' };
 * withStatus(await loadData(), [record]).status.length // → 1
 */
export function withStatus(data: Data, records: readonly StatusRecord[]): Data {
  if (records.length === 0) return data;
  const given = new Set(records.map(({ platform }) => platform));
  return { ...data, status: [...data.status.filter(({ platform }) => !given.has(platform)), ...records] };
}
