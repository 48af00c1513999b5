/** Loads what the build compiled from data/. */
import { readFileSync } from 'node:fs';
import { keep, unpack } from '../compiled.ts';
import type { Capability, Data } from '../model.ts';

/** What the build writes: the data without the wording of capabilities, that wording, and the tables made of both. */
export const files = { data: 'data.json', wording: 'wording.json', tables: 'tables.bin' } as const;

/** What a capability is called and recognised by, apart from what it is. */
type Wording = Pick<Capability, 'label' | 'users' | 'terms' | 'hints' | 'excludes'>;

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
  const { lexicon, catalogue, ...model } = tables(sha256) ?? {};
  if (lexicon && catalogue) {
    keep([data.lexicon], lexicon);
    keep([data.capabilities, data.lexicon], model);
    keep([data.entries, data.lexicon], catalogue);
  }
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

/** Recognition has the terms compiled: the wording of capabilities, more than half of all data, is read only when someone looks at it. */
function withWording(capabilities: Stored['data']['capabilities']): Capability[] {
  let written: Wording[] | undefined;
  const wording = (i: number): Wording => {
    written ??= JSON.parse(read(files.wording).toString()) as Wording[];
    return written[i]!;
  };
  return capabilities.map(({ id, sector, kind, generic, uncovered }, i) => ({
    id,
    get label() {
      return wording(i).label;
    },
    sector,
    kind,
    get users() {
      return wording(i).users;
    },
    get terms() {
      return wording(i).terms;
    },
    get hints() {
      return wording(i).hints;
    },
    get excludes() {
      return wording(i).excludes;
    },
    generic,
    uncovered,
  }));
}

/** The two parts that a capability is stored in. */
export function apart(capability: Capability): { known: Omit<Capability, keyof Wording>; wording: Wording } {
  const { label, users, terms, hints, excludes, ...known } = capability;
  return { known, wording: { label, users, terms, hints, excludes } };
}
