/**
 * The terms of the capability model, compiled for recognition.
 *
 * A term is a phrase ("sổ sức khỏe"); `a & b` asks for both in one sentence, `a|b` for either. Every phrase becomes one path of a trie over
 * folded syllables, so that one walk over a text finds the phrases of all capabilities at once.
 */
import { finder, numbers, places, starts } from '../compiled.ts';
import type { Capability, Lexicon } from '../model.ts';
import { lexiconTable, openLexicon, type WordRules, wordsOf } from './lexicon.ts';
import { type Cue, cues, type Pattern, patternsOf, type TermTable, type Use, uses } from './trie.ts';

export interface Terms {
  table: TermTable;
  capabilities: readonly Capability[];
  /** The number of a folded syllable that stands in some phrase; -1: what stands in none may be misspelt. */
  find: (syllable: string) => number;
  /** The patterns that a phrase opens. */
  opens: (phrase: number) => readonly Pattern[];
  rules: WordRules;
}

const LONGEST_CAPS = 4;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Parts of a written term, each a list of alternatives. */
export function parseTerm(term: string): string[][] {
  return term.split(/(?<=\s)&(?=\s)/).map((part) => part.split('|').map((alternative) => alternative.trim()));
}

export function compileTerms(capabilities: Capability[], lexicon: Lexicon): Terms {
  const rules = openLexicon(lexiconTable(lexicon), lexicon);
  return openTerms(termTable(capabilities, lexicon, rules), capabilities, rules);
}

export function openTerms(table: TermTable, capabilities: readonly Capability[], rules: WordRules): Terms {
  const opened: Pattern[][] = [];
  const opens = (phrase: number) => {
    opened[phrase] ??= patternsOf(phrase, table);
    return opened[phrase]!;
  };
  return { table, capabilities, find: finder(table.syllables), opens, rules };
}

// ── From the data to tables ──────────────────────────────────────────────────────────────────────

interface Written {
  use: Use;
  capability: number;
  parts: Phrase[][];
  anchor: number;
  source: number;
}

interface Phrase {
  /** Set when all phrases are known. */
  number: number;
  words: string[];
  caps: boolean;
  /** How many parts of patterns it stands in. */
  popularity: number;
  /** Numbers of the patterns whose anchor it stands in. */
  opens: number[];
}

interface Node {
  next: Map<string, Node>;
  phrases: Phrase[];
}

export function termTable(capabilities: readonly Capability[], lexicon: Lexicon, rules: WordRules): TermTable {
  const root: Node = { next: new Map(), phrases: [] };
  const patterns = [
    ...capabilities.flatMap((capability, index) => patternsOfCapability(capability, index, root, rules)),
    ...cues.flatMap((cue) =>
      cuesOf(cue, lexicon).map((text) => written(text, { use: cue, capability: -1, source: 0 }, root, rules)),
    ),
  ];
  for (const [number, one] of patterns.entries()) {
    one.anchor = one.capability < 0 ? 0 : rarest(one.parts);
    for (const phrase of one.parts[one.anchor]!) phrase.opens.push(number);
  }
  return { ...phraseColumns(root), ...patternColumns(patterns) };
}

function patternsOfCapability(
  { terms, hints, excludes }: Capability,
  capability: number,
  root: Node,
  rules: WordRules,
): Written[] {
  const all = [...terms, ...hints, ...excludes];
  const use = (at: number) => (at < terms.length ? 'term' : at < terms.length + hints.length ? 'hint' : 'exclude');
  const first = new Map<string, number>();
  for (const [at, text] of all.entries()) if (!first.has(text)) first.set(text, at);
  return all.map((text, at) => written(text, { use: use(at), capability, source: first.get(text)! }, root, rules));
}

/** "xây dựng phần mềm": the verb and the word for a system stand together. */
function cuesOf(cue: Cue, lexicon: Lexicon): string[] {
  const { builds, systems } = lexicon;
  return cue === 'builds' ? builds.flatMap((verb) => systems.map((noun) => `${verb} ${noun}`)) : lexicon[cue];
}

function written(
  text: string,
  of: Pick<Written, 'use' | 'capability' | 'source'>,
  root: Node,
  rules: WordRules,
): Written {
  const parts = parseTerm(text).map((alternatives) => alternatives.map((one) => phrase(one, root, rules)));
  for (const one of parts.flat()) one.popularity += 1;
  return { ...of, parts, anchor: 0 };
}

function rarest(parts: Phrase[][]): number {
  const popularity = parts.map((part) => part.reduce((sum, one) => sum + one.popularity, 0));
  return popularity.indexOf(Math.min(...popularity));
}

function phrase(text: string, root: Node, rules: WordRules): Phrase {
  const all = wordsOf(text, rules);
  const telling = all.filter(({ word }) => !rules.grammar.has(word));
  const tokens = telling.length > 0 ? telling : all;
  const caps = text.length <= LONGEST_CAPS && CAPITALS.test(text) && tokens.length === 1;
  let node = root;
  for (const { fold } of tokens) {
    const next = node.next.get(fold) ?? { next: new Map(), phrases: [] };
    node.next.set(fold, next);
    node = next;
  }
  const words = tokens.map(({ word }) => word);
  const key = words.join(' ');
  const known = node.phrases.find((other) => other.caps === caps && other.words.join(' ') === key);
  if (known) return known;
  const made: Phrase = { number: -1, words, caps, popularity: 0, opens: [] };
  node.phrases.push(made);
  return made;
}

/** Numbers nodes and phrases level by level. */
function phraseColumns(root: Node) {
  const nodes: Node[] = [root];
  const leads = [''];
  const children: Node[][] = [];
  for (let n = 0; n < nodes.length; n += 1) {
    const next = [...nodes[n]!.next].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [lead, node] of next) {
      leads.push(lead);
      nodes.push(node);
    }
    children.push(next.map(([, node]) => node));
  }
  const phrases = nodes.flatMap((node) => node.phrases);
  for (const [number, one] of phrases.entries()) one.number = number;
  const syllables = [...new Set(leads.slice(1))].sort();
  const words = [...new Set(phrases.flatMap((one) => one.words))];
  const [syllable, word] = [places(syllables), places(words)];
  return {
    syllables,
    words,
    // The root is the first node: its children begin after it.
    children: starts(children).map((from) => from + 1),
    leads: numbers(leads.map((lead) => syllable.get(lead) ?? 0)),
    ends: starts(nodes.map((node) => node.phrases)),
    spelt: starts(phrases.map((one) => one.words)),
    spelling: numbers(phrases.flatMap((one) => one.words.map((text) => word.get(text)!))),
    caps: numbers(phrases.map(({ caps }) => Number(caps))),
    opens: starts(phrases.map((one) => one.opens)),
    opened: numbers(phrases.flatMap((one) => one.opens)),
  };
}

function patternColumns(patterns: readonly Written[]) {
  const parts = patterns.flatMap((one) => one.parts);
  return {
    use: numbers(patterns.map(({ use }) => uses.indexOf(use))),
    capability: numbers(patterns.map(({ capability }) => capability + 1)),
    anchor: numbers(patterns.map(({ anchor }) => anchor)),
    source: numbers(patterns.map(({ source }) => source)),
    parts: starts(patterns.map((one) => one.parts)),
    either: starts(parts),
    phrases: numbers(parts.flatMap((part) => part.map(({ number }) => number))),
  };
}
