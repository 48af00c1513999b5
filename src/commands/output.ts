/** Where a report goes: one format to standard output, any number to files, each file replaced as a whole or not at all. */
// Not node:fs/promises, which is loaded at every start then.
import { constants, promises } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import type { Report } from '../model.ts';
import { type Format, formatEntry, formatNames, type RenderOptions, render } from '../report/render.ts';
import type { Io } from './io.ts';

/** One `--format`, and the `--output` that belongs to it. */
export interface Output {
  format: Format;
  path?: string;
}

/** `--format` and `--output` in the order of the command line. */
export type Asked = { format: Format } | { path: string };

/** A file belongs to the format before it. Where there is one of each, their order does not matter; a file without a format has that of its name, or text. */
export function pairOutputs(asked: readonly Asked[]): Output[] {
  if (asked.length === 2) {
    const both = Object.assign({}, ...asked) as Partial<Output>;
    if (both.format && both.path !== undefined) return [{ format: both.format, path: both.path }];
  }
  const outputs: Output[] = [];
  for (const one of asked) {
    const last = outputs.at(-1);
    if ('format' in one) outputs.push({ ...one });
    else if (last && last.path === undefined) last.path = one.path;
    else outputs.push({ format: formatOfName(one.path), path: one.path });
  }
  return outputs.length > 0 ? outputs : [{ format: 'text' }];
}

function formatOfName(path: string): Format {
  const extension = extname(path).toLowerCase();
  return formatNames.find((format) => formatEntry(format).extension === extension) ?? 'text';
}

/**
 * Refuses outputs that cannot all be written, before any work is done.
 * @param inputs files that were read: none of them is overwritten.
 */
export async function refuseOutputs(outputs: readonly Output[], inputs: readonly string[], io: Io): Promise<void> {
  const toStdout = outputs.filter(({ path }) => path === undefined);
  if (toStdout.length > 1)
    throw new InputError('twoToStdout', { formats: toStdout.map(({ format }) => format).join(', ') });
  const [shown] = toStdout;
  if (shown && io.columns !== undefined && formatEntry(shown.format).isBinary)
    throw new InputError('binaryToTerminal', { format: shown.format });
  const read = new Set(await Promise.all(inputs.map((path) => placeOf(path, io))));
  const written = new Set<string>();
  for (const { path } of outputs) {
    if (path === undefined) continue;
    const at = await placeOf(path, io);
    if (read.has(at)) throw new InputError('outputIsInput', { path });
    if (written.has(at)) throw new InputError('sameOutput', { path });
    written.add(at);
  }
}

/** Every format is made before the first file is written. */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  options: RenderOptions,
  io: Io,
): Promise<void> {
  const made = await Promise.all(
    outputs.map(async ({ format, path }) => ({
      path,
      content: await render(
        report,
        format,
        path === undefined ? { ...options, width: io.columns } : { ...options, color: false, faults: true },
      ),
    })),
  );
  for (const { path, content } of made) if (path !== undefined) await writeWhole(path, content, io);
  for (const { path, content } of made) if (path === undefined) io.stdout(content);
}

/** Beside its place first, then moved there: a reader sees the old file or the new one, and a failure leaves nothing. */
async function writeWhole(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  try {
    const at = await placeOf(path, io);
    const there = await promises.stat(at).catch(() => undefined);
    // A device or a pipe is written to; only files are replaced.
    if (there && !there.isFile() && !there.isDirectory()) return await promises.writeFile(at, content);
    if (there) await promises.access(at, constants.W_OK);
    await replace(at, content, there?.mode);
  } catch (error) {
    throw new InputError('cannotWrite', { path, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

async function replace(at: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const { randomBytes } = await import('node:crypto');
  const beside = join(dirname(at), `.trunglap-${randomBytes(8).toString('hex')}.tmp`);
  const file = await promises.open(beside, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode & 0o777);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await promises.rename(beside, at);
  } catch (error) {
    await file.close().catch(() => undefined);
    await promises.unlink(beside).catch(() => undefined);
    throw error;
  }
}

/** The file itself, where the path is a link to it. */
async function placeOf(path: string, { cwd }: Io): Promise<string> {
  const at = resolve(cwd, path);
  return promises.realpath(at).catch(() => at);
}
