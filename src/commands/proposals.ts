/** Files of any kind → proposals. What reads spreadsheets and publiccode.yml is loaded when there are some. */
import type { Fault } from '../errors.ts';
import type { Action, Level, Proposal, Table } from '../model.ts';
import type { SourceFile } from '../read/files.ts';
import { readProposals } from '../read/proposals.ts';

export const proposalExtensions = ['.yaml', '.yml', '.xlsx', '.csv'];

export interface ProposalOptions {
  entryIds: readonly string[];
  /** `--level` and `--action`: of what cannot say them itself. */
  level?: Level;
  action?: Action;
}

export interface AllRead {
  proposals: Proposal[];
  faults: Fault[];
  /** How many proposals could not be read. */
  invalid: number;
  /** Files of a folder that hold none. */
  skipped: string[];
  tables: Table[];
  /** How many proposals each file gave. */
  counts: { file: string; proposals: number }[];
}

interface ReadFile {
  proposals: Proposal[];
  diagnostics: Fault[];
  documents: number;
  foreign: boolean;
  tables?: Table[];
}

export async function readAll(sources: readonly SourceFile[], options: ProposalOptions): Promise<AllRead> {
  const all: AllRead = { proposals: [], faults: [], invalid: 0, skipped: [], tables: [], counts: [] };
  for (const source of sources) {
    const read = await readFile(source, options);
    if (read.foreign && !source.named) all.skipped.push(source.file);
    else if (read.foreign) {
      all.faults.push(await foreign(source));
      all.invalid += 1;
    } else {
      all.proposals.push(...read.proposals);
      all.faults.push(...read.diagnostics);
      all.invalid += read.documents - read.proposals.length;
      all.tables.push(...(read.tables ?? []));
      all.counts.push({ file: source.file, proposals: read.proposals.length });
    }
  }
  return all;
}

const isTable = (file: string) => /\.(?:csv|xlsx)$/i.test(file);

async function readFile({ file, text, bytes }: SourceFile, options: ProposalOptions): Promise<ReadFile> {
  if (isTable(file)) {
    const { readPlan } = await import('../read/plan/plan.ts');
    return readPlan(bytes, { ...options, file });
  }
  if (/^["']?publiccodeYmlVersion["']?\s*:/m.test(text)) {
    const { readPubliccode } = await import('../read/publiccode.ts');
    return readPubliccode(text, { ...options, file });
  }
  return readProposals(text, { file, entryIds: options.entryIds });
}

async function foreign({ file, bytes }: SourceFile): Promise<Fault> {
  if (!isTable(file)) return { file, line: 1, column: 1, code: 'not-a-proposal', params: {} };
  const { noHeader } = await import('../read/plan/plan.ts');
  return noHeader(bytes, file);
}
