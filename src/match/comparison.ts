/** One proposal beside one platform, and what an axis makes of them. */
import type { Evidence } from '../model.ts';
import type { Like } from '../understand/likeness.ts';
import type { Corpus, Platform } from './corpus.ts';
import type { Profile } from './profile.ts';

export interface Comparison {
  profile: Profile;
  platform: Platform;
  /** BM25F share of the proposal's words that the platform's text has, 0..1. */
  words: number;
  corpus: Corpus;
}

export interface AxisResult {
  /** 0..1. */
  score: number;
  /** Made only for what is shown. */
  evidence: () => Evidence[];
}

/** Whether the proposal bears the platform's own name: "Cổng dịch vụ công quốc gia tỉnh X". */
export function isNamesake(name: Profile['name'], platform: Platform): boolean {
  return platform.name !== '' && name.startsWith(platform.name);
}

/** Syllables and pairs of them, in a text of about eight words: fewer may all stand in a long purpose by chance. */
const ENOUGH = 15;

/** Share of the words, 0 for what chance explains, 1 for a copy. */
export function copied(comparison: Comparison): number {
  const { words, corpus, profile, platform } = comparison;
  if (isNamesake(profile.name, platform)) return 1;
  const { chance, copy } = corpus.data.tuning.words;
  const sure = Math.min(1, profile.said / ENOUGH);
  return sure * Math.min(1, Math.max(0, (words - chance) / (copy - chance)));
}

/** What the words are most like is a core function: the more of them, the surer. 0..1. They need not guess what the name states in a term. */
export function likely(comparison: Comparison): number {
  const { profile, platform, corpus } = comparison;
  const { like } = profile.understanding;
  if (!like || !platform.core.has(like.capability) || isNamed(comparison, like)) return 0;
  return like.share / (like.share + corpus.data.tuning.likeDoubt);
}

/** Whether a term of the name states a function that some entry has, and the words are about as much like it. */
function isNamed({ profile, platform, corpus }: Comparison, { share, shares }: Like): boolean {
  return profile.head.some(
    ({ inName, capability }) =>
      inName &&
      !platform.core.has(capability) &&
      corpus.performing.has(capability) &&
      shares[capability]! >= corpus.data.tuning.named * share,
  );
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
