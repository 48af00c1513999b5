/** Every command with every option, in process; the help of all, word for word; and the program itself, once a command. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, trunglap } from './support.ts';

const CLEAR = 'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
const NAMED = ['--name', 'Voi', '--agency', 'UBND xã A', '--level', 'commune', '--action', 'buy'];

/** What a command needs before any option. */
const LEAST: Record<string, string[]> = {
  check: ['a.yaml'],
  render: ['kq.json'],
  list: ['--list', 'ndxp'],
  show: ['1132-A1'],
  search: ['nghĩa trang'],
  compare: ['a.yaml', '1132-A1'],
  explain: ['d2k2'],
  criteria: ['c.yaml'],
  schema: [],
  validate: ['w.yaml'],
  init: ['-', ...NAMED],
  completion: ['bash'],
  help: [],
};

/** A value of each option that takes one, and what must then be seen. */
const VALUES: Record<string, [string, RegExp?]> = {
  '--lang': ['en'],
  '--config': ['config.yaml'],
  '--as-of': ['2026-06-01'],
  '--format': ['json', /^\{/],
  '--output': ['out.txt', /^$/],
  '--fail-on': ['advisory'],
  '--catalogue': ['ds'],
  '--status': ['st.yaml'],
  '--waivers': ['w.yaml'],
  '--ignore-file': ['none'],
  '--changed-since': ['HEAD'],
  '--stdin-filename': ['x.yaml'],
  '--limit': ['1'],
  '--list': ['1132'],
  '--owner': ['Bộ Y tế'],
  '--name': ['Hươu', /name: Hươu/],
  '--agency': ['Sở B', /name: Sở B/],
  '--level': ['province', /level: province/],
  '--parent': ['UBND tỉnh', /parent: UBND tỉnh/],
  '--action': ['rent', /action: rent/],
  '--description': ['d1', /description: d1/],
  '--objective': ['o1', /objective: o1/],
  '--function': ['f1', / {2}- f1/],
  '--start': ['2027', /start: "2027"/],
  '--end': ['2028', /end: "2028"/],
  '--budget': ['5', /amount: 5/],
};

/** What `init` writes into a proposal; `check` takes it for those that do not say it. */
const INTO_PROPOSAL = new Set(['--level', '--action']);

/** Options that others have added, and their tests, are not known here. */
const commands = Object.keys(LEAST);

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'trunglap-options-'));
  mkdirSync(join(cwd, 'ds'));
  const files = {
    'a.yaml': CLEAR,
    'c.yaml': CLEAR.replace('action: buy', 'group: B'),
    'w.yaml': 'waivers: []\n',
    'st.yaml': 'records: []\n',
    none: '',
    'config.yaml': 'failOn: review\n',
    'ds/x.csv': 'Tên,Mục tiêu\nSổ voi nhà,Theo dõi voi nhà\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  spawnSync('git', ['init', '-q'], { cwd });
  expect((await trunglap(['check', 'a.yaml', '-o', 'kq.json'], { cwd })).code).toBe(0);
});

/** The options of a command, as its help lists them; those that take a value with it. */
async function optionsOf(command: string): Promise<{ long: string; takes: boolean }[]> {
  const { stdout } = await trunglap([command, '--help'], { columns: 120 });
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)( <[^>]+>)?/gm)].map(([, long, value]) => ({
    long: long!,
    takes: value !== undefined,
  }));
}

describe('every command with every option', () => {
  for (const command of commands)
    it(command, async () => {
      const options = await optionsOf(command);
      expect(options.length).toBeGreaterThan(4);
      for (const { long, takes } of options) {
        const [value, seen] = takes ? (VALUES[long] ?? []) : [];
        expect(takes && value === undefined, `a value for ${command} ${long}`).toBe(false);
        const ran = await trunglap([command, ...LEAST[command]!, long, ...(takes ? [value!] : [])], { cwd });
        // A candidate without answers is not yet fit: 1.
        const right = command === 'criteria' && long !== '--help' ? 1 : 0;
        expect([
          command,
          long,
          ran.code,
          ran.stderr.replace(/^(Đã đọc|Không có tệp|Dùng|Mã|So với| {2})[^\n]*\n/gm, ''),
        ]).toEqual([command, long, right, '']);
        const isSeen = command === 'init' ? long !== '--format' : !INTO_PROPOSAL.has(long);
        if (seen && isSeen) expect(ran.stdout, `${command} ${long}`).toMatch(seen);
        if (long === '--help') continue;
        if (takes) {
          const bare = await trunglap([command, ...LEAST[command]!, long], { cwd });
          expect([command, long, bare.code, bare.stderr]).toEqual([
            command,
            long,
            2,
            expect.stringMatching(/cần một giá trị|không đọc được/),
          ]);
        }
      }
      const unknown = await trunglap([command, ...LEAST[command]!, '--khong-co'], { cwd });
      expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Không có tùy chọn “--khong-co”')]);
    });
});

describe('--help', () => {
  for (const lang of ['vi', 'en'])
    it(`of every command in ${lang === 'vi' ? 'Vietnamese' : 'English'}, as in fixtures/golden/help.${lang}.txt`, async () => {
      const pages = [[], ...commands.filter((one) => one !== 'help').map((one) => [one])];
      const shown = await Promise.all(
        pages.map(async (page) => {
          const { code, stdout } = await trunglap([...page, '--help', '--lang', lang]);
          expect(code).toBe(0);
          return `$ trunglap ${[...page, '--help'].join(' ')}\n${stdout}`;
        }),
      );
      await expect(shown.join('\n')).toMatchFileSnapshot(join(root, `fixtures/golden/help.${lang}.txt`));
    });
});

describe('the program itself', () => {
  for (const command of commands)
    it(command, () => {
      const ran = spawnSync(process.execPath, [join(root, 'bin/trunglap.js'), command, ...LEAST[command]!], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      expect([ran.status, ran.stderr]).toEqual([command === 'criteria' ? 1 : 0, '']);
      expect(ran.stdout).not.toBe('');
    });
});

describe('check: what can go wrong with the input', () => {
  const check = (...args: string[]) => trunglap(['check', ...args, '--no-config'], { cwd });

  it('only invalid input is 2; the report says so', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), 'name: x\n');
    const { code, stdout, stderr } = await check('bad.yaml', '--format', 'json');
    expect([code, JSON.parse(stdout).summary]).toMatchObject([2, { checked: 0, invalid: 1 }]);
    expect(stderr).toContain('bad.yaml:1:1: Thiếu “agency” (bắt buộc). [missing-key]');
  });
  it('mixed input is 2, and what is right is checked', async () => {
    const { code, stdout } = await check('bad.yaml', 'a.yaml');
    expect([code, stdout]).toEqual([2, expect.stringContaining('KHÔNG TRÙNG LẶP')]);
  });
  it('a path that is not there is 2, and named', async () => {
    const { code, stderr } = await check('khong-co.yaml', 'a.yaml');
    expect([code, stderr]).toEqual([2, 'khong-co.yaml:1:1: Không tìm thấy “khong-co.yaml”. [not-found]\n']);
  });
  it('an empty folder is 2, and said', async () => {
    mkdirSync(join(cwd, 'empty'), { recursive: true });
    const { code, stderr } = await check('empty');
    expect([code, stderr]).toEqual([2, 'Không tìm thấy hồ sơ nào để rà soát.\n']);
  });
});
