/** `init`: a proposal from questions on a terminal, or from options. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Action, Level } from '../src/model.ts';
import { readProposals } from '../src/read/proposals.ts';
import { levelOf } from '../src/read/vietnamese.ts';
import { AS_OF, trunglap } from './support.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'trunglap-init-'));
const ENTER = '\r';
const DOWN = '\u001b[B';
const STOP = '\u0003';
const BACK = '\u007f';
const NAMED = [
  '--name',
  'Sổ sức khỏe điện tử',
  '--agency',
  'Sở Y tế tỉnh X',
  '--level',
  'province',
  '--action',
  'rent',
];

/** Types at a terminal that is none: each key when the program waits. */
async function typed(keys: string[], cwd: string, args: string[] = []) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  let screen = '';
  output.on('data', (chunk) => {
    screen += chunk;
  });
  const rest = [...keys];
  const clock = setInterval(() => {
    const key = rest.shift();
    if (key !== undefined) input.write(key);
  }, 40);
  const ran = await trunglap(['init', ...args], { cwd, columns: 80, terminal: () => ({ input, output }) });
  clearInterval(clock);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
  return { ...ran, screen: screen.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''), left: rest };
}

const read = (cwd: string, file = 'de-xuat.yaml') => readFileSync(join(cwd, file), 'utf8');
const proposalIn = (text: string) => {
  const { proposals, diagnostics } = readProposals(text, { file: 'x.yaml' });
  expect(diagnostics).toEqual([]);
  return proposals[0]!;
};

const WHOLE = [
  'Hệ thống đấu thầu qua mạng',
  ENTER,
  'Sở Tài chính tỉnh X',
  ENTER,
  ENTER,
  DOWN,
  ENTER,
  'Đăng tải thông báo mời thầu',
  ENTER,
  ENTER,
  ENTER,
  'Mở thầu qua mạng',
  ENTER,
  ENTER,
  '2027-01',
  ENTER,
  '2029',
  ENTER,
  '15.000.000.000',
  ENTER,
];

