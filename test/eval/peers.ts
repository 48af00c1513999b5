/** What general-purpose search libraries make of the same question: rank the 79 platforms by name and purpose. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Data, Proposal } from '../../src/model.ts';
import type { Found } from './measure.ts';

type Method = (proposal: Proposal) => Found[];

const query = (proposal: Proposal) => proposal.texts.map(({ text }) => text).join(' ');

export function peers(data: Data): [string, Method][] {
  const documents = data.entries
    .filter(({ list }) => list === '1132')
    .map(({ id, name, purpose }) => ({ id, name, purpose }));
  const fuse = new Fuse(documents, {
    keys: ['name', 'purpose'],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  const mini = new MiniSearch({
    fields: ['name', 'purpose'],
    storeFields: ['id'],
    searchOptions: { boost: { name: 2 } },
  });
  mini.addAll(documents);
  // A peer ranks and draws no line: whatever it finds counts as partial.
  const found = (platform: string, score: number): Found => ({ platform, level: 'partial', score });
  return [
    [
      'MiniSearch',
      (proposal) =>
        mini
          .search(query(proposal))
          .slice(0, 5)
          .map(({ id, score }) => found(id as string, score)),
    ],
    [
      'fuse.js',
      (proposal) =>
        fuse
          .search(query(proposal).slice(0, 200))
          .slice(0, 5)
          .map(({ item, score }) => found(item.id, 1 - (score ?? 0))),
    ],
  ];
}
