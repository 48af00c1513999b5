/** Columns are counted in graphemes: what a reader takes for one letter. */

/** One unit a grapheme: Latin letters with their marks composed, as nearly all text here. */
const PLAIN = /^[\u0020-\u02ff\u1e00-\u1eff]*$/;

/** Made at first use: it takes longer than most files to read. */
let segmenter: Intl.Segmenter | undefined;

export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function countGraphemes(text: string): number {
  return PLAIN.test(text) ? text.length : graphemes(text).length;
}
