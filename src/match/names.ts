/** Names typed by hand: typo-tolerant, with or without diacritics. Not for long text, whose scores do not tell duplicates from the rest. */
import Fuse from 'fuse.js';
import type { Entry } from '../model.ts';

export interface NameHit {
  entry: Entry;
  /** 0..1, 1 for the very name. */
  score: number;
}

export type NameSearch = (typed: string, most: number) => NameHit[];

export function nameSearch(entries: readonly Entry[]): NameSearch {
  const fuse = new Fuse(entries, {
    keys: ['name', 'id'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.4,
  });
  return (typed, most) =>
    fuse
      .search(typed, { limit: most })
      .map(({ item, score }) => ({ entry: item, score: 1 - (score ?? 0) }))
      .filter(({ score }) => typed.length >= LONG || score >= SURE);
}

/** A short name is like many others: it must be nearly right. */
const LONG = 15;
const SURE = 0.75;
