/** Files that a person chose, dropped or pasted → proposals. As the command line reads files that are given by name. */
import type { Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Proposal } from '../model.ts';
import { decode, likelyEncoding } from '../read/encoding.ts';
import { readProposals } from '../read/proposals.ts';

export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

export interface Read {
  proposals: Proposal[];
  faults: Fault[];
  /** How many proposals could not be read. */
  invalid: number;
}

export async function readFiles(files: readonly GivenFile[], entryIds: readonly string[]): Promise<Read> {
  const all: Read[] = [];
  for (const file of files) all.push(await readFile(file, entryIds));
  return {
    proposals: all.flatMap(({ proposals }) => proposals),
    faults: all.flatMap(({ faults }) => faults),
    invalid: all.reduce((sum, { invalid }) => sum + invalid, 0),
  };
}

async function readFile({ name, bytes }: GivenFile, entryIds: readonly string[]): Promise<Read> {
  const refused = (code: Fault['code'], params: Record<string, string>): Read => ({
    proposals: [],
    faults: [{ file: name, line: 1, column: 1, code, params }],
    invalid: 1,
  });
  if (bytes.length > limits.fileBytes)
    return refused('too-large', { found: String(bytes.length), limit: String(limits.fileBytes) });
  const text = decode(bytes);
  if (text === undefined) return refused('encoding', { likely: likelyEncoding(bytes) });
  const { proposals, diagnostics, documents, foreign } = readProposals(text, { file: name, entryIds });
  return foreign
    ? refused('not-a-proposal', {})
    : { proposals, faults: diagnostics, invalid: documents - proposals.length };
}
