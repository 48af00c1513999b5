/** Loads what the build compiled from data/. */
import { readFileSync } from 'node:fs';
import type { Data } from '../model.ts';

/** Beside the bundle; from the sources, in the build's folder. */
const compiled = new URL(import.meta.url.endsWith('.ts') ? '../../dist/data.json' : './data.json', import.meta.url);

let loaded: Data | undefined;

/**
 * The catalogue, the capability model and the law pack that come with the program.
 * @example const data = await loadData();
 */
export async function loadData(): Promise<Data> {
  loaded ??= JSON.parse(readFileSync(compiled, 'utf8')) as Data;
  return loaded;
}
