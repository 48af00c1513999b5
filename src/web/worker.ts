/** The worker that holds the engine: requests come in with a number, and answers go out with it. */
import { answers, type Kind } from './answers.ts';
import { type Engine, openEngine, type Packed, warm } from './engine.ts';
import { type Packed as Block, inflate } from './packed.ts';

interface Request {
  number: number;
  kind: Kind | 'open';
  given: unknown;
}
export type Response = { number: number } & ({ value: unknown } | { fault: string } | { done: number; total: number });

let engine: Engine | undefined;

/** So many proposals are checked between two words of how far it is. */
const STEP = 5;

async function answer({ number, kind, given }: Request): Promise<unknown> {
  if (kind === 'open') {
    const { data, tables } = given as Record<'data' | 'tables', Block>;
    const [text, bytes] = await Promise.all([inflate(data), inflate(tables)]);
    const opened = openEngine(JSON.parse(new TextDecoder().decode(text)) as Packed, bytes);
    engine = opened;
    // What was asked meanwhile comes after: it would wait for the same.
    setTimeout(() => warm(opened));
    return undefined;
  }
  const onProgress = (done: number, total: number) => {
    if (done % STEP === 0) postMessage({ number, done, total } satisfies Response);
  };
  return answers[kind](engine!, given as never, onProgress);
}

addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { number } = request;
  try {
    postMessage({ number, value: await answer(request) } satisfies Response);
  } catch (error) {
    postMessage({ number, fault: String(error instanceof Error ? error.stack : error) } satisfies Response);
  }
});
