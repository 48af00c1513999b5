/** Loads what the build compiled from data/. */
import { readFileSync } from 'node:fs';
import { keep, unpack } from '../compiled.ts';
import type { Capability, Data } from '../model.ts';

/** What the build writes: the data without the wording of terms, that wording, and the tables made of both. */
export const files = { data: 'data.json', wording: 'wording.json', tables: 'tables.bin' } as const;

type Wording = Pick<Capability, 'terms' | 'hints' | 'excludes'>;

export interface Stored {
  /** Of the whole data; the tables say of which data they were made. */
  sha256: string;
  data: Omit<Data, 'capabilities'> & { capabilities: Omit<Capability, keyof Wording>[] };
}

/** Beside the bundle; from the sources, in the build's folder. */
const folder = import.meta.url.endsWith('.ts') ? '../../dist/' : './';
const read = (file: string) => readFileSync(new URL(folder + file, import.meta.url));

let loaded: Data | undefined;

/**
 * The catalogue, the capability model and the law pack that come with the program.
 * @example const data = await loadData();
 */
export async function loadData(): Promise<Data> {
  loaded ??= load();
  return loaded;
}

function load(): Data {
  const { sha256, data: stored } = JSON.parse(read(files.data).toString()) as Stored;
  const data: Data = { ...stored, capabilities: withWording(stored.capabilities) };
  const { terms, likeness, catalogue } = tables(sha256) ?? {};
  if (terms && likeness) keep([data.capabilities, data.lexicon], { terms, likeness });
  if (catalogue) keep([data.entries, data.lexicon], catalogue);
  return data;
}

/** Undefined where there are none that fit: they are made in memory then, which takes a second or two. */
function tables(of: string): ReturnType<typeof unpack> {
  try {
    return unpack(read(files.tables), of);
  } catch {
    return undefined;
  }
}

/** Recognition has the terms compiled: their wording, more than half of all data, is read only by who looks at it. */
function withWording(capabilities: Stored['data']['capabilities']): Capability[] {
  let written: Map<string, Wording> | undefined;
  const wording = (id: string) => {
    written ??= new Map(
      (JSON.parse(read(files.wording).toString()) as Wording[]).map((w, i) => [capabilities[i]!.id, w]),
    );
    return written.get(id)!;
  };
  const lazily = (part: keyof Wording) => ({
    enumerable: true,
    get(this: Capability) {
      return wording(this.id)[part];
    },
  });
  const parts = { terms: lazily('terms'), hints: lazily('hints'), excludes: lazily('excludes') };
  for (const capability of capabilities) Object.defineProperties(capability, parts);
  return capabilities as Capability[];
}
