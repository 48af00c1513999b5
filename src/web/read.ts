/** Files that a person chose, dropped or pasted → proposals. As the command line reads files that are given by name. */
import { type AllRead, readAll } from '../commands/proposals.ts';
import type { Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import { decode, likelyEncoding } from '../read/encoding.ts';
import type { SourceFile } from '../read/files.ts';

export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

export async function readFiles(files: readonly GivenFile[], entryIds: readonly string[]): Promise<AllRead> {
  const sources: SourceFile[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    const source = sourceOf(file);
    if ('code' in source) faults.push(source);
    else sources.push(source);
  }
  const read = await readAll(sources, { entryIds });
  return { ...read, faults: [...faults, ...read.faults], invalid: read.invalid + faults.length };
}

function sourceOf({ name: file, bytes }: GivenFile): SourceFile | Fault {
  const place = { file, line: 1, column: 1 };
  if (bytes.length > limits.fileBytes)
    return {
      ...place,
      code: 'too-large',
      params: { found: String(bytes.length), limit: String(limits.fileBytes) },
    };
  const text = /\.xlsx$/i.test(file) ? '' : decode(bytes);
  if (text === undefined) return { ...place, code: 'encoding', params: { likely: likelyEncoding(bytes) } };
  return { file, text, bytes, named: true };
}
