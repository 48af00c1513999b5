/** The build's step from data/ to what the program loads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileData, readDataFiles } from '../read/data.ts';
import { faultMessage } from '../report/faults.ts';

export function compile(folder: string, output: string): string[] {
  const { data, faults } = compileData(readDataFiles(folder));
  if (data) {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, JSON.stringify(data));
  }
  return faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}: ${faultMessage(fault, 'en')}`);
}