describe('on a terminal', () => {
  it('asks in Vietnamese, writes a commented file with the schema, and says what was found', async () => {
    const cwd = folder();
    const { code, stdout, screen, left } = await typed(WHOLE, cwd);
    expect([code, left]).toEqual([0, []]);
    const text = read(cwd);
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/proposal\.schema\.json\n# Hồ sơ/);
    expect(text).toContain('# Cơ quan đề xuất (bắt buộc)\n');
    expect(text).toContain('# exemption:\n#   ground: specialised-law\n');
    expect(proposalIn(text)).toMatchObject({
      name: 'Hệ thống đấu thầu qua mạng',
      agency: { name: 'Sở Tài chính tỉnh X', level: 'province' },
      action: 'build',
      timeline: { start: '2027-01-01', end: '2029-12-31' },
      budget: { amount: 15_000_000_000, currency: 'VND' },
    });
    expect(screen).toContain('Tên hệ thống đề xuất');
    expect(stdout).toContain('Vi phạm nguyên tắc không trùng lặp');
    expect(stdout).toContain('trunglap check de-xuat.yaml');
    expect(readdirSync(cwd)).toEqual(['de-xuat.yaml']);
    expect((await trunglap(['check', 'de-xuat.yaml'], { cwd })).code).toBe(1);
  });

  it('shows the nearest platforms while the text is still being written', async () => {
    const { screen } = await typed(['Hệ thống ', 'đấu thầu ', 'x', STOP], folder());
    expect(screen).toContain('Nền tảng gần nhất trong danh mục:');
    expect(screen).toContain('Hệ thống mạng đấu thầu quốc gia [1132-B28] · Bộ Tài chính');
  });

  it('asks in English', async () => {
    const { screen, stderr } = await typed(['A', ENTER, STOP], folder(), ['--lang', 'en']);
    expect(screen).toContain('Name of the proposed system');
    expect(screen + stderr).not.toContain('Tên hệ thống');
  });

  it('checks each answer as it is given', async () => {
    const back = (n: number) => BACK.repeat(n);
    const keys = [
      ...[ENTER, 'Voi', ENTER, 'UBND xã A', ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER],
      ...['2027-13', ENTER, back(2), '10', ENTER, '2026', ENTER, back(1), '8', ENTER, '15 tỷ', ENTER, back(3), ENTER],
    ];
    const cwd = folder();
    const { code, screen, left } = await typed(keys, cwd);
    expect([code, left]).toEqual([0, []]);
    for (const sentence of ['Không được để trống.', 'Viết năm, tháng', 'Kết thúc phải sau', 'Chỉ viết chữ số'])
      expect(screen).toContain(sentence);
    expect(proposalIn(read(cwd))).toMatchObject({
      name: 'Voi',
      agency: { level: 'commune' },
      timeline: { start: '2027-10-01', end: '2028-12-31' },
      budget: { amount: 15 },
    });
  });

  it('keeps a draft when it is interrupted, and goes on from it', async () => {
    const cwd = folder();
    const stopped = await typed([...WHOLE.slice(0, 7), STOP], cwd);
    expect(stopped.code).toBe(2);
    expect(stopped.screen).toContain('de-xuat.yaml.nhap');
    expect(readdirSync(cwd)).toEqual(['de-xuat.yaml.nhap']);
    expect((await trunglap(['check', '.'], { cwd })).stderr, 'a draft is no proposal').toContain('Không tìm thấy');
    const again = await typed([ENTER, ENTER, ENTER, ENTER, ENTER, ...WHOLE.slice(7)], cwd);
    expect(again.screen).toContain('Có bản nháp de-xuat.yaml.nhap');
    expect(proposalIn(read(cwd))).toMatchObject({ name: 'Hệ thống đấu thầu qua mạng', action: 'build' });
    expect(readdirSync(cwd)).toEqual(['de-xuat.yaml']);
  });

  it('starts anew beside a draft that is not wanted', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'de-xuat.yaml.nhap'), 'name: của người khác\n');
    await typed([DOWN, ENTER, 'Voi', ENTER, STOP], cwd);
    expect(read(cwd, 'de-xuat.yaml.nhap')).toBe('name: của người khác\n');
    expect(read(cwd, 'de-xuat-2.yaml.nhap')).toContain('name: Voi');
  });

  it('never overwrites: another name is taken, and said', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'de-xuat.yaml'), 'mine');
    const { screen } = await typed(WHOLE, cwd);
    expect([read(cwd), screen]).toEqual(['mine', expect.stringContaining('de-xuat-2.yaml')]);
    expect(proposalIn(read(cwd, 'de-xuat-2.yaml')).name).toBe('Hệ thống đấu thầu qua mạng');
  });

  it('interrupted before the first answer it writes nothing', async () => {
    const cwd = folder();
    expect((await typed([STOP], cwd)).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('from options', () => {
  const init = (cwd: string, ...args: string[]) => trunglap(['init', ...args], { cwd });

  it('writes without asking', async () => {
    const cwd = folder();
    const more = ['--parent', 'UBND tỉnh X', '--description', 'a: b # c', '--objective', '"o"', '--function', '- f'];
    const rest = ['--function', 'yes', '--start', '2027', '--end', '2028-06', '--budget', '1500', '--as-of', AS_OF];
    const { code, stdout } = await init(cwd, 'thue.yaml', ...NAMED, ...more, ...rest);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Được phép có điều kiện')]);
    const made = proposalIn(read(cwd, 'thue.yaml'));
    expect(made).toMatchObject({
      agency: { parent: 'UBND tỉnh X' },
      timeline: { start: '2027-01-01', end: '2028-06-30' },
      budget: { amount: 1500 },
    });
    const texts = made.texts.map(({ field, text }) => [field, text]);
    expect(texts).toContainEqual(['description', 'a: b # c']);
    expect(texts.filter(([field]) => field === 'functions').map(([, text]) => text)).toEqual(['- f', 'yes']);
  });

  it('to standard output, nothing else', async () => {
    const cwd = folder();
    const { code, stdout } = await init(cwd, '-', ...NAMED);
    expect([code, proposalIn(stdout).action, readdirSync(cwd)]).toEqual([0, 'rent', []]);
  });

  it('names what is missing, what is wrong and the nearest right thing', async () => {
    const cwd = folder();
    for (const [args, words] of [
      [[], '--name, --agency, --level, --action'],
      [['--name', 'x'], '--agency, --level, --action'],
      [[...NAMED, '--level', 'provnce'], 'Có phải “province”?'],
      [[...NAMED, '--start', '2027-13'], 'timeline.start'],
      [[...NAMED, '--start', '2027', '--end', '2026'], 'trước thời gian bắt đầu'],
      [[...NAMED, '--budget', 'nhiều'], 'budget.amount'],
      [['a.txt', ...NAMED], '.yaml'],
      [['no/such/a.yaml', ...NAMED], 'Không ghi được'],
    ] as [string[], string][]) {
      const { code, stderr } = await init(cwd, ...args);
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining(words)]);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('never overwrites', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.yaml'), 'mine');
    expect((await init(cwd, 'a.yaml', ...NAMED)).stderr).toContain('không ghi đè');
    expect(read(cwd, 'a.yaml')).toBe('mine');
  });

  it('--no-input asks nothing, even on a terminal', async () => {
    const cwd = folder();
    const { code, screen } = await typed([], cwd, ['--no-input', ...NAMED]);
    expect([code, screen, existsSync(join(cwd, 'de-xuat.yaml'))]).toEqual([0, '', true]);
  });

  it('every level and action that is offered is one', async () => {
    for (const action of ['invest', 'build', 'buy', 'rent', 'expand', 'upgrade', 'maintain', 'connect'] as Action[])
      expect(proposalIn((await init(folder(), '-', ...NAMED, '--action', action)).stdout).action).toBe(action);
    for (const level of ['party', 'ministry', 'province', 'commune', 'unit', 'enterprise'] as Level[])
      expect(proposalIn((await init(folder(), '-', ...NAMED, '--level', level)).stdout).agency.level).toBe(level);
  });
});

it('the name of an agency suggests its level', () => {
  for (const [name, level] of [
    ['Sở Y tế tỉnh X', 'province'],
    ['UBND tỉnh X', 'province'],
    ['Uỷ ban nhân dân thành phố Huế', 'province'],
    ['UBND phường A', 'commune'],
    ['Bộ Y tế', 'ministry'],
    ['Văn phòng Tỉnh ủy X', 'party'],
    ['Bệnh viện đa khoa tỉnh X', 'unit'],
    ['Công ty A', 'enterprise'],
    ['Hội X', undefined],
  ] as const)
    expect([name, levelOf(name)]).toEqual([name, level]);
});
