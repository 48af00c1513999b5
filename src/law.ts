/** Which law pack speaks of an entry. */
import type { Data, Entry, Law } from './model.ts';

/** The pack whose lists hold the entry; undefined for entries of lists that are only guidance, or the proposer's own. */
export function lawOf(
  { list }: Pick<Entry, 'list'>,
  { law, otherLaws }: Pick<Data, 'law' | 'otherLaws'>,
): Law | undefined {
  return [law, ...otherLaws].find(({ lists }) => lists.includes(list));
}
