/** Finds the capabilities that a text mentions, with the places of the words that show them. */

import type { Lexicon } from '../model.ts';
import { expand } from './lexicon.ts';
import { type Hit, type Role, readRoles, type TextKind } from './roles.ts';
import { speller } from './spelling.ts';
import type { Node, Pattern, Phrase, Terms } from './terms.ts';
import { fold, type Token, tokenise } from './text.ts';

export interface Mention {
  capability: number;
  /** like: no term of it is met, but the words are most like its terms. */
  use: 'term' | 'hint' | 'like';
  role: Role;
  /** Tokens [from, to) of each part of the term. */
  spans: [number, number][];
  sentence: number;
  /** As written in the data. */
  source: string;
}

export interface Reading {
  tokens: Token[];
  /** What the words are about, one a token. */
  roles: Role[];
  mentions: Mention[];
  /** Of a name that buys a service or goods and no system: the tokens [from, to) that say so. */
  service?: [number, number];
}

/** Parts of one term stand no further apart than this, in tokens. */
const WINDOW = 18;
const MIN_TOKENS_FOR_SLIP = 3;
/** A shorter pair of syllables has too many neighbours. */
const MIN_LETTERS_FOR_TYPO = 8;

/** Reads one text, as what it is. */
export type Recogniser = (text: string, as?: TextKind) => Reading;

export function recogniser(terms: Terms, { verbs, openings }: Lexicon): Recogniser {
  const { capabilities } = terms;
  const near = lazy(() => speller(terms.vocabulary));
  const wordsOf = (text: string) => tokenise(text, terms.spellings).map(({ word }) => word);
  const startsClause = verbs.map(wordsOf);
  const opening = new Set(openings.flatMap(wordsOf));
  return (text, as = 'running') => {
    const all = expand(tokenise(text, terms.spellings), terms.abbreviations);
    const tokens = all.filter(({ word }) => !terms.grammar.has(word));
    const hits = walk(tokens, terms.root, (word) => near()(word));
    const { roles, service } = readRoles({ text, tokens, hits, startsClause, opening, capabilities }, as);
    return { tokens, roles, ...(service && { service }), mentions: longest(meet(tokens, hits, roles)) };
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// ── Phrases ──────────────────────────────────────────────────────────────────────────────────────

function walk(tokens: Token[], root: Node, near: (word: string) => string[]): Hit[] {
  const style = styles(tokens);
  const hits: Hit[] = [];
  const visit = (node: Node, from: number, at: number, typos: number): void => {
    if (!splitsAbbreviation(tokens, from) && !splitsAbbreviation(tokens, at))
      for (const phrase of node.phrases)
        if (isMet(phrase, tokens, from, typos, style[tokens[from]!.sentence] ?? PLAIN))
          hits.push({ phrase, from, to: at });
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]!.sentence) return;
    const next = node.next.get(token.fold);
    if (next) visit(next, from, at + 1, typos);
    else if (typos === 0)
      for (const word of near(token.fold)) {
        const guess = node.next.get(word);
        if (guess) visit(guess, from, at + 1, 1);
      }
  };
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]!;
    const next = root.next.get(token.fold);
    if (next) visit(next, from, from + 1, 0);
    else
      for (const word of near(token.fold)) {
        const guess = root.next.get(word);
        if (guess) visit(guess, from, from + 1, 1);
      }
  }
  return hits;
}

/** "dịch vụ CNTT" holds no "dịch vụ công". */
function splitsAbbreviation(tokens: Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  return before?.expanded === true && after?.expanded === true && before.start === after.start;
}

interface Style {
  /** Written without diacritics throughout: folded words are as good as exact ones. */
  bare: boolean;
  /** Written in capitals throughout: capitals mark no abbreviation. */
  shouted: boolean;
}

const PLAIN: Style = { bare: false, shouted: false };

function styles(tokens: Token[]): Style[] {
  const out: (Style & { count: number })[] = [];
  for (const token of tokens) {
    if (token.expanded) continue;
    out[token.sentence] ??= { bare: true, shouted: true, count: 0 };
    const style = out[token.sentence]!;
    style.count += 1;
    if (token.word !== token.fold) style.bare = false;
    if (!token.caps && /\p{L}/u.test(token.word)) style.shouted = false;
  }
  for (const style of out)
    if (style) {
      style.bare &&= style.count > 1;
      style.shouted &&= style.count > 2;
    }
  return out;
}

/**
 * Exact words always meet. In a sentence without diacritics, folded words do. Otherwise a phrase of three or more may have slips of tone in up to half of its
 * words: "chiêu sáng công cộng". A misspelt word needs a long phrase too.
 */
