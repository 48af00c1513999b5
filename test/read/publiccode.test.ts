/** publiccode.yml as a proposal: what it says, where, and what is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPubliccode } from '../../src/read/publiccode.ts';
import { root, trunglap } from '../support.ts';

const file = 'fixtures/publiccode/publiccode.yml';
const text = readFileSync(join(root, file), 'utf8');
const given = { file, level: 'province', action: 'build' } as const;

describe('publiccode.yml', () => {
  it('name, features, description, users and audience of one language, each with its place', () => {
    const { proposals, diagnostics } = readPubliccode(text, given);
    expect(diagnostics).toEqual([]);
    const [proposal] = proposals;
    expect(proposal).toMatchObject({
      name: 'Phần mềm đấu thầu qua mạng tỉnh X',
      agency: { name: 'Sở Tài chính tỉnh X', level: 'province' },
      action: 'build',
      sectors: ['finance', 'administration'],
    });
    expect(
      proposal!.texts.map(({ field, text, marks: [mark] }) => [field, text.trim().slice(0, 27), mark!.line]),
    ).toEqual([
      ['name', 'Phần mềm đấu thầu qua mạng ', 2],
      ['functions', 'Đăng tải thông báo mời thầu', 23],
      ['functions', 'Nộp hồ sơ dự thầu qua mạng', 24],
      ['description', 'Đăng tải thông báo mời thầu', 20],
      ['note', 'Sở Tài chính tỉnh X', 7],
    ]);
  });

  it('without a long description the short one; without Vietnamese, English', () => {
    const short = text.replace(/ {4}longDescription: >\n.*\n.*\n/, '');
    expect(readPubliccode(short, given).proposals[0]!.texts.find(({ field }) => field === 'description')!.text).toBe(
      'Đấu thầu qua mạng',
    );
    const english = text.replace(/ {2}vi:\n(?: {4}.*\n)+/, '');
    expect(readPubliccode(english, given).proposals[0]!.texts.find(({ field }) => field === 'functions')!.text).toBe(
      'Publishes tenders',
    );
  });

  it('what it cannot say, and what it does not, is asked for by name', () => {
    const { proposals, diagnostics } = readPubliccode(text.replace(/ {2}mainCopyrightOwner.*\n/, ''), { file });
    expect(proposals).toEqual([]);
    expect(diagnostics.map(({ code, params, line }) => [code, params.column, line])).toEqual([
      ['cannot-say', 'level', 1],
      ['cannot-say', 'action', 1],
      ['no-copyright-owner', undefined, 25],
    ]);
  });

  it('the codes of Italian and older files name the agency too', () => {
    const italian = text.replace(/ {2}mainCopyrightOwner.*\n/, '').concat('it:\n  riuso:\n    codiceIPA: c_x000\n');
    expect(readPubliccode(italian, given).proposals[0]!.agency.name).toBe('c_x000');
  });

  it('is known by its version wherever it lies, and asks for --level and --action', async () => {
    const asked = await trunglap(['check', 'fixtures/publiccode']);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      expect.stringMatching(/--level \(party, [\s\S]*--action \(invest, /),
    ]);
    const ran = await trunglap(['check', file, '--level', 'province', '--action', 'build', '--format', 'json']);
    const [result] = JSON.parse(ran.stdout).results;
    expect([ran.code, result.verdict, result.matches[0].platform]).toEqual([1, 'violation', '1132-B28']);
  });
});
