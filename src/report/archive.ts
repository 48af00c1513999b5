/** Files of Office are archives of parts: the same parts give the same bytes, whenever and wherever they are packed. */
import { type Zippable, zipSync } from 'fflate';

export function archive(parts: Record<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) files[name] = parts[name]!;
  // The archive writes fields of local time: these are the same in every zone.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12), os: 0 });
}

/** The list of parts comes first: some readers know the file by it. */
function byPlace(a: string, b: string): number {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}
