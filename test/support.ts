/** What several tests need: proposals made in one line, and the command line run in process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOne } from '../src/check.ts';
import { run } from '../src/cli.ts';
import type { Io } from '../src/commands/io.ts';
import type { Action, Data, Day, Facts, Level, Proposal, Result, TextField } from '../src/model.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const AS_OF = '2026-11-23';

export interface Sketch {
  name: string;
  description?: string;
  objective?: string;
  functions?: string[];
  agency?: string;
  parent?: string;
  level?: Level;
  action?: Action;
  exemption?: Proposal['exemption'];
  start?: Day;
  end?: Day;
  buildsOn?: string[];
  differences?: string;
}

/** A proposal from its texts, every text on a line of its own. */
export function proposal(sketch: Sketch): Proposal {
  const pieces: [TextField, string | undefined][] = [
    ['name', sketch.name],
    ['objective', sketch.objective],
    ...(sketch.functions ?? []).map((text): [TextField, string] => ['functions', text]),
    ['description', sketch.description],
  ];
  return {
    file: 'test.yaml',
    line: 1,
    name: sketch.name,
    agency: {
      name: sketch.agency ?? 'Ủy ban nhân dân tỉnh X',
      level: sketch.level ?? 'province',
      ...(sketch.parent && { parent: sketch.parent }),
    },
    action: sketch.action ?? 'build',
    texts: pieces.flatMap(([field, text], i) =>
      text === undefined ? [] : [{ field, text, marks: [{ offset: 0, line: i + 1, column: 1 }] }],
    ),
    users: [],
    sectors: [],
    ...((sketch.start || sketch.end) && {
      timeline: { ...(sketch.start && { start: sketch.start }), ...(sketch.end && { end: sketch.end }) },
    }),
    ...(sketch.exemption && { exemption: sketch.exemption }),
    buildsOn: sketch.buildsOn ?? [],
    ...(sketch.differences && { differences: sketch.differences }),
    places: {},
  };
}

export function checked(sketch: Sketch, data: Data, asOf: Day = AS_OF): Result {
  return checkOne(proposal(sketch), data, asOf);
}

/** Facts of a province that would build something similar to an operating platform, changed where a test says so. */
export function facts(changed: Partial<Facts> = {}): Facts {
  return {
    inForce: 'yes',
    similarity: 'similar',
    exemption: 'none',
    proposer: 'other',
    addressee: 'bound',
    action: 'build',
    status: 'operating',
    ...changed,
  };
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in process. */
export async function trunglap(
  args: string[],
  changed: Partial<Io> & { input?: string | Uint8Array } = {},
): Promise<Ran> {
  const ran: Ran = { code: 0, stdout: '', stderr: '' };
  const input =
    typeof changed.input === 'string' ? new TextEncoder().encode(changed.input) : (changed.input ?? new Uint8Array());
  ran.code = await run(args, {
    stdout: (text) => {
      ran.stdout += text;
    },
    stderr: (text) => {
      ran.stderr += text;
    },
    stdin: async () => input,
    cwd: root,
    env: {},
    columns: undefined,
    today: () => AS_OF,
    ...changed,
  });
  return ran;
}

/** The texts of the examples in fixtures/cases. */
export function caseTexts(): string[] {
  const folder = join(root, 'fixtures/cases');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
