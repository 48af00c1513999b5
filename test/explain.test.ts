/** `explain`: a finding of a report, a rule, a verdict, a clause. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../src/index.ts';
import { verdictLabel } from '../src/messages.ts';
import { type Data, type Match, type Row, type Verdict, verdicts } from '../src/model.ts';
import { loadData } from '../src/read/load.ts';
import { AS_OF, root, trunglap } from './support.ts';

const PROPOSALS = [
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n',
  'name: Thuê sổ sức khỏe điện tử\nagency: { name: Sở Y tế tỉnh X, level: province }\naction: rent\n',
  'name: "\\e[31mHệ thống thanh tra"\nagency: { name: Sở Nội vụ tỉnh X, level: province }\naction: build\n',
  'name: Hệ thống thông tin về nhà ở và thị trường bất động sản tỉnh X\nagency: { name: Sở Xây dựng tỉnh X, level: province }\naction: build\n',
].join('---\n');

let folder: string;
let data: Data;
let matches: Match[];
beforeAll(async () => {
  data = await loadData();
  folder = mkdtempSync(join(tmpdir(), 'trunglap-explain-'));
  writeFileSync(join(folder, 'plan.yaml'), PROPOSALS);
  await trunglap(['check', 'plan.yaml', '--format', 'json', '-o', 'report.json'], { cwd: folder });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  matches = report.results.flatMap((result: { matches: Match[] }) => result.matches);
});

const explained = (...args: string[]) => trunglap(['explain', ...args], { cwd: folder });
const onPlatform = (platform: string) => matches.find((match) => match.platform === platform)!;

describe('explain REPORT FINDING', () => {
  it('prints every fact with its reason, the row that decided, and for each other row the fact that ruled it out', async () => {
    const { id, rule, facts } = onPlatform('1132-B28');
    const { stdout, code } = await explained('report.json', id);
    expect(code).toBe(0);
    for (const { text } of Object.values(facts!) as unknown as { text: string }[]) expect(stdout).toContain(text);
    expect(stdout).toContain(`Quy tắc quyết định: ${rule}`);
    const others = data.law.rows.filter((row) => row.id !== rule);
    for (const row of others)
      expect(stdout).toMatch(new RegExp(`^  ${row.id}: .+ là “.+”; quy tắc này cần “.+”$`, 'm'));
    expect(stdout).not.toContain(`  ${rule}: `);
  });

  it('the fact named is the first that the row asks for and does not get', async () => {
    const { stdout } = await explained('report.json', onPlatform('1132-B28').id, '--format', 'json');
    const { others, row } = JSON.parse(stdout);
    expect(row.id).toBe('d2k2-invest-operating');
    const by = Object.fromEntries(others.map((one: { row: string; fact: string }) => [one.row, one.fact]));
    expect(by).toMatchObject({
      'd4k1-not-in-force': 'inForce',
      'd3k1d-owner': 'proposer',
      'd2k2-exempt': 'exemption',
      'd2k3-build-not-operating': 'status',
      'd2k2-upgrade-operating': 'action',
    });
  });

  it('of a platform that is due, what the verdict becomes on either answer', async () => {
    const { stdout } = await explained('report.json', onPlatform('1132-B33').id);
    expect(stdout).toContain(
      'Nếu nền tảng đã vận hành: “Vi phạm nguyên tắc không trùng lặp”; nếu chưa: “Được phép có điều kiện”.',
    );
  });

  it('of an older list, by its own table', async () => {
    const older = matches.find(({ rule }) => rule.startsWith('g-'))!;
    const { stdout } = await explained('report.json', older.id);
    expect(stdout).toContain(`Quy tắc quyết định: ${older.rule}`);
    expect(stdout).toContain('khuyến nghị của danh mục');
    expect(stdout).not.toContain('d2k2-');
  });

  it('a report alone lists its findings; a stranger’s text breaks out of nothing', async () => {
    const { stdout, code } = await explained('report.json');
    expect(code).toBe(0);
    for (const { id } of matches) expect(stdout).toContain(id);
    expect(stdout).not.toContain(String.fromCharCode(27));
    expect(stdout).toContain('\\u001b[31mHệ thống thanh tra');
  });

  it('from standard input', async () => {
    const input = readFileSync(join(folder, 'report.json'));
    const { stdout } = await trunglap(['explain', '-', onPlatform('1132-B28').id], { cwd: folder, input });
    expect(stdout).toContain('d2k2-invest-operating');
  });

  it('in English, whatever the language of the report', async () => {
    const { stdout } = await explained('report.json', onPlatform('1132-B28').id, '--lang', 'en');
    expect(stdout).toContain('All three reach their threshold');
    expect(stdout).not.toMatch(/Các dữ kiện|quy tắc này|ngưỡng/);
  });

  it('a report made with other rules is told', async () => {
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    writeFileSync(
      join(folder, 'other.json'),
      JSON.stringify({ ...report, law: { ...report.law, sha256: 'f'.repeat(64) } }),
    );
    expect((await explained('other.json', onPlatform('1132-B28').id)).stdout).toContain('bộ quy tắc khác');
    expect((await explained('report.json', onPlatform('1132-B28').id)).stdout).not.toContain('bộ quy tắc khác');
  });

  for (const [title, file, content, words] of [
    ['no such file', 'nowhere.json', undefined, 'Không tìm thấy “nowhere.json”'],
    ['no JSON', 'broken.json', '{', 'Tệp JSON sai cú pháp'],
    ['another JSON', 'package.json', '{"name": "x"}', 'không phải báo cáo JSON'],
    ['a list', 'list.json', '[]', 'không phải báo cáo JSON'],
  ] as [string, string, string | undefined, string][])
    it(`${title} is unusable, and said so`, async () => {
      if (content !== undefined) writeFileSync(join(folder, file), content);
      const { code, stdout, stderr } = await explained(file, 'x');
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
    });

  it('an unknown finding names the nearest', async () => {
    const { id } = onPlatform('1132-B28');
    const { code, stderr } = await explained('report.json', `${id.slice(0, -1)}z`);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Có phải “${id}”`)]);
  });

  it('a report made before facts were kept asks for a new one', async () => {
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    for (const result of report.results) for (const match of result.matches) delete match.facts;
    writeFileSync(join(folder, 'old.json'), JSON.stringify(report));
    const { code, stderr } = await explained('old.json', onPlatform('1132-B28').id);
    expect([code, stderr]).toEqual([2, expect.stringContaining('lập lại báo cáo')]);
  });
});

describe('explain ROW', () => {
  it('every row prints its clause verbatim, its interpretation if any, and examples that lead to it', async () => {
    for (const { id, basis, interpretation, examples = [] } of data.law.rows) {
      const { stdout, code } = await explained(id);
      expect(code).toBe(0);
      for (const { clause, quote } of basis) {
        expect(stdout, id).toContain(`“${quote}”`);
        const text = data.law.articles.find((article) => article.id === clause)?.text;
        if (text) expect(stdout, id).toContain(text);
      }
      expect(stdout.includes('Diễn giải của công cụ'), id).toBe(interpretation !== undefined);
      if (interpretation) expect(stdout).toContain(interpretation.vi);
      expect(examples.filter(({ row = id }) => row === id).length, id).toBeGreaterThan(0);
      for (const { says } of examples) expect(stdout, id).toContain(says.vi);
    }
  });

  it('a row of the older lists shows what the lists print', async () =>
    expect((await explained('g-forbid-similar')).stdout).toContain(
      'Không triển khai hệ thống tương tự để tránh trùng lặp',
    ));
});

describe('explain VERDICT', () => {
  for (const verdict of verdicts)
    it(`${verdict}: its rows, with clause and interpretation`, async () => {
      const { stdout, code } = await explained(verdict);
      const rows = data.law.rows.filter((row) => row.verdict === verdict) as Row<object, Verdict>[];
      expect([code, stdout.startsWith(verdictLabel[verdict].vi)]).toEqual([0, true]);
      for (const { id, interpretation, basis, examples } of rows) {
        expect(stdout).toContain(id);
        if (interpretation) expect(stdout).toContain(interpretation.vi);
        for (const { clause } of basis)
          expect(stdout).toContain(data.law.articles.find((one) => one.id === clause)?.text ?? 'Tên Quyết định');
        expect(stdout).toContain(examples![0]!.says.vi);
      }
    });
});

describe('explain CLAUSE', () => {
  it('however it is written, in one word or several', async () => {
    const { stdout } = await explained('d2k2');
    expect(stdout).toContain(data.law.articles.find(({ id }) => id === 'd2k2')!.text!);
    for (const form of [
      ['Điều 2 khoản 2'],
      ['Điều', '2', 'khoản', '2'],
      ['2(2)'],
      ['khoản 2 Điều 2'],
      ['Article 2(2)'],
    ])
      expect((await explained(...form)).stdout).toBe(stdout);
  });

  it('every unit prints verbatim; a clause with its points, a point without its neighbours', async () => {
    for (const { id, text, heading } of data.law.articles)
      expect((await explained(id)).stdout, id).toContain((text ?? heading)!);
    const count = async (topic: string) => (await explained(topic)).stdout.match(/^Nguyên văn, /gm)!.length;
    expect([await count('d3k1'), await count('d3k1d'), await count('d3k1dd'), await count('d2')]).toEqual([9, 1, 1, 4]);
  });

  it('as a library: the same, as data', () => {
    expect(explain('Điều 2 khoản 3', data)).toMatchObject({
      kind: 'clause',
      articles: [{ id: 'd2k3' }],
      rows: [
        { id: 'd2k3-maintain-operating' },
        { id: 'd2k3-rent-until-operating' },
        { id: 'd2k3-build-not-operating' },
      ],
    });
    expect(explain('nothing', data)).toBeUndefined();
  });

  it('what is none names the nearest', async () =>
    expect((await explained('d2k9')).stderr).toMatch(/Không có quy tắc, kết luận hay điều khoản “d2k9”/));
});

describe('explain with lists that the user added (--catalogue)', () => {
  const LATER = join(root, 'fixtures/catalogues/later-decision');
  const PROVINCE = join(root, 'fixtures/catalogues/province');
  const CAMERAS = 'tinh-vi-du-1';
  const onAdded = async (name: string, list: string, asOf: string): Promise<Match[]> => {
    writeFileSync(
      join(folder, 'added.yaml'),
      `name: ${name}\nagency: { name: UBND đặc khu A, level: commune }\naction: buy\n`,
    );
    await trunglap(
      ['check', 'added.yaml', '--catalogue', list, '--as-of', asOf, '--format', 'json', '-o', 'added.json'],
      { cwd: folder },
    );
    return JSON.parse(readFileSync(join(folder, 'added.json'), 'utf8')).results[0].matches;
  };

  it('rows of the local table stand among the others; a finding shows its facts and what ruled the others out', async () => {
    expect((await explained()).stdout).toContain('local-similar: Tỉnh đã có hệ thống tương tự');
    const name = 'Nền tảng camera thông minh giám sát an ninh trật tự';
    const match = (await onAdded(name, PROVINCE, AS_OF)).find(({ platform }) => platform === CAMERAS)!;
    const { stdout, code } = await explained('added.json', match.id, '--catalogue', PROVINCE);
    expect(code).toBe(0);
    expect(stdout).toContain('Quy tắc quyết định: local-similar');
    for (const { text } of Object.values(match.facts!) as unknown as { text: string }[]) expect(stdout).toContain(text);
    for (const row of data.local.rows.filter(({ id }) => id !== 'local-similar'))
      expect(stdout).toMatch(new RegExp(`^  ${row.id}: .+ là “.+”; quy tắc này cần “.+”$`, 'm'));
    expect(stdout).not.toContain('  d2k2-exempt: ');
  });

  it('a row of an added law pack quotes the clause of its own document; without the pack it is unknown', async () => {
    const { stdout } = await explained('vd-d2k2-operating', '--catalogue', LATER);
    expect(stdout).toContain('Nguyên văn, Điều 2 khoản 2, 0001/QĐ-VD:');
    expect(stdout).not.toContain(data.law.articles.find(({ id }) => id === 'd2k2')!.text!);
    expect((await explained('vd-d2k2-operating')).code).toBe(2);
  });

  it('a clause that two packs have is printed from both, each with its document', async () => {
    const { stdout } = await explained('d2k3', '--catalogue', LATER);
    expect(stdout.match(/^Nguyên văn, .*:/gm)!.map((one) => one.split(':')[0])).toEqual([
      'Nguyên văn, Điều 2 khoản 3',
      'Nguyên văn, Điều 2 khoản 3, 0001/QĐ-VD',
    ]);
    expect(stdout).toContain('vd-d2k3-rent');
  });

  it('a finding of an added pack: the rows of that pack are ruled out, not those of the Decision', async () => {
    const matched = await onAdded('Nền tảng chiếu sáng công cộng thông minh', LATER, '2027-06-01');
    const match = matched.find(({ platform }) => platform === 'do-thi-1')!;
    const { stdout } = await explained('added.json', match.id, '--catalogue', LATER);
    expect(stdout).toContain('Quy tắc quyết định: vd-d2k2-operating');
    expect(stdout).toMatch(/^ {2}vd-d2k2-connect: /m);
    expect(stdout).not.toContain('  d2k2-exempt: ');
    const without = await explained('added.json', match.id);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--catalogue')]);
  });
});
