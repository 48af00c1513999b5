/** A proposal as matching sees it: what it performs, what it merely connects to, and how much it says. */
import type { Data, Place, Proposal, Text } from '../model.ts';
import { expand } from './lexicon.ts';
import { type Like, type Likeness, likeness, mostLike, tellingRuns, type Weighted } from './likeness.ts';
import { type Mention, type Reading, type Recogniser, recogniser } from './recognise.ts';
import { compileTerms, type Terms } from './terms.ts';
import { type Token, tokenise } from './text.ts';

export interface ReadText extends Reading {
  source: Text;
}

export interface Seen {
  text: ReadText;
  mention: Mention;
}

export interface Understanding {
  proposal: Proposal;
  texts: ReadText[];
  /** Share of the proposal's words that say something: 0 is a name of fillers only. */
  telling: number;
  /** Of a name that buys a service or goods and no system: the words that say so ("tập huấn", "máy quét"). */
  service?: { text: string } & Place;
  /** The capability that its words are most like, and the words that make it so. */
  like?: Like & { seen: () => Seen[] };
}

/** What reads proposals, made once of the capability model. */
export interface Reader {
  terms: Terms;
  recognise: Recogniser;
  /** Words only, abbreviations written out: for texts that are indexed, not understood. */
  words: (text: string) => Token[];
  filler: Set<string>;
  likeness: Likeness;
}

export function reader(data: Pick<Data, 'capabilities' | 'lexicon'>): Reader {
  const terms = compileTerms(data.capabilities, data.lexicon);
  const recognise = recogniser(terms, data.lexicon);
  const words = (text: string) => expand(tokenise(text, terms.spellings), terms.abbreviations);
  const filler = new Set(data.lexicon.filler.flatMap((text) => words(text).map(({ word }) => word)));
  return { terms, recognise, words, filler, likeness: likeness(data.capabilities, words) };
}

export function understand(proposal: Proposal, { recognise, filler, likeness }: Reader): Understanding {
  const texts = readTexts(proposal, recognise);
  const telling = new Set(
    texts.flatMap(({ tokens }) => tokens.filter(({ word }) => !filler.has(word)).map(({ fold }) => fold)),
  );
  const like = mostLike(texts.map(asked), likeness);
  const service = serviceOf(texts);
  return {
    proposal,
    texts,
    telling: telling.size,
    ...(service && { service }),
    ...(like && { like: { ...like, seen: () => shownBy(like, texts, likeness) } }),
  };
}

/**
 * The name first: below one that buys no system, running text performs nothing. Listed functions are functions under any name. A proposal that says itself that
 * it connects is read in full: what it connects to is what the law is asked about.
 */
function readTexts({ texts, action }: Proposal, recognise: Recogniser): ReadText[] {
  const name = texts.find(({ field }) => field === 'name');
  const named = name && recognise(name.text, action === 'connect' ? 'running' : 'name');
  const below = named?.service ? 'of-service' : 'running';
  return texts.map((source) =>
    source === name
      ? { source, ...named! }
      : { source, ...recognise(source.text, source.field === 'functions' ? 'running' : below) },
  );
}

function serviceOf(texts: ReadText[]): Understanding['service'] {
  const name = texts.find(({ service }) => service);
  if (!name) return undefined;
  const [from, to] = name.service!;
  const start = name.tokens[from]!.start;
  return { text: name.source.text.slice(start, name.tokens[to - 1]!.end), ...place(name.source, start) };
}

/** What a system is stands in its name: its words count twice. What it connects to, denies or cites does not count. */
function asked({ source, tokens, roles }: ReadText): Weighted {
  return { tokens, counts: (at) => roles[at] === 'performs', weight: source.field === 'name' ? 2 : 1 };
}

const MOST_RUNS = 4;

/** Not in a listed function that shows another capability: it is that one. */
function shownBy(like: Like, texts: ReadText[], index: Likeness): Seen[] {
  const own = texts.filter(
    ({ source, mentions }) =>
      source.field !== 'functions' ||
      mentions.length === 0 ||
      mentions.some(({ capability }) => capability === like.capability),
  );
  const runs = own.flatMap((text) => tellingRuns(asked(text), like.capability, index).map((run) => ({ text, ...run })));
  runs.sort((a, b) => b.telling - a.telling);
  return runs.slice(0, MOST_RUNS).map(({ text, from, to }) => ({
    text,
    mention: {
      capability: like.capability,
      use: 'like',
      role: 'performs',
      spans: [[from, to]],
      sentence: text.tokens[from]!.sentence,
      source: '',
    },
  }));
}

/** The words that a mention rests on, as the proposal wrote them: "cảnh báo … lũ quét". */
export function quote({ source, tokens }: ReadText, mention: Mention): string {
  const spans = [...mention.spans].sort(([a], [b]) => a - b);
  return spans.map(([from, to]) => source.text.slice(tokens[from]!.start, tokens[to - 1]!.end)).join(' … ');
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** One unit a grapheme: Latin letters with their marks composed, as nearly all text here. */
const SIMPLE = /^[\u0020-\u02ff\u1e00-\u1eff]*$/;

/** The place in the source of an offset of a text. Columns count graphemes. */
export function place({ text, marks }: Text, offset: number): Place {
  let mark = marks[0]!;
  for (const next of marks) if (next.offset <= offset) mark = next;
  const before = text.slice(mark.offset, offset);
  return {
    line: mark.line,
    column: mark.column + (SIMPLE.test(before) ? before.length : [...graphemes.segment(before)].length),
  };
}
