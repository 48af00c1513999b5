/** A JSON report of this program, read back: what `explain` needs of it. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Match, type Result, reasonCodes, verdicts } from '../model.ts';

const words = z.record(z.string(), z.string());
const fact = z.object({
  value: z.string(),
  reason: z.enum(reasonCodes),
  params: words,
  interpretation: z.object({ vi: z.string(), en: z.string() }).optional(),
});
const outcome = z.object({ verdict: z.enum(verdicts), rule: z.string() });
const match = z.object({
  id: z.string(),
  platform: z.string(),
  name: z.string(),
  verdict: z.enum(verdicts),
  rule: z.string(),
  facts: z.record(z.string(), fact).optional(),
  becomes: z.object({ operating: outcome, notYet: outcome }).optional(),
});
const report = z.object({
  reportVersion: z.literal(1),
  asOf: z.string(),
  law: z.object({ sha256: z.string() }),
  results: z.array(
    z.object({ file: z.string(), line: z.number(), proposal: z.object({ name: z.string() }), matches: z.array(match) }),
  ),
});

export type SavedMatch = Pick<Match, 'id' | 'platform' | 'name' | 'verdict' | 'rule' | 'facts' | 'becomes'>;
export interface SavedReport {
  asOf: string;
  law: { sha256: string };
  results: (Pick<Result, 'file' | 'line'> & { proposal: { name: string }; matches: SavedMatch[] })[];
}

/** Reads a report from a file, or from standard input for `-`. Throws InputError where there is none. */
export async function readReport(path: string, cwd: string, stdin: () => Promise<Uint8Array>): Promise<SavedReport> {
  const bytes = path === '-' ? await stdin() : await bytesOf(path, resolve(cwd, path));
  if (bytes.length > limits.reportBytes) throw bad(path, `> ${limits.reportBytes} byte`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw bad(path, (error as Error).message);
  }
  const parsed = report.safeParse(value);
  if (parsed.success) return parsed.data as unknown as SavedReport;
  const { path: at, message } = parsed.error.issues[0]!;
  throw bad(path, `${at.join('.')}: ${message}`);
}

async function bytesOf(path: string, at: string): Promise<Uint8Array> {
  const info = await stat(at).catch(() => undefined);
  if (!info) throw new InputError('noReport', { path });
  if (!info.isFile()) throw bad(path, 'not a file');
  if (info.size > limits.reportBytes) throw bad(path, `> ${limits.reportBytes} byte`);
  return readFile(at);
}

function bad(path: string, detail: string): InputError {
  return new InputError('badReport', { path, detail });
}
