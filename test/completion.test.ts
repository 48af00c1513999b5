/** `completion` in real shells, where they are; `help` on topics. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topics } from '../src/messages.ts';
import { trunglap } from './support.ts';

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
async function script(shell: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'trunglap-completion-')), `_trunglap`);
  writeFileSync(path, (await trunglap(['completion', shell])).stdout);
  return path;
}

/** What is typed, and some of what is offered, and some of what is not. */
const LINES: [string[], string[], string[]][] = [
  [[''], ['check', 'init', 'completion', 'help'], ['--format']],
  [['ch'], ['check'], ['list']],
  [['check', '--fo'], ['--format'], ['--lang']],
  [['check', '--format', ''], ['sarif', 'docx'], ['check']],
  [['check', '--fail-on', 'v'], ['violation'], ['review']],
  [['list', '--format', ''], ['text', 'json'], ['sarif']],
  [['show', '1132-B3'], ['1132-B33'], ['1132-A1']],
  [['explain', 'd2k2-i'], ['d2k2-invest-operating'], ['violation']],
  [['schema', 'pro'], ['proposal'], ['report']],
  [['help', 'exit'], ['exit-codes'], ['check']],
];

describe('completion', () => {
  it('bash: commands, options, their values, ids', async () => {
    const file = await script('bash');
    const offered = (words: string[]) => {
      const typed = ['trunglap', ...words].map((word) => `'${word}'`).join(' ');
      const asked = `source '${file}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _trunglap; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' }).split('\n');
    };
    for (const [words, some, none] of LINES) {
      expect(offered(words), words.join(' ')).toEqual(expect.arrayContaining(some));
      for (const word of none) expect(offered(words), words.join(' ')).not.toContain(word);
    }
    expect(offered(['check', '--lang', '=', 'v'])).toContain('vi');
    expect(offered(['check', '--lang', '='])).toContain('en');
    // Where nothing is known, bash completes files.
    expect(offered(['check', '--config', 'x']).join('')).toBe('');
  });

  it.runIf(has('zsh'))('zsh: the script is read, and takes the command', async () => {
    const file = await script('zsh');
    const asked = `autoload -Uz compinit; compinit -u -D; source '${file}'; print -r -- "$_comps[trunglap]"`;
    expect(execFileSync('zsh', ['-f', '-c', asked], { encoding: 'utf8' }).trim()).toBe('_trunglap');
  });

  it.runIf(has('fish'))('fish: commands, options, their values, ids', async () => {
    const file = await script('fish');
    for (const [words, some, none] of LINES) {
      const asked = `source '${file}'; complete -C 'trunglap ${words.join(' ')}'`;
      const offered = execFileSync('fish', ['--no-config', '-c', asked], { encoding: 'utf8' })
        .split('\n')
        .map((line) => line.split('\t')[0]);
      expect(offered, words.join(' ')).toEqual(expect.arrayContaining(some));
      for (const word of none) expect(offered, words.join(' ')).not.toContain(word);
    }
  });

  it('every option of every command stands in every script', async () => {
    const { stdout } = await trunglap(['help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) +\[/gm)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(10);
    const scripts = await Promise.all(['bash', 'zsh', 'fish'].map((shell) => trunglap(['completion', shell])));
    for (const command of commands) {
      const help = (await trunglap([command, '--help'])).stdout;
      for (const [, option] of help.matchAll(/ --([a-z-]+)/g))
        for (const { stdout: text } of scripts) if (option !== 'help') expect(text, command).toContain(option!);
    }
  });

  it('another shell: the nearest', async () => {
    const { code, stderr } = await trunglap(['completion', 'zhs']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Có phải “zsh”?')]);
  });
});

describe('help', () => {
  it('on the program, with its topics; on a command; on each topic, in both languages', async () => {
    expect((await trunglap(['help'])).stdout).toContain('exit-codes');
    expect((await trunglap(['help', 'check'])).stdout).toBe((await trunglap(['check', '--help'])).stdout);
    for (const topic of Object.keys(topics))
      for (const lang of ['vi', 'en']) {
        const { code, stdout } = await trunglap(['help', topic, '--lang', lang]);
        expect([topic, code, stdout.length > 200]).toEqual([topic, 0, true]);
      }
  });

  it('what the topic shows of a configuration is one', async () => {
    for (const lang of ['vi', 'en']) {
      const { stdout } = await trunglap(['help', 'config', '--lang', lang]);
      const shown = stdout.split('\n').filter((line) => line.startsWith('  '));
      const cwd = mkdtempSync(join(tmpdir(), 'trunglap-help-'));
      writeFileSync(join(cwd, 'trunglap.config.yaml'), shown.map((line) => line.slice(2)).join('\n'));
      expect(await trunglap(['check', '--print-config'], { cwd }), stdout).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('something unknown: the nearest', async () => {
    expect((await trunglap(['help', 'exitcodes'])).stderr).toContain('Có phải “exit-codes”?');
    expect((await trunglap(['help', 'chekc'])).stderr).toContain('Có phải “check”?');
  });
});
