/** The words of a proposal beside those of a platform: what is marked, and what leads where. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Match, Result } from '../../src/model.ts';
import { type Block, beside } from '../../src/report/html/beside.ts';
import { golden } from './support.ts';

type Pair = [ours: string, theirs: string, at?: { line?: number; column?: number; field?: string }];

/** Evidence, and the texts that it stands in: functions of the proposal one a line, the purpose of the platform. */
function sides(pairs: Pair[], functions?: string[], purpose?: string) {
  const evidence = pairs.map(
    ([ours, theirs, { line = 1, column = 1, field = 'purpose' } = {}]): Evidence => ({
      axis: 'function',
      proposal: { text: ours, field: 'functions', line, column },
      platform: { field, text: theirs },
      weight: 1,
    }),
  );
  const [first] = golden().results;
  const match: Match = {
    ...first!.matches[0]!,
    evidence,
    texts: purpose === undefined ? undefined : [{ field: 'purpose', text: purpose }],
  };
  const texts = functions?.map((text, i) => ({ field: 'functions' as const, text, line: i + 1, column: 1 }));
  const result: Result = { ...first!, texts };
  const shown = beside(match, result, { lang: 'vi', id: 'm' });
  return { ours: shown.proposal.map(written), theirs: shown.platform.map(written), ...shown };
}

/** A block as text: name[what is marked]→where it leads. */
function written({ parts }: Block): string {
  const shown = parts.map(({ text, mark }) => {
    const links = mark?.links.map(({ name }) => name).join(',');
    return mark ? `${mark.name}[${text}]${links ? `→${links}` : ''}` : text;
  });
  return shown.join('');
}

describe('words that met are marked where they stand', () => {
  it('one pair: a letter names the place in the proposal, a number that in the list, and each leads to the other', () => {
    const { ours, theirs, proposal, platform } = sides(
      [['đấu thầu qua mạng', 'thực hiện đấu thầu qua mạng']],
      ['Hệ thống đấu thầu qua mạng của tỉnh'],
      'Quản lý và thực hiện đấu thầu qua mạng.',
    );
    expect(ours).toEqual(['Hệ thống a[đấu thầu qua mạng]→1 của tỉnh']);
    expect(theirs).toEqual(['Quản lý và 1[thực hiện đấu thầu qua mạng]→a.']);
    expect(proposal[0]!.parts[1]!.mark).toEqual({ id: 'm-a', name: 'a', links: [{ id: 'm-1', name: '1' }] });
    expect(platform[0]!.parts[1]!.mark).toEqual({ id: 'm-1', name: '1', links: [{ id: 'm-a', name: 'a' }] });
  });
  it('a passage with gaps: its letter stands before the first piece, the way over behind the last', () => {
    const { ours, theirs, platform } = sides(
      [['cảnh báo … lũ quét', 'cảnh báo thiên tai']],
      ['cảnh báo sớm lũ quét'],
      'cảnh báo thiên tai',
    );
    expect(ours).toEqual(['a[cảnh báo] sớm [lũ quét]→1']);
    expect(theirs).toEqual(['1[cảnh báo thiên tai]→a']);
    expect(platform[0]!.parts[0]!.mark!.links[0]!.id).toBe('m-a');
  });
  it('passages that overlap are one, and lead to all that they met', () => {
    const { ours, theirs } = sides(
      [
        ['nộp hồ sơ', 'tiếp nhận hồ sơ'],
        ['hồ sơ trực tuyến', 'dịch vụ trực tuyến'],
        ['nộp hồ sơ', 'tiếp nhận hồ sơ'],
      ],
      ['nộp hồ sơ trực tuyến'],
      'dịch vụ trực tuyến; tiếp nhận hồ sơ',
    );
    expect(ours).toEqual(['a[nộp hồ sơ trực tuyến]→1,2']);
    expect(theirs).toEqual(['1[dịch vụ trực tuyến]→a; 2[tiếp nhận hồ sơ]→a']);
  });
  it('of the same words twice, those at the place of the evidence', () => {
    const { ours } = sides(
      [['học bạ', 'học bạ', { line: 2, column: 9 }]],
      ['học bạ giấy', 'học bạ, học bạ số'],
      'học bạ',
    );
    expect(ours).toEqual(['học bạ, a[học bạ]→1 số']);
  });
  it('in whatever letters; every line of the platform’s purpose is shown, of the proposal only what met', () => {
    const { ours, theirs } = sides(
      [['Học bạ', 'Cơ sở giáo dục']],
      ['học bạ số', 'thư viện'],
      '- quản trị cơ sở  giáo dục\n- thống kê',
    );
    expect(ours).toEqual(['a[học bạ]→1 số']);
    expect(theirs).toEqual(['- quản trị 1[cơ sở giáo dục]→a', '- thống kê']);
  });
});

describe('where a text is not known', () => {
  it('the passage itself is shown: a report made before texts were kept, or what the tool inferred', () => {
    const { ours, theirs, platform } = sides([
      ['học bạ … số', 'quản trị giáo dục'],
      ['sổ điểm', 'học bạ là phần chính', { field: 'inferred', line: 2 }],
      ['sổ đầu bài', 'quản trị giáo dục', { line: 3 }],
    ]);
    expect(ours).toEqual(['a[học bạ … số]→1', 'b[sổ điểm]→2', 'c[sổ đầu bài]→1']);
    expect(theirs).toEqual(['1[quản trị giáo dục]→a,c', '2[học bạ là phần chính]→b']);
    expect(platform.map(({ label }) => label)).toEqual(['mục tiêu dùng chung', 'suy luận của công cụ']);
  });
  it('words that stand in no text of theirs are not lost', () =>
    expect(sides([['sổ điểm', 'x']], ['học bạ'], 'y').ours).toEqual(['a[sổ điểm]→1']));
  it('evidence without words is none', () => {
    const { ours, theirs } = sides([
      [' \n', 'x'],
      ['x', ''],
    ]);
    expect([ours, theirs]).toEqual([[], []]);
  });
});

it('long stretches in which nothing met are cut, what is marked is not', () => {
  const filler = 'chữ '.repeat(300);
  const { ours } = sides([['học bạ', 'x']], [`${filler}học bạ ${filler}`], 'x');
  expect(ours[0]).toMatch(/^chữ .* \[…\] .*chữ a\[học bạ\]→1 chữ .* \[…\] .*chữ$/);
  expect(ours[0]!.length).toBeLessThan(900);
  expect(sides([['học bạ', 'x']], [`${'a'.repeat(100_000)} học bạ`], 'x').ours[0]!.length).toBeLessThan(500);
});

it('more places than letters', () => {
  const pairs = Array.from({ length: 20 }, (_, i): Pair => [`a${i} … b${i}`, `x${i}`, { line: i + 1 }]);
  const { proposal } = sides(
    pairs,
    pairs.map(([, , at], i) => `a${i} - b${i} ${at!.line}`),
    pairs.map(([, theirs]) => `${theirs}.`).join(' '),
  );
  const ids = proposal.flatMap(({ parts }) => parts.flatMap(({ mark }) => mark?.id ?? []));
  expect(new Set(ids).size).toBe(40);
  expect(ids.at(-1)).toBe('m-an');
});
