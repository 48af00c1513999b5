/** Loads what the build compiled from data/. */
import { readFileSync } from 'node:fs';
import type { Data } from '../model.ts';
import { assemble, files, type Stored, type Wording } from './stored.ts';

/** Beside the bundle; from the sources, in the build's folder. */
const folder = import.meta.url.endsWith('.ts') ? '../../dist/' : './';
const read = (file: string) => readFileSync(new URL(folder + file, import.meta.url));

let loaded: Data | undefined;

/**
 * The catalogue, the capability model and the law pack that come with the program. Read once.
 * @example
 * const data = await loadData();
 * data.law.id // → '1132/QĐ-TTg'
 * data.entries.length // → 277
 */
export async function loadData(): Promise<Data> {
  loaded ??= load();
  return loaded;
}

function load(): Data {
  const stored = JSON.parse(read(files.data).toString()) as Stored;
  return assemble(stored, () => JSON.parse(read(files.wording).toString()) as Wording[], tables());
}

function tables(): Uint8Array | undefined {
  try {
    return read(files.tables);
  } catch {
    return undefined;
  }
}
