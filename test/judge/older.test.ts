/** Lists other than the Decision's: what each advises follows its own printed recommendation. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import { advice as words } from '../../src/messages.ts';
import { type Advice, type Data, type Recommendation, type Result, recommendations } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { AS_OF, checked, proposal, type Sketch } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const entry = (id: string) => data.entries.find((one) => one.id === id)!;
/** A province proposes what an entry of an older list says of itself. */
const copyOf = (id: string, changed: Partial<Sketch> = {}): Result =>
  checked({ name: entry(id).name, description: entry(id).purpose, ...changed }, data);
const advised = ({ advice }: Result, kind: Advice['kind'], platform: string) => {
  const found = advice.find((one) => one.kind === kind && one.platform === platform);
  return found && words[found.kind](found.params).vi;
};

describe('an entry of letter 2765 advises what its column 11 prints', () => {
  const CASES: [Recommendation, string, string][] = [
    [
      'forbid-similar',
      '2765-1',
      'đề nghị không triển khai hệ thống tương tự “Hệ thống thông tin quốc gia về đầu tư” của Bộ Kế hoạch và Đầu tư (nay là Bộ Tài chính)',
    ],
    ['use-national-only', '2765-66', 'đề nghị chỉ sử dụng'],
    ['allow-with-connection', '2765-59', 'cho phép triển khai hệ thống tương tự'],
    ['extend-by-configuration', '2765-96', 'bằng cấu hình hoặc kết nối API'],
    ['report-data', '2765-95', 'yêu cầu cập nhật, báo cáo hoặc đồng bộ dữ liệu'],
    ['other-advice', '2765-100', 'có khuyến nghị về'],
    ['silent', '2765-22', 'không ghi khuyến nghị: hỏi Bộ Nội vụ'],
  ];
  for (const [recommendation, id, says] of CASES)
    it(`${recommendation}: ${id}`, () => {
      expect(entry(id).recommendationClass).toBe(recommendation);
      const result = copyOf(id);
      expect(result.matches.find(({ platform }) => platform === id)).toMatchObject({
        verdict: 'advisory',
        rule: `g-${recommendation}`,
      });
      const text = advised(result, 'older-list', id)!;
      expect(text).toContain(`Công văn 2765/BTTTT-CĐSQG, Phụ lục, mục ${entry(id).row}`);
      expect(text).toContain(says);
      expect(text.includes('Nguyên văn')).toBe(recommendation !== 'silent');
      if (recommendation !== 'silent') expect(text).toContain(entry(id).recommendation);
    });

  it('every recommendation has its own sentence in both languages', () => {
    const params = { name: 'N', owner: 'O', now: '', ref: 'R', quote: 'Q', text: 'T', names: '“N”', prevails: '' };
    const said = recommendations.map((recommendation) => words['older-list']({ ...params, recommendation }));
    expect(new Set(said.map(({ vi }) => vi)).size).toBe(recommendations.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(recommendations.length);
  });

  it('where nothing is printed, no recommendation is claimed', () => {
    for (const { id, recommendation, recommendationClass } of data.entries.filter(({ list }) =>
      ['2765', 'cpdt'].includes(list),
    ))
      if (recommendation === undefined || /^Không( có khuyến cáo)?$/.test(recommendation))
        expect(recommendationClass, id).toBe('silent');
      else expect(recommendationClass, id).not.toBe('silent');
  });

  it('what forbids says so in its print', () => {
    for (const { id, recommendation, recommendationClass } of data.entries.filter(({ list }) => list === '2765')) {
      const forbids = /[Kk]hông (được )?triển khai (hệ thống tương tự|nền tảng)|[Kk]hông xây dựng/.test(
        recommendation ?? '',
      );
      expect(['forbid-similar', 'use-national-only'].includes(recommendationClass!) || !forbids, id).toBe(true);
      if (recommendationClass === 'forbid-similar') expect(forbids, id).toBe(true);
      if (recommendationClass === 'use-national-only')
        expect(recommendation, id).toMatch(/[Ss]ử dụng (thống nhất|hệ thống thông tin|Hệ thống thông tin)/);
      if (recommendationClass === 'allow-with-connection')
        expect(recommendation, id).toMatch(/cho phép|có thể xây dựng|kết nối/);
    }
  });
});

describe('where an entry is a platform of the Decision, the Decision decides', () => {
  it('and the older recommendation is shown as history beside the match', () => {
    const [match] = copyOf('2765-2').matches;
    expect(match).toMatchObject({
      platform: '1132-B28',
      verdict: 'violation',
      history: [
        {
          entry: '2765-2',
          ref: 'Công văn 2765/BTTTT-CĐSQG, Phụ lục, mục 2',
          recommendation: 'forbid-similar',
          quote: 'Không triển khai hệ thống tương tự để tránh trùng lặp',
          conflict: null,
        },
      ],
    });
  });
  it('with a note, marked as an interpretation, where the older list allowed what the Decision does not', () => {
    const { matches } = copyOf('2765-54');
    const match = matches.find(({ platform }) => platform === '1132-B26')!;
    expect(match.verdict).toBe('restricted');
    expect(match.history.find(({ entry }) => entry === '2765-54')).toMatchObject({
      recommendation: 'allow-with-connection',
      conflict: data.guidance.precedence,
    });
  });
  it('and where it advised against what the Decision allows for the time being', () => {
    const renting = copyOf('2765-64', { action: 'rent' }).matches.find(({ platform }) => platform === '1132-B27')!;
    expect(renting.verdict).toBe('conditional');
    expect(renting.history.find(({ entry }) => entry === '2765-64')!.conflict).not.toBeNull();
  });
  it('what is printed nowhere is no history, and what is only related is not shown as the same', () => {
    for (const { history, platform } of copyOf('2765-2').matches)
      for (const { entry: id, recommendation } of history) {
        expect(recommendation, `${platform} ${id}`).not.toBe('silent');
        const group = data.crosswalk.find(({ canonical }) => canonical === platform)!;
        expect(group.members.find((member) => member.id === id)!.relation).toMatch(/same|successor/);
      }
  });
  it('before the Decision is in force the older list speaks, and says so', () => {
    const sketch = { name: entry('2765-2').name, description: entry('2765-2').purpose };
    const result = checked(sketch, data, '2026-06-23');
    expect(result.matches[0]).toMatchObject({ platform: '1132-B28', verdict: 'advisory', history: [] });
    expect(advised(result, 'older-list', '2765-2')).toContain('đề nghị không triển khai hệ thống tương tự');
  });
});

describe('NDXP: data that it already shares', () => {
  const holding = (...items: string[]) => {
    const given = proposal({ name: 'Phần mềm quản lý chợ' });
    given.texts.push(
      ...items.map((text, i) => ({ field: 'data' as const, text, marks: [{ offset: 0, line: 9 + i, column: 5 }] })),
    );
    return checkOne(given, data, AS_OF);
  };
  for (const [item, service] of [
    ['Dữ liệu dân cư trên địa bàn', 'ndxp-2'],
    ['Danh sách cán bộ, công chức', 'ndxp-5'],
    ['Giấy phép lái xe', 'ndxp-9'],
    ['Giá cả hàng hóa', 'ndxp-7'],
    ['Dữ liệu hộ tịch', 'ndxp-11'],
    ['thua dat, ban do dia chinh', 'ndxp-4'],
  ] as [string, string][])
    it(`“${item}” → ${service}`, () => {
      const text = advised(holding(item), 'connect-data', service)!;
      expect(text).toContain(`“${item}”`);
      expect(text).toContain(entry(service).name);
    });
  for (const item of [
    'Quy hoạch khu dân cư',
    'Hộ kinh doanh tại chợ',
    'Sơ đồ vị trí ki ốt',
    'Kết nối với cơ sở dữ liệu quốc gia về dân cư',
  ])
    it(`“${item}” is nothing that it shares, or is connected to already`, () =>
      expect(holding(item).advice.filter(({ kind }) => kind === 'connect-data')).toEqual([]));
  it('the same words outside the list of data are not taken for data', () => {
    const result = checked(
      { name: 'Phần mềm quản lý chợ', description: 'Chợ ở khu vực đông dân cư, thu phí bằng giấy phép lái xe.' },
      data,
    );
    expect(result.advice.filter(({ kind }) => kind === 'connect-data')).toEqual([]);
  });
});

describe('2022-1.*: kinds of platform that provinces were told to deploy', () => {
  it('say so where the Decision does not speak', () => {
    const result = checked({ name: 'Nền tảng trung tâm giám sát điều hành thông minh (IOC) tỉnh X' }, data);
    expect(result.matches.find(({ platform }) => platform === '2022-1.3')).toMatchObject({
      verdict: 'clear',
      rule: 'g-deploy-locally',
    });
    expect(advised(result, 'told-to-deploy', '2022-1.3')).toMatch(/được hướng dẫn tự triển khai .* Có thể đề xuất/);
  });
  it('let the Decision prevail where it does', () => {
    const result = checked({ name: 'Trung tâm giám sát an toàn thông tin (SOC) tỉnh X' }, data);
    expect(result.verdict).toBe('restricted');
    expect(advised(result, 'told-to-deploy', '2022-1.6')).toMatch(
      /\[1132-A13\] trong danh mục của Quyết định: ở phần đó, kết luận theo Quyết định/,
    );
  });
  it('are not what was promoted for citizens and enterprises, nor the databases of ministries', () => {
    const result = checked({ name: 'Nền tảng thương mại điện tử' }, data);
    expect(result.advice.filter(({ kind }) => kind === 'told-to-deploy')).toEqual([]);
    for (const row of [12, 13, 14, 15, 16, 17, 18])
      expect(entry(`2022-1.${row}`).recommendationClass).toBe('other-advice');
  });
});

describe('verdicts of older lists', () => {
  it('never exceed advice, whatever the action', () => {
    for (const { id, name, purpose } of data.entries.filter(({ list }) => list === '2765').slice(0, 40))
      for (const { platform, verdict } of checked({ name, description: purpose, action: 'buy' }, data).matches)
        if (entry(platform).list !== '1132') expect(['advisory', 'clear'], `${id} → ${platform}`).toContain(verdict);
  });
});
