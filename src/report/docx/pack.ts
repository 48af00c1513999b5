/** The file: the parts that the library writes, without its clock. */
import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Day } from '../../model.ts';

/** Of every part, as the archive writes it: fields of local time, the same in every zone. */
const MODIFIED = new Date(1980, 0, 1, 12);
const PROPERTIES = 'docProps/core.xml';

/** The same document gives the same bytes. */
export async function pack(document: Document, asOf: Day): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  parts[PROPERTIES] = strToU8(strFromU8(parts[PROPERTIES]!).replace(/(W3CDTF">)[^<]*/g, `$1${midnight(asOf)}`));
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) files[name] = parts[name]!;
  return zipSync(files, { level: 6, mtime: MODIFIED, os: 0 });
}

/** The list of parts comes first: some readers know the file by it. */
function byPlace(a: string, b: string): number {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}

/** A saved report may name a day that is in no calendar. */
function midnight(day: Day): string {
  const time = new Date(`${day}T00:00:00Z`);
  return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString().replace('.000', '');
}
