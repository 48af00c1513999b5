/** A proposal as matching sees it: what it performs, what it merely connects to, and how much it says. */
import type { Data, Place, Proposal, Text } from '../model.ts';
import { expand } from './lexicon.ts';
import { type Mention, type Reading, type Recogniser, recogniser } from './recognise.ts';
import { compileTerms, type Terms } from './terms.ts';
import { type Token, tokenise } from './text.ts';

export interface ReadText extends Reading {
  source: Text;
}

export interface Understanding {
  proposal: Proposal;
  texts: ReadText[];
  /** Share of the proposal's words that say something: 0 is a name of fillers only. */
  telling: number;
}

/** What reads proposals, made once of the capability model. */
export interface Reader {
  terms: Terms;
  recognise: Recogniser;
  /** Words only, abbreviations written out: for texts that are indexed, not understood. */
  words: (text: string) => Token[];
  filler: Set<string>;
}

export function reader(data: Pick<Data, 'capabilities' | 'lexicon'>): Reader {
  const terms = compileTerms(data.capabilities, data.lexicon);
  const recognise = recogniser(terms, data.lexicon.verbs);
  const words = (text: string) => expand(tokenise(text, terms.spellings), terms.abbreviations);
  const filler = new Set(data.lexicon.filler.flatMap((text) => words(text).map(({ word }) => word)));
  return { terms, recognise, words, filler };
}

export function understand(proposal: Proposal, { recognise, filler }: Reader): Understanding {
  const texts = proposal.texts.map((source) => ({ source, ...recognise(source.text) }));
  const telling = new Set(
    texts.flatMap(({ tokens }) => tokens.filter(({ word }) => !filler.has(word)).map(({ fold }) => fold)),
  );
  return { proposal, texts, telling: telling.size };
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
