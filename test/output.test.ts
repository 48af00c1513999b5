/** Where reports go: several at once, each file as a whole or not at all. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../src/commands/io.ts';
import { pairOutputs, refuseOutputs } from '../src/commands/output.ts';
import { type Format, formatNames, formats } from '../src/report/render.ts';
import { trunglap } from './support.ts';

const DUPLICATE =
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n';

/** A report as plain JSON, to be spoilt. */
type Spoilt = ReturnType<typeof JSON.parse>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trunglap-output-'));
  writeFileSync(join(folder, 'a.yaml'), DUPLICATE);
});
const at = (name: string) => join(folder, name);
const check = (...args: string[]) => trunglap(['check', 'a.yaml', ...args], { cwd: folder });

describe('which file has which format', () => {
  for (const [title, asked, outputs] of [
    ['nothing asked: text to standard output', [], [{ format: 'text' }]],
    [
      'a file belongs to the format before it',
      [{ format: 'sarif' }, { path: 'a.sarif' }, { format: 'text' }],
      [{ format: 'sarif', path: 'a.sarif' }, { format: 'text' }],
    ],
    ['one of each, in either order', [{ path: 'a' }, { format: 'csv' }], [{ format: 'csv', path: 'a' }]],
    ['a file alone has the format of its name', [{ path: 'a.SARIF' }], [{ format: 'sarif', path: 'a.SARIF' }]],
    ['a file with no known name is text', [{ path: 'a.out' }], [{ format: 'text', path: 'a.out' }]],
    [
      'several files',
      [{ format: 'json' }, { path: 'a' }, { format: 'csv' }, { path: 'b' }, { path: 'c.md' }],
      [
        { format: 'json', path: 'a' },
        { format: 'csv', path: 'b' },
        { format: 'markdown', path: 'c.md' },
      ],
    ],
  ] as const)
    it(title, () => expect(pairOutputs(asked as unknown as Parameters<typeof pairOutputs>[0])).toEqual(outputs));
});

describe('what cannot be written is refused before anything is', () => {
  for (const [title, args, words] of [
    ['two formats to standard output', ['--format', 'sarif', '--format', 'text'], 'sarif, text'],
    ['two outputs to one file', ['--format', 'sarif', '-o', 'x', '--format', 'csv', '-o', './x'], '“./x”'],
    ['the proposal itself', ['-o', 'a.yaml'], '“a.yaml” là tệp đầu vào'],
    ['a folder that is not there', ['-o', 'no/such/x'], 'không có thư mục này'],
    ['a folder', ['--format', 'csv', '-o', '.'], 'đây là một thư mục'],
    ['an unknown format, with the nearest', ['--format', 'sarrif'], 'Có phải “sarif”?'],
  ] as [string, string[], string][])
    it(title, async () => {
      const ran = await check(...args);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain(words);
      expect(readdirSync(folder)).toEqual(['a.yaml']);
      expect(readFileSync(at('a.yaml'), 'utf8')).toBe(DUPLICATE);
    });
});

it('bytes are not shown on a terminal', async () => {
  const bytes = { load: async () => () => new Uint8Array([1, 2]), isBinary: true };
  Object.assign(formats, { bytes });
  const io = { cwd: folder, columns: 80 } as Io;
  const shown = [{ format: 'bytes' as Format }];
  await expect(refuseOutputs(shown, [], io)).rejects.toMatchObject({ code: 'binaryToTerminal' });
  await expect(refuseOutputs(shown, [], { ...io, columns: undefined })).resolves.toBeUndefined();
  await expect(refuseOutputs([{ format: 'bytes' as Format, path: 'x' }], [], io)).resolves.toBeUndefined();
  Reflect.deleteProperty(formats, 'bytes');
});

it('the exit code is the same for every format', async () => {
  writeFileSync(
    at('clear.yaml'),
    'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n',
  );
  writeFileSync(at('broken.yaml'), 'name: x\n');
  for (const format of formatNames)
    for (const [file, code] of [
      ['a.yaml', 1],
      ['clear.yaml', 0],
      ['broken.yaml', 2],
    ] as const)
      expect((await trunglap(['check', file, '--format', format], { cwd: folder })).code, `${format} ${file}`).toBe(
        code,
      );
});

