/** Fetches what the build compiled from data/, in a browser. */
import type { Data } from '../model.ts';
import { assemble, files, type Stored, type Wording } from './stored.ts';

/**
 * The catalogue, the capability model and the law pack that come with the program.
 * @param base the folder of `data.json`, `wording.json` and `tables.bin`; by default `dist/` of the package. Throws where a file cannot be fetched.
 */
export async function loadData(base: string | URL = new URL('../', import.meta.url)): Promise<Data> {
  const folder = new URL(base);
  const read = async (file: string) => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  };
  const [stored, wording, tables] = await Promise.all([
    read(files.data).then((response) => response.json() as Promise<Stored>),
    read(files.wording).then((response) => response.json() as Promise<Wording[]>),
    read(files.tables).then((response) => response.arrayBuffer()),
  ]);
  return assemble(stored, () => wording, new Uint8Array(tables));
}
