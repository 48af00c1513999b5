/** A proposal weighed: which capabilities it performs, how strongly, and of what sector it is. */
import type { Sector, TextField } from '../model.ts';
import { fold } from '../understand/text.ts';
import type { ReadText, Seen as Shown, Understanding } from '../understand/understand.ts';
import { type Corpus, flat, wordScores } from './corpus.ts';

export interface Seen extends Shown {
  /** Part of the text's weight that this mention can have: a listed function is one function, however many capabilities show in it. */
  share: number;
}

/** One capability of a proposal. */
export interface Strength {
  capability: number;
  /** Weight of its strongest mention, a little raised by further ones. */
  weight: number;
  /** The name of the proposal says it: it is what the system is. */
  inName: boolean;
  /** Shown by a term, not by hints alone. */
  firm: boolean;
  seen: Seen[];
}

export interface Profile {
  understanding: Understanding;
  /** What the proposal performs, without what every system has. */
  strengths: Strength[];
  byCapability: Map<number, Strength>;
  /** Weight of listed functions that no capability explains: the proposal does them, and no platform is known to. */
  unexplained: number;
  /** Sum of all weights. */
  total: number;
  /** What the name says; where the name says nothing, all strengths. */
  head: Strength[];
  /** The description alone tells what the system does: no functions are listed, and the name states none that no entry has. */
  described: boolean;
  /** Capabilities that it merely connects to. */
  connected: Set<number>;
  sectors: Set<Sector>;
  /** Sectors stated by the proposal itself, not inferred. */
  declared: boolean;
  /** What an enterprise makes for itself: nothing tells that it serves others. */
  ownUse: boolean;
  /** The name from its first word that is no opening ("xây dựng …"), in folded syllables, as far as it names the system itself. */
  name: string;
  /** BM25F of every entry for the words of the proposal, 0..1, by the entry's index. */
  words: Float64Array;
  /** How many different syllables and pairs of syllables the proposal has. */
  said: number;
}

const REPEAT = 0.15;
const MOST_REPEATS = 3;

export function profile(understanding: Understanding, corpus: Corpus): Profile {
  const { tuning, capabilities } = corpus.data;
  const seen = new Map<number, Seen[]>();
  const connected = new Set<number>();
  for (const text of understanding.texts) {
    const performed = text.mentions.filter(
      ({ role, capability }) => role === 'performs' && !capabilities[capability]!.generic,
    );
    const share =
      text.source.field === 'functions' ? 1 / new Set(performed.map(({ capability }) => capability)).size : 1;
    for (const { role, capability } of text.mentions) if (role === 'connects') connected.add(capability);
    for (const mention of performed) {
      const list = seen.get(mention.capability);
      if (list) list.push({ text, mention, share });
      else seen.set(mention.capability, [{ text, mention, share }]);
    }
  }
  const strengths = [...seen]
    .map(([capability, list]) => strength(capability, list, tuning.fields, tuning.hint))
    .filter(keep);
  strengths.sort((a, b) => b.weight - a.weight || a.capability - b.capability);
  const named = strengths.filter(({ inName }) => inName);
  const unexplained = tuning.fields.functions * tuning.unexplained * understanding.texts.filter(isUnexplained).length;
  // Without what the texts make count or not: here all words do.
  const texts = understanding.texts.map(({ tokens }) => ({ tokens }));
  return {
    understanding,
    strengths,
    byCapability: new Map(strengths.map((one) => [one.capability, one])),
    unexplained,
    total: unexplained + strengths.reduce((sum, { weight }) => sum + weight, 0),
    head: named.length > 0 ? named : strengths,
    described:
      understanding.texts.every(({ source }) => source.field !== 'functions') &&
      named.every(({ capability }) => corpus.performing.has(capability)),
    connected,
    ...sectorsOf(understanding, strengths, corpus),
    ownUse: isForItself(understanding, corpus),
    name: nameOf(understanding, corpus.reader),
    ...wordScores(texts, corpus),
  };
}

function isForItself({ proposal, texts }: Understanding, { reader, data }: Corpus): boolean {
  if (proposal.agency.level !== 'enterprise' || proposal.users.length > 0) return false;
  const said = [reader.words(proposal.agency.name), ...texts.map(({ tokens }) => tokens)].map(flat);
  return !data.lexicon.others.some((phrase) => said.some((text) => text.includes(flat(reader.words(phrase)))));
}

function nameOf({ texts }: Understanding, { openings, words }: Corpus['reader']): string {
  const name = texts.find(({ source }) => source.field === 'name');
  if (!name || name.roles.some((role) => role !== 'performs')) return '';
  const tokens = words(name.source.text);
  return flat(
    tokens.slice(
      Math.max(
        0,
        tokens.findIndex(({ fold }) => !openings.has(fold)),
      ),
    ),
  );
}

export function isUnexplained({ source, mentions }: ReadText): boolean {
  return source.field === 'functions' && mentions.length === 0;
}

function strength(capability: number, seen: Seen[], fields: Record<TextField, number>, hint: number): Strength {
  const weights = seen.map(
    ({ text, mention, share }) => share * fields[text.source.field] * (mention.use === 'hint' ? hint : 1),
  );
  const further = Math.min(MOST_REPEATS, new Set(seen.map(({ mention }) => mention.source)).size - 1);
  const firm = seen.filter(({ mention }) => mention.use === 'term');
  return {
    capability,
    weight: Math.max(...weights) * (1 + REPEAT * further),
    inName: firm.some(({ text }) => text.source.field === 'name'),
    firm: firm.length > 0,
    seen,
  };
}

/** One hint alone is chance; two different ones tell something. */
function keep({ firm, seen }: Strength): boolean {
  return firm || new Set(seen.map(({ mention }) => mention.source)).size > 1;
}

function sectorsOf(
  { proposal }: Understanding,
  strengths: Strength[],
  { data }: Corpus,
): Pick<Profile, 'sectors' | 'declared'> {
  if (proposal.sectors.length > 0) return { sectors: new Set(proposal.sectors), declared: true };
  const sectors = new Set(agencySectors(proposal.agency.name, data.lexicon.agencySectors));
  for (const { capability, weight } of strengths)
    if (weight >= strengths[0]!.weight / 2) sectors.add(data.capabilities[capability]!.sector);
  return { sectors, declared: false };
}

type Phrase = [folded: string, sectors: Sector[]];
const phrases = new WeakMap<Record<string, Sector[]>, Phrase[]>();

/** Sectors by the longest phrase that an agency's name holds. */
function agencySectors(name: string, known: Record<string, Sector[]>): Sector[] {
  const longestFirst = phrases.get(known) ?? sorted(known);
  phrases.set(known, longestFirst);
  const flat = fold(name.normalize('NFC')).toLowerCase();
  return longestFirst.find(([phrase]) => flat.includes(phrase))?.[1] ?? [];
}

function sorted(known: Record<string, Sector[]>): Phrase[] {
  return Object.entries(known)
    .sort(([a], [b]) => b.length - a.length)
    .map(([phrase, sectors]) => [fold(phrase), sectors]);
}
