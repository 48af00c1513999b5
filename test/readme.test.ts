/** The commands shown in the two READMEs, run as shown. `npm run test:update` rewrites the outputs. */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictLabel } from '../src/messages.ts';
import type { Lang, Row, Verdict } from '../src/model.ts';
import { loadData } from '../src/read/load.ts';
import { root } from './support.ts';

/** ```console blocks: `$ command`, then what it prints. */
const BLOCK = /```console\n([\s\S]*?)```/g;

interface Shown {
  command: string;
  output: string;
}

function shownIn(block: string): Shown[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...output] = part.split('\n');
      return { command: command!, output: output.join('\n').trimEnd() };
    });
}

/** `npm ci` has been run by whoever runs this test; `npm test` is this test. */
function run(command: string): string | undefined {
  const own = command.replace(/^npm ci && /, '');
  if (own === 'npm test') return undefined;
  const direct = own.replace(/^(npx )?trunglap /, 'node bin/trunglap.js ');
  try {
    return execSync(direct, {
      shell: '/bin/bash',
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    }).trimEnd();
  } catch (error) {
    return (error as { stdout: string }).stdout.trimEnd();
  }
}

for (const file of ['README.md', 'README.vi.md'])
  describe(file, () => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const blocks = [...text.matchAll(BLOCK)].map(([, block]) => block!);

    it('begins with the two commands: one checks a real proposal, one runs the tests', () => {
      const commands = blocks.flatMap(shownIn).map(({ command }) => command);
      expect(commands[0]).toMatch(/^npm ci && node bin\/trunglap\.js check fixtures\/cases\//);
      expect(commands).toContain('npm ci && npm test');
    });

    it('shows what the commands print, and the rule table of the law pack', async () => {
      let fresh = text;
      for (const block of blocks) {
        const rewritten = shownIn(block).map(({ command, output }) =>
          [`$ ${command}`, run(command) ?? output].filter(Boolean).join('\n'),
        );
        fresh = fresh.replace(block, `${rewritten.join('\n')}\n`);
      }
      fresh = fresh.replace(RULES, `$1${await ruleTable(file.includes('.vi.') ? 'vi' : 'en')}$2`);
      expect(text).toMatch(RULES);
      await expect(fresh).toMatchFileSnapshot(path);
    });
  });

const RULES = /(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/;

async function ruleTable(lang: Lang): Promise<string> {
  const { law, guidance, local } = await loadData();
  const rows = [...law.rows, ...guidance.rows, ...local.rows] as Row<object, string>[];
  const head =
    lang === 'vi'
      ? '| Quy tắc | Khi | Kết luận |\n| --- | --- | --- |'
      : '| Rule | When | Verdict |\n| --- | --- | --- |';
  const label = (verdict: string) => (verdict in verdictLabel ? verdictLabel[verdict as Verdict][lang] : '→');
  const lines = rows.map(
    ({ id, label: says, verdict, interpretation }) =>
      `| <a id="${id}"></a>\`${id}\` | ${says[lang]} | ${label(verdict)}${interpretation ? ' ⚖' : ''} |`,
  );
  return [head, ...lines].join('\n');
}
