/** The package as a user gets it: packed, installed into an empty folder without network, run outside the checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../src/version.ts';
import { root } from './support.ts';

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('the packed package', () => {
  let folder: string;
  let files: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trunglap-package-'));
    // The build has run; packing must not run it again under the feet of other tests.
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    ) as { filename: string; files: { path: string }[] }[];
    files = packed!.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    run('npm', ['install', '--offline', '--no-audit', join(folder, packed!.filename)], folder);
  });

  it('holds no dev files', () => {
    expect(
      files.filter(
        (path) => !/^(bin|dist|data|schema)\/|^(package\.json|README(\.vi)?\.md|LICENSE|CHANGELOG\.md)$/.test(path),
      ),
    ).toEqual([]);
    for (const path of [
      'dist/data.json',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/trunglap.html',
      'dist/types/index.d.ts',
      'data/law/decision-1132.yaml',
      'schema/proposal.schema.json',
      'schema/report.schema.json',
      'schema/config.schema.json',
      'dist/browser/browser.js',
      'dist/types/browser.d.ts',
      'LICENSE',
    ])
      expect(files).toContain(path);
    for (const path of ['dist/compile.cjs', 'dist/assemble.cjs']) expect(files).not.toContain(path);
    expect(files.filter((path) => path.startsWith('dist/page/'))).toEqual([]);
  });

  it('needs no other package', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(dependencies ?? {}).toEqual({});
    expect(existsSync(join(folder, 'node_modules/zod'))).toBe(false);
  });

  it('runs', () => {
    writeFileSync(
      join(folder, 'a.yaml'),
      'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n',
    );
    expect(run('npx', ['--no', 'trunglap', 'check', 'a.yaml', '--as-of', '2026-11-23'], folder)).toContain(
      'KHÔNG TRÙNG LẶP',
    );
    expect(run('npx', ['--no', '--', 'trunglap', '--version'], folder).trim()).toBe(version);
  });

  it('runs every command, with no network', () => {
    // Nothing of Node can reach the network with this.
    const hook = join(folder, 'offline.cjs');
    writeFileSync(
      hook,
      `for (const name of ['net', 'dgram', 'tls', 'dns']) for (const [key, value] of Object.entries(require(name)))
         if (typeof value === 'function' && /^(connect|createConnection|createSocket|lookup|resolve)$/.test(key))
           require(name)[key] = function () { throw new Error('network: ' + name + '.' + key); };
       require('net').Socket.prototype.connect = () => { throw new Error('network: Socket'); };
       globalThis.fetch = () => { throw new Error('network: fetch'); };`,
    );
    const proposal = 'name: Sổ sức khỏe điện tử\nagency: { name: Sở Y tế, level: province }\naction: rent\n';
    const files = {
      'b.yaml': proposal,
      'c.yaml': proposal.replace('action: rent', 'group: B'),
      'st.yaml': 'records: []\n',
      'trunglap.config.yaml': 'lang: vi\n',
      '.trunglapignore': 'x/\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const program = join(folder, 'node_modules/trunglap/bin/trunglap.js');
    const named = ['--name', 'A', '--agency', 'B', '--level', 'unit', '--action', 'buy'];
    const runs: Record<string, string[]> = {
      check: ['b.yaml', '--status', 'st.yaml', '-o', 'kq.json', '-o', 'kq.docx', '-o', 'kq.html', '--format', 'text'],
      render: ['kq.json', '--format', 'csv'],
      list: ['--list', '1132'],
      show: ['1132-A1'],
      search: ['học bạ số'],
      compare: ['b.yaml', '1132-B33'],
      explain: ['d2k2'],
      criteria: ['c.yaml'],
      schema: ['config'],
      validate: ['node_modules/trunglap/data'],
      init: ['moi.yaml', ...named],
      completion: ['bash'],
      help: ['ci'],
      template: ['--format', 'yaml'],
      web: ['-o', 'trang.html'],
    };
    const help = run('node', [program, '--help'], folder);
    const commands = [...help.matchAll(/^ {2}([a-z]+) .*\[/gm)].map(([, name]) => name!);
    expect(commands.sort()).toEqual(Object.keys(runs).sort());
    for (const [command, args] of Object.entries(runs)) {
      const ran = spawnSync('node', ['--require', hook, program, command, ...args], { cwd: folder, encoding: 'utf8' });
      // A candidate without answers is not yet fit: 1.
      expect([command, ran.status]).toEqual([command, command === 'criteria' ? 1 : 0]);
      // What writes a file says so beside its output.
      if (command === 'web') expect(ran.stderr).toContain('trang.html');
      else expect([command, ran.stderr, ran.stdout !== '']).toEqual([command, '', true]);
    }
  });

  it('is a library', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { check, loadData, readProposals, render } from 'trunglap';
       const { proposals } = readProposals('name: Sổ sức khỏe điện tử\\nagency: { name: Sở Y tế, level: province }\\naction: build\\n', { file: 'a.yaml' });
       const report = check(proposals, await loadData(), { asOf: '2026-11-23' });
       console.log(JSON.parse(await render(report, 'json', { lang: 'en' })).results[0].verdict);`,
    );
    expect(run('node', ['use.js'], folder).trim()).toBe('restricted');
  });

  it('a closed pipe ends quietly', () => {
    const shell = run('sh', ['-c', 'npx --no trunglap list --format json | head -c 10; echo'], folder);
    expect(shell.trim().startsWith('{')).toBe(true);
  });

  it('its version is that of package.json', () =>
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(version));
});
