/** The file: the parts that the library writes, without its clock. */
import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Day } from '../../model.ts';
import { archive } from '../archive.ts';
import type { Block } from './sheet.ts';

const PROPERTIES = 'docProps/core.xml';

const BODY = 'word/document.xml';

/**
 * The same chapters give the same bytes.
 * @param chapters at least one. Each is written on its own and forgotten: the library keeps a hundred times the size of what it writes.
 */
export async function pack(
  chapters: Iterable<Block[]>,
  documentOf: (chapter: Block[]) => Document,
  asOf: Day,
): Promise<Uint8Array> {
  let parts: Record<string, Uint8Array> = {};
  const bodies: Uint8Array[] = [];
  let [before, after] = ['', ''];
  for (const chapter of chapters) {
    parts = unzipSync(await Packer.pack(documentOf(chapter), 'uint8array'));
    const xml = strFromU8(parts[BODY]!);
    const [start, end] = [xml.indexOf(OPENING) + OPENING.length, xml.lastIndexOf(SECTION)];
    [before, after] = [xml.slice(0, start), xml.slice(end)];
    bodies.push(strToU8(xml.slice(start, end)));
  }
  parts[BODY] = joined([strToU8(before), ...bodies, strToU8(after)]);
  parts[PROPERTIES] = strToU8(strFromU8(parts[PROPERTIES]!).replace(/(W3CDTF">)[^<]*/g, `$1${midnight(asOf)}`));
  return archive(parts);
}

/** Between these stand the paragraphs and tables. */
const OPENING = '<w:body>';
const SECTION = '<w:sectPr>';

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A saved report may name a day that is in no calendar. */
function midnight(day: Day): string {
  const time = new Date(`${day}T00:00:00Z`);
  return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString().replace('.000', '');
}
