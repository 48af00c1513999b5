/** Phụ lục I: which platforms may be added to the list. One test a criterion; titles quote the print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCandidate } from '../src/check.ts';
import { type CandidatureResult, type CriterionAsk, criterionAsks, type Data } from '../src/model.ts';
import { readCandidates } from '../src/read/candidates.ts';
import { loadData } from '../src/read/load.ts';
import { AS_OF, root, trunglap } from './support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const ANSWERED = criterionAsks.filter((ask) => ask !== 'no-overlap');
interface Change {
  group?: string;
  name?: string;
  description?: string;
  agency?: string;
  buildsOn?: string;
  answers?: Partial<Record<CriterionAsk, string | null>>;
}
/** A candidate that fits both groups, changed where a test says so; an answer of null is left out. */
function file({
  group,
  name = 'Nền tảng ngân hàng máu quốc gia',
  description = 'Quản lý tồn kho máu, cấp phát chế phẩm máu.',
  agency = '{ name: Bộ Y tế, level: ministry }',
  buildsOn = '[1132-A3]',
  answers = {},
}: Change = {}): string {
  const lines = ANSWERED.map((ask) =>
    answers[ask] === null ? '' : `  ${ask}: ${answers[ask] ?? '{ met: yes, evidence: Thuyết minh }'}\n`,
  );
  return `name: ${name}\nagency: ${agency}\n${group ? `group: ${group}\n` : ''}description: ${description}\nbuildsOn: ${buildsOn}\nanswers:\n${lines.join('')}`;
}
function judge(changed: Change = {}): CandidatureResult {
  const { candidates, diagnostics } = readCandidates(file(changed), {
    file: 'a.yaml',
    entryIds: data.entries.map(({ id }) => id),
  });
  expect(diagnostics).toEqual([]);
  return checkCandidate(candidates[0]!, data, AS_OF);
}
/** Ids of the criteria that are not met. */
const unmet = ({ groups }: CandidatureResult) =>
  groups.flatMap(({ criteria }) => criteria.filter(({ isMet }) => !isMet).map(({ id }) => id));
const stateOf = ({ groups }: CandidatureResult, key: CriterionAsk) =>
  groups.flatMap(({ criteria }) => criteria.flatMap(({ asks }) => asks)).find((ask) => ask.key === key)!;

