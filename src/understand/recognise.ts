/** Finds the capabilities that a text mentions, with the places of the words that show them. */

import { wordsOf } from './lexicon.ts';
import { type Hit, type Role, readRoles, type TextKind } from './roles.ts';
import { speller } from './spelling.ts';
import type { Terms } from './terms.ts';
import { fold, type Token } from './text.ts';
import { child, type Pattern, type TermTable } from './trie.ts';

export interface Mention {
  capability: number;
  /** like: no term of it is met, but the words are most like its terms. */
  use: 'term' | 'hint' | 'like';
  role: Role;
  /** Tokens [from, to) of each part of the term. */
  spans: [number, number][];
  sentence: number;
  /** Which of the capability's terms and hints it is met by. */
  source: number;
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

export function recogniser(terms: Terms): Recogniser {
  const { capabilities, rules } = terms;
  const near = speller(terms.table.syllables);
  return (text, as = 'running') => {
    const tokens = wordsOf(text, rules).filter(({ word }) => !rules.grammar.has(word));
    const hits = walk(tokens, terms, near);
    const { roles, service } = readRoles({ text, tokens, hits, rules, capabilities }, as);
    return { tokens, roles, ...(service && { service }), mentions: longest(meet(tokens, hits, roles)) };
  };
}

// ── Phrases ──────────────────────────────────────────────────────────────────────────────────────

type Near = (word: string) => readonly string[];

function walk(tokens: Token[], { table, find, opens }: Terms, near: Near): Hit[] {
  const style = styles(tokens);
  const syllables = tokens.map((token) => find(token.fold));
  const hits: Hit[] = [];
  const visit = (node: number, from: number, at: number, typos: number): void => {
    const end = table.ends[node + 1]!;
    for (let phrase = table.ends[node]!; phrase < end; phrase += 1)
      if (
        isMet(phrase, table, tokens, from, at, typos, style[tokens[from]!.sentence] ?? PLAIN) &&
        !splitsAbbreviation(tokens, from) &&
        !splitsAbbreviation(tokens, at)
      )
        hits.push({ phrase, opens: opens(phrase), from, to: at });
    if (tokens[at]?.sentence === tokens[from]!.sentence) follow(node, from, at, typos);
  };
  const follow = (node: number, from: number, at: number, typos: number): void => {
    const syllable = syllables[at]!;
    const next = syllable < 0 ? 0 : child(node, syllable, table);
    if (next) visit(next, from, at + 1, typos);
    else if (syllable < 0 && typos === 0)
      for (const word of near(tokens[at]!.fold)) {
        const guess = child(node, find(word), table);
        if (guess) visit(guess, from, at + 1, 1);
      }
  };
  for (let from = 0; from < tokens.length; from += 1) follow(0, from, from, 0);
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
    if (style.shouted && !token.caps && /\p{L}/u.test(token.word)) style.shouted = false;
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
function isMet(
  phrase: number,
  { spelt, spelling, words, caps }: TermTable,
  tokens: Token[],
  from: number,
  to: number,
  typos: number,
  { bare, shouted }: Style,
): boolean {
  const first = tokens[from]!;
  if (caps[phrase] && (!first.caps || shouted)) return false;
  const start = spelt[phrase]!;
  const length = to - from;
  const most = length >= MIN_TOKENS_FOR_SLIP || typos > 0 ? length / 2 : 0;
  let slips = 0;
  let letters = 0;
  for (let i = 0; i < length; i += 1) {
    const { word: written } = tokens[from + i]!;
    const word = words[spelling[start + i]!]!;
    letters += word.length;
    if (written === word || bare) continue;
    slips += 1;
    if (slips > most || (typos === 0 && !isToneSlip(written, word))) return false;
  }
  if (typos > 0 && length < MIN_TOKENS_FOR_SLIP && letters < MIN_LETTERS_FOR_TYPO) return false;
  return slips > 0 || !bare || length > 1 || letters > LONGEST_AMBIGUOUS || words[spelling[start]!] === first.word;
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
  const byPhrase = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = byPhrase.get(hit.phrase);
    if (list) list.push(hit);
    else byPhrase.set(hit.phrase, [hit]);
  }
  const met: Mention[] = [];
  const excluded = new Set<string>();
  for (const hit of hits)
    for (const pattern of hit.opens) {
      const { use, capability, source } = pattern;
      if (capability < 0) continue;
      const sentence = tokens[hit.from]!.sentence;
      const spans = together(hit, pattern, byPhrase, tokens);
      if (!spans) continue;
      if (use === 'exclude') excluded.add(`${capability}/${sentence}`);
      else if (use === 'term' || use === 'hint')
        met.push({ capability, use, role: roleOf(spans, roles), spans, sentence, source });
    }
  return excluded.size === 0
    ? met
    : met.filter(({ capability, sentence }) => !excluded.has(`${capability}/${sentence}`));
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
  byPhrase: Map<number, Hit[]>,
  tokens: Token[],
): [number, number][] | undefined {
  const chosen: [number, number][] = [span(hit)];
  if (parts.length === 1) return hit.to - hit.from <= WINDOW ? chosen : undefined;
  const { sentence } = tokens[hit.from]!;
  for (const [i, part] of parts.entries()) {
    if (i === anchor) continue;
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
