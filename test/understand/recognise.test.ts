import { describe, expect, it } from 'vitest';
import type { Capability, Lexicon } from '../../src/model.ts';
import { recogniser } from '../../src/understand/recognise.ts';
import { compileTerms } from '../../src/understand/terms.ts';

const capability = (id: string, terms: string[], more: Partial<Capability> = {}): Capability => ({
  id,
  label: { vi: id, en: id },
  sector: 'common',
  kind: 'register',
  users: [],
  terms,
  hints: [],
  excludes: [],
  generic: false,
  ...more,
});

const known = [
  capability('x.portal', ['cổng dịch vụ công', 'DVC']),
  capability('x.party-portal', ['cổng dịch vụ công của đảng']),
  capability('x.flood', ['cảnh báo|dự báo & lũ quét|sạt lở']),
  capability('x.his', ['HIS', 'phần mềm quản lý bệnh viện']),
  capability('x.record', ['hồ sơ sức khỏe điện tử'], { hints: ['bác sĩ gia đình'], excludes: ['bệnh án điện tử'] }),
  capability('x.light', ['chiếu sáng công cộng']),
  capability('x.floor', ['sàn dữ liệu mở']),
  capability('x.procedures', ['giải quyết thủ tục hành chính']),
];
const lexicon: Lexicon = {
  abbreviations: { TTHC: 'thủ tục hành chính', 'GD ĐT': 'giáo dục và đào tạo' },
  spellings: { mền: 'mềm' },
  connects: ['kết nối với', 'tích hợp với'],
  systems: [],
  builds: [],
  services: [],
  openings: [],
  negates: ['không thay thế'],
  cites: ['theo nghị định'],
  verbs: ['quản lý', 'cảnh báo'],
  grammar: ['và', 'các'],
  filler: [],
  others: [],
  agencySectors: {},
};
const recognise = recogniser(compileTerms(known, lexicon));

/** `capability:role` of every mention. */
const found = (text: string) =>
  recognise(text).mentions.map(({ capability, role }) => `${known[capability]!.id.slice(2)}:${role}`);

describe('recognition', () => {
  it('finds a phrase whatever its case, punctuation and composition', () => {
    for (const text of [
      'Hồ sơ sức khỏe điện tử',
      'HỒ SƠ SỨC KHỎE ĐIỆN TỬ',
      'hồ sơ, sức khoẻ (điện tử)',
      'Hồ sơ sức khỏe điện tử'.normalize('NFD'),
      'ho so suc khoe dien tu',
    ])
      expect(found(text), text).toEqual(['record:performs']);
  });
  it('takes the longest phrase', () => expect(found('Cổng dịch vụ công của Đảng')).toEqual(['party-portal:performs']));
  it('finds both parts of a pair in one sentence only', () => {
    expect(found('Cảnh báo sớm cho dân về sạt lở đất')).toEqual(['flood:performs']);
    expect(found('Sạt lở nhiều nơi. Cần cảnh báo')).toEqual([]);
  });
  it('reads abbreviations as their words', () =>
    expect(found('Giải quyết TTHC cấp xã')).toEqual(['procedures:performs']));
  it('short capitals match capitals only', () => {
    expect(found('Triển khai HIS')).toEqual(['his:performs']);
    expect(found('his and hers')).toEqual([]);
  });
  it('forgives tone slips, misspellings and known variants in long phrases', () => {
    expect(found('Hệ thống chiêu sáng công công')).toEqual(['light:performs']);
    expect(found('Phần mền quản lí bệnh viện')).toEqual(['his:performs']);
    expect(found('hồ sơ sức khoẻ điên tử')).toEqual(['record:performs']);
    expect(found('giải quyết thủ tục hành chíng')).toEqual(['procedures:performs']);
  });
  it('another tone is another word', () => expect(found('thủy sản, dữ liệu mở')).toEqual([]));
  it('a hint alone is marked as a hint', () =>
    expect(recognise('Mô hình bác sĩ gia đình').mentions.map(({ use }) => use)).toEqual(['hint']));
  it('an excluding phrase in the same sentence rules it out', () => {
    expect(found('Hồ sơ sức khỏe điện tử và bệnh án điện tử')).toEqual([]);
    expect(found('Hồ sơ sức khỏe điện tử. Bệnh án điện tử')).toEqual(['record:performs']);
  });
});

describe('roles', () => {
  it('what it connects to is not what it performs', () =>
    expect(found('Kết nối với cổng dịch vụ công, hồ sơ sức khỏe điện tử')).toEqual([
      'portal:connects',
      'record:connects',
    ]));
  it('after a comma and a verb it performs again', () =>
    expect(found('Tích hợp với cổng dịch vụ công, quản lý hồ sơ sức khỏe điện tử')).toEqual([
      'portal:connects',
      'record:performs',
    ]));
  it('what it denies is not performed', () =>
    expect(found('Không thay thế hồ sơ sức khỏe điện tử')).toEqual(['record:denies']));
  it('words of a decree’s title are no function', () =>
    expect(found('Theo Nghị định về giải quyết thủ tục hành chính')).toEqual(['procedures:cites']));
  it('“để” begins the purpose', () =>
    expect(found('kết nối với trục để giải quyết thủ tục hành chính')).toEqual(['procedures:performs']));
});
