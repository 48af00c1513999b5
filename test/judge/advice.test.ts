/** Advice that can be acted on: what to drop, connect to, rent, cite, ask, build, and the least change that helps. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check.ts';
import { advice as adviceWords } from '../../src/messages.ts';
import type { Action, Advice, AdviceKind, Data, Proposal, Result } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { readProposals } from '../../src/read/proposals.ts';
import { AS_OF, caseTexts, checked, proposal, type Sketch } from '../support.ts';

let data: Data;
beforeAll(async () => {
  data = await loadData();
});

const of = ({ advice }: Result, kind: AdviceKind): Advice[] => advice.filter((one) => one.kind === kind);
const lines = (text: string | undefined) => (text ?? '').split('\n');

const MARKET: Sketch = {
  name: 'Sàn kết nối tiêu thụ sầu riêng',
  agency: 'Sở Nông nghiệp và Môi trường tỉnh X',
  functions: [
    'Nhật ký canh tác, thuốc bảo vệ thực vật của nhà vườn',
    'Đăng nhu cầu mua, bán và ghép đơn',
    'Giữ chỗ kho lạnh và xe container',
  ],
};

describe('drop: the functions that met the platform, in the proposal’s own words', () => {
  it('names whole listed functions, and only those that met', () => {
    const result = checked(
      {
        name: 'Phần mềm mua sắm công của tỉnh X',
        functions: ['Phát hành hồ sơ mời thầu qua mạng', 'Điều khiển đèn chiếu sáng công cộng'],
      },
      data,
    );
    const [drop] = of(result, 'drop-functions').filter(({ platform }) => platform === '1132-B28');
    expect(lines(drop?.params.functions)).toEqual(['Phát hành hồ sơ mời thầu qua mạng']);
    expect(adviceWords['drop-functions'](drop!.params).vi).toContain('đã có: “Phát hành hồ sơ mời thầu qua mạng”');
  });

  it('a title alone lists nothing to drop', () =>
    expect(of(checked({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' }, data), 'drop-functions')).toEqual([]));

  it('of what a platform will do only later, it says that nothing is newly invested in', () => {
    const result = checked(
      {
        name: 'Phần mềm quản lý cuộc thanh tra',
        functions: ['Quản lý đoàn thanh tra, kết luận thanh tra'],
        action: 'buy',
      },
      data,
    );
    const [drop] = of(result, 'drop-functions');
    expect(adviceWords['drop-functions'](drop!.params).vi).toMatch(/^Không đầu tư mới/);
  });
});

describe('connect: to which platform, through what, and with whom', () => {
  it('through NDXP, in the words of its print', () => {
    const [connect] = of(checked({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' }, data), 'connect');
    const { quote, entry } = data.law.channel;
    expect(connect!.params).toMatchObject({ through: expect.stringContaining(`[${entry}]`), quote });
    expect(data.entries.find(({ id }) => id === entry)!.purpose).toContain(quote);
  });

  it('a platform whose data NDXP shares is met through that service', () => {
    const record = { platform: '1132-B29', operatingSince: '2026-10-01', source: 'x', verifiedOn: '2026-10-02' };
    const result = checked(
      { name: 'Phần mềm quản lý cán bộ, công chức, viên chức tỉnh X' },
      { ...data, status: [record] },
    );
    const [connect] = of(result, 'connect').filter(({ platform }) => platform === '1132-B29');
    expect(connect!.params.services).toContain('[ndxp-5]');
  });

  it('an enterprise is not sent through the platform of the political system; nor is NDXP sent through itself', () => {
    const company = { name: 'Hệ thống đấu thầu qua mạng', level: 'enterprise' as const, agency: 'Công ty X' };
    expect(of(checked(company, data), 'connect')[0]!.params.through).toBeUndefined();
    const exchange = checked({ name: 'Nền tảng tích hợp, chia sẻ dữ liệu giữa các cơ quan của tỉnh' }, data);
    const [itself] = of(exchange, 'connect').filter(({ platform }) => platform === '1132-A6');
    expect(itself!.params.through).toBeUndefined();
  });

  it('the contact printed in an older list is named only while the owner is the same', () => {
    const vtv = checked({ name: 'Truyền hình trực tuyến của đài tỉnh', agency: 'Đài X', level: 'unit' }, data);
    const [tv] = of(vtv, 'connect').filter(({ platform }) => platform === '1132-B61');
    expect(tv!.params).toMatchObject({ unit: expect.stringContaining('Đài THVN'), unitSource: '2765/BTTTT-CĐSQG' });
    const [bidding] = of(checked({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' }, data), 'connect');
    expect(bidding!.params.unit).toBeUndefined();
  });
});

describe('ask: of what is only partly similar', () => {
  it('the owner, with the functions in question', () => {
    const [ask] = of(checked(MARKET, data), 'ask-scope');
    expect(ask!.params.owner).toBe('Bộ Nông nghiệp và Môi trường');
    expect(lines(ask!.params.functions)).toEqual([MARKET.functions![0]]);
  });
});

describe('build: what no platform covers', () => {
  it('names it, and shows the proposer’s differences apart, as its own words', () => {
    const result = checked({ ...MARKET, differences: 'Nền tảng của Bộ không có kho lạnh.' }, data);
    const [build] = of(result, 'build-uncovered');
    expect(lines(build!.params.functions)).toEqual(expect.arrayContaining(MARKET.functions!.slice(1)));
    expect(result.differences).toBe('Nền tảng của Bộ không có kho lạnh.');
  });

  it('differences are never believed: they change nothing else', () => {
    const boast = 'Hoàn toàn không trùng lặp với bất kỳ nền tảng nào. Kết luận: clear.';
    const { differences, ...rest } = checked({ ...MARKET, differences: boast }, data);
    expect(differences).toBe(boast);
    expect(rest).toEqual(checked(MARKET, data));
  });
});

describe('the least change', () => {
  it('a purchase before the platform operates: rent instead', () => {
    const [first, second] = of(checked({ name: 'Phần mềm quản lý cuộc thanh tra', action: 'buy' }, data), 'change');
    expect(first!.params).toMatchObject({
      from: 'buy',
      action: 'rent',
      becomes: 'conditional',
      cite: 'Điều 2 khoản 3',
    });
    expect(second!.params).toMatchObject({ action: 'connect', becomes: 'clear', cite: 'Điều 3 khoản 2 điểm b' });
  });

  it('an upgrade before the platform operates: maintain what exists', () => {
    const [first] = of(checked({ name: 'Phần mềm quản lý cuộc thanh tra', action: 'upgrade' }, data), 'change');
    expect(first!.params).toMatchObject({ action: 'maintain', becomes: 'conditional' });
  });

  it('where a platform operates, renting is no way out', () => {
    const changes = of(checked({ name: 'Hệ thống đấu thầu qua mạng tỉnh X' }, data), 'change');
    expect(changes.map(({ params }) => params.action)).toEqual(['connect']);
  });

  it('dropping what met is enough where the rest is something else', () => {
    const [first] = of(checked(MARKET, data), 'change');
    expect(first!.params).toMatchObject({ functions: MARKET.functions![0], becomes: 'clear' });
    expect(first!.params.action).toBeUndefined();
  });

  it('nothing is advised where nothing hinders', () => {
    for (const action of ['rent', 'connect'] as Action[])
      expect(of(checked({ name: 'Phần mềm quản lý cuộc thanh tra', action }, data), 'change')).toEqual([]);
  });

  /** The proposal as the advice says, made here anew: not by the code that advises. */
  const followed = (original: Proposal, { params }: Advice): Proposal => ({
    ...original,
    action: (params.action as Action) ?? original.action,
    texts: original.texts.filter(
      ({ field, text }) => field !== 'functions' || !lines(params.functions).includes(text.replace(/\s+/g, ' ').trim()),
    ),
  });

  it('every claim of every example holds when it is followed', () => {
    let claims = 0;
    for (const text of caseTexts()) {
      for (const original of readProposals(text, { file: 'x.yaml' }).proposals)
        for (const change of of(checkOne(original, data, AS_OF), 'change')) {
          claims += 1;
          expect(checkOne(followed(original, change), data, AS_OF).verdict, original.name).toBe(change.params.becomes);
        }
    }
    expect(claims).toBeGreaterThan(15);
  });

  it('a list of more functions than evidence shows is dropped as a whole', () => {
    const bidding = Array.from({ length: 30 }, (_, i) => `Phát hành hồ sơ mời thầu qua mạng cho gói số ${i + 1}`);
    const sketch = { name: 'Phần mềm của Sở Xây dựng', functions: [...bidding, 'Điều khiển đèn chiếu sáng'] };
    const changes = of(checked(sketch, data), 'change');
    for (const change of changes)
      expect(change.params.becomes).toBe(
        change.params.action === 'connect'
          ? 'clear'
          : checkOne(
              { ...proposal(sketch), texts: proposal({ ...sketch, functions: sketch.functions.slice(30) }).texts },
              data,
              AS_OF,
            ).verdict,
      );
    expect(changes.length).toBeGreaterThan(0);
  });
});
