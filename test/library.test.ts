/** The library as others use it: every example of its docstrings, the same in a browser, and what is frozen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, it, vi } from 'vitest';
import * as api from '../src/index.ts';
import { golden } from './report/support.ts';
import { AS_OF, root } from './support.ts';

const text = 'name: Hệ thống đấu thầu qua mạng\nagency: { name: Sở Tài chính, level: province }\naction: build\n';
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('web'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'));

/** What a function or class is called where it is defined, by what it is exported as. */
const NAMES: Record<string, string> = { compare: 'compareWith' };
const functions = Object.entries(api).filter(([, value]) => typeof value === 'function');

function docOf(exported: string): string {
  const name = NAMES[exported] ?? exported;
  const doc = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:async function|function|class) ${name}\\b`);
  // `search` is defined twice; the one with an example is meant.
  const found = sources.flatMap((source) => doc.exec(source)?.[1] ?? []);
  return found.find((one) => one.includes('@example')) ?? found[0] ?? '';
}

/** The lines of an example; `value // → expected` becomes an expectation. */
function exampleIn(doc: string): { code: string; claims: number } {
  const [, example = ''] = /@example\n([\s\S]*?)(?=\n \* @|\n? ?$)/.exec(doc) ?? [];
  const lines = example.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const claims = lines.filter((line) => line.includes(' // → ')).length;
  return {
    claims,
    code: lines.map((line) => line.replace(/^(.*) \/\/ → (.*)$/, 'expect($1).toEqual($2);')).join('\n'),
  };
}

describe('every function of the library', () => {
  for (const [name] of functions)
    it(`${name}: what its example says is so`, async () => {
      const { code, claims } = exampleIn(docOf(name));
      expect(claims, `an example of ${name}`).toBeGreaterThan(0);
      const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => unknown;
      const run = new AsyncFunction('text', 'expect', 'process', ...Object.keys(api), code);
      await run(text, expect, { cwd: () => root }, ...Object.values(api));
    });

  it('are these, and no others: a new one is a decision, a missing one breaks its users', () => {
    expect(Object.keys(api).sort()).toEqual([
      'InputError',
      'check',
      'checkCandidate',
      'compare',
      'dataOn',
      'explain',
      'formatNames',
      'loadData',
      'merge',
      'readCandidates',
      'readCatalogues',
      'readPlan',
      'readProposals',
      'readPubliccode',
      'readReport',
      'readStatus',
      'readWaivers',
      'render',
      'rulesOf',
      'search',
      'withStatus',
    ]);
  });

  it('say nothing on the console, and end no process', async () => {
    const before = process.exitCode;
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const report = api.check(api.readProposals('x: [', { file: 'a' }).proposals, await api.loadData(), { asOf: AS_OF });
    for (const format of api.formatNames) await api.render(report, format, { lang: 'vi' });
    const said = spies.flatMap((spy) => spy.mock.calls);
    for (const spy of spies) spy.mockRestore();
    expect([said, process.exitCode]).toEqual([[], before]);
  });
});

// ── In a browser ─────────────────────────────────────────────────────────────────────────────────

/** A page's script, bundled as its maker would. */
const PAGE = `
import { check, formatNames, loadData, readProposals, render, rulesOf, search } from 'trunglap';
globalThis.answer = (async () => {
  const data = await loadData('https://example.test/trunglap/');
  const { proposals } = readProposals(text, { file: 'a.yaml' });
  const report = check(proposals, data, { asOf: '2026-11-23' });
  const outputs = {};
  for (const format of formatNames) outputs[format] = await render(report, format, { lang: 'vi', rules: rulesOf(data) });
  return { outputs, hits: search('sổ sức khỏe', data).map(({ entry }) => entry.id) };
})();
`;

