/** The start of the program: what the build compiled says the same as the data it was made of, is ignored where it does not fit, and a check loads little else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../src/check.ts';
import { keep, pack, unpack } from '../src/compiled.ts';
import { type CatalogueTable, catalogueTable } from '../src/match/corpus.ts';
import type { Data, Entry } from '../src/model.ts';
import { compileData, readDataFiles } from '../src/read/data.ts';
import { loadData } from '../src/read/load.ts';
import { modelTables, reader, wordTables } from '../src/understand/understand.ts';
import { load, toProposal } from './eval/labelled.ts';
import { AS_OF, root } from './support.ts';

/** The same data in objects of its own, of which nothing has been compiled. */
const fresh = (data: Data) => structuredClone(JSON.parse(JSON.stringify(data))) as Data;

describe('tables', () => {
  let plain: Data;
  let packed: Uint8Array;
  beforeAll(async () => {
    plain = fresh(await loadData());
    packed = pack(
      { lexicon: wordTables(plain.lexicon), ...modelTables(plain), catalogue: catalogueTable(plain, reader(plain)) },
      'of this data',
    );
  });

  it('written and read again, they give the same result for every labelled proposal', () => {
    const { lexicon, catalogue, ...model } = unpack(packed, 'of this data')!;
    const compiled = fresh(plain);
    keep([compiled.lexicon], lexicon);
    keep([compiled.capabilities, compiled.lexicon], model);
    keep([compiled.entries, compiled.lexicon], catalogue);
    expect(catalogueTable(compiled, reader(compiled))).toBe(catalogue);
    const { shared, tune, holdout } = load();
    const proposals = [...shared, ...tune, ...holdout].map(toProposal);
    expect(proposals.length).toBeGreaterThan(300);
    for (const proposal of proposals)
      expect(JSON.stringify(checkOne(proposal, compiled, AS_OF)), proposal.name).toBe(
        JSON.stringify(checkOne(proposal, plain, AS_OF)),
      );
  });

  it('are those that the build wrote', async () => {
    const { sha256 } = JSON.parse(readFileSync(join(root, 'dist/data.json'), 'utf8')) as { sha256: string };
    const written = unpack(readFileSync(join(root, 'dist/tables.bin')), sha256);
    expect(Object.keys(written ?? {}).sort()).toEqual(['catalogue', 'lexicon', 'likeness', 'terms']);
  });

  it('of other data, of another version, cut off or damaged in front are not read', () => {
    const changed = (at: number) => packed.map((byte, i) => (i === at ? byte ^ 1 : byte));
    expect(unpack(packed, 'of this data')).toBeDefined();
    expect(unpack(packed, 'of other data')).toBeUndefined();
    for (const at of [0, 4, 8, 12]) expect(unpack(changed(at), 'of this data'), `byte ${at}`).toBeUndefined();
    for (const length of [0, 5, 100, 100_000, packed.length - 8])
      expect(unpack(packed.slice(0, length), 'of this data'), `${length} bytes`).toBeUndefined();
  });

  it('are made anew for a catalogue to which an entry was added, and of the rest are kept', () => {
    const entry: Entry = {
      ...plain.entries[0]!,
      id: 'X-1',
      name: 'Sổ theo dõi đàn voi nhà',
      purpose: 'Theo dõi voi nhà.',
    };
    const more = { ...plain, entries: [...plain.entries, entry] };
    expect(modelTables(more)).toBe(modelTables(plain));
    const { names, syllables } = catalogueTable(more, reader(more)) as CatalogueTable;
    expect(names.at(-1)).toBe(' so theo doi dan voi nha ');
    expect(syllables).toContain('voi');
  });
});

describe('data', () => {
  it('what is loaded is what data/ says, the wording of capabilities too, which is read when it is asked for', async () => {
    const { data } = compileData(readDataFiles(join(root, 'data')));
    expect(JSON.parse(JSON.stringify(await loadData()))).toEqual(JSON.parse(JSON.stringify(data)));
  });
});

