/** An entry of a list as it is shown to a reader: which of its fields, and what we read from its print. */
import { engineOf } from './check.ts';
import type { Data, Entry, Facet } from './model.ts';

/** Fields of an entry in the order in which they are shown. */
export const entryFields = [
  'printedName',
  'owner',
  'printedOwner',
  'purpose',
  'printedPurpose',
  'start',
  'data',
  'deployment',
  'scope',
  'form',
  'classification',
  'conditions',
  'recommendation',
  'roadmap',
  'reference',
  'specification',
  'referenceModel',
  'unit',
  'amendedBy',
  'from',
  'until',
] as const satisfies (keyof Entry)[];

/** What an entry performs, by its present print: of an amended or added one it is read anew. */
export function facetOf(entry: Pick<Entry, 'id' | 'amendedBy'>, data: Data): Facet | undefined {
  const known = data.facets.find((one) => one.entry === entry.id);
  const isRead = known !== undefined && entry.amendedBy === undefined;
  return isRead ? known : engineOf(data).data.facets.find((one) => one.entry === entry.id);
}
