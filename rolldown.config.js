import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of every package that the bundle holds, in one file beside it. */
function notices() {
  const packages = new Set();
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const id of chunk.moduleIds ?? []) {
          const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id);
          if (found) packages.add(found[0]);
        }
    },
    writeBundle({ dir }) {
      const texts = [...packages].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
        return `${name} ${version} (${license})\n\n${text}\n`;
      });
      writeFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), texts.join(`\n${'-'.repeat(78)}\n\n`));
    },
  };
}

export default {
  input: { main: 'src/main.ts', index: 'src/index.ts', compile: 'src/commands/compile.ts' },
  platform: 'node',
  plugins: [notices()],
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', cleanDir: true },
};
