/** Columns of a terminal: counted in graphemes, so that composed and decomposed letters are as wide as they look. */

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** Scripts and symbols that every terminal draws over two columns; what is wide in some fonts only counts as one. */
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|.\ufe0f|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;

/** Letters of Vietnamese and English, punctuation, arrows and lines: one column a UTF-16 unit. Most text is made of nothing else, and segmenting is slow. */
const PLAIN = /^[ -~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff]*$/;

export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return graphemes(text).reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Lines of at most so many columns, broken at spaces; a word that is longer is broken between graphemes. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const [first, ...rest] = pieces(word, columns);
    const wide = width(first!);
    if (line !== '' && used + 1 + wide <= columns && rest.length === 0) {
      line += ` ${first}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    lines.push(...[first!, ...rest].slice(0, -1));
    line = rest.at(-1) ?? first!;
    used = width(line);
  }
  return [...lines, line];
}

/** A word in pieces of at most so many columns. */
function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const parts = [''];
  for (const one of graphemes(word)) {
    if (width(parts.at(-1)! + one) > columns) parts.push('');
    parts[parts.length - 1] += one;
  }
  return parts;
}
