/** Misspelt syllables: known syllables one edit away (one letter more, less, other, or two transposed). */

/** Shorter syllables have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;

/**
 * Symmetric deletes: two words one edit apart share a form once a letter is deleted from either, or one is the other's deletion.
 * See W. Garbe's SymSpell (2012).
 */
export function speller(vocabulary: Set<string>): (word: string) => string[] {
  const byDeletion = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    for (const form of [word, ...deletions(word)]) {
      const list = byDeletion.get(form);
      if (list) list.push(word);
      else byDeletion.set(form, [word]);
    }
  }
  const seen = new Map<string, string[]>();
  return (word) => {
    if (word.length < SHORTEST || vocabulary.has(word) || /\d/.test(word)) return [];
    const known = seen.get(word);
    if (known) return known;
    const near = new Set<string>();
    for (const form of [word, ...deletions(word)])
      for (const candidate of byDeletion.get(form) ?? []) if (isOneEdit(word, candidate)) near.add(candidate);
    const found = [...near].sort();
    seen.set(word, found);
    return found;
  };
}

function deletions(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const tail = (x: string, from: number) => x.slice(from);
  if (a.length !== b.length) return a.length > b.length ? tail(a, i + 1) === tail(b, i) : tail(a, i) === tail(b, i + 1);
  const transposed = a[i] === b[i + 1] && a[i + 1] === b[i] && tail(a, i + 2) === tail(b, i + 2);
  return tail(a, i + 1) === tail(b, i + 1) || transposed;
}
