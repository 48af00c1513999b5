import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of every package that any of the bundles holds, in one file beside them. */
const packages = new Set();
const notices = {
  name: 'notices',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      for (const id of chunk.moduleIds ?? []) {
        const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id);
        if (found) packages.add(found[0]);
      }
  },
  writeBundle() {
    const texts = [...packages].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
    writeFileSync('dist/THIRD-PARTY-NOTICES.txt', texts.join(`\n${'-'.repeat(78)}\n\n`));
  },
};

/** Packages that come in two builds: here the one of ES modules, of which only what is used goes in. The other is CommonJS, or loads parts of Node. */
const builds = {
  yaml: 'yaml/browser/index.js',
  '#supports-color': 'chalk/source/vendor/supports-color/browser.js',
};

/**
 * What is left out. commander can run subcommands that are programs of their own: ours are not, and loading this part of Node takes a tenth of a start. cli-table3 can
 * colour its cells: ours have none, and what colours them asks the process.
 */
const none = {
  name: 'none',
  resolveId: (id, importer) =>
    (id === 'node:child_process' && importer?.includes('/commander/')) || id === '@colors/colors/safe'
      ? '\0none'
      : null,
  load: (id) => (id === '\0none' ? 'export default {};' : null),
};

/** Letters outside ASCII as escapes: Node reads such a file ten times as fast. Strings, patterns and names mean the same with them. */
const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escaped);
  },
};

/** The library, for those who import it as an ES module. */
const facade = {
  name: 'facade',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.js', source: "export * from './index.cjs';\n" });
  },
};

/** What a check of one proposal runs, for a terminal: one file, of which V8's code is kept. See bin/load.js. */
const program = /[\\/]src[\\/](main|commands[\\/]check|report[\\/]text)\.ts$/;

const resolve = {
  alias: Object.fromEntries(
    Object.entries(builds).map(([name, path]) => [name, join(import.meta.dirname, 'node_modules', path)]),
  ),
};

/** The scripts of the page, each in one file; src/commands/assemble.ts puts them into it. */
const page = Object.entries({ app: 'app.tsx', engine: 'worker.ts', office: 'office.ts' }).map(([name, file]) => ({
  input: { [name]: `src/web/${file}` },
  platform: 'browser',
  resolve,
  plugins: [notices],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    dir: 'dist/page',
    format: 'iife',
    entryFileNames: '[name].js',
    minify: true,
    cleanDir: false,
    codeSplitting: false,
  },
}));

/** The library for a browser: ES modules, and nothing of Node. */
const browser = {
  input: { browser: 'src/browser.ts' },
  platform: 'browser',
  resolve,
  plugins: [none, notices],
  output: { dir: 'dist/browser', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
};

const node = {
  input: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    compile: 'src/commands/compile.ts',
    assemble: 'src/commands/assemble.ts',
  },
  platform: 'node',
  resolve,
  plugins: [none, ascii, facade, notices],
  output: {
    dir: 'dist',
    // Node takes longer to start its loader of ES modules than to check a proposal, and keeps no code of theirs.
    format: 'cjs',
    // Code that V8 kept cannot import.
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    cleanDir: true,
    codeSplitting: { groups: [{ name: 'program', test: program }] },
  },
};

export default [node, browser, ...page];
