/** The command line, in process: command × option × exit code. */
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { trunglap } from './support.ts';

const CLEAR = 'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
const DUPLICATE =
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n';
const RENTED =
  'name: Thuê phần mềm sổ sức khỏe điện tử\nagency: { name: Sở Y tế tỉnh X, level: province }\naction: rent\n';
const BROKEN = 'name: x\nagency: { name: y, level: tỉnh }\naction: build\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trunglap-'));
  for (const [name, text] of Object.entries({ clear: CLEAR, duplicate: DUPLICATE, rented: RENTED, broken: BROKEN }))
    writeFileSync(join(folder, `${name}.yaml`), text);
  mkdirSync(join(folder, 'plan/.hidden'), { recursive: true });
  mkdirSync(join(folder, 'plan/node_modules'));
  writeFileSync(join(folder, 'plan/a.yml'), CLEAR);
  writeFileSync(join(folder, 'plan/other.yaml'), 'services:\n  web: {}\n');
  writeFileSync(join(folder, 'plan/.hidden/b.yaml'), BROKEN);
  writeFileSync(join(folder, 'plan/node_modules/c.yaml'), BROKEN);
  writeFileSync(join(folder, 'plan/[x].yaml'), CLEAR);
  writeFileSync(join(folder, 'utf16.yaml'), Buffer.from(`\ufeff${CLEAR}`, 'utf16le'));
  symlinkSync(join(folder, 'duplicate.yaml'), join(folder, 'plan/link.yaml'));
});

const inFolder = (args: string[], input?: string) =>
  trunglap(args, { cwd: folder, ...(input !== undefined && { input }) });

describe('exit codes', () => {
  for (const [title, args, code] of [
    ['nothing at or above --fail-on', ['check', 'clear.yaml'], 0],
    ['a breach', ['check', 'duplicate.yaml'], 1],
    ['below --fail-on', ['check', 'rented.yaml'], 0],
    ['at --fail-on', ['check', 'rented.yaml', '--fail-on', 'conditional'], 1],
    ['unusable input', ['check', 'broken.yaml'], 2],
    ['unusable input beside a breach', ['check', 'broken.yaml', 'duplicate.yaml'], 2],
    ['nothing found', ['check', 'nowhere'], 2],
    ['an empty folder', ['check', 'plan/.hidden/none'], 2],
    ['an unknown option', ['check', 'clear.yaml', '--fail'], 2],
    ['an unknown command', ['chek'], 2],
    ['no paths', ['check'], 2],
    ['a bad day', ['check', 'clear.yaml', '--as-of', '2026-02-30'], 2],
    ['an unknown format', ['check', 'clear.yaml', '--format', 'pdf'], 2],
    ['an output that cannot be written', ['check', 'clear.yaml', '--output', 'no/such/folder.txt'], 2],
    ['help', ['--help'], 0],
    ['version', ['--version'], 0],
    ['no command', [], 2],
  ] as [string, string[], number][])
    it(`${code}: ${title}`, async () => {
      const ran = await inFolder(args);
      expect(ran.code, ran.stderr).toBe(code);
      if (code === 2) expect(ran.stderr).not.toBe('');
    });

  it('is the same for every format', async () => {
    for (const file of ['clear', 'duplicate', 'broken']) {
      const [text, json] = await Promise.all([
        inFolder(['check', `${file}.yaml`]),
        inFolder(['check', `${file}.yaml`, '--format', 'json']),
      ]);
      expect(json.code).toBe(text.code);
      expect(() => JSON.parse(json.stdout)).not.toThrow();
    }
  });
});

