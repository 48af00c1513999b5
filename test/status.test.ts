/** `--status FILE`: an owner's word, with its source, that a platform operates. It can tighten a verdict, so every report prints it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import type { Data } from '../src/model.ts';
import { loadData } from '../src/read/load.ts';
import { readStatus, withStatus } from '../src/read/status.ts';
import { AS_OF, proposal, trunglap } from './support.ts';

const PROPOSAL =
  'name: Phần mềm sổ sức khỏe điện tử\nagency: { name: Sở Y tế tỉnh X, level: province }\naction: build\n';
const record = (platform: string, since = '2026-10-01') =>
  `  - { platform: ${platform}, operatingSince: ${since}, source: Công văn số 1 của Bộ Y tế, verifiedOn: 2026-10-05 }\n`;
const file = (...records: string[]) => `records:\n${records.join('')}`;

let folder: string;
let data: Data;
beforeAll(async () => {
  data = await loadData();
  folder = mkdtempSync(join(tmpdir(), 'trunglap-status-'));
  writeFileSync(join(folder, 'a.yaml'), PROPOSAL);
  writeFileSync(join(folder, 'status.yaml'), file(record('1132-B33')));
});
const run = (...args: string[]) => trunglap(['check', 'a.yaml', '--as-of', AS_OF, ...args], { cwd: folder });
const report = async (...args: string[]) => JSON.parse((await run('--format', 'json', ...args)).stdout);

describe('a status record', () => {
  it('makes a platform that is due operate, from its day on', async () => {
    const verdict = async (...args: string[]) => (await report(...args)).results[0].verdict;
    expect(await verdict()).toBe('restricted');
    expect(await verdict('--status', 'status.yaml')).toBe('violation');
    expect(await verdict('--status', 'status.yaml', '--as-of', '2026-09-30')).toBe('restricted');
  });
  it('is printed with its source: beside the match, among the records, and the file among what was used', async () => {
    const { results, status, sources } = await report('--status', 'status.yaml');
    const printed = { platform: '1132-B33', operatingSince: '2026-10-01', source: 'Công văn số 1 của Bộ Y tế' };
    expect(results[0].matches[0]).toMatchObject({ status: 'operating', statusRecord: printed });
    expect(status).toMatchObject([printed]);
    expect(sources).toMatchObject([
      { kind: 'status', file: 'status.yaml', holds: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const text = (await run('--status', 'status.yaml')).stdout.replace(/\s+/g, ' ');
    expect(text).toContain('đã vận hành; vận hành từ ngày 01/10/2026 theo Công văn số 1 của Bộ Y tế');
    expect(text).toContain('Xác nhận vận hành: 1132-B33 vận hành từ ngày 01/10/2026');
    expect(text).toContain('Đã dùng thêm: tình trạng vận hành status.yaml (1 bản ghi,');
  });
  it('counts in list, show and compare too', async () => {
    const show = await trunglap(['show', '1132-B33', '--as-of', AS_OF, '--status', 'status.yaml'], { cwd: folder });
    expect(show.stdout).toContain('đã vận hành');
    const list = await trunglap(['list', '--as-of', AS_OF, '--status', 'status.yaml', '--format', 'json'], {
      cwd: folder,
    });
    expect(JSON.parse(list.stdout).entries.find(({ id }: { id: string }) => id === '1132-B33').status).toBe(
      'operating',
    );
    const compared = await trunglap(
      ['compare', 'a.yaml', '1132-B33', '--as-of', AS_OF, '--status', 'status.yaml', '--format', 'json'],
      { cwd: folder },
    );
    expect(JSON.parse(compared.stdout).verdict).toBe('violation');
  });
  it('of the option overrides the one of the data: it can loosen as well as tighten', () => {
    const known = withStatus(data, [
      { platform: '1132-B33', operatingSince: '2026-05-01', source: 'a', verifiedOn: '2026-05-02' },
      { platform: '1132-B34', operatingSince: '2026-05-01', source: 'a', verifiedOn: '2026-05-02' },
    ]);
    const { records } = readStatus(file(record('1132-B33', '2027-01-01')), { file: 's.yaml', data: known });
    const merged = withStatus(known, records);
    expect(merged.status.map(({ platform, operatingSince }) => [platform, operatingSince])).toEqual([
      ['1132-B34', '2026-05-01'],
      ['1132-B33', '2027-01-01'],
    ]);
    const verdictOn = (given: Data) =>
      check([proposal({ name: 'Phần mềm sổ sức khỏe điện tử' })], given, { asOf: AS_OF }).results[0]!.verdict;
    expect([verdictOn(known), verdictOn(merged)]).toEqual(['violation', 'restricted']);
  });
});

describe('a faulty status file', () => {
  const faults = (text: string) =>
    readStatus(text, { file: 's.yaml', data }).diagnostics.map(({ code, line, params }) => [
      code,
      line,
      params.nearest,
    ]);
  it('an unknown platform: the nearest id, also for one given by its name', () => {
    expect(faults(file(record('1132-B99')))).toEqual([['unknown-id', 2, expect.stringMatching(/^1132-B/)]]);
    expect(faults(file(record('Hệ thống mạng đấu thầu quốc gia')))).toEqual([['unknown-id', 2, '1132-B28']]);
  });
  it('an entry of an older list: the platform of the Decision that it is', () => {
    expect(faults(file(record('2765-2')))).toEqual([['not-of-a-decision', 2, '1132-B28']]);
    expect(faults(file(record('2765-1')))).toEqual([['not-of-a-decision', 2, undefined]]);
  });
  it('a platform twice, a day in part, a source left out', () => {
    expect(faults(file(record('1132-B33'), record('1132-B33')))).toEqual([['twice', 3, undefined]]);
    expect(faults(file(record('1132-B33', '2026-10')))).toEqual([['bad-day', 2, undefined]]);
    expect(
      faults('records:\n  - { platform: 1132-B33, operatingSince: 2026-10-01, verifiedOn: 2026-10-05 }\n'),
    ).toEqual([['missing-key', 2, undefined]]);
  });
  it('has no part: exit code 2, and everything is checked without it', async () => {
    writeFileSync(join(folder, 'bad.yaml'), file(record('1132-B33'), record('1132-B99')));
    const ran = await run('--status', 'bad.yaml', '--format', 'json');
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/^bad\.yaml:3:7: .*\[unknown-id\]/)]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ status: [], sources: [], results: [{ verdict: 'restricted' }] });
  });
});