describe('the print', () => {
  it('Group A has five criteria, Group B six, in the order and words of Appendix I', () => {
    const { groups, closing } = data.criteria;
    expect([groups.a.items.length, groups.b.items.length]).toEqual([5, 6]);
    for (const [group, section] of [
      ['a', 'I'],
      ['b', 'II'],
    ] as const)
      for (const [i, { id, ref }] of groups[group].items.entries())
        expect([id, ref]).toEqual([`pl1-${group}-${i + 1}`, `Phụ lục I mục ${section} tiêu chí ${i + 1}`]);
    expect(groups.b.items[3]!.text).toContain(
      'không triển khai trùng lặp chức năng và tách rời với các nền tảng dùng chung quốc gia Nhóm A',
    );
    expect(closing).toContain('đề xuất Thủ tướng Chính phủ xem xét quyết định cập nhật danh mục');
  });
  it('each part is asked for in words of its own criterion, in their order', () => {
    for (const { text, asks } of [...data.criteria.groups.a.items, ...data.criteria.groups.b.items]) {
      const places = asks.map(({ quote }) => text.indexOf(quote));
      expect(places.every((at) => at >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('the result', () => {
  it('fits A, fits B, both, or not yet', () => {
    expect(judge().fits).toEqual(['a', 'b']);
    expect(judge({ group: 'A' })).toMatchObject({ fits: ['a'], groups: [{ group: 'a' }] });
    expect(judge({ group: 'B' })).toMatchObject({ fits: ['b'], groups: [{ group: 'b' }] });
    expect(judge({ answers: { 'cross-sector': '{ met: no }' } }).fits).toEqual(['b']);
    expect(judge({ answers: { nationwide: null } }).fits).toEqual([]);
  });
  const CRITERIA: [CriterionAsk, string[], string][] = [
    ['digital-platform', ['pl1-a-1', 'pl1-b-1'], 'Là nền tảng số theo quy định tại khoản 5 Điều 3'],
    ['minimum-requirements', ['pl1-a-1', 'pl1-b-1'], 'các yêu cầu tối thiểu … tại Điều 8'],
    ['nationwide', ['pl1-a-2', 'pl1-b-2'], 'Phạm vi triển khai trên toàn quốc'],
    ['cross-sector', ['pl1-a-2'], 'bài toán chung có tính liên ngành, liên lĩnh vực'],
    ['one-sector', ['pl1-b-2'], 'bài toán của một ngành, lĩnh vực'],
    ['shared-service', ['pl1-a-3'], 'cung cấp dịch vụ dùng chung'],
    ['sector-service', ['pl1-b-3'], 'cung cấp dịch vụ chuyên ngành'],
    ['sharing', ['pl1-a-3', 'pl1-b-3'], 'bảo đảm kết nối, liên thông, chia sẻ dữ liệu'],
    ['reuse', ['pl1-b-4'], 'sử dụng lại, kế thừa các dịch vụ của nền tảng dùng chung Nhóm A'],
    ['open', ['pl1-a-4', 'pl1-b-5'], 'Triển khai theo hướng mở, linh hoạt'],
    ['published-standards', ['pl1-a-4', 'pl1-b-5'], 'công bố công khai các tiêu chuẩn'],
    ['connection', ['pl1-a-5', 'pl1-b-6'], 'khả năng kết nối, chia sẻ dữ liệu'],
    ['monitoring', ['pl1-a-5', 'pl1-b-6'], 'giám sát, đo lường, đánh giá trực tuyến'],
  ];
  for (const [ask, ids, says] of CRITERIA)
    it(`“${says}”: without an answer, without evidence, or answered no, ${ids.join(' and ')} fail, and nothing else`, () => {
      for (const [answer, state] of [
        [null, 'unanswered'],
        ['{ met: yes }', 'no-evidence'],
        ['{ met: no, evidence: x }', 'not-met'],
      ] as const) {
        const result = judge({ answers: { [ask]: answer } });
        expect(unmet(result)).toEqual(ids);
        expect(stateOf(result, ask).state).toBe(state);
      }
    });
  it('these are all parts that a file answers', () => {
    expect(CRITERIA.map(([ask]) => ask).sort()).toEqual([...ANSWERED].sort());
  });
});

describe('tiêu chí 4 Nhóm B: “không triển khai trùng lặp chức năng và tách rời với các nền tảng dùng chung quốc gia Nhóm A”', () => {
  const identity = {
    name: 'Nền tảng định danh và xác thực điện tử ngành y tế',
    description: 'Cung cấp dịch vụ định danh, xác thực điện tử.',
  };
  it('is compared, not asked: a function of Group A is met with the words that show it', () => {
    const result = judge({ ...identity, group: 'B' });
    expect(unmet(result)).toEqual(['pl1-b-4']);
    expect(stateOf(result, 'no-overlap')).toMatchObject({
      state: 'not-met',
      platforms: expect.arrayContaining(['1132-A3']),
    });
    const overlap = result.overlaps.find(({ platform }) => platform === '1132-A3')!;
    expect(overlap.evidence[0]!.proposal.text).toMatch(/định danh/);
  });
  it('does not count for Group A, whose criteria do not ask for it; the overlap is shown all the same', () => {
    const result = judge({ ...identity, group: 'A' });
    expect(result.fits).toEqual(['a']);
    expect(result.overlaps.map(({ platform }) => platform)).toContain('1132-A3');
  });
  it('an overlap with Group B is no matter of this criterion, and is shown', () => {
    const result = judge({
      name: 'Nền tảng đấu thầu qua mạng',
      description: 'Phát hành hồ sơ mời thầu, nộp hồ sơ dự thầu qua mạng.',
      group: 'B',
    });
    expect(result.fits).toEqual(['b']);
    expect(result.overlaps.map(({ platform }) => platform)).toContain('1132-B28');
  });
  it('reusing Group A is to name which of its platforms', () => {
    for (const buildsOn of ['[]', '[1132-B33]']) {
      const result = judge({ buildsOn, group: 'B' });
      expect([unmet(result), stateOf(result, 'reuse').state]).toEqual([['pl1-b-4'], 'no-evidence']);
    }
    expect(stateOf(judge({ buildsOn: '[1132-A3, 1132-B33, 1132-A6]' }), 'reuse').platforms).toEqual([
      '1132-A3',
      '1132-A6',
    ]);
  });
  it('connecting to Group A is no overlap', () => {
    const result = judge({
      group: 'B',
      description: 'Cấp phát máu; đăng nhập qua kết nối với nền tảng định danh và xác thực điện tử.',
    });
    expect(stateOf(result, 'no-overlap').state).toBe('met');
  });
});

describe('the command', () => {
  const EXAMPLE = 'fixtures/criteria/group-b-health-supply.yaml';
  const run = (input: string, ...args: string[]) => trunglap(['criteria', '-', '--as-of', AS_OF, ...args], { input });
  it('0: fits; 1: not yet; 2: unusable', async () => {
    expect((await run(file())).code).toBe(0);
    expect((await run(file({ answers: { open: null } }))).code).toBe(1);
    expect((await run(`${file()}---\n${file({ answers: { open: null } })}`)).code).toBe(1);
    expect(await run('name: x\n')).toMatchObject({ code: 2, stdout: '' });
    expect((await trunglap(['criteria', 'nowhere.yaml'])).code).toBe(2);
  });
  it('the commented example says what is missing', async () => {
    const { stdout, code, stderr } = await trunglap(['criteria', EXAMPLE, '--as-of', AS_OF]);
    expect([code, stderr]).toEqual([1, '']);
    expect(readFileSync(join(root, EXAMPLE), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/candidate\.schema\.json\n/,
    );
    await expect(stdout).toMatchFileSnapshot(join(root, EXAMPLE.replace('.yaml', '.out')));
  });
  it('as JSON: every criterion quoted, every part with its state, what is missing with what it asks for', async () => {
    const { result, fits, groups } = JSON.parse(
      (await run(file({ group: 'B', answers: { open: null } }), '--format', 'json')).stdout,
    ).results[0];
    expect([result, fits]).toEqual(['not-yet', []]);
    const fifth = groups[0].criteria[4];
    expect(fifth).toMatchObject({ id: 'pl1-b-5', isMet: false, text: data.criteria.groups.b.items[4]!.text });
    expect(fifth.asks).toEqual([
      {
        key: 'open',
        quote: 'Triển khai theo hướng mở, linh hoạt',
        state: 'unanswered',
        evidence: null,
        line: null,
        platforms: [],
        asksFor: 'phương án triển khai mở, linh hoạt',
      },
      expect.objectContaining({ key: 'published-standards', state: 'met', evidence: 'Thuyết minh' }),
    ]);
  });
  it('says in both languages that the parts are an interpretation, and that answers are the proposer’s', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const text = (await run(file(), '--lang', lang)).stdout.replace(/\s+/g, ' ');
      expect(text).toContain(data.criteria.interpretation[lang]);
      expect(text).toContain(
        lang === 'vi' ? 'Câu trả lời và bằng chứng là của cơ quan đề xuất' : 'Answers and evidence are the proposer’s',
      );
    }
  });
  it('an enterprise does not propose by itself', async () => {
    expect(
      (await run(file({ agency: '{ name: Công ty A, level: enterprise }' }))).stdout.replace(/\s+/g, ' '),
    ).toContain('doanh nghiệp không tự đề xuất');
  });
  it('faults with line, column and the nearest right thing', async () => {
    const { stderr, code } = await run(
      `${file()}`
        .replace('buildsOn: [1132-A3]', 'buildsOn: [1132-A99]')
        .replace('  reuse:', '  reus:')
        .replace('description:', 'group: C\ndescription:'),
    );
    expect(code).toBe(2);
    for (const words of ['[not-allowed]', 'Có phải “reuse”?', '-:3:1:']) expect(stderr).toContain(words);
  });
  it('nothing of a candidate breaks out of the page', async () => {
    const { stdout } = await run(file({ name: '"a\\u001b[31m\\u202eb"' }));
    for (const code of [0x1b, 0x202e]) expect(stdout).not.toContain(String.fromCharCode(code));
    expect(stdout).toContain('\\u001b[31m\\u202eb');
  });
});
