/** The arrows of the layout: data flows one way, and only the edges touch the outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support.ts';

const SRC = join(root, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const text = (file: string) => readFileSync(join(SRC, file), 'utf8');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) =>
  [...text(from).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'|import\('([^']+)'\)/gms)].map(
    ([, type, plain, lazy]) => {
      const target = plain ?? lazy!;
      return {
        from,
        to: target.startsWith('.') ? relative(SRC, join(SRC, dirname(from), target)).replaceAll('\\', '/') : target,
        typeOnly: type !== undefined,
      };
    },
  ),
);

const step = (file: string) => (file.includes('/') ? file.split('/')[0]! : file);
const SHARED = [
  'model.ts',
  'errors.ts',
  'limits.ts',
  'messages.ts',
  'table.ts',
  'crosswalk.ts',
  'compiled.ts',
  'law.ts',
  'freshness.ts',
  'effective.ts',
  'version.ts',
];
const PURE = ['understand', 'match', 'judge', 'report'];

interface Rule {
  name: string;
  reason: string;
  breaks: (one: Import) => boolean;
}

const rules: Rule[] = [
  {
    name: 'steps import nothing from Node',
    reason: 'the same code runs in a browser page',
    breaks: ({ from, to }) => (PURE.includes(step(from)) || from === 'check.ts') && to.startsWith('node:'),
  },
  {
    name: 'a step imports its own folder, what is shared, and from the steps before it',
    reason: 'read → understand → match → judge → report: data flows one way',
    breaks: ({ from, to }) => {
      const order = ['read', ...PURE];
      const [a, b] = [order.indexOf(step(from)), order.indexOf(step(to))];
      return a >= 0 && b >= 0 && b > a;
    },
  },
  {
    name: 'match knows nothing of law',
    reason: 'what is similar must not depend on what follows from it',
    breaks: ({ from, to }) => step(from) === 'match' && (step(to) === 'judge' || to === 'table.ts'),
  },
  {
    name: 'judge knows no words',
    reason: 'a verdict follows from facts alone',
    breaks: ({ from, to }) => step(from) === 'judge' && ['understand', 'match', 'read'].includes(step(to)),
  },
  {
    name: 'report decides nothing',
    reason: 'every format shows the same report',
    breaks: ({ from, to }) =>
      step(from) === 'report' && ['read', 'understand', 'match', 'judge', 'table.ts'].includes(step(to)),
  },
  {
    name: 'steps do not read user files',
    reason: 'only read, commands and main touch the outside',
    breaks: ({ from, to }) => PURE.includes(step(from)) && step(to) === 'read',
  },
  {
    name: 'only commands, check.ts, cli.ts, index.ts join steps',
    reason: 'a reader finds the joints in one place',
    breaks: ({ from, to }) => SHARED.includes(from) && ['read', ...PURE, 'commands'].includes(step(to)),
  },
  {
    name: 'files are read by read and commands only',
    reason: 'restricts what can touch the disk',
    breaks: ({ from, to }) => /^node:fs/.test(to) && !['read', 'commands'].includes(step(from)),
  },
];

describe('architecture', () => {
  it('sees the imports', () => {
    expect(imports.length).toBeGreaterThan(60);
    expect(imports).toContainEqual({ from: 'check.ts', to: 'judge/judge.ts', typeOnly: false });
  });

  for (const { name, reason, breaks } of rules)
    it(`${name}: ${reason}`, () => {
      const broken = imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`);
      expect(broken, reason).toEqual([]);
    });

  it('no clock, console or process in the steps: the same input gives the same bytes', () => {
    const touching = files
      .filter((file) => PURE.includes(step(file)) || SHARED.includes(file) || file === 'check.ts')
      .filter((file) =>
        /\bnew Date\(\)|Date\.now|\bconsole\.|\bprocess\.|Math\.random|localeCompare|toLocale/.test(text(file)),
      );
    expect(touching).toEqual([]);
  });

  it('no file grew because nobody moved out: at most 400 lines, tables (messages, schema) excepted', () => {
    const long = files
      .filter((file) => !['messages.ts', 'model.ts', 'read/schema.ts'].includes(file))
      .filter((file) => text(file).split('\n').length > 400);
    expect(long).toEqual([]);
  });

  it('file names are ASCII and lower case', () => {
    const tracked = ['src', 'data', 'fixtures', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(tracked.filter((file) => !/^[a-z0-9./_-]+$/.test(file.replaceAll('\\', '/')))).toEqual([]);
  });
});
