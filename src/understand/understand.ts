/** A proposal as matching sees it: what it performs, what it merely connects to, and how much it says. */
import { madeOf } from '../compiled.ts';
import { countGraphemes } from '../graphemes.ts';
import type { Data, Lexicon, Place, Proposal, Text } from '../model.ts';
import { type GramTable, openGrams } from './grams.ts';
import { type LexiconTable, lexiconTable, openLexicon, type WordRules, wordsOf } from './lexicon.ts';
import { type Like, type Likeness, likenessTable, mostLike, tellingRuns, type Weighted } from './likeness.ts';
import { type Mention, type Reading, type Recogniser, recogniser } from './recognise.ts';
import type { TextKind } from './roles.ts';
import { openTerms, type Terms, termTable } from './terms.ts';
import type { Token } from './text.ts';
import type { TermTable } from './trie.ts';

export interface ReadText extends Reading {
  source: Text;
  as: TextKind;
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
  filler: ReadonlySet<string>;
  /** Words that can stand before what a name names, folded. */
  openings: ReadonlySet<string>;
  likeness: Likeness;
}

type Known = Pick<Data, 'capabilities' | 'lexicon'>;

/** What is compiled of the capability model. */
export type ModelTables = { terms: TermTable; likeness: GramTable };

export function modelTables({ capabilities, lexicon }: Known): ModelTables {
  return madeOf([capabilities, lexicon], () => {
    const rules = rulesOf(lexicon);
    return {
      terms: termTable(capabilities, lexicon, rules),
      likeness: likenessTable(capabilities, (text) => wordsOf(text, rules)),
    };
  });
}

/** What is compiled of the lexicon. */
export function wordTables(lexicon: Lexicon): LexiconTable {
  return madeOf([lexicon], () => lexiconTable(lexicon));
}

function rulesOf(lexicon: Lexicon): WordRules {
  return openLexicon(wordTables(lexicon), lexicon);
}

export function reader(data: Known): Reader {
  const { capabilities, lexicon } = data;
  const tables = modelTables(data);
  const rules = rulesOf(lexicon);
  const terms = openTerms(tables.terms, capabilities, rules);
  return {
    terms,
    recognise: recogniser(terms),
    words: (text) => wordsOf(text, rules),
    filler: rules.filler,
    openings: rules.begins,
    likeness: openGrams(tables.likeness, capabilities.length),
  };
}

/** @param before the same proposal with other texts or another action: what they have in common is not read again. */
export function understand(
  proposal: Proposal,
  { recognise, filler, likeness }: Reader,
  before?: Understanding,
): Understanding {
  const texts = readTexts(proposal, recognise, before?.texts);
  const telling = new Set<string>();
  for (const { tokens } of texts) for (const { word, fold } of tokens) if (!filler.has(word)) telling.add(fold);
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
function readTexts({ texts, action }: Proposal, recognise: Recogniser, known: readonly ReadText[] = []): ReadText[] {
  const read = (source: Text, as: TextKind): ReadText =>
    known.find((one) => one.source === source && one.as === as) ?? { source, as, ...recognise(source.text, as) };
  const name = texts.find(({ field }) => field === 'name');
  const named = name && read(name, action === 'connect' ? 'running' : 'name');
  const below = named?.service ? 'of-service' : 'running';
  return texts.map((source) =>
    source === name ? named! : read(source, source.field === 'functions' ? 'running' : below),
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
      source: -1,
    },
  }));
}

/** The words that a mention rests on, as the proposal wrote them: "cảnh báo … lũ quét". */
export function quote({ source, tokens }: ReadText, mention: Mention): string {
  const spans = [...mention.spans].sort(([a], [b]) => a - b);
  return spans.map(([from, to]) => source.text.slice(tokens[from]!.start, tokens[to - 1]!.end)).join(' … ');
}

/** The place in the source of an offset of a text. Columns count graphemes. */
export function place({ text, marks }: Text, offset: number): Place {
  let mark = marks[0]!;
  for (const next of marks) if (next.offset <= offset) mark = next;
  return { line: mark.line, column: mark.column + countGraphemes(text.slice(mark.offset, offset)) };
}
