/** The worker that holds the engine: requests come in with a number, and answers go out with it. */
import { type Engine, openEngine, type Packed } from './engine.ts';
import { type Packed as Block, inflate } from './packed.ts';

export type Kind = keyof Engine;
export interface Request {
  number: number;
  kind: Kind | 'open';
  given: unknown;
}
export type Response = { number: number } & ({ value: unknown } | { fault: string } | { done: number; total: number });

let engine: Engine | undefined;

async function answer({ number, kind, given }: Request): Promise<unknown> {
  if (kind === 'open') {
    const { data, tables } = given as Record<'data' | 'tables', Block>;
    const text = new TextDecoder().decode(await inflate(data));
    engine = openEngine(JSON.parse(text) as Packed, await inflate(tables));
    return undefined;
  }
  if (kind === 'checkFiles')
    return engine!.checkFiles(given as Parameters<Engine['checkFiles']>[0], (done, total) => {
      if (done % 5 === 0) postMessage({ number, done, total } satisfies Response);
    });
  return engine![kind](given as never);
}

addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { number } = request;
  try {
    postMessage({ number, value: await answer(request) } satisfies Response);
  } catch (error) {
    postMessage({
      number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies Response);
  }
});
