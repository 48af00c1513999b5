/** Ids of findings: stable while the proposal's name, its agency and the platform stay the same, whatever the file or line. */

const SEEDS = [0x811c9dc5, 0x1b873593] as const;

/** 64 bits in hex. A fingerprint against chance, not against forgery. */
function hash(text: string): string {
  return SEEDS.map((seed) => {
    let h = seed;
    for (const char of text) h = Math.imul(h ^ char.codePointAt(0)!, 0x01000193) >>> 0;
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;
    return ((h ^ (h >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

/** `1132-B33-0123456789ab`: the platform, and twelve hex digits of the proposal's name and agency. */
export function findingId(name: string, agency: string, platform: string): string {
  return `${platform}-${hash([plain(name), plain(agency), platform].join('\n')).slice(0, 12)}`;
}

/** Text without what may be typed either way: case, punctuation, invisible characters, diacritics (hoà, hòa). */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
