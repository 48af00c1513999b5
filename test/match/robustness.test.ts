/** The same proposal written otherwise: without diacritics, decomposed, in capitals, old tone placement, with a slip of the keyboard. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import type { Data, Proposal, Text } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { fold } from '../../src/understand/text.ts';
import { type Labelled, load, toProposal } from '../eval/labelled.ts';
import { AS_OF } from '../support.ts';

let data: Data;
let rows: Labelled[];
beforeAll(async () => {
  data = await loadData();
  rows = Object.values(load()).flat();
});

const first = (proposal: Proposal) =>
  checkOne(proposal, data, AS_OF).matches.toSorted((a, b) => b.similarity.function - a.similarity.function)[0]
    ?.platform;
const written = (proposal: Proposal, how: (text: string, i: number) => string): Proposal => ({
  ...proposal,
  texts: proposal.texts.map((text, i): Text => ({ ...text, text: how(text.text, i) })),
});

/** Share of the labelled proposals whose first platform stays the same. */
function kept(how: (text: string, i: number) => string): number {
  const proposals = rows.map(toProposal);
  return proposals.filter((proposal) => first(written(proposal, how)) === first(proposal)).length / proposals.length;
}

/** One slip in each sentence, always the same for the same sentence: two letters of its longest word transposed, one left out, or one doubled. */
function withTypos(text: string): string {
  return text
    .split(/(?<=[.;\n])/)
    .map((sentence, i) => {
      const longest = [...sentence.matchAll(/\p{L}{4,}/gu)].sort((a, b) => b[0].length - a[0].length)[0];
      if (!longest) return sentence;
      const [word] = longest;
      const at = 1 + (i % Math.max(1, word.length - 2));
      const slips = [
        word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word[at] + word.slice(at),
      ];
      return (
        sentence.slice(0, longest.index) + slips[(word.length + i) % 3]! + sentence.slice(longest.index + word.length)
      );
    })
    .join('');
}

describe('the first platform stays the same', () => {
  it('decomposed: always', () => expect(kept((text) => text.normalize('NFD'))).toBe(1));
  it('with no-break and zero-width spaces: always', () =>
    expect(kept((text) => text.replaceAll(' ', '\u00a0').replace(/(?<=\p{L})(?=\p{L})/u, '\u200b'))).toBe(1));
  it('in capitals: 97 % and more', () => expect(kept((text) => text.toUpperCase())).toBeGreaterThanOrEqual(0.97));
  it('without diacritics: 97 % and more', () => expect(kept(fold)).toBeGreaterThanOrEqual(0.97));
  it('with a slip in each sentence: 93 % and more', () => expect(kept(withTypos)).toBeGreaterThanOrEqual(0.93));
});
