/** A waiver is not an exemption: it marks a finding that an authority has decided about, and never hides it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findingId } from '../src/judge/finding.ts';
import { readWaivers } from '../src/read/waivers.ts';
import { type Ran, trunglap } from './support.ts';

const PROPOSAL =
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n';
const FINDING = findingId('Hệ thống đấu thầu qua mạng tỉnh X', 'Sở Tài chính tỉnh X', '1132-B28');

const waiver = (changed: Record<string, string> = {}) => {
  const given = {
    finding: FINDING,
    decidedBy: 'Ủy ban nhân dân tỉnh X',
    date: '2026-10-01',
    expires: '2027-06-30',
    ...changed,
  };
  return [
    `  - finding: ${given.finding}`,
    '    reason: Đang chuyển tiếp sang hệ thống quốc gia',
    `    decidedBy: ${given.decidedBy}`,
    `    document: { number: 123/QĐ-UBND, date: ${given.date} }`,
    `    expires: ${given.expires}\n`,
  ].join('\n');
};
const file = (...waivers: string[]) => (waivers.length > 0 ? `waivers:\n${waivers.join('')}` : 'waivers: []\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trunglap-waivers-'));
  mkdirSync(join(folder, 'repo/.git'), { recursive: true });
  mkdirSync(join(folder, 'repo/work/plan'), { recursive: true });
  writeFileSync(join(folder, 'repo/work/plan/a.yaml'), PROPOSAL);
});
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
const check = (...args: string[]): Promise<Ran> =>
  trunglap(['check', 'plan/a.yaml', '--as-of', '2026-11-23', ...args], { cwd: join(folder, 'repo/work') });
const report = async (...args: string[]) => JSON.parse((await check('--format', 'json', ...args)).stdout);

describe('where waivers are found', () => {
  it('in the working folder, and in the folders above it up to the one that holds .git', async () => {
    expect((await check()).code).toBe(1);
    put('repo/waivers.yaml', file(waiver()));
    expect((await check()).code).toBe(0);
    put('repo/work/waivers.yaml', file());
    expect((await check()).code, 'the nearest one counts').toBe(1);
  });
  it('never in the folder of the proposal, never above the repository', async () => {
    put('repo/work/plan/waivers.yaml', file(waiver()));
    put('waivers.yaml', file(waiver()));
    const { sources, summary } = await report();
    expect([sources, summary.waived]).toEqual([[], 0]);
  });
  it('the file of --waivers, wherever it lies; none at all with --no-waivers', async () => {
    put('repo/work/plan/decided.yaml', file(waiver()));
    expect((await check('--waivers', 'plan/decided.yaml')).code).toBe(0);
    put('repo/work/waivers.yaml', file(waiver()));
    const without = await report('--no-waivers');
    expect([without.summary.waived, without.waivers, without.sources]).toEqual([0, [], []]);
    expect((await check('--no-waivers')).code).toBe(1);
  });
  it('a file that is not there is an unusable argument', async () => {
    expect(await check('--waivers', 'none.yaml')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('what a waiver does', () => {
  it('marks the finding, and leaves verdict, counts, evidence and advice as they are', async () => {
    const before = await report();
    put('repo/work/waivers.yaml', file(waiver()));
    const after = await report();
    expect(after.results[0].matches[0].waived).toEqual({
      reason: 'Đang chuyển tiếp sang hệ thống quốc gia',
      decidedBy: 'Ủy ban nhân dân tỉnh X',
      document: { number: '123/QĐ-UBND', date: '2026-10-01' },
      expires: '2027-06-30',
    });
    after.results[0].matches[0].waived = null;
    expect(after.results).toEqual(before.results);
    expect(after.summary).toEqual({ ...before.summary, waived: 1 });
    expect(after.waivers).toMatchObject([{ finding: FINDING, state: 'applied' }]);
    expect(after.sources).toMatchObject([{ kind: 'waivers', file: 'waivers.yaml', holds: 1 }]);
  });
  it('is shown in the text report: at the headline, beside the finding, counted apart', async () => {
    put('repo/work/waivers.yaml', file(waiver()));
    const { stdout } = await check();
    expect(stdout).toMatch(/^VI PHẠM NGUYÊN TẮC KHÔNG TRÙNG LẶP \(ĐÃ ĐƯỢC CHẤP THUẬN\)/m);
    expect(stdout).toContain('Đã được chấp thuận: Ủy ban nhân dân tỉnh X, văn bản số 123/QĐ-UBND ngày');
    expect(stdout).toContain('1 phát hiện đã được chấp thuận');
    expect(stdout).toContain('waivers.yaml (1 bản ghi');
  });
  it('takes only its own finding out of --fail-on', async () => {
    put('repo/work/plan/a.yaml', `${PROPOSAL}---\n${PROPOSAL.replace('tỉnh X\n', 'tỉnh Y\n')}`);
    put('repo/work/waivers.yaml', file(waiver()));
    expect((await check()).code).toBe(1);
  });
});

describe('waivers without effect', () => {
  for (const [state, changed, words] of [
    ['expired', { expires: '2026-11-22' }, 'đã hết hạn, không còn tác dụng'],
    ['not-yet', { date: '2026-11-24' }, 'ban hành sau ngày đánh giá'],
    ['unused', { finding: '1132-B28-000000000000' }, 'không ứng với phát hiện nào'],
  ] as [string, Record<string, string>, string][])
    it(`${state}: told, and the finding counts`, async () => {
      put('repo/work/waivers.yaml', file(waiver(changed)));
      const shown = await report();
      expect([shown.waivers[0].state, shown.summary.waived]).toEqual([state, 0]);
      const { stdout, code } = await check();
      expect([stdout.replace(/\s+/g, ' '), code]).toEqual([expect.stringContaining(words), 1]);
    });
  it('counts on its last day, and on the day of the decision', async () => {
    put('repo/work/waivers.yaml', file(waiver({ date: '2026-11-23', expires: '2026-11-23' })));
    expect((await check()).code).toBe(0);
  });
});

describe('a faulty file', () => {
  for (const [title, changed, code] of [
    ['a person in the place of an authority', { decidedBy: 'Ông Nguyễn Văn A' }, 'not-an-authority'],
    ['a person before an authority', { decidedBy: '"Nguyễn Văn A, Giám đốc Sở Tài chính"' }, 'not-an-authority'],
    ['a day that does not exist', { expires: '2027-02-30' }, 'bad-day'],
    ['an end before the decision', { expires: '2026-09-30' }, 'expires-before-decision'],
    ['what is no id of a finding', { finding: 'B28' }, 'bad-finding'],
  ] as [string, Record<string, string>, string][])
    it(`${title}: refused with its line, waives nothing, and everything is still checked`, async () => {
      put('repo/work/waivers.yaml', file(waiver(), waiver({ finding: '1132-B33-000000000000', ...changed })));
      const ran = await check();
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(new RegExp(`^waivers\\.yaml:\\d+:\\d+: .* \\[${code}\\]$`, 'm'));
      expect(ran.stdout).toMatch(/^VI PHẠM NGUYÊN TẮC KHÔNG TRÙNG LẶP\n/);
    });
  it('the same finding twice', () => {
    const { waivers, diagnostics } = readWaivers(file(waiver(), waiver()), { file: 'w.yaml' });
    expect([waivers, diagnostics.map(({ code, line }) => [code, line])]).toEqual([[], [['twice', 7]]]);
  });
  it('authorities are named as they are', () => {
    for (const decidedBy of [
      'Ủy ban nhân dân tỉnh X',
      'UBND phường B',
      'Chủ tịch Ủy ban nhân dân tỉnh X',
      'Bộ Y tế',
      'Bộ trưởng Bộ Y tế',
      'Thủ tướng Chính phủ',
      'Sở Khoa học và Công nghệ tỉnh X',
      'Uỷ ban nhân dân tỉnh X',
    ])
      expect(readWaivers(file(waiver({ decidedBy })), { file: 'w.yaml' }).diagnostics, decidedBy).toEqual([]);
  });
});

describe('ids of findings', () => {
  const id = (name: string, agency = 'Sở Y tế tỉnh Thanh Hóa') => findingId(name, agency, '1132-B33');
  it('are the platform and twelve hex digits', () =>
    expect(id('Sổ sức khỏe điện tử')).toMatch(/^1132-B33-[0-9a-f]{12}$/));
  it('stay the same whatever the spelling of the same words', () => {
    const one = id('Sổ sức khỏe điện tử');
    for (const name of [
      'sổ sức khoẻ  điện tử',
      'SỔ SỨC KHỎE ĐIỆN TỬ',
      'Sổ sức khỏe điện tử'.normalize('NFD'),
      '“Sổ sức khỏe điện tử”.',
      'Sổ sức\u200b khỏe điện tử',
    ])
      expect(id(name), name).toBe(one);
    expect(id('Sổ sức khỏe điện tử', 'Sở Y tế tỉnh Thanh Hoá')).toBe(one);
  });
  it('differ for another name, agency or platform', () => {
    const ids = [
      id('Sổ sức khỏe'),
      id('Sổ sức khỏe 2'),
      id('Sổ sức khỏe', 'Sở Y tế tỉnh Y'),
      findingId('Sổ sức khỏe', 'Sở Y tế tỉnh Thanh Hóa', '1132-B34'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
