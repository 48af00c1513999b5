/** Words of headers and cells as they are compared: without case, diacritics and punctuation. */

export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of a header, without what stands in brackets: units, footnotes. */
export function plainHeader(text: string): string {
  return plain(text.replace(/\([^()]*\)/g, ' '));
}
