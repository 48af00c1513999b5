/** Misspelt syllables: known syllables one edit away (one letter more, less, other, or two transposed). */

/** Shorter syllables have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;
/** Bounded, for strangers' texts may hold any number of different words. */
const MOST_KEPT = 50_000;

/** Known syllables near one that is not known. They are few and short: looking each of about one length over is soon done, and is done once for each misspelling. */
export function speller(known: readonly string[]): (word: string) => readonly string[] {
  let byLength: string[][] | undefined;
  const seen = new Map<string, readonly string[]>();
  const search = (word: string) => {
    byLength ??= grouped(known);
    const { length } = word;
    return [length - 1, length, length + 1]
      .flatMap((one) => byLength![one] ?? [])
      .filter((other) => isOneEdit(word, other))
      .sort();
  };
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return [];
    const found = seen.get(word);
    if (found) return found;
    if (seen.size >= MOST_KEPT) seen.clear();
    const near = search(word);
    seen.set(word, near);
    return near;
  };
}

function grouped(words: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    groups[word.length] ??= [];
    groups[word.length]!.push(word);
  }
  return groups;
}

/** Of words whose lengths differ by one at most. */
function isOneEdit(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  let [j, k] = [a.length, b.length];
  while (j > i && k > i && a[j - 1] === b[k - 1]) {
    j -= 1;
    k -= 1;
  }
  // What is left between the letters that they begin and end with alike.
  if (j - i <= 1 && k - i <= 1) return true;
  return j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