function isMet(phrase: Phrase, tokens: Token[], from: number, typos: number, style: Style): boolean {
  const { words, caps } = phrase;
  if (caps && (!tokens[from]!.caps || style.shouted)) return false;
  if (typos > 0 && words.length < MIN_TOKENS_FOR_SLIP && words.join('').length < MIN_LETTERS_FOR_TYPO) return false;
  let slips = 0;
  for (const [i, word] of words.entries()) {
    const written = tokens[from + i]!.word;
    if (written === word || style.bare) continue;
    if (typos === 0 && !isToneSlip(written, word)) return false;
    slips += 1;
  }
  if (slips === 0)
    return !style.bare || words.length > 1 || words[0]!.length > LONGEST_AMBIGUOUS || words[0] === tokens[from]!.word;
  const isLong = words.length >= MIN_TOKENS_FOR_SLIP || typos > 0;
  return isLong && slips <= words.length / 2;
}
/** A lone short syllable without diacritics may be many words. */
const LONGEST_AMBIGUOUS = 5;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A tone mark left out, all marks left out, or hỏi for ngã: the usual slips. Another tone makes another word ("sản", "sàn"). */
function isToneSlip(written: string, meant: string): boolean {
  const [a, b] = [written.normalize('NFD'), meant.normalize('NFD')];
  return (
    written === fold(meant) ||
    a === b.replace(TONES, '') ||
    a.replace(/\u0303/g, '\u0309') === b.replace(/\u0303/g, '\u0309')
  );
}

// ── Terms ────────────────────────────────────────────────────────────────────────────────────────

/** Terms all of whose parts are met in one sentence and in one role, and that nothing there excludes. */
function meet(tokens: Token[], hits: Hit[], roles: Role[]): Mention[] {
  const byPhrase = new Map<Phrase, Hit[]>();
  for (const hit of hits) {
    const list = byPhrase.get(hit.phrase);
    if (list) list.push(hit);
    else byPhrase.set(hit.phrase, [hit]);
  }
  const met: Mention[] = [];
  const excluded = new Set<string>();
  for (const hit of hits)
    for (const pattern of hit.phrase.opens) {
      const { use, capability, source } = pattern;
      if (capability < 0) continue;
      const sentence = tokens[hit.from]!.sentence;
      const spans = together(hit, pattern, byPhrase, tokens);
      if (!spans) continue;
      if (use === 'exclude') excluded.add(`${capability}/${sentence}`);
      else if (use === 'term' || use === 'hint')
        met.push({ capability, use, role: roleOf(spans, roles), spans, sentence, source });
    }
  return met.filter(({ capability, sentence }) => !excluded.has(`${capability}/${sentence}`));
}

const span = ({ from, to }: Hit): [number, number] => [from, to];

/** A term is performed where all of its parts are. */
function roleOf(spans: [number, number][], roles: Role[]): Role {
  for (const [from] of spans) if (roles[from] !== 'performs') return roles[from]!;
  return 'performs';
}

/** The anchor that was hit and, of each other part, the span nearest to it: in one sentence, apart from one another, not far. */
function together(
  hit: Hit,
  { parts, anchor }: Pattern,
  byPhrase: Map<Phrase, Hit[]>,
  tokens: Token[],
): [number, number][] | undefined {
  const chosen: [number, number][] = [span(hit)];
  const { sentence } = tokens[hit.from]!;
  for (const part of parts) {
    if (part === anchor) continue;
    let nearest: [number, number] | undefined;
    for (const phrase of part)
      for (const { from, to } of byPhrase.get(phrase) ?? []) {
        const isFree = tokens[from]!.sentence === sentence && chosen.every(([a, b]) => to <= a || from >= b);
        if (isFree && (!nearest || Math.abs(from - hit.from) < Math.abs(nearest[0] - hit.from))) nearest = [from, to];
      }
    if (!nearest) return undefined;
    chosen.push(nearest);
  }
  const reach = Math.max(...chosen.map(([, to]) => to)) - Math.min(...chosen.map(([from]) => from));
  return chosen.length === parts.length && reach <= WINDOW ? chosen : undefined;
}

/**
 * Words that are part of a longer reading mean that reading: "cổng dịch vụ công của Đảng", "quản lý nhân sự … cơ quan nhà nước". A mention is dropped where a
 * term of another capability takes all of its words and more.
 */
function longest(met: Mention[]): Mention[] {
  const terms = met.filter(({ use }) => use === 'term');
  return met.filter(
    (mention) => !terms.some((other) => other.capability !== mention.capability && isWithin(mention, other)),
  );
}

function isWithin(inner: Mention, outer: Mention): boolean {
  if (inner.sentence !== outer.sentence || size(outer) <= size(inner)) return false;
  return inner.spans.every(([from, to]) => outer.spans.some(([a, b]) => a <= from && to <= b));
}

function size({ spans }: Mention): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}