describe('kept code', () => {
  const {
    load: loadBundle,
    seal,
    KEPT,
  } = createRequire(import.meta.url)('../bin/load.js') as {
    load: (file: string) => Script;
    seal: (code: Buffer) => Buffer;
    KEPT: string;
  };
  const file = join(mkdtempSync(join(tmpdir(), 'trunglap-start-')), 'bundle.cjs');
  const answer = () => {
    delete require.cache[file];
    const script = loadBundle(file);
    return { answer: (require(file) as () => number)(), rejected: script.cachedDataRejected };
  };
  const require = createRequire(file);
  let sealed: Buffer;
  beforeAll(() => {
    writeFileSync(file, 'module.exports = () => [1, 2, 3].reduce((a, b) => a * b + b, 35);\n');
    sealed = seal(loadBundle(file).createCachedData());
  });

  /** In a process of its own: in this one, V8 knows the bundle by heart. */
  const elsewhere = () => {
    const script = `const { cachedDataRejected } = require(${JSON.stringify(join(root, 'bin/load.js'))}).load(process.argv[1]);
      console.log(JSON.stringify({ answer: require(process.argv[1])(), rejected: cachedDataRejected }));`;
    const { stdout } = spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8' });
    return JSON.parse(stdout) as ReturnType<typeof answer>;
  };

  it('is used where it fits, and ignored where another version of V8 made it', () => {
    writeFileSync(file + KEPT, sealed);
    expect(elsewhere()).toEqual({ answer: 225, rejected: false });
    writeFileSync(file + KEPT, seal(Buffer.from('of another version of V8')));
    expect(elsewhere()).toEqual({ answer: 225, rejected: true });
  });

  it('is not even looked at where a byte of it is damaged, for V8 would run it', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      if (at >= 4 && at < 8) continue;
      writeFileSync(
        file + KEPT,
        sealed.map((byte, i) => (i === at ? byte ^ 0x10 : byte)),
      );
      expect(answer(), `byte ${at}`).toEqual({ answer: 225, rejected: undefined });
    }
  });

  it('is ignored where it is cut off or missing', () => {
    for (const length of [0, 3, 8, 20, sealed.length - 1]) {
      writeFileSync(file + KEPT, sealed.subarray(0, length));
      expect(answer(), `${length} bytes`).toEqual({ answer: 225, rejected: undefined });
    }
    rmSync(file + KEPT);
    expect(answer()).toEqual({ answer: 225, rejected: undefined });
  });

  it('of the program is that of its bundle', () => {
    expect(loadBundle(join(root, 'dist/program.cjs')).cachedDataRejected).toBe(false);
  });
});

describe('a check of one proposal', () => {
  it('loads one bundle, and no part of Node that it does not use', () => {
    const hook = join(mkdtempSync(join(tmpdir(), 'trunglap-start-')), 'hook.cjs');
    writeFileSync(
      hook,
      "process.on('exit', () => console.error(JSON.stringify([Object.keys(require.cache), process.moduleLoadList])));",
    );
    const proposal = 'fixtures/cases/violation/quang-ninh-finance-bidding.yaml';
    const { stderr } = spawnSync(process.execPath, ['--require', hook, 'bin/trunglap.js', 'check', proposal], {
      cwd: root,
      encoding: 'utf8',
    });
    const [files, parts] = JSON.parse(stderr) as [string[], string[]];
    expect(files.filter((path) => path !== hook).map((path) => relative(root, path).replaceAll('\\', '/'))).toEqual([
      'bin/trunglap.js',
      'bin/load.js',
      'dist/program.cjs',
      'dist/rolldown-runtime.cjs',
      'dist/main.cjs',
    ]);
    for (const costly of ['child_process', 'crypto', 'os', 'fs/promises', 'readline', 'worker_threads', 'zlib'])
      expect(parts).not.toContain(`NativeModule ${costly}`);
  });
});
