/** `render`: a saved JSON report in any format, without checking again. */
import { rulesOf } from '../judge/rules.ts';
import type { FailOn } from '../model.ts';
import { loadData } from '../read/load.ts';
import { readSaved } from '../read/saved.ts';
import { faultLines } from '../report/faults.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type Output, refuseOutputs, writeOutputs } from './output.ts';

export interface RenderArguments extends GlobalOptions {
  path: string;
  outputs: Output[];
  failOn: FailOn;
}

/** Its exit code says whether the report could be written, not what it found. */
export async function renderCommand({ path, outputs, ...options }: RenderArguments, io: Io): Promise<number> {
  await refuseOutputs(outputs, [path], io);
  const { report, faults } = await readSaved(path, io);
  if (!report) {
    io.stderr(`${faultLines(faults, options.lang).join('\n')}\n`);
    return EXIT_UNUSABLE;
  }
  await writeOutputs(report, outputs, { ...options, rules: rulesOf(await loadData()) }, io);
  return EXIT_CLEAR;
}
