/** The law packs, and which of them speaks of an entry. */
import type { Data, Entry, Law } from './model.ts';

export function lawsOf({ law, otherLaws }: Pick<Data, 'law' | 'otherLaws'>): Law[] {
  return [law, ...otherLaws];
}

/** The pack whose lists hold the entry; undefined for entries of lists that are only guidance, or the proposer's own. */
export function lawOf({ list }: Pick<Entry, 'list'>, data: Pick<Data, 'law' | 'otherLaws'>): Law | undefined {
  return lawsOf(data).find(({ lists }) => lists.includes(list));
}
