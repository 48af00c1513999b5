/** A saved JSON report, from a file or from standard input. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ErrorCode, Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import { decode, likelyEncoding } from './encoding.ts';
import { type ReadReport, readReport } from './report.ts';

/** Where relative paths start, and what `-` reads. */
interface World {
  cwd: string;
  stdin: () => Promise<Uint8Array>;
}

/** The report at a path, or what is wrong with it; never throws for a user's fault. */
export async function readSaved(path: string, io: World): Promise<ReadReport> {
  const failed = (code: ErrorCode, params: Record<string, string>): { faults: Fault[] } => ({
    faults: [{ file: path, line: 1, column: 1, code, params }],
  });
  try {
    const info = path === '-' ? undefined : await stat(resolve(io.cwd, path));
    if (info && !info.isFile()) return failed('not-a-file', { path });
    if (info && info.size > limits.reportBytes)
      return failed('too-large', { found: String(info.size), limit: String(limits.reportBytes) });
    const bytes = info ? await readFile(resolve(io.cwd, path)) : await io.stdin();
    const text = decode(bytes);
    return text === undefined ? failed('encoding', { likely: likelyEncoding(bytes) }) : readReport(text, path);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? failed('not-found', { path }) : failed('not-readable', { path, detail: code });
  }
}
