/** `waivers.yaml` → decisions of authorities about findings. */
import { type Fault, sortFaults } from '../errors.ts';
import type { Waiver } from '../model.ts';
import { type Context, fault, readShaped } from './issues.ts';
import { waiversSchema } from './schema.ts';

/**
 * Reads waivers of a YAML text. A file with a fault gives no waiver at all: it is mended first.
 * @returns the waivers, and every fault with its line and column.
 * @example
 * readWaivers('waivers: []', { file: 'a.yaml' }) // → { waivers: [], diagnostics: [] }
 */
export function readWaivers(text: string, { file }: { file: string }): { waivers: Waiver[]; diagnostics: Fault[] } {
  const { documents, faults } = readShaped(text, file, waiversSchema);
  const checked = documents.map(({ value, context, faults }) => [
    ...faults,
    ...(value?.waivers ?? []).flatMap((waiver, i, all) => checkMeaning(waiver, i, all, context)),
  ]);
  const diagnostics = sortFaults([...faults, ...checked.flat()]);
  return { waivers: diagnostics.length > 0 ? [] : documents.flatMap(({ value }) => value?.waivers ?? []), diagnostics };
}

function checkMeaning({ finding, document, expires }: Waiver, i: number, all: Waiver[], context: Context): Fault[] {
  const faults: Fault[] = [];
  if (all.findIndex((other) => other.finding === finding) < i)
    faults.push(fault(context, `waivers.${i}.finding`, 'twice', { found: finding }));
  if (expires < document.date)
    faults.push(fault(context, `waivers.${i}.expires`, 'expires-before-decision', { date: document.date, expires }));
  return faults;
}
