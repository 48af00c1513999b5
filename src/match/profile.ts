/** A proposal weighed: which capabilities it performs, how strongly, and of what sector it is. */
import type { Sector, TextField } from '../model.ts';
import { fold } from '../understand/text.ts';
import type { ReadText, Seen as Shown, Understanding } from '../understand/understand.ts';
import { type Corpus, indexTerms } from './corpus.ts';

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
  /** Capabilities that it merely connects to. */
  connected: Set<number>;
  sectors: Set<Sector>;
  /** Sectors stated by the proposal itself, not inferred. */
  declared: boolean;
  terms: string[];
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
  return {
    understanding,
    strengths,
    byCapability: new Map(strengths.map((one) => [one.capability, one])),
    unexplained,
    total: unexplained + strengths.reduce((sum, { weight }) => sum + weight, 0),
    head: named.length > 0 ? named : strengths,
    connected,
    ...sectorsOf(understanding, strengths, corpus),
    terms: understanding.texts.flatMap(({ tokens }) => indexTerms(tokens)),
  };
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

/** Sectors by the longest phrase that an agency's name holds. */
export function agencySectors(name: string, known: Record<string, Sector[]>): Sector[] {
  const flat = fold(name.normalize('NFC')).toLowerCase();
  const met = Object.keys(known).filter((phrase) => flat.includes(fold(phrase)));
  const longest = met.sort((a, b) => b.length - a.length)[0];
  return longest ? known[longest]! : [];
}
