/** `--catalogue DIR`: more lists and law packs, without code. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check, checkOne, engineOf } from '../src/check.ts';
import { dataOn } from '../src/effective.ts';
import { lawsOf } from '../src/law.ts';
import type { Action, Data, Day, Level, Result } from '../src/model.ts';
import { readCatalogues } from '../src/read/catalogues.ts';
import { loadData } from '../src/read/load.ts';
import { merge } from '../src/read/merge.ts';
import { factDomain, faultsOfTable, localDomain } from '../src/table.ts';
import { AS_OF, proposal, root, type Sketch, trunglap } from './support.ts';

let data: Data;
const added = async (...names: string[]): Promise<Data> => {
  const folders = names.map((name) => `fixtures/catalogues/${name}`);
  return merge(data, await readCatalogues(folders, root)).data;
};
beforeAll(async () => {
  data = await loadData();
});

const judged = (sketch: Sketch, known: Data, asOf: Day = AS_OF): Result => checkOne(proposal(sketch), known, asOf);
const found = (result: Result, platform: string) => result.matches.find((match) => match.platform === platform);

describe('a province’s own systems (kind local)', () => {
  const CAMERAS = 'tinh-vi-du-1';
  const cameras = (changed: Partial<Sketch> = {}) => ({
    name: 'Nền tảng camera thông minh giám sát an ninh trật tự',
    agency: 'UBND đặc khu A',
    level: 'commune' as Level,
    action: 'buy' as Action,
    ...changed,
  });
  let known: Data;
  beforeAll(async () => {
    known = await added('province');
  });

  it('only a name and a purpose, and a similar one is met at once, with the words that met', () => {
    const match = found(judged(cameras(), known), CAMERAS)!;
    expect(match).toMatchObject({
      verdict: 'review',
      rule: 'local-similar',
      why: { vi: 'Tỉnh đã có hệ thống tương tự' },
    });
    expect(match.basis[0]).toMatchObject({ ref: 'Quyết định 01/QĐ-VD, mục 1', interpretation: true });
    const entry = known.entries.find(({ id }) => id === CAMERAS)!;
    for (const { platform } of match.evidence) expect(`${entry.name}\n${entry.purpose}`).toContain(platform.text);
    expect(judged(cameras(), data).matches).toEqual([]);
  });
  it('the same from YAML, CSV and XLSX', async () => {
    for (const [folder, id] of [
      ['province-csv', 'he-thong-tinh-1'],
      ['province-xlsx', 'he-thong-tinh-1'],
    ] as const)
      expect(found(judged(cameras(), await added(folder)), id), folder).toMatchObject({
        verdict: 'review',
        rule: 'local-similar',
      });
  });
  it('a system of which no capability is recognised is compared on its words', () => {
    const entry = {
      ...known.entries.at(-1)!,
      id: 'la',
      name: 'Xưởng gốm Phù Lãng',
      purpose: 'Lò nung, men tro, chuốt hũ và tráng lòng.',
    };
    const strange = { ...known, entries: [...known.entries, entry] };
    expect(engineOf(strange).data.facets.some((facet) => facet.entry === 'la')).toBe(false);
    const match = found(
      judged({ name: 'Xưởng gốm Phù Lãng', description: 'Lò nung, men tro, chuốt hũ.' }, strange),
      'la',
    )!;
    expect(match.similarity.level).toBe('similar');
  });
  for (const [title, changed, rule, verdict] of [
    ['connecting to it is clear', { action: 'connect' }, 'local-connect', 'clear'],
    [
      'its owner extends its own',
      { agency: 'Công an tỉnh Lào Cai', level: 'unit', action: 'expand' },
      'local-own',
      'clear',
    ],
    ['its owner buys another', { agency: 'Công an tỉnh', level: 'unit', action: 'buy' }, 'local-own-anew', 'review'],
    ['an enterprise is only advised', { agency: 'Công ty B', level: 'enterprise' }, 'local-outside', 'advisory'],
    ['renting a similar one', { action: 'rent' }, 'local-similar', 'review'],
  ] as [string, Partial<Sketch>, string, string][])
    it(`${title}: ${rule}`, () =>
      expect(found(judged(cameras(changed), known), CAMERAS)).toMatchObject({ rule, verdict }));
  it('its owner is told by the place too: another province’s department is another', () => {
    const water = (agency: string) =>
      found(
        judged({ name: 'Nâng cấp phần mềm quản lý cấp nước sạch nông thôn', agency, action: 'upgrade' }, known),
        'tinh-vi-du-nuoc-sach',
      )!.rule;
    expect(water('Sở Nông nghiệp và Môi trường tỉnh X')).toBe('local-own');
    expect(water('Trung tâm Nước sạch, Sở Nông nghiệp và Môi trường')).toBe('local-own');
    expect(water('Sở Xây dựng tỉnh X')).toBe('local-similar');
    const named = {
      ...known,
      entries: known.entries.map((one) =>
        one.id === 'tinh-vi-du-nuoc-sach' ? { ...one, owner: 'Sở Nông nghiệp và Môi trường tỉnh Y' } : one,
      ),
    };
    const elsewhere = {
      name: 'Nâng cấp phần mềm quản lý cấp nước sạch nông thôn',
      agency: 'Sở Nông nghiệp và Môi trường tỉnh X',
      action: 'upgrade' as Action,
    };
    expect(found(judged(elsewhere, named), 'tinh-vi-du-nuoc-sach')!.rule).toBe('local-similar');
  });
  it('the advice names the system, and never hides what a Decision says', () => {
    const functions = ['Phát hành hồ sơ mời thầu qua mạng', 'Camera giám sát an ninh trật tự'];
    const result = judged({ name: 'Hệ thống đấu thầu qua mạng', functions, action: 'build' }, known);
    expect([result.verdict, found(result, '1132-B28')?.verdict]).toEqual(['violation', 'violation']);
    expect(judged(cameras(), known).advice).toContainEqual(
      expect.objectContaining({ kind: 'local-system', platform: CAMERAS }),
    );
  });
  it('its rules have the unique hit policy, and never give more than review', () => {
    expect(faultsOfTable(data.local.rows, localDomain)).toEqual([]);
    expect(new Set(data.local.rows.map(({ verdict }) => verdict))).toEqual(new Set(['review', 'advisory', 'clear']));
    for (const { verdict, interpretation } of data.local.rows)
      if (verdict !== 'clear') expect(interpretation).toBeDefined();
  });
});

describe('a list is amended from a day on', () => {
  let known: Data;
  beforeAll(async () => {
    known = await added('amended');
  });
  const health = { name: 'Phần mềm sổ sức khỏe điện tử', action: 'buy' as Action };
  const graves = { name: 'Phần mềm quản lý nghĩa trang', action: 'buy' as Action };

  it('a past day gives that day’s answer, as if nothing had been added', () => {
    for (const sketch of [health, graves])
      expect(judged(sketch, known, '2027-02-28')).toEqual(judged(sketch, data, '2027-02-28'));
  });
  it('from its day on an entry stands as amended, and says by what', () => {
    expect(judged(health, known, '2027-02-28')).toMatchObject({ verdict: 'restricted' });
    const { matches, verdict } = judged(health, known, '2027-03-01');
    expect(verdict).toBe('violation');
    expect(matches[0]).toMatchObject({
      platform: '1132-B33',
      rule: 'd2k2-invest-operating',
      amendedBy: { document: '0000/QĐ-VD', from: '2027-03-01' },
    });
    const entry = dataOn(known, '2027-03-01').entries.find(({ id }) => id === '1132-B33')!;
    for (const { platform } of matches[0]!.evidence.filter(({ platform }) => !platform.field.startsWith('2765')))
      expect(`${entry.name}\n${entry.purpose}`).toContain(platform.text);
  });
  it('a new entry is judged by the Decision whose list it joins, a withdrawn one is gone', () => {
    expect(judged(graves, known, '2027-02-28').verdict).toBe('clear');
    expect(found(judged(graves, known, '2027-03-01'), '1132-B63')).toMatchObject({ verdict: 'restricted' });
    const withdrawn = data.entries.find(({ id }) => id === '1132-B61')!;
    const television = { name: withdrawn.name, description: withdrawn.purpose };
    expect(found(judged(television, known, '2027-02-28'), '1132-B61')).toBeDefined();
    expect(found(judged(television, known, '2027-03-01'), '1132-B61')).toBeUndefined();
    expect(dataOn(known, '2027-03-01').crosswalk.some(({ canonical }) => canonical === '1132-B61')).toBe(false);
  });
  it('between two changes the data is one and the same; without changes it is the data itself', () => {
    expect(dataOn(known, '2027-03-01')).toBe(dataOn(known, '2030-01-01'));
    expect(dataOn(known, '2027-02-28')).not.toBe(dataOn(known, '2027-03-01'));
    expect(dataOn(data, '2027-03-01')).toBe(data);
  });
  it('nothing of a day names an entry that is not there', () => {
    for (const day of ['2027-02-28', '2027-03-01']) {
      const { entries, crosswalk, facets, families, dataServices, capabilities } = dataOn(known, day);
      const ids = new Set(entries.map(({ id }) => id));
      expect(ids.size).toBe(entries.length);
      const named = [
        ...crosswalk.flatMap(({ canonical, members }) => [canonical, ...members.map(({ id }) => id)]),
        ...facets.map(({ entry }) => entry),
        ...families.flatMap(({ members }) => members),
        ...dataServices.map(({ entry }) => entry),
        ...capabilities.flatMap(({ uncovered }) => uncovered?.near ?? []),
      ];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
  it('list, show and search say what holds on the day', async () => {
    const run = (...args: string[]) => trunglap([...args, '--catalogue', 'fixtures/catalogues/amended']);
    expect((await run('show', '1132-B63', '--as-of', '2027-03-01')).stdout).toContain('0000/QĐ-VD');
    expect((await run('show', '1132-B63', '--as-of', '2027-02-28')).code).toBe(2);
    expect((await run('search', 'nghĩa trang', '--as-of', '2027-03-01')).stdout).toContain('[1132-B63]');
    expect((await run('list', '--list', '1132', '--as-of', '2027-03-01')).stdout).toContain('79 mục');
  });
});

describe('a second law pack beside 1132', () => {
  let known: Data;
  beforeAll(async () => {
    known = await added('later-decision');
  });
  const lights = { name: 'Hệ thống điều khiển chiếu sáng công cộng', action: 'buy' as Action };

  it('every loaded pack has the unique hit policy', () => {
    expect(lawsOf(known).map(({ id }) => id)).toEqual(['1132/QĐ-TTg', '0001/QĐ-VD']);
    for (const { id, rows } of lawsOf(known)) expect(faultsOfTable(rows, factDomain), id).toEqual([]);
  });
  it('speaks of its own list by its own rows and articles, from its own day on', () => {
    expect(judged(lights, known, '2026-12-31').matches).toEqual([]);
    expect(found(judged(lights, known, '2027-01-01'), 'do-thi-1')).toMatchObject({
      verdict: 'violation',
      rule: 'vd-d2k2-operating',
      status: 'operating',
      basis: [
        {
          ref: 'Điều 2 khoản 2 (0001/QĐ-VD)',
          quote: 'không đầu tư, mua sắm, thuê hệ thống tương tự',
          interpretation: true,
        },
      ],
    });
    expect(
      found(
        judged({ ...lights, name: 'Phần mềm quản lý nghĩa trang', action: 'rent' }, known, '2027-01-01'),
        'do-thi-2',
      ),
    ).toMatchObject({
      verdict: 'conditional',
      starts: { from: '2027-01-01', to: '2027-12-31' },
    });
  });
  it('and leaves 1132 to speak of its own', () => {
    const health = { name: 'Phần mềm sổ sức khỏe điện tử' };
    const [own] = judged(health, known, '2027-01-01').matches;
    const [alone] = judged(health, data, '2027-01-01').matches;
    expect(own).toEqual(alone);
  });
  it('is named in every report with the day from which it is in force', () => {
    const report = check([proposal(lights)], known, { asOf: '2027-01-01' });
    expect(report.otherLaws).toEqual([{ id: '0001/QĐ-VD', inForceFrom: '2027-01-01', verifiedOn: '2026-12-20' }]);
    expect(report.law.id).toBe('1132/QĐ-TTg');
  });

  /** The fixture with a change in its law pack. */
  const changed = async (from: string, to: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'trunglap-law-'));
    cpSync(join(root, 'fixtures/catalogues/later-decision'), folder, { recursive: true });
    const path = join(folder, 'quyet-dinh.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return merge(data, await readCatalogues([folder], folder));
  };
  for (const [title, from, to, detail] of [
    ['a combination that fits no row', 'action: [rent, maintain] }', 'action: [rent] }', 'no row fits'],
    ['a combination that fits two rows', 'action: [maintain] }', 'action: [rent, maintain] }', 'both fit'],
    ['a quote that is not in its clause', 'quote: hệ thống tương tự }', 'quote: hệ thống giống }', 'not verbatim'],
    ['a row id of another pack', 'id: vd-d2k2-partial', 'id: d2k2-partial', 'stands twice'],
    ['a list that another pack speaks of', 'lists: [do-thi]', 'lists: [do-thi, "1132"]', 'another law pack'],
    ['a list that is not there', 'lists: [do-thi]', 'lists: [do-thi, khac]', 'unknown list'],
  ] as [string, string, string, string][])
    it(`${title}: refused whole, and nothing is judged by it`, async () => {
      const { data: whole, faults } = await changed(from, to);
      expect(faults.map(({ params }) => params.detail).join('\n')).toContain(detail);
      expect(lawsOf(whole).map(({ id }) => id)).toEqual(['1132/QĐ-TTg']);
    });
  it('one that repeals 1132 ends its list the day before', async () => {
    const { data: whole, faults } = await changed('lists: [do-thi]', 'repeals: [1132/QĐ-TTg]\nlists: [do-thi]');
    expect(faults).toEqual([]);
    const health = { name: 'Phần mềm sổ sức khỏe điện tử' };
    expect(judged(health, whole, '2026-12-31').verdict).toBe('restricted');
    expect(judged(health, whole, '2027-01-01').matches.filter(({ platform }) => platform.startsWith('1132-'))).toEqual(
      [],
    );
  });
});

