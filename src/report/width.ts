/** Columns of a terminal: counted in graphemes, so that composed and decomposed letters are as wide as they look. */

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** Scripts and symbols that every terminal draws over two columns; what is wide in some fonts only counts as one. */
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|.\ufe0f|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;

export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function width(text: string): number {
  return graphemes(text).reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
