/** `check --changed-since`: on real repositories of git. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../src/model.ts';
import { trunglap } from './support.ts';

const text = (name: string) => `name: ${name}\nagency: { name: UBND xã A, level: commune }\naction: buy\n`;
let cwd: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'pipe' });
const write = (file: string, content: string) => writeFileSync(join(cwd, file), content);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'trunglap-changed-'));
  git('init', '-q', '-b', 'main');
  mkdirSync(join(cwd, 'thư mục'));
  for (const file of ['a.yaml', 'b.yaml', 'c.yaml', 'thư mục/đ.yaml']) write(file, text(file));
  git('add', '.');
  git('commit', '-qm', 'one');
  git('checkout', '-qb', 'work');
});

async function since(ref: string, ...more: string[]) {
  const ran = await trunglap(['check', '.', '--changed-since', ref, '--format', 'json', ...more], { cwd });
  const report = JSON.parse(ran.stdout || '{}') as Partial<Report>;
  return { ...ran, report, files: report.results?.map(({ file }) => file) };
}

describe('--changed-since', () => {
  it('checks what was committed, changed and added since, and says what it left out', async () => {
    write('a.yaml', text('a khác'));
    git('commit', '-qam', 'two');
    write('thư mục/đ.yaml', text('đ khác'));
    write('mới.yaml', text('mới'));
    git('rm', '-q', 'c.yaml');
    const { code, files, report } = await since('main');
    expect([code, files]).toEqual([0, ['a.yaml', 'mới.yaml', 'thư mục/đ.yaml']]);
    expect(report.loosened).toMatchObject([
      { code: 'unchanged', params: { since: 'main', count: '1', files: 'b.yaml' } },
    ]);
  });

  it('compares with where the branch left, as a pull request does', async () => {
    write('a.yaml', text('a khác'));
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'main');
    write('b.yaml', text('b khác'));
    git('commit', '-qam', 'three');
    git('checkout', '-q', 'work');
    expect((await since('main')).files).toEqual(['a.yaml']);
  });

  it('a file that was moved has changed; one that git does not know of counts as changed', async () => {
    git('mv', 'a.yaml', 'z.yaml');
    write('.gitignore', 'x.yaml\n');
    write('x.yaml', text('x'));
    expect((await since('HEAD')).files).toEqual(['x.yaml', 'z.yaml']);
  });

  it('nothing changed: exit code 0, and said', async () => {
    const { code, stderr, report } = await since('HEAD');
    expect([code, report.summary?.checked, stderr]).toEqual([
      0,
      0,
      'Không hồ sơ nào thay đổi so với HEAD; không có gì phải rà soát.\n',
    ]);
    rmSync(join(cwd, 'thư mục'), { recursive: true });
    for (const file of ['a', 'b', 'c']) rmSync(join(cwd, `${file}.yaml`));
    expect((await since('HEAD')).code, 'there is no proposal at all').toBe(2);
  });

  it('all are checked where what they are judged by has changed', async () => {
    write('trunglap.config.yaml', 'failOn: review\n');
    const { files, stderr } = await since('HEAD', '--verbose');
    expect(files).toHaveLength(4);
    expect(stderr).toContain('trunglap.config.yaml đã thay đổi so với HEAD: rà soát tất cả');
  });

  it('before the first commit everything is new', async () => {
    git('checkout', '-q', '--orphan', 'empty');
    expect((await since('HEAD')).files).toHaveLength(4);
  });

  it('from a folder of the repository', async () => {
    write('thư mục/đ.yaml', text('đ khác'));
    const { stdout } = await trunglap(['check', '..', '--changed-since', 'HEAD', '--format', 'json'], {
      cwd: join(cwd, 'thư mục'),
    });
    expect(JSON.parse(stdout).results.map(({ file }: { file: string }) => file)).toEqual(['đ.yaml']);
  });

  it('standard input is always checked', async () => {
    const ran = await trunglap(['check', '-', '--changed-since', 'HEAD'], { cwd, input: text('voi') });
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('voi')]);
  });

  it('a reference is never an option of git, nor a command', async () => {
    for (const ref of ['--output=pwned', '-h', '', 'nowhere', '$(touch pwned)', ';touch pwned']) {
      const { code, stderr } = await trunglap(['check', '.', `--changed-since=${ref}`], { cwd });
      expect([ref, code, stderr]).toEqual([ref, 2, expect.stringContaining('không có mốc')]);
    }
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it('outside a repository it says what is missing', async () => {
    rmSync(join(cwd, '.git'), { recursive: true });
    expect((await since('main')).stderr).toContain('kho git');
  });
});
