/** Which functions of a proposal met a platform, in the proposal's own words. */
import type { Evidence, Match, Proposal, Text } from '../model.ts';

/** Longest piece of a proposal that advice repeats, in characters. */
const LONGEST = 200;

/** The listed functions that met the platform; where none is listed, the words of the running text that did. */
export function metFunctions(proposal: Proposal, match: Match): string[] {
  const listed = metTexts(proposal, match).map(({ text }) => shortened(text));
  if (listed.length > 0) return listed;
  const said = functionEvidence(match).filter(({ proposal: { field } }) => field !== 'name');
  const words = [...new Set(said.map(({ proposal: { text } }) => shortened(text)))];
  return words.filter((one) => !words.some((other) => other !== one && other.includes(one)));
}

/** The listed functions that met the platform, as texts of the proposal. */
export function metTexts({ texts }: Proposal, match: Match): Text[] {
  const evidence = functionEvidence(match).filter(({ proposal: { field } }) => field === 'functions');
  return texts.filter((text) => text.field === 'functions' && evidence.some((pair) => standsIn(pair, text)));
}

function functionEvidence({ evidence }: Match): Evidence[] {
  return evidence.filter(({ axis }) => axis === 'function');
}

/** Evidence names a line, and quotes the words that met, with " … " where it leaves some out. */
function standsIn({ proposal: { text, line } }: Evidence, { text: whole, marks }: Text): boolean {
  return marks.some((mark) => mark.line === line) && text.split(' … ').every((piece) => whole.includes(piece));
}

export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST).trimEnd()}…` : flat;
}
