/**
 * Vietnamese text as tokens: one token a syllable (or number, or abbreviation), each knowing its place in the original.
 * Two spellings of one word must give one token: NFC and NFD, hoà and hòa, lý and lí, with zero-width characters or without.
 */

export interface Token {
  /** Where it stands in the original text, in UTF-16 units: [start, end). */
  start: number;
  end: number;
  /** Lower case, one spelling, with diacritics. */
  word: string;
  /** The same without diacritics. */
  fold: string;
  /** Written in capitals only. */
  caps: boolean;
  sentence: number;
  /** Written out from an abbreviation, whose place it has. */
  expanded?: true;
}

/** Letters, digits, marks; and what is invisible, which stands inside words. */
const WORD = /[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\ufeff\u00ad]+/gu;
/** What few texts hold: letters that are not Latin, signs other than punctuation and arrows. */
const RARE = /[\u0250-\u02ff\u0370-\u1dff\u1f00-\u1fff\u2070-\u218f\u2200-\uffff]/;
/** The same as WORD where nothing rare stands: for classes of all Unicode, the engine takes longer to prepare than most texts take to read. */
const PLAIN_WORD =
  /[\u0300-\u036f0-9A-Za-z\u00aa\u00ad\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u200b-\u200d\u2060]+/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** A full stop inside 1.837 or TP.HCM ends no sentence. */
const SENTENCE_END = /[;!?\n]|\.(?=\s)/;

// NFD leaves đ alone, hence the second step.
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

const OLD_TONES: Record<string, string> = {};
for (const [plain, tones] of Object.entries({
  oa: 'òa óa ỏa õa ọa|oà oá oả oã oạ',
  oe: 'òe óe ỏe õe ọe|oè oé oẻ oẽ oẹ',
  uy: 'ùy úy ủy ũy ụy|uỳ uý uỷ uỹ uỵ',
})) {
  const [canonical, other] = tones.split('|').map((list) => list.split(' '));
  for (const [i, form] of other!.entries()) OLD_TONES[form] = canonical![i]!;
  OLD_TONES[plain] = plain;
}
const OLD_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const FINAL_Y = /^(qu|[bcdđghklmnprstvx]|ch|gh|kh|ng|nh|ph|th|tr)([yỳýỷỹỵ])$/;
const Y_TO_I: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** One spelling of a syllable: new tone placement, and i where a lone final y may be written i (quản lý, quản lí). */
export function canonical(word: string): string {
  const lower = word.replace(INVISIBLE, '').normalize('NFC').toLowerCase();
  return lower
    .replace(FINAL_Y, (_, onset: string, y: string) => onset + Y_TO_I[y]!)
    .replace(OLD_TONE, (pair) => OLD_TONES[pair] ?? pair);
}

interface Forms {
  word: string;
  fold: string;
  caps: boolean;
}

/** Syllables are few and come again and again: their forms are kept. Bounded, for strangers' texts may hold any number of different ones. */
const MOST_KEPT = 50_000;
const kept = new Map<string, Forms>();

function forms(written: string): Forms {
  const known = kept.get(written);
  if (known) return known;
  const word = canonical(written);
  const made = { word, fold: fold(word), caps: written.toUpperCase() === written && written.toLowerCase() !== written };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, made);
  return made;
}

/** Tokens of a text, in order. Runs in one pass; the text may have any length. */
export function tokenise(text: string, spellings: Record<string, string> = {}): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  const pattern = RARE.test(text) ? WORD : PLAIN_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    // Most gaps are one space.
    if (start - last > 1 || text.charCodeAt(last) !== 32) {
      if (tokens.length > 0 && SENTENCE_END.test(text.slice(last, start))) sentence += 1;
    }
    last = start + match[0].length;
    const { word, fold: folded, caps } = forms(match[0]);
    if (word === '') continue;
    const respelt = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
    tokens.push({
      start,
      end: last,
      word: respelt ?? word,
      fold: respelt === undefined ? folded : fold(respelt),
      caps,
      sentence,
    });
  }
  return tokens;
}

/** Words of a text as matching sees them: for comparing names. */
export function words(text: string): string[] {
  return tokenise(text).map((token) => token.word);
}
