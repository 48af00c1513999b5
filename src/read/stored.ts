/** What the build compiled from data/, as a start makes it ready. Where the three files come from is the caller's. */
import { keep, unpack } from '../compiled.ts';
import type { Capability, Data } from '../model.ts';

/** What the build writes: the data without the wording of capabilities, that wording, and the tables made of both. */
export const files = { data: 'data.json', wording: 'wording.json', tables: 'tables.bin' } as const;

/** What a capability is called and recognised by, apart from what it is. */
export type Wording = Pick<Capability, 'label' | 'users' | 'terms' | 'hints' | 'excludes'>;

export interface Stored {
  /** Of the whole data; the tables say of which data they were made. */
  sha256: string;
  data: Omit<Data, 'capabilities'> & { capabilities: Omit<Capability, keyof Wording>[] };
}

/**
 * @param wording asked for when somebody looks at it.
 * @param tables undefined, or not of this data: they are made in memory then, which takes a second or two.
 */
export function assemble({ sha256, data: stored }: Stored, wording: () => Wording[], tables?: Uint8Array): Data {
  const data: Data = { ...stored, capabilities: withWording(stored.capabilities, wording) };
  const { lexicon, catalogue, ...model } = (tables && unpack(tables, sha256)) ?? {};
  if (lexicon && catalogue) {
    keep([data.lexicon], lexicon);
    keep([data.capabilities, data.lexicon], model);
    keep([data.entries, data.lexicon], catalogue);
  }
  return data;
}

/** Recognition has the terms compiled: the wording of capabilities, more than half of all data, is read only when someone looks at it. */
function withWording(capabilities: Stored['data']['capabilities'], read: () => Wording[]): Capability[] {
  let written: Wording[] | undefined;
  const wording = (i: number): Wording => {
    written ??= read();
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