describe('in a browser', () => {
  it('a bundle of the package, in a world without Node, gives the same bytes', async () => {
    const bundle = await rolldown({
      input: 'page',
      platform: 'browser',
      logLevel: 'silent',
      plugins: [
        {
          name: 'page',
          resolveId: (id) => (id === 'page' ? '\0page' : id === 'trunglap' ? packaged() : null),
          load: (id) => (id === '\0page' ? PAGE : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
    await bundle.close();
    const fetched: string[] = [];
    const world = createContext({
      text,
      fetch: async (url: URL) => {
        fetched.push(String(url));
        const bytes = readFileSync(join(root, 'dist', String(url).split('/').at(-1)!));
        return {
          ok: true,
          json: async () => JSON.parse(bytes.toString()),
          arrayBuffer: async () => new Uint8Array(bytes).buffer,
        };
      },
      ...{ URL, TextEncoder, TextDecoder, atob, btoa, setTimeout, clearTimeout, queueMicrotask, Blob, Response },
    });
    const code = output.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
    expect(code).not.toMatch(/\brequire\(["'](?:node:|fs|os|util|path)/);
    const made = (await runInContext(`${code}\nanswer`, world)) as {
      outputs: Record<string, string | Uint8Array>;
      hits: string[];
    };
    expect(fetched.sort().map((url) => url.replace(/.*\//, ''))).toEqual(['data.json', 'tables.bin', 'wording.json']);
    const data = await api.loadData();
    const report = api.check(api.readProposals(text, { file: 'a.yaml' }).proposals, data, { asOf: AS_OF });
    for (const format of api.formatNames) {
      const here = await api.render(report, format, { lang: 'vi', rules: api.rulesOf(data) });
      expect(Buffer.from(made.outputs[format]!).equals(Buffer.from(here)), format).toBe(true);
    }
    expect(made.hits).toEqual(api.search('sổ sức khỏe', data).map(({ entry }) => entry.id));
  });

  it('has what the library has, but for reading folders', async () => {
    const browser = await import('../src/browser.ts');
    const missing = Object.keys(api).filter((name) => !(name in browser));
    expect(missing.sort()).toEqual(['merge', 'readCatalogues']);
  });
});

/** What the package says that a browser takes. */
function packaged(): string {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: { '.': { browser: { default: string } } };
  };
  return join(root, exports['.'].browser.default);
}

// ── Frozen ───────────────────────────────────────────────────────────────────────────────────────

interface Shape {
  type?: string;
  enum?: string[];
  const?: unknown;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

/** A line a key: its type, and whether it must be there. Verdicts and the like with their values. */
function keysOf(shape: Shape, path = ''): string[] {
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, child]) => {
      const types = child.anyOf?.map(({ type }) => type).join('|') ?? child.type ?? 'any';
      const values = ['verdict', 'level', 'status', 'action'].includes(key) ? child.enum?.join(' ') : undefined;
      const must = shape.required?.includes(key) ? 'required' : 'optional';
      return [`${path}${key}: ${[types, must, values].filter(Boolean).join(' ')}`, ...keysOf(child, `${path}${key}.`)];
    }),
    ...[shape.items, ...(shape.anyOf ?? [])].flatMap((one) => (one ? keysOf(one, path) : [])),
  ];
}

describe('reportVersion 1', () => {
  const frozen = readFileSync(join(root, 'test/report/schemas/report-v1.txt'), 'utf8').trim().split('\n');
  const now = keysOf(JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')) as Shape);

  it('keeps every key, its type, and whether it must be there: what reads a report today reads one of tomorrow', () => {
    expect(frozen.length).toBeGreaterThan(100);
    expect(frozen.filter((line) => !now.includes(line))).toEqual([]);
  });

  it('asks for no more than it did: a report of yesterday is read tomorrow', () => {
    const added = now.filter((line) => !frozen.includes(line));
    const within = frozen.filter((line) => line.includes(': optional')).map((line) => line.split(':')[0]!);
    // A required key may only be new inside something optional that is new itself.
    const fresh = added.filter((line) => / optional/.test(line)).map((line) => line.split(':')[0]!);
    const isNew = (line: string) => fresh.some((path) => line.startsWith(`${path}.`)) && !within.includes(line);
    expect(added.filter((line) => / required/.test(line) && !isNew(line))).toEqual([]);
  });

  it('is the version that is written', () => {
    expect(golden().reportVersion).toBe(1);
  });
});
