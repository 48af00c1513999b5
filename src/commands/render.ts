/** `render`: a saved JSON report in any format, without checking again. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ErrorCode, Fault } from '../errors.ts';
import { rulesOf } from '../judge/rules.ts';
import { limits } from '../limits.ts';
import type { Verdict } from '../model.ts';
import { decode, likelyEncoding } from '../read/files.ts';
import { loadData } from '../read/load.ts';
import { type ReadReport, readReport } from '../read/report.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type Output, refuseOutputs, writeOutputs } from './output.ts';

export interface RenderArguments extends GlobalOptions {
  path: string;
  outputs: Output[];
  failOn: Verdict;
}

/** Its exit code says whether the report could be written, not what it found. */
export async function renderCommand({ path, outputs, ...options }: RenderArguments, io: Io): Promise<number> {
  await refuseOutputs(outputs, [path], io);
  const { report, faults } = await readFileOrStdin(path, io);
  if (!report) {
    io.stderr(`${faultLines(faults, options.lang).join('\n')}\n`);
    return EXIT_UNUSABLE;
  }
  await writeOutputs(report, outputs, { ...options, rules: rulesOf(await loadData()) }, io);
  return EXIT_CLEAR;
}

async function readFileOrStdin(path: string, io: Io): Promise<ReadReport> {
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
