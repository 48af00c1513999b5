/** What general-purpose search makes of the same question on the same catalogue: rank the entries by name and purpose, and give the first platforms of 1132. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { engineOf } from '../../src/check.ts';
import { wordScores } from '../../src/match/corpus.ts';
import type { Data, Proposal } from '../../src/model.ts';
import type { Found } from './measure.ts';

type Method = (proposal: Proposal) => Found[];

const MOST = 5;
/** fuse.js takes minutes on whole descriptions; it is asked for their beginning. */
const LONGEST_FUSE_QUERY = 200;

const query = (proposal: Proposal) => proposal.texts.map(({ text }) => text).join(' ');
// A peer ranks and draws no line: whatever it finds counts as partial.
const found = (platform: string, score: number): Found => ({ platform, level: 'partial', score });

export function peers(data: Data): [string, Method][] {
  const documents = data.entries.map(({ id, name, purpose }) => ({ id, name, purpose }));
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
  return [
    ['plain BM25F', bm25f(data)],
    [
      'MiniSearch',
      (proposal) => first(mini.search(query(proposal)).map(({ id, score }) => found(id as string, score))),
    ],
    [
      'fuse.js',
      (proposal) =>
        first(
          fuse
            .search(query(proposal).slice(0, LONGEST_FUSE_QUERY))
            .map(({ item, score }) => found(item.id, 1 - (score ?? 0))),
        ),
    ],
  ];
}

function first(ranked: Found[]): Found[] {
  return ranked.filter(({ platform }) => platform.startsWith('1132-')).slice(0, MOST);
}

/** Our own index of words, without capabilities. */
function bm25f(data: Data): Method {
  const { corpus } = engineOf(data);
  return (proposal) => {
    const { words: scores } = wordScores([{ tokens: corpus.reader.words(query(proposal)) }], corpus);
    const ranked = corpus.platforms
      .filter(({ entry }) => entry.list === '1132')
      .sort((a, b) => scores[b.index]! - scores[a.index]!);
    return ranked.slice(0, MOST).map(({ entry, index }) => found(entry.id, scores[index]!));
  };
}
