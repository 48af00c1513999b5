/** A proposal that copies a platform's name and purpose is the plainest duplicate: it must get that platform first, and the verdict of the table. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import { type Action, actions, type Data, type Entry, type Result, type Verdict } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { readProposals } from '../../src/read/proposals.ts';
import { proposal } from '../support.ts';

let data: Data;
let platforms: Entry[];
beforeAll(async () => {
  data = await loadData();
  platforms = data.entries.filter(({ list }) => list === '1132');
});

/** design.md, rows 8 to 12, by hand: what a province may do. */
const EXPECTED: Record<Action, { operating: Verdict; not: Verdict }> = {
  invest: { operating: 'violation', not: 'restricted' },
  build: { operating: 'violation', not: 'restricted' },
  buy: { operating: 'violation', not: 'restricted' },
  rent: { operating: 'violation', not: 'conditional' },
  expand: { operating: 'violation', not: 'restricted' },
  upgrade: { operating: 'violation', not: 'restricted' },
  maintain: { operating: 'review', not: 'conditional' },
  connect: { operating: 'clear', not: 'clear' },
};

const isOperating = ({ start }: Entry) => start === 'Đã vận hành';
const isSame = (found: string | undefined, wanted: string) =>
  found === wanted || data.families.some(({ members }) => members.includes(wanted) && members.includes(found ?? ''));

function copy(entry: Entry, action: Action, asOf: string): Result {
  return checkOne(
    proposal({ name: entry.name, description: entry.purpose, agency: 'Ủy ban nhân dân tỉnh X', action }),
    data,
    asOf,
  );
}

describe('name and purpose copied', () => {
  it('every platform comes first, similar', () => {
    const wrong = platforms.flatMap((entry) => {
      const [first] = copy(entry, 'build', '2026-11-23').matches.toSorted((a, b) => rank(b) - rank(a));
      return isSame(first?.platform, entry.id) && first?.similarity.level === 'similar'
        ? []
        : [`${entry.id}: ${first?.platform} ${JSON.stringify(first?.similarity)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('every platform comes first among equals of severity in the report', () => {
    const wrong = platforms.flatMap((entry) => {
      const { matches } = copy(entry, 'build', '2026-11-23');
      const own = matches.findIndex(({ platform }) => isSame(platform, entry.id));
      const before = matches.slice(0, own).filter(({ verdict }) => verdict === matches[own]?.verdict);
      return own >= 0 && before.length === 0
        ? []
        : [
            `${entry.id}: ${matches
              .slice(0, own + 1)
              .map(({ platform, verdict }) => `${platform} ${verdict}`)
              .join(', ')}`,
          ];
    });
    expect(wrong).toEqual([]);
  });

  for (const action of actions)
    it(`${action}: the verdict of the table on every day`, () => {
      const wrong = platforms.flatMap((entry) =>
        ['2026-06-24', '2026-11-23', '2027-06-01', '2031-01-01'].flatMap((asOf) => {
          const match = copy(entry, action, asOf).matches.find(({ platform }) => isSame(platform, entry.id));
          const member = data.entries.find(({ id }) => id === match?.platform);
          const expected = EXPECTED[action][member && isOperating(member) ? 'operating' : 'not'];
          return match?.verdict === expected
            ? []
            : [`${entry.id} ${asOf}: ${match?.verdict} (${match?.rule}), not ${expected}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

  it('written in YAML, the evidence points at words that stand there', () => {
    const yaml = `name: Mạng đấu thầu của tỉnh\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\ndescription: |\n  Đăng tải thông tin,\n  phát hành hồ sơ mời thầu, nộp hồ sơ dự thầu qua mạng\n`;
    const [read] = readProposals(yaml, { file: 'a.yaml' }).proposals;
    const [first] = checkOne(read!, data, '2026-11-23').matches;
    expect(first?.platform).toBe('1132-B28');
    const lines = yaml.split('\n');
    for (const { proposal: own } of first!.evidence) {
      const at = [...lines[own.line - 1]!].slice(own.column - 1).join('');
      expect(
        at.startsWith(own.text.split(' … ')[0]!) || own.text.includes('\n'),
        `${own.text} at ${own.line}:${own.column}`,
      ).toBe(true);
    }
  });
});

function rank({ similarity: { level, function: functional, objective, scope } }: Result['matches'][number]): number {
  return (level === 'similar' ? 10 : 0) + 0.7 * functional + 0.2 * objective + 0.1 * scope;
}

describe('nothing in common', () => {
  it('a cemetery register is clear, and the report says with what it was compared', () => {
    const result = checkOne(
      proposal({
        name: 'Phần mềm quản lý nghĩa trang nhân dân',
        description: 'Sơ đồ mộ phần, tra tên người mất, lịch viếng.',
      }),
      data,
      '2026-11-23',
    );
    expect(result).toMatchObject({ verdict: 'clear', matches: [] });
  });
});
