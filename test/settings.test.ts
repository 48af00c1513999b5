/** The settings of a run: configuration, ignore files, --locked, and what every report says first. */
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model.ts';
import { formatNames } from '../src/report/render.ts';
import { golden, rendered } from './report/support.ts';
import { root, trunglap } from './support.ts';

const CLEAR = 'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
const DUPLICATE =
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n';
const RENTED =
  'name: Thuê phần mềm sổ sức khỏe điện tử\nagency: { name: Sở Y tế tỉnh X, level: province }\naction: rent\n';
const STATUS =
  'records:\n  - { platform: 1132-B33, operatingSince: 2026-10-01, source: Công văn 1, verifiedOn: 2026-10-05 }\n';
const WAIVERS = `waivers:
  - finding: 1132-B28-0123456789ab
    reason: Thí điểm
    decidedBy: Ủy ban nhân dân tỉnh X
    document: { number: 12/QĐ-UBND, date: 2026-11-01 }
    expires: 2027-01-01
`;

/** A folder that git would take for a repository, so that nothing above it is looked at. */
function folder(files: Record<string, string>): string {
  const made = mkdtempSync(join(tmpdir(), 'trunglap-settings-'));
  mkdirSync(join(made, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

const CONFIG = 'trunglap.config.yaml';
const inside = (cwd: string, ...args: string[]) => trunglap(args, { cwd });
async function report(cwd: string, ...args: string[]) {
  const ran = await inside(cwd, 'check', ...args, '--format', 'json');
  return { ...ran, report: JSON.parse(ran.stdout) as Report };
}
const codes = ({ loosened = [] }: Report) => loosened.map(({ code }) => code);

describe('a configuration', () => {
  it('is found from the working folder upwards, as far as the repository goes', async () => {
    const cwd = folder({ [CONFIG]: 'failOn: conditional\n', 'a/b/rented.yaml': RENTED });
    expect((await inside(join(cwd, 'a/b'), 'check', 'rented.yaml')).code).toBe(1);
    mkdirSync(join(cwd, 'a/.git'));
    expect((await inside(join(cwd, 'a/b'), 'check', 'rented.yaml')).code).toBe(0);
  });

  it('beside a proposal counts for nothing: a proposal must not bring its own', async () => {
    const cwd = folder({ 'in/trunglap.config.yaml': 'failOn: none\n', 'in/duplicate.yaml': DUPLICATE });
    const { code, report: made } = await report(cwd, 'in/duplicate.yaml');
    expect([code, codes(made), made.sources]).toEqual([1, [], []]);
  });

  it('says the language, also of the help; the command line prevails', async () => {
    const cwd = folder({ [CONFIG]: 'lang: en\n', 'clear.yaml': CLEAR });
    expect((await inside(cwd, 'check', 'clear.yaml')).stdout).toContain('NO DUPLICATE');
    expect((await inside(cwd, '--help')).stdout).toContain('Usage:');
    expect((await inside(cwd, 'check', 'clear.yaml', '--lang', 'vi')).stdout).toContain('KHÔNG TRÙNG LẶP');
    expect((await inside(cwd, 'check', 'clear.yaml', '--no-config')).stdout).toContain('KHÔNG TRÙNG LẶP');
  });

  it('tightens --fail-on in silence, and is named with its hash', async () => {
    const cwd = folder({ [CONFIG]: 'failOn: conditional\n', 'rented.yaml': RENTED });
    const { code, report: made } = await report(cwd, 'rented.yaml');
    expect([code, codes(made)]).toEqual([1, []]);
    expect(made.sources).toMatchObject([{ kind: 'config', file: CONFIG, holds: 1 }]);
  });

  it('a command line that is softer than it is told at the top', async () => {
    const cwd = folder({ [CONFIG]: 'failOn: conditional\n', 'rented.yaml': RENTED });
    const { code, report: made } = await report(cwd, 'rented.yaml', '--fail-on', 'violation');
    expect([code, made.loosened]).toEqual([
      0,
      [expect.objectContaining({ code: 'fail-on-below', message: expect.stringContaining('--fail-on violation') })],
    ]);
    expect((await report(cwd, 'rented.yaml', '--fail-on', 'advisory')).report.loosened).toBeUndefined();
  });

  it('formats count where the command line asks for none', async () => {
    const cwd = folder({
      [CONFIG]: 'formats: [{ format: csv }, { format: sarif, output: kq.sarif }]\n',
      'clear.yaml': CLEAR,
    });
    expect((await inside(cwd, 'check', 'clear.yaml')).stdout).toMatch(/^\ufeff/);
    expect(readdirSync(cwd)).toContain('kq.sarif');
    expect((await inside(cwd, 'check', 'clear.yaml', '--format', 'text')).stdout).toMatch(/^KHÔNG/);
  });

  it('lists, status records and waivers are those of its folder, wherever it is used', async () => {
    const cwd = folder({
      [CONFIG]: 'catalogue: ds\nstatus: st.yaml\nwaivers: w.yaml\n',
      'ds/list.csv': 'Tên,Mục tiêu\nSổ voi nhà,Theo dõi voi nhà\n',
      'st.yaml': STATUS,
      'w.yaml': WAIVERS,
      'sub/rented.yaml': RENTED,
    });
    const { code, report: made } = await report(join(cwd, 'sub'), 'rented.yaml');
    expect(made.sources.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'config ../trunglap.config.yaml',
      'catalogue ../ds/list.csv',
      'status ../st.yaml',
      'waivers ../w.yaml',
    ]);
    // The platform operates now, so that renting is a breach.
    expect([code, made.summary.violation, codes(made)]).toEqual([1, 1, ['status', 'waivers']]);
    expect((await inside(join(cwd, 'sub'), 'search', 'voi nhà')).stdout).toContain('Sổ voi nhà');
  });

  it('named by --config; a file that cannot be read is an error', async () => {
    const cwd = folder({ 'other.yaml': 'failOn: conditional\n', 'rented.yaml': RENTED });
    for (const args of [['--config', 'other.yaml'], ['--config=other.yaml']])
      expect((await inside(cwd, 'check', 'rented.yaml', ...args)).code).toBe(1);
    const { code, stderr } = await inside(cwd, 'check', 'rented.yaml', '--config', 'none.yaml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('“none.yaml”')]);
  });

  it('with a fault has no part, the fault is told with its line, the rest is checked', async () => {
    const cwd = folder({ [CONFIG]: 'fail-on: violation\nlang: fr\n', 'rented.yaml': RENTED });
    const { code, stderr, report: made } = await report(cwd, 'rented.yaml');
    expect([code, made.summary.checked, made.sources]).toEqual([2, 1, []]);
    expect(stderr).toContain('trunglap.config.yaml:1:1: Khóa “fail-on” không có trong lược đồ');
    expect(stderr).toContain('Có phải “failOn”?');
    expect(stderr).toContain('trunglap.config.yaml:2:1: “lang” không nhận giá trị “fr”');
    expect((await inside(cwd, 'list')).code).toBe(2);
  });

  it('cannot lead out of its folder, into a hidden one, or through a link', async () => {
    const outside = folder({ 'secret.yaml': 'token: abc\n' });
    for (const path of ['../x.yaml', '/etc/passwd', '.git/hooks/pre-commit', 'link/secret.yaml', '.']) {
      const cwd = folder({
        [CONFIG]: `formats: [{ format: text, output: "${path}" }]\nstatus: "${path}"\n`,
        'clear.yaml': CLEAR,
      });
      symlinkSync(outside, join(cwd, 'link'));
      const { code, stderr } = await inside(cwd, 'check', 'clear.yaml');
      expect([path, code]).toEqual([path, 2]);
      expect(stderr.match(/\[outside-config\]/g), path).toHaveLength(2);
      expect(stderr).not.toContain('token');
    }
  });

  it('that is a link is refused, as waivers and ignore files are', async () => {
    const outside = folder({ 'secret.yaml': 'token: abc\n' });
    for (const name of [CONFIG, 'waivers.yaml', '.trunglapignore']) {
      const cwd = folder({ 'clear.yaml': CLEAR });
      symlinkSync(join(outside, 'secret.yaml'), join(cwd, name));
      const { code, stderr } = await inside(cwd, 'check', 'clear.yaml');
      expect([name, code, stderr]).toEqual([name, 2, expect.stringContaining('là liên kết')]);
      expect(stderr).not.toContain('token');
    }
  });

  it('is checked by validate', async () => {
    expect(await trunglap(['validate', 'fixtures/config/trunglap.config.yaml'])).toMatchObject({ code: 0, stderr: '' });
    const cwd = folder({ [CONFIG]: 'failOn: never\n' });
    const { code, stderr } = await inside(cwd, 'validate', CONFIG);
    expect([code, stderr]).toEqual([2, expect.stringContaining('trunglap.config.yaml:1:1')]);
  });

  it('--print-config prints what would count, and what it prints is a configuration', async () => {
    const cwd = folder({ [CONFIG]: 'failOn: review\nignore: nhap/\n' });
    const { code, stdout } = await inside(cwd, 'check', '--print-config', '--fail-on', 'exempt', '--catalogue', 'ds');
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'lang: "vi"',
      'failOn: "exempt"',
      'formats: [{"format":"text"}]',
      'catalogue: ["ds"]',
      'ignore: ["nhap/"]',
      '',
    ]);
    const again = folder({ [CONFIG]: stdout });
    expect((await inside(again, 'check', '--print-config')).stdout).toBe(stdout);
    expect((await inside(folder({ [CONFIG]: 'x: 1\n' }), 'check', '--print-config')).code).toBe(2);
  });
});

describe('--locked', () => {
  const soft = {
    [CONFIG]: 'failOn: none\nstatus: st.yaml\nignore: [duplicate.yaml]\n',
    '.trunglapignore': '*.yaml\n',
    'waivers.yaml': WAIVERS,
    'st.yaml': STATUS,
    'duplicate.yaml': DUPLICATE,
  };

  it('refuses what softens a result and was not named on the command line; everything is checked without it', async () => {
    const { code, stderr, report: made } = await report(folder(soft), 'duplicate.yaml', '--locked');
    expect([code, made.summary.violation, codes(made), made.waivers]).toEqual([2, 1, [], []]);
    const refused = made.errors.map(({ file, line, code: fault }) => `${file}:${line} ${fault}`);
    expect(refused).toEqual([
      '.trunglapignore:1 loosens',
      'trunglap.config.yaml:1 loosens',
      'trunglap.config.yaml:2 loosens',
      'trunglap.config.yaml:3 loosens',
      'waivers.yaml:1 loosens',
    ]);
    expect(stderr).toContain('--locked không cho phép');
  });

  it('lets the command line soften, and says so', async () => {
    const cwd = folder({ 'st.yaml': STATUS, 'waivers.yaml': WAIVERS, 'duplicate.yaml': DUPLICATE });
    const named = ['--status', 'st.yaml', '--waivers', 'waivers.yaml', '--fail-on', 'none'];
    const { code, report: made } = await report(cwd, 'duplicate.yaml', '--locked', ...named);
    expect([code, codes(made)]).toEqual([0, ['fail-on', 'status', 'waivers']]);
  });

  it('takes a configuration that tightens, further lists too, but no list that changes the official ones', async () => {
    const lists = { 'ds/list.csv': 'Tên,Mục tiêu\nSổ voi nhà,Theo dõi voi nhà\n' };
    const adds = folder({ [CONFIG]: 'failOn: review\ncatalogue: ds\n', ...lists, 'clear.yaml': CLEAR });
    expect((await report(adds, 'clear.yaml', '--locked')).code).toBe(0);
    const withdraws = 'list: "1132"\neffectiveFrom: 2026-11-01\nwithdrawn: [1132-B28]\n';
    const takes = folder({ [CONFIG]: 'catalogue: ds\n', 'ds/x.yaml': withdraws, 'duplicate.yaml': DUPLICATE });
    const { code, stderr, report: made } = await report(takes, 'duplicate.yaml', '--locked');
    expect([code, made.summary.violation]).toEqual([2, 1]);
    expect(stderr).toContain('“ds/x.yaml” nới lỏng');
    const open = await report(takes, 'duplicate.yaml');
    expect([open.report.summary.violation, codes(open.report)]).toEqual([0, ['lists']]);
  });
});

describe('what is left out', () => {
  const files = {
    '.trunglapignore': '# bản nháp\nnhap/\n*.mau.yaml\n!giu.mau.yaml\n',
    'a.yaml': CLEAR,
    'x.mau.yaml': DUPLICATE,
    'giu.mau.yaml': CLEAR,
    'nhap/b.yaml': DUPLICATE,
  };
  const names = ({ results }: Report) => results.map(({ file }) => file);

  it('as an ignore file says, in folders, globs and names alike; every report names it first', async () => {
    const cwd = folder(files);
    for (const paths of [['.'], ['*.yaml', 'nhap'], ['a.yaml', 'giu.mau.yaml', 'x.mau.yaml', 'nhap/b.yaml']]) {
      const { code, report: made } = await report(cwd, ...paths);
      expect([code, names(made)]).toEqual([0, ['a.yaml', 'giu.mau.yaml']]);
      expect(made.loosened).toMatchObject([{ code: 'ignored', params: { count: '2', by: '.trunglapignore' } }]);
    }
  });
  it('nothing with --no-ignore; another file with --ignore-file', async () => {
    const cwd = folder({ ...files, other: 'a.yaml\n' });
    expect((await report(cwd, '.', '--no-ignore')).report.summary.checked).toBe(4);
    expect(names((await report(cwd, '.', '--ignore-file', 'other')).report)).not.toContain('a.yaml');
    expect((await inside(cwd, 'check', '.', '--ignore-file', 'none')).code).toBe(2);
  });
  it('standard input by the name that it is given', async () => {
    const args = ['check', '-', '--stdin-filename'];
    const cwd = folder(files);
    const shown = await trunglap([...args, 'de-xuat.yaml', '--format', 'json'], { cwd, input: CLEAR });
    expect(names(JSON.parse(shown.stdout))).toEqual(['de-xuat.yaml']);
    const left = await trunglap([...args, 'nhap/x.yaml'], { cwd, input: CLEAR });
    expect([left.code, left.stderr]).toEqual([2, 'Không tìm thấy hồ sơ nào để rà soát.\n']);
  });
  it('nothing is left: that is no success', async () => {
    const { code, stderr, stdout } = await inside(folder(files), 'check', 'nhap');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Không tìm thấy hồ sơ nào')]);
    expect(stdout).toContain('nhap/');
  });
  it('a pattern that could take for ever is refused with its line', async () => {
    for (const pattern of [`${'*a'.repeat(20)}b`, `${'**/'.repeat(9)}b`, 'x'.repeat(300)]) {
      const cwd = folder({ ...files, '.trunglapignore': `nhap/\n${pattern}\n` });
      const { code, stderr } = await inside(cwd, 'check', '.');
      expect([code, stderr]).toEqual([2, expect.stringMatching(/\.trunglapignore:2:1: .*\[bad-pattern\]/)]);
      const configured = folder({ [CONFIG]: `ignore: ["${pattern}"]\n`, 'a.yaml': CLEAR });
      expect((await inside(configured, 'check', '.')).stderr).toContain('[bad-pattern]');
    }
  });
});

describe('quiet and verbose', () => {
  const files = { 'a.yaml': CLEAR, 'b.yaml': DUPLICATE, 'waivers.yaml': WAIVERS };

  it('--quiet prints what fails, the totals, and still what softens the run', async () => {
    const cwd = folder(files);
    const { code, stdout } = await inside(cwd, 'check', '.', '--quiet');
    expect(code).toBe(1);
    expect(stdout).toContain('Những yếu tố nới lỏng');
    expect(stdout).toContain('đấu thầu');
    expect(stdout).not.toContain('nghĩa trang');
    expect(stdout).toContain('Đã rà soát 2 hồ sơ');
    const clear = await inside(cwd, 'check', 'a.yaml', '-q', '--no-waivers');
    expect(clear.stdout.split('\n')).toEqual([
      'Không có hồ sơ nào có kết luận từ mức --fail-on trở lên.',
      expect.stringMatching(/^─+$/),
      'Đã rà soát 1 hồ sơ',
      '',
    ]);
  });
  it('--quiet leaves other formats whole', async () => {
    const cwd = folder(files);
    const args = ['check', '.', '--format', 'json'];
    expect((await inside(cwd, ...args, '-q')).stdout).toBe((await inside(cwd, ...args)).stdout);
  });
  it('--verbose tells on standard error what was used, and leaves the report as it is', async () => {
    const cwd = folder(files);
    const [plain, told] = [await inside(cwd, 'check', '.'), await inside(cwd, 'check', '.', '--verbose')];
    expect(told.stdout).toBe(plain.stdout);
    expect(plain.stderr).toBe('');
    expect(told.stderr).toBe(
      'Không có tệp cấu hình.\nDùng thêm: waivers.yaml (1 mục)\nĐã đọc 2 tệp, 2 hồ sơ, so với 277 mục.\n  a.yaml: 1 hồ sơ\n  b.yaml: 1 hồ sơ\nMã thoát 1 (--fail-on violation).\n',
    );
  });
  it('--debug shows the stack of a fault of the program, and only then', async () => {
    const broken = {
      cwd: root,
      today: () => {
        throw new Error('no clock');
      },
    };
    const [plain, debugged] = [
      await trunglap(['check', 'README.md'], broken),
      await trunglap(['check', 'README.md', '--debug'], broken),
    ];
    expect([plain.code, plain.stderr.split('\n')]).toEqual([3, [expect.stringContaining('--debug'), '']]);
    expect([debugged.code, debugged.stderr]).toEqual([3, expect.stringMatching(/no clock\n\s+at /)]);
  });
});

describe('what softens a run', () => {
  it('is said by every format before any proposal', async () => {
    const softer: Report = { ...golden(), loosened: [{ code: 'waivers', params: { file: 'SOFT.yaml', count: '7' } }] };
    const first = softer.results[0]!.proposal.name.slice(0, 12);
    for (const format of formatNames) {
      const written = (await rendered(format, { report: softer })).normalize('NFC');
      const at = written.indexOf('SOFT.yaml');
      expect(at, format).toBeGreaterThan(-1);
      if (['text', 'markdown', 'html', 'docx', 'csv', 'junit'].includes(format))
        expect(written.slice(at), format).toContain(first.normalize('NFC'));
    }
  });
  it('of a saved report is said again', async () => {
    const cwd = folder({ 'a.yaml': CLEAR, 'waivers.yaml': WAIVERS });
    await inside(cwd, 'check', 'a.yaml', '-o', 'kq.json');
    expect((await inside(cwd, 'render', 'kq.json')).stdout).toMatch(/^Những yếu tố nới lỏng/);
  });
});

describe('did you mean', () => {
  for (const [args, near] of [
    [['chek', 'a.yaml'], 'check'],
    [['check', 'a.yaml', '--formt', 'json'], '--format'],
    [['check', 'a.yaml', '--fail-on', 'violaton'], 'violation'],
    [['check', 'a.yaml', '--format', 'sarf'], 'sarif'],
    [['list', '--format', 'jsn'], 'json'],
    [['show', '1132-B333'], '1132-B33'],
    [['compare', 'a.yaml', '1132-B333'], '1132-B33'],
    [['explain', 'd2k2-invest-operatng'], 'd2k2-invest-operating'],
    [['explain', 'restrictd'], 'restricted'],
    [['schema', 'proposl'], 'proposal'],
    [['check', './a.yml'], './a.yaml'],
    [['help', 'confg'], 'config'],
  ] as [string[], string][])
    it(`${args.join(' ')}: ${near}`, async () => {
      const { code, stderr } = await inside(folder({ 'a.yaml': CLEAR }), ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`Có phải “${near}”?`)]);
    });
});
