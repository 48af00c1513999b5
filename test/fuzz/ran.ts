/** Runs of the command line over files from strangers, and what must hold of each of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Report } from '../../src/model.ts';
import { type Ran, root, trunglap } from '../support.ts';

const isReport = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')),
);

/** A folder of its own, in memory where the system has such. */
export class Folder {
  readonly path = mkdtempSync(join(process.env.FUZZ_FOLDER ?? tmpdir(), 'trunglap-fuzz-'));

  /** Writes files, runs, and removes the files again. */
  async run(
    files: Readonly<Record<string, string | Uint8Array>>,
    args: string[],
    input?: Uint8Array | string,
  ): Promise<Ran> {
    for (const [name, content] of Object.entries(files)) {
      if (name.includes('/')) mkdirSync(join(this.path, name, '..'), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
    try {
      return await trunglap([...args, '--debug'], { cwd: this.path, ...(input !== undefined && { input }) });
    } finally {
      for (const name of Object.keys(files)) rmSync(join(this.path, name));
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Controls, and what reorders or hides what is shown; a line's end is none. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

function must(holds: boolean, what: string, { code, stdout, stderr }: Ran): void {
  if (!holds) throw new Error(`${what}; exit code ${code}\n${stderr.slice(0, 2000)}\n${stdout.slice(0, 1000)}`);
}

/** 0, 1 or 2 and never 3; no trace of a stack; nothing that moves a cursor or turns text round. Faults are told where the code says so. */
export function sound(ran: Ran): void {
  must([0, 1, 2].includes(ran.code), 'a fault of the program', ran);
  must(!/^ {4}at .+:\d+:\d+\)?$/m.test(ran.stderr + ran.stdout), 'a stack trace', ran);
  must(!UNSEEN.test(ran.stderr), 'a control character on stderr', ran);
  must(ran.code !== 2 || ran.stderr !== '', 'exit code 2 without a word', ran);
}

/** The report of a run with `--format json`. */
export function reportOf(ran: Ran): Report {
  sound(ran);
  let report: unknown;
  try {
    report = JSON.parse(ran.stdout);
  } catch (error) {
    must(false, `no JSON: ${error}`, ran);
  }
  must(isReport(report) as boolean, `not as schema/report.schema.json has it: ${JSON.stringify(isReport.errors)}`, ran);
  must(!UNSEEN.test(ran.stdout), 'a control character in JSON', ran);
  const { summary, results, errors } = report as Report;
  must(summary.checked === results.length, 'not every result is counted', ran);
  must(
    (ran.code === 2) === (errors.length > 0 || results.length === 0),
    'the code does not say what the report says',
    ran,
  );
  must(
    errors.every(({ line, column }) => line >= 1 && column >= 1),
    'a fault without a place',
    ran,
  );
  return report as Report;
}

/** A format for people: of text only what is seen. */
export function shownBy(ran: Ran, format: string): void {
  sound(ran);
  // CSV and workbooks end lines as their standards say.
  if (!['csv', 'docx', 'xlsx'].includes(format))
    must(!UNSEEN.test(ran.stdout), `a control character in ${format}`, ran);
  must(!/^::(?!(?:error|warning|notice|group|endgroup)\b)/m.test(ran.stdout), 'a workflow command of a stranger', ran);
}
