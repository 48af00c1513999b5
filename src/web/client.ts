/** The page's side of the workers: starts them from what the build packed, asks, and waits for the answer. */
import type { Answers, Kind } from './answers.ts';
import { inflate, type Packed } from './packed.ts';
import type { Response } from './worker.ts';

type Given<K extends Kind> = Parameters<Answers[K]>[1];
type Answer<K extends Kind> = Awaited<ReturnType<Answers[K]>>;
export type Ask = <K extends Kind>(kind: K, given: Given<K>) => Promise<Answer<K>>;
type Progress = (done: number, total: number) => void;

function packed(id: string): Packed {
  const { textContent, dataset } = document.getElementById(`packed-${id}`)!;
  return { text: textContent!, bytes: Number(dataset.bytes) };
}

/** A worker whose program is a part of the page. The policy of the page allows workers of its own making, and no other. */
async function start(id: string): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([await inflate(packed(id))], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** Answers come with the number of their question. */
function connect(worker: Worker, onProgress?: Progress) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    if ('done' in data) return onProgress?.(data.done, data.total);
    const { resolve, reject } = waiting.get(data.number)!;
    waiting.delete(data.number);
    if ('fault' in data) reject(new Error(data.fault));
    else resolve(data.value as never);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  return <T>(message: object): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject } as Waiting);
      worker.postMessage({ ...message, number: last });
    });
}

export async function startEngine(onProgress: Progress): Promise<Ask> {
  const send = connect(await start('engine'), onProgress);
  await send({ kind: 'open', given: { data: packed('data'), tables: packed('tables') } });
  return (kind, given) => send({ kind, given });
}

/** Licences of the packages that the page holds. */
export async function licences(): Promise<string> {
  return new TextDecoder().decode(await inflate(packed('licences')));
}

let office: Promise<<T>(message: object) => Promise<T>> | undefined;

/** Started when something is first asked of it. */
export async function askOffice<T>(message: object): Promise<T> {
  office ??= start('office').then((worker) => connect(worker));
  return (await office)<T>(message);
}
