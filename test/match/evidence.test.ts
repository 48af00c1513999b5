/** Nothing is called a duplicate without words that show it, and the words shown are the ones that count. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne, compareWith } from '../../src/check.ts';
import type { Data, Match, Proposal, Text } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { load, toProposal } from '../eval/labelled.ts';
import { AS_OF } from '../support.ts';

let data: Data;
let proposals: Proposal[];
let found: { proposal: Proposal; match: Match }[];
beforeAll(async () => {
  data = await loadData();
  const { tune, holdout } = load();
  proposals = [...tune, ...holdout].map(toProposal);
  found = proposals.flatMap((proposal) =>
    checkOne(proposal, data, AS_OF).matches.map((match) => ({ proposal, match })),
  );
});

/** The texts without the words of some evidence. */
function without(texts: Text[], evidence: Match['evidence']): Text[] {
  return texts.map((text) => {
    const quoted = evidence
      .filter(({ proposal }) => proposal.field === text.field)
      .flatMap(({ proposal }) => proposal.text.split(' … '));
    return { ...text, text: quoted.reduce((left, words) => left.replaceAll(words, ' '), text.text) };
  });
}

/** Whether a part of one quote lies within the other, or two neighbouring syllables stand in both. */
function shareWords(one: string, other: string): boolean {
  const parts = (text: string) => text.split(' … ');
  const pairs = (text: string) =>
    parts(text).flatMap((words) => {
      const syllables = words.split(/\s+/);
      return syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`);
    });
  return (
    parts(one).some((words) => parts(other).some((theirs) => theirs.includes(words) || words.includes(theirs))) ||
    pairs(one).some((pair) => pairs(other).includes(pair))
  );
}

describe('evidence', () => {
  it('there is enough to try', () => expect(found.length).toBeGreaterThan(100));

  it('every match shows words of the proposal and words of the platform', () => {
    for (const { match } of found) {
      expect(match.evidence.length, match.id).toBeGreaterThan(0);
      for (const { proposal, platform } of match.evidence) {
        expect(proposal.text.trim(), match.id).not.toBe('');
        expect(platform.text.trim(), match.id).not.toBe('');
      }
    }
  });

  it('the words shown stand in the proposal, at the place shown', () => {
    for (const { proposal, match } of found)
      for (const { proposal: shown } of match.evidence) {
        const text = proposal.texts.find(({ field }) => field === shown.field)!;
        for (const words of shown.text.split(' … '))
          expect(text.text, `${proposal.file} ${match.platform}`).toContain(words);
        const at = text.text.slice(shown.column - text.marks[0]!.column);
        expect(at.startsWith(shown.text.split(' … ')[0]!), `${proposal.file} ${shown.text} at ${shown.column}`).toBe(
          true,
        );
      }
  });

  it('what is quoted of a platform is printed there, or marked as inferred', () => {
    const printed = new Map(
      data.entries.map((entry) => [entry.id, Object.values(entry).join('\n').toLowerCase().replace(/\s+/g, ' ')]),
    );
    for (const { match } of found)
      for (const { platform } of match.evidence) {
        if (platform.field.endsWith('inferred')) continue;
        const [, of] = /^(?:(\S+): )/.exec(platform.field) ?? [];
        expect(printed.get(of ?? match.platform), `${match.platform} ${platform.text}`).toContain(
          platform.text.toLowerCase().replace(/\s+/g, ' '),
        );
      }
  });

  it('without the words of the strongest function, the score falls', () => {
    const kept = found
      .filter(({ match }) => match.similarity.level === 'similar' && match.evidence[0]!.capability !== undefined)
      .flatMap(({ proposal, match }) => {
        const top = match.evidence[0]!.capability;
        const evidence = match.evidence.filter(({ capability, axis }) => capability === top && axis === 'function');
        // Words that also speak against the match (of another function) take their weight away with them: such a deletion proves nothing.
        const against = compareWith(proposal, match.platform, data).steps.filter(({ loss }) => loss > 0);
        if (against.some(({ text }) => evidence.some(({ proposal: shown }) => shareWords(shown.text, text)))) return [];
        // An older entry's words stand under the canonical one: compare with the entry they are of.
        const entry = /^(\S+): /.exec(evidence[0]!.platform.field)?.[1] ?? match.platform;
        const before = compareWith(proposal, entry, data).similarity.function;
        const after = compareWith({ ...proposal, texts: without(proposal.texts, evidence) }, entry, data).similarity
          .function;
        return after < before ? [] : [`${proposal.file} ${entry} ${top}: ${before} → ${after}`];
      });
    expect(kept).toEqual([]);
  });

  it('the steps of the waterfall add up to the score of function', () => {
    for (const { proposal, match } of found.slice(0, 200)) {
      const entry = /^(\S+): /.exec(match.evidence[0]!.platform.field)?.[1] ?? match.platform;
      const { similarity, steps, route, disputed } = compareWith(proposal, entry, data);
      if (route === 'capability')
        expect(
          steps.reduce((sum, { gain }) => sum + gain, 0) - (disputed?.by ?? 0),
          `${proposal.file} ${entry}`,
        ).toBeCloseTo(similarity.function, 1);
    }
  });
});