describe('check: what is read', () => {
  it('a folder, without hidden folders and node_modules, files that hold no proposal noted', async () => {
    const { stdout, stderr, code } = await inFolder(['check', 'plan', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report.results.map(({ file }: { file: string }) => file)).toEqual(['plan/[x].yaml', 'plan/a.yml']);
    expect(report.skipped).toEqual(['plan/other.yaml']);
    // A link that leads out of the folder is refused.
    expect([code, stderr]).toEqual([2, expect.stringContaining('[outside]')]);
  });
  it('a name given exactly is no glob; globs are', async () => {
    const names = async (path: string) =>
      JSON.parse((await inFolder(['check', path, '--format', 'json'])).stdout).results.map(
        ({ file }: { file: string }) => file,
      );
    expect(await names('plan/[x].yaml')).toEqual(['plan/[x].yaml']);
    expect(await names('plan/*.yml')).toEqual(['plan/a.yml']);
    expect(await names('{clear,rented}.yaml')).toEqual(['clear.yaml', 'rented.yaml']);
  });
  it('the same file once', async () => {
    expect(
      JSON.parse((await inFolder(['check', 'clear.yaml', './clear.yaml', 'clear.*', '--format', 'json'])).stdout)
        .summary.checked,
    ).toBe(1);
  });
  it('standard input', async () => {
    const { stdout, code } = await inFolder(['check', '-', '--format', 'json'], `${DUPLICATE}---\n${CLEAR}`);
    expect([
      code,
      JSON.parse(stdout).results.map(({ line, verdict }: { line: number; verdict: string }) => [line, verdict]),
    ]).toEqual([
      1,
      [
        [1, 'violation'],
        [5, 'clear'],
      ],
    ]);
  });
  it('a file that is no proposal, given by name, is an error', async () => {
    expect((await inFolder(['check', 'plan/other.yaml'])).stderr).toContain('[not-a-proposal]');
  });
  it('another encoding is named', async () =>
    expect((await inFolder(['check', 'utf16.yaml'])).stderr).toContain('UTF-16'));
  it('errors go to stderr with a caret, results to stdout', async () => {
    const { stdout, stderr } = await inFolder(['check', 'broken.yaml', 'clear.yaml']);
    expect(stderr).toContain('broken.yaml:2:20:');
    expect(stderr).toContain('Có phải “province”?');
    expect(stderr).toContain(`  agency: { name: y, level: tỉnh }\n  ${' '.repeat(19)}^`);
    expect(stdout).toContain('KHÔNG TRÙNG LẶP');
  });
});

describe('check: what is written', () => {
  it('several formats in one run', async () => {
    const { stdout, code } = await inFolder([
      'check',
      'duplicate.yaml',
      '--format',
      'json',
      '--output',
      'out.json',
      '--format',
      'text',
    ]);
    expect([code, stdout.startsWith('VI PHẠM')]).toEqual([1, true]);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).summary.violation).toBe(1);
  });
  it('the JSON report has the fields of the contract', async () => {
    const report = JSON.parse(
      (await inFolder(['check', 'duplicate.yaml', '--format', 'json', '--as-of', '2026-11-23'])).stdout,
    );
    expect(report).toMatchObject({
      reportVersion: 1,
      tool: { name: 'trunglap', version: '0.1.0' },
      asOf: '2026-11-23',
      catalogue: { entries: 277, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      law: { id: '1132/QĐ-TTg', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      summary: {
        checked: 1,
        invalid: 0,
        violation: 1,
        restricted: 0,
        review: 0,
        conditional: 0,
        exempt: 0,
        advisory: 0,
        clear: 0,
      },
      errors: [],
    });
    expect(report.results[0]).toMatchObject({
      file: 'duplicate.yaml',
      line: 1,
      proposal: { name: 'Hệ thống đấu thầu qua mạng tỉnh X', agency: { level: 'province' }, action: 'build' },
      verdict: 'violation',
    });
    const [match] = report.results[0].matches;
    expect(match).toMatchObject({
      platform: '1132-B28',
      owner: 'Bộ Tài chính',
      status: 'operating',
      starts: null,
      alsoListedAs: ['2765-2'],
      similarity: { level: 'similar' },
      waived: null,
      verdict: 'violation',
      rule: 'd2k2-invest-operating',
      basis: [{ ref: 'Điều 2 khoản 2', interpretation: false }],
    });
    expect(match.evidence[0]).toMatchObject({
      axis: 'function',
      proposal: { text: expect.stringMatching(/đấu thầu/), field: 'name', line: 1 },
      platform: { field: 'purpose' },
    });
  });
  it('the same input gives the same bytes, on any day of the machine', async () => {
    const args = ['check', 'duplicate.yaml', 'rented.yaml', '--as-of', '2026-11-23'];
    const [one, other] = [await inFolder(args), await trunglap(args, { cwd: folder, today: () => '2030-01-01' })];
    expect(other.stdout).toBe(one.stdout);
  });
  it('the day of assessment decides', async () => {
    expect((await inFolder(['check', 'duplicate.yaml', '--as-of', '2026-06-23', '--format', 'json'])).code).toBe(0);
  });
  it('English on request, without a Vietnamese sentence of ours', async () => {
    const { stdout } = await inFolder(['check', 'rented.yaml', '--lang', 'en']);
    expect(stdout).toContain('ALLOWED ON CONDITION');
    expect(stdout).not.toMatch(/Kết luận|Căn cứ|Nên làm/);
  });
  it('no colour unless a terminal asks for it', async () => {
    const esc = String.fromCharCode(27);
    expect((await inFolder(['check', 'clear.yaml'])).stdout).not.toContain(esc);
    expect((await trunglap(['check', 'clear.yaml'], { cwd: folder, columns: 80 })).stdout).toContain(esc);
    expect((await trunglap(['check', 'clear.yaml', '--no-color'], { cwd: folder, columns: 80 })).stdout).not.toContain(
      esc,
    );
    expect(
      (await trunglap(['check', 'clear.yaml'], { cwd: folder, columns: 80, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain(esc);
  });
});

describe('list and show', () => {
  it('all five lists: 79 + 103 + 20 + 24 + 51', async () => {
    const { entries } = JSON.parse((await inFolder(['list', '--format', 'json'])).stdout);
    const count = (list: string) => entries.filter((entry: { list: string }) => entry.list === list).length;
    expect(['1132', '2765', 'cpdt', 'ndxp', '2022'].map(count)).toEqual([79, 103, 20, 24, 51]);
    expect(entries).toHaveLength(277);
  });
  it('by list and by owner', async () => {
    const ids = async (...args: string[]) =>
      JSON.parse((await inFolder(['list', '--format', 'json', ...args])).stdout).entries.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('--list', '1132', '--owner', 'Bộ Y tế')).toEqual(['1132-B14', '1132-B33', '1132-B34']);
    expect((await inFolder(['list', '--list', '99'])).code).toBe(2);
  });
  it('as a table', async () => expect((await inFolder(['list', '--list', 'ndxp'])).stdout).toContain('24 mục'));
  it('one entry, with its print, source and status', async () => {
    const { stdout } = await inFolder(['show', '1132-b33', '--as-of', '2026-11-23']);
    for (const words of [
      'Nền tảng Sổ sức khỏe điện tử',
      'Nền tảng Số sức khỏe điện tử',
      'Bộ Y tế',
      'tiêm chủng quốc gia',
      'Năm 2026',
      '1132/QĐ-TTg, Phụ lục II, B.33',
    ])
      expect(stdout).toContain(words);
  });
  it('an unknown entry names the nearest', async () =>
    expect((await inFolder(['show', '1132-B99'])).stderr).toMatch(/Có phải “1132-B\d+”/));
});

describe('explain', () => {
  for (const [topic, words] of [
    ['d2k2-invest-operating', 'Sau khi các nền tảng số dùng chung quốc gia được đưa vào vận hành'],
    ['d2k3-build-not-operating', 'Suy luận ngược từ khoản 3'],
    ['restricted', 'Chưa được đầu tư mới'],
    ['d2k2', 'trừ trường hợp có yêu cầu đặc thù về quốc phòng'],
    ['d3k1', 'Điều 3 khoản 1 điểm d'],
    ['g-forbid-similar', 'không triển khai hệ thống tương tự'],
  ] as [string, string][])
    it(`${topic}`, async () => expect((await inFolder(['explain', topic])).stdout).toContain(words));
  it('nothing: what there is', async () =>
    expect((await inFolder(['explain'])).stdout).toContain('d2k2-invest-operating'));
  it('something unknown: the nearest', async () =>
    expect((await inFolder(['explain', 'violatoin'])).stderr).toContain('“violation”'));
});

describe('schema and validate', () => {
  it('the JSON Schema describes every key in Vietnamese', async () => {
    const schema = JSON.parse((await inFolder(['schema'])).stdout);
    expect(schema.$schema).toContain('draft-07');
    expect(schema.required).toEqual(['name', 'agency', 'action']);
    expect(schema.additionalProperties).toBe(false);
    for (const property of Object.values(schema.properties) as { description?: string }[])
      expect(property.description).toBeTruthy();
    expect(schema.properties.agency.properties.level.enum).toContain('province');
  });
  it('our own data is valid', async () =>
    expect(await trunglap(['validate', 'data'])).toMatchObject({ code: 0, stderr: '' }));
  it('so are the examples of what users add', async () => {
    for (const path of ['fixtures/waivers', 'fixtures/status/confirmed.yaml', 'fixtures/catalogues/province'])
      expect(await trunglap(['validate', path]), path).toMatchObject({ code: 0, stderr: '' });
    expect((await inFolder(['explain', 'local-similar'])).stdout).toContain('Tỉnh đã có hệ thống tương tự');
  });
  it('a faulty file is refused with its line', async () => {
    writeFileSync(join(folder, 'status-bad.yaml'), 'records:\n  - platform: 1132-B33\n    operatingSince: soon\n');
    const { code, stderr } = await inFolder(['validate', 'status-bad.yaml']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/status-bad\.yaml:3:5: .*operatingSince/)]);
  });
});