describe('the command line', () => {
  it('--catalogue may be repeated; every file that had a part is named with its hash', async () => {
    const { stdout, code } = await trunglap(
      [
        'check',
        '-',
        '--as-of',
        AS_OF,
        '--format',
        'json',
        '--catalogue',
        'fixtures/catalogues/province',
        '--catalogue',
        'fixtures/catalogues/later-decision',
      ],
      {
        input:
          'name: Nền tảng camera giám sát an ninh trật tự\nagency: { name: UBND xã A, level: commune }\naction: buy\n',
      },
    );
    const { sources, results, catalogue } = JSON.parse(stdout);
    expect([code, results[0].verdict]).toEqual([0, 'review']);
    expect(
      sources.map(({ kind, file, holds }: { kind: string; file: string; holds: number }) => [kind, file, holds]),
    ).toEqual([
      ['catalogue', 'fixtures/catalogues/later-decision/do-thi.csv', 2],
      ['law', 'fixtures/catalogues/later-decision/quyet-dinh.yaml', 8],
      ['catalogue', 'fixtures/catalogues/province/he-thong-tinh.yaml', 2],
    ]);
    expect(catalogue.lists.at(-1)).toMatchObject({
      id: 'tinh-vi-du',
      entries: 2,
      document: '01/QĐ-VD',
      date: '2026-03-02',
      verifiedOn: '2026-10-15',
    });
  });
  it('a folder that is not there is an unusable argument; faulty rows are told, and the rest is used', async () => {
    const input = 'name: Phần mềm quản lý bãi xe\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
    expect(await trunglap(['check', '-', '--catalogue', 'nowhere'], { input })).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr, stdout } = await trunglap(
      ['check', '-', '--as-of', AS_OF, '--catalogue', 'fixtures/catalogues/faulty'],
      { input },
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('sai.xlsx [DS 2026] C2: Thiếu “Mục đích”')]);
    expect(stdout).toContain('Đã rà soát 1 hồ sơ');
  });
  it('local systems without a day of verification are named as such', async () => {
    const known = await added('later-decision');
    const undated = {
      ...known,
      entries: known.entries.map(({ verifiedOn, ...entry }) =>
        entry.list === 'do-thi' ? entry : { ...entry, verifiedOn: verifiedOn! },
      ),
    };
    expect(check([proposal({ name: 'A' })], undated, { asOf: '2027-01-01' }).warnings).toMatchObject([
      { code: 'undated', params: { items: 'do-thi' } },
    ]);
  });
});
