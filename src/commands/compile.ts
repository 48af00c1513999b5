/** The build's step from data/ to what the program loads. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../compiled.ts';
import { catalogueTable } from '../match/corpus.ts';
import type { Data } from '../model.ts';
import { compileData, readDataFiles } from '../read/data.ts';
import { apart, files, type Stored } from '../read/stored.ts';
import { faultMessage } from '../report/faults.ts';
import { modelTables, reader, wordTables } from '../understand/understand.ts';

/** @returns what is wrong with the data; then nothing is written. */
export function compile(folder: string, output: string): string[] {
  const { data, faults } = compileData(readDataFiles(folder));
  if (data) {
    mkdirSync(output, { recursive: true });
    write(data, output);
  }
  return faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}: ${faultMessage(fault, 'en')}`);
}

function write(data: Data, output: string): void {
  const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const parts = data.capabilities.map(apart);
  const capabilities = parts.map(({ known }) => known);
  const tables = {
    lexicon: wordTables(data.lexicon),
    ...modelTables(data),
    catalogue: catalogueTable(data, reader(data)),
  };
  writeFileSync(join(output, files.data), JSON.stringify({ sha256, data: { ...data, capabilities } } satisfies Stored));
  writeFileSync(join(output, files.wording), JSON.stringify(parts.map(({ wording }) => wording)));
  writeFileSync(join(output, files.tables), pack(tables, sha256));
}
