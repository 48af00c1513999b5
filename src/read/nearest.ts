/** The nearest right thing to what was typed by hand: keys, values, ids. */
import Fuse from 'fuse.js';

/** The most alike of `allowed`, typos and diacritics aside; undefined where nothing is near. `labels` are other names of the allowed ones. */
export function nearest(
  typed: string,
  allowed: readonly string[],
  labels: Record<string, string[]> = {},
): string | undefined {
  const items = allowed.flatMap((value) =>
    [value, ...((Object.hasOwn(labels, value) && labels[value]) || [])].map((name) => ({ value, name })),
  );
  const fuse = new Fuse(items, {
    keys: ['name'],
    ignoreDiacritics: true,
    threshold: 0.45,
    ignoreLocation: true,
    includeScore: true,
  });
  const asTyped = fuse.search(typed.slice(0, 64))[0];
  // The search looks for the typed text inside a name; a typed text that is longer than the name is looked for the other way round.
  const longer = items.find(({ name }) => name.length > 2 && typed.toLowerCase().includes(name.toLowerCase()));
  return asTyped?.item.value ?? longer?.value;
}