describe('files', () => {
  it('several at once, beside standard output; the code is the same as of one', async () => {
    const ran = await check(
      '--format',
      'sarif',
      '--output',
      'a.sarif',
      '--format',
      'junit',
      '-o',
      'a.xml',
      '--format',
      'text',
    );
    expect([ran.code, ran.stdout.startsWith('VI PHẠM')]).toEqual([1, true]);
    expect(JSON.parse(readFileSync(at('a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(at('a.xml'), 'utf8')).toContain('failures="1"');
    expect(readdirSync(folder)).toEqual(['a.sarif', 'a.xml', 'a.yaml']);
  });
  it('have no colours of a terminal', async () => {
    await trunglap(['check', 'a.yaml', '-o', 'a.txt'], { cwd: folder, columns: 80 });
    expect(readFileSync(at('a.txt'), 'utf8')).not.toContain(String.fromCharCode(27));
  });
  it('an existing one is replaced as a whole, and keeps its mode', async () => {
    writeFileSync(at('old.md'), 'x'.repeat(100_000));
    chmodSync(at('old.md'), 0o640);
    await check('-o', 'old.md');
    expect(readFileSync(at('old.md'), 'utf8')).toMatch(/^# KẾT QUẢ[\s\S]*quyết định\.\n$/);
    expect(statSync(at('old.md')).mode & 0o777).toBe(0o640);
  });
  it('a link stays a link: what it points to is replaced', async () => {
    mkdirSync(at('b'));
    writeFileSync(at('b/real.csv'), 'old');
    symlinkSync(at('b/real.csv'), at('link.csv'));
    await check('-o', 'link.csv');
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('b/real.csv'), 'utf8')).toContain('1132-B28');
  });
  it('a device is written to, not replaced', async () => {
    expect((await check('-o', '/dev/null')).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  it('a full disk is told, not hidden', async () => {
    const ran = await check('-o', '/dev/full');
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('ổ đĩa đã đầy')]);
  });
  it('a proposal reached by another name is an input all the same', async () => {
    symlinkSync(at('a.yaml'), at('other.json'));
    expect((await check('-o', 'other.json')).code).toBe(2);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(DUPLICATE);
  });
});

describe('long work', () => {
  const plan = Array.from({ length: 60 }, () => DUPLICATE).join('---\n');
  it('tells a person how far it is, and leaves no trace of it', async () => {
    writeFileSync(at('plan.yaml'), plan);
    const ran = await trunglap(['check', 'plan.yaml', '-o', 'x.json'], { cwd: folder, stderrIsTerminal: true });
    expect(ran.stderr).toContain('Đang rà soát 30/60 hồ sơ…');
    expect(ran.stderr.split('\r').at(-1)).toBe('');
    expect(ran.stdout).toBe('');
  });
  it('tells nobody where nobody watches', async () => {
    writeFileSync(at('plan.yaml'), plan);
    expect((await trunglap(['check', 'plan.yaml', '-o', 'x.json'], { cwd: folder })).stderr).toBe('');
  });
});

describe('render', () => {
  const render = (...args: string[]) => trunglap(['render', ...args], { cwd: folder });

  it('makes from a saved report what check makes, and says 0 whatever was found', async () => {
    await check('--format', 'json', '-o', 'r.json', '--as-of', '2026-11-23');
    for (const format of ['json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html', 'csv', 'text']) {
      const direct = await check('--format', format, '--as-of', '2026-11-23');
      const saved = await render('r.json', '--format', format);
      expect(saved, format).toEqual({ code: 0, stdout: direct.stdout, stderr: '' });
    }
  });
  it('in another language than it was saved in', async () => {
    await check('--format', 'json', '-o', 'r.json', '--lang', 'en');
    const { stdout } = await render('r.json', '--format', 'json');
    expect(JSON.parse(stdout).results[0].advice[0].text).toContain('Thay đổi ít nhất');
  });
  it('from standard input, with or without a byte order mark', async () => {
    const { stdout } = await check('--format', 'json');
    expect((await trunglap(['render', '-', '--format', 'csv'], { input: `\ufeff${stdout}` })).code).toBe(0);
  });
  it('keeps fields that it does not know', async () => {
    const report = JSON.parse((await check('--format', 'json')).stdout);
    report.results[0].matches[0].later = [{ fact: 'status', value: 'operating', why: 'x' }];
    report.files = ['waivers.yaml'];
    writeFileSync(at('r.json'), JSON.stringify(report));
    const again = JSON.parse((await render('r.json', '--format', 'json')).stdout);
    expect([again.files, again.results[0].matches[0].later]).toEqual([
      report.files,
      report.results[0].matches[0].later,
    ]);
  });
  it('passes and fails by --fail-on in JUnit, not in its code', async () => {
    writeFileSync(
      at('rented.yaml'),
      'name: Thuê phần mềm sổ sức khỏe điện tử\nagency: { name: Sở Y tế tỉnh X, level: province }\naction: rent\n',
    );
    await trunglap(['check', 'rented.yaml', '-o', 'r.json', '--as-of', '2026-11-23'], { cwd: folder });
    const failures = async (verdict: string) => {
      const { code, stdout } = await render('r.json', '--format', 'junit', '--fail-on', verdict);
      return [code, /failures="(\d)"/.exec(stdout)![1]];
    };
    expect(await failures('violation')).toEqual([0, '0']);
    expect(await failures('conditional')).toEqual([0, '1']);
  });
  it('does not overwrite the report that it reads', async () => {
    await check('--format', 'json', '-o', 'r.json');
    const before = readFileSync(at('r.json'), 'utf8');
    expect((await render('r.json', '--format', 'csv', '-o', 'r.json')).code).toBe(2);
    expect(readFileSync(at('r.json'), 'utf8')).toBe(before);
  });

  const spoil = async (change: (report: Spoilt) => void) => {
    const report = JSON.parse((await check('--format', 'json')).stdout);
    change(report);
    writeFileSync(at('r.json'), JSON.stringify(report, null, 2));
    return render('r.json', '--format', 'csv', '-o', 'out.csv');
  };
  for (const [title, change, words] of [
    [
      'another version',
      (report: Spoilt) => {
        report.reportVersion = 2;
      },
      /r\.json:2:20: “reportVersion” không nhận giá trị “2”.*\[not-allowed\]/,
    ],
    [
      'a missing key',
      (report: Spoilt) => {
        delete report.summary.clear;
      },
      /Thiếu “summary\.clear”/,
    ],
    [
      'an unknown verdict, with the nearest',
      (report: Spoilt) => {
        report.results[0].verdict = 'violatoin';
      },
      /r\.json:\d+:\d+: “results\.0\.verdict”.*Có phải “violation”\?/,
    ],
    [
      'text where a number is wanted',
      (report: Spoilt) => {
        report.results[0].line = 'một';
      },
      /“results\.0\.line” .*\[bad-report\]/,
    ],
    [
      'an id that is none',
      (report: Spoilt) => {
        report.results[0].matches[0].platform = '"><script>';
      },
      /“results\.0\.matches\.0\.platform”/,
    ],
    [
      'an advice that makes no sentence',
      (report: Spoilt) => {
        report.results[0].advice = [{ kind: 'ask-owner', params: {} }];
      },
      /“results\.0\.advice\.0\.params”/,
    ],
    [
      'too deep',
      (report: Spoilt) => {
        report.x = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
      },
      /\[too-deep\]/,
    ],
  ] as [string, (report: Spoilt) => void, RegExp][])
    it(`refuses ${title}, and writes nothing`, async () => {
      const ran = await spoil(change);
      expect([ran.code, ran.stdout, existsSync(at('out.csv'))]).toEqual([2, '', false]);
      expect(ran.stderr).toMatch(words);
    });

  for (const [title, text, words] of [
    [
      'broken JSON',
      '{\n  "reportVersion": 1,\n  oops }',
      'r.json:3:3: Tệp JSON sai cú pháp tại đây (gặp “o”). [json-syntax]',
    ],
    ['a file cut short', '{ "reportVersion": 1', '(tệp bị cắt cụt)'],
    ['another JSON', '[1, 2]', '[not-a-report]'],
    ['a proposal', DUPLICATE, '[json-syntax]'],
  ] as [string, string, string][])
    it(`refuses ${title}`, async () => {
      writeFileSync(at('r.json'), text);
      const ran = await render('r.json');
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain(words);
    });
  it('names what is not there, and what is no file', async () => {
    expect((await render('none.json')).stderr).toContain('[not-found]');
    expect((await render('.')).stderr).toContain('[not-a-file]');
  });
  it('names the encoding that Windows PowerShell writes', async () => {
    writeFileSync(at('r.json'), Buffer.from('\ufeff{}', 'utf16le'));
    expect((await render('r.json')).stderr).toContain('UTF-16');
  });
});
