/** The process around `run`: the only place that touches it. */
import { run } from './cli.ts';

/** A closed pipe (`| head`) ends the program quietly. */
function quietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

/** Viet Nam is seven hours ahead of UTC all year round. Milliseconds. */
const VIET_NAM = 7 * 60 * 60 * 1000;

export async function main(): Promise<void> {
  quietly(process.stdout);
  quietly(process.stderr);
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (content) => process.stdout.write(content),
    stderr: (text) => process.stderr.write(text),
    stdin: () => readAll(process.stdin),
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
    stderrIsTerminal: process.stderr.isTTY,
    terminal: () =>
      process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : undefined,
    today: () => new Date(Date.now() + VIET_NAM).toISOString().slice(0, 10),
  });
}
