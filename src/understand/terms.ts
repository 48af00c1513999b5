/**
 * The terms of the capability model, compiled for recognition.
 *
 * A term is a phrase ("sổ sức khỏe"); `a & b` asks for both in one sentence, `a|b` for either. Every phrase becomes one path of a trie over
 * folded syllables, so that one walk over a text finds the phrases of all capabilities at once.
 */
import type { Capability, Lexicon } from '../model.ts';
import { type Expansions, expand, expansions } from './lexicon.ts';
import { tokenise } from './text.ts';

/** What a phrase is for. Cues belong to no capability. */
export type Use = 'term' | 'hint' | 'exclude' | Cue;
export type Cue = 'connects' | 'negates' | 'cites' | 'services' | 'systems' | 'builds';

/** All parts must be met in one sentence. */
export interface Pattern {
  use: Use;
  /** Index of the capability; -1 for a cue. */
  capability: number;
  /** The phrases of each part; any one meets the part. */
  parts: Phrase[][];
  /** The part that is met least often: "sạt lở" rather than "cảnh báo|dự báo". Only where it is met are the others looked for. */
  anchor: Phrase[];
  /** As written in the data. */
  source: string;
}

export interface Phrase {
  words: string[];
  /** Written in capitals in the data, and short: matches capitals only (HIS, LAN). */
  caps: boolean;
  /** How many parts of patterns it stands in. */
  popularity: number;
  /** Patterns to look at when it is met: those whose anchor it stands in. */
  opens: Pattern[];
}

export interface Node {
  next: Map<string, Node>;
  phrases: Phrase[];
}

export interface Terms {
  root: Node;
  capabilities: Capability[];
  /** Every folded syllable that stands in some phrase: what is not here may be a misspelling. */
  vocabulary: Set<string>;
  abbreviations: Expansions;
  spellings: Record<string, string>;
  /** Words of grammar: skipped in phrases and in texts. */
  grammar: Set<string>;
}

const LONGEST_CAPS = 4;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Parts of a written term, each a list of alternatives. */
export function parseTerm(term: string): string[][] {
  return term.split(/\s+&\s+/).map((part) => part.split('|').map((alternative) => alternative.trim()));
}

export function compileTerms(capabilities: Capability[], lexicon: Lexicon): Terms {
  const terms: Terms = {
    root: { next: new Map(), phrases: [] },
    capabilities,
    vocabulary: new Set(),
    abbreviations: expansions(lexicon),
    spellings: lexicon.spellings,
    grammar: new Set(lexicon.grammar.flatMap((text) => tokenise(text).map(({ word }) => word))),
  };
  const patterns = capabilities.flatMap((capability, index) => [
    ...capability.terms.map((term) => pattern(terms, term, 'term', index)),
    ...capability.hints.map((term) => pattern(terms, term, 'hint', index)),
    ...capability.excludes.map((term) => pattern(terms, term, 'exclude', index)),
  ]);
  for (const [use, cues] of Object.entries(cuesOf(lexicon)))
    patterns.push(...cues.map((cue) => pattern(terms, cue, use as Cue, -1)));
  for (const one of patterns) {
    one.anchor = one.capability < 0 ? one.parts[0]! : rarest(one.parts);
    for (const phrase of one.anchor) phrase.opens.push(one);
  }
  return terms;
}

/** "xây dựng phần mềm": the verb and the word for a system stand together. */
function cuesOf({ connects, negates, cites, services, systems, builds }: Lexicon): Record<Cue, string[]> {
  return {
    connects,
    negates,
    cites,
    services,
    systems,
    builds: builds.flatMap((verb) => systems.map((noun) => `${verb} ${noun}`)),
  };
}

function pattern(terms: Terms, source: string, use: Use, capability: number): Pattern {
  const parts = parseTerm(source).map((alternatives) => alternatives.map((alternative) => phrase(terms, alternative)));
  for (const one of parts.flat()) one.popularity += 1;
  return { use, capability, parts, anchor: [], source };
}

function rarest(parts: Phrase[][]): Phrase[] {
  const popularity = (part: Phrase[]) => part.reduce((sum, phrase) => sum + phrase.popularity, 0);
  return parts.reduce((best, part) => (popularity(part) < popularity(best) ? part : best));
}

function phrase(terms: Terms, text: string): Phrase {
  const all = expand(tokenise(text, terms.spellings), terms.abbreviations);
  const telling = all.filter(({ word }) => !terms.grammar.has(word));
  const tokens = telling.length > 0 ? telling : all;
  const caps = text.length <= LONGEST_CAPS && CAPITALS.test(text) && tokens.length === 1;
  let node = terms.root;
  for (const { fold } of tokens) {
    terms.vocabulary.add(fold);
    let next = node.next.get(fold);
    if (!next) {
      next = { next: new Map(), phrases: [] };
      node.next.set(fold, next);
    }
    node = next;
  }
  const words = tokens.map((token) => token.word);
  const key = words.join(' ');
  const known = node.phrases.find((other) => other.caps === caps && other.words.join(' ') === key);
  if (known) return known;
  const made: Phrase = { words, caps, popularity: 0, opens: [] };
  node.phrases.push(made);
  return made;
}
