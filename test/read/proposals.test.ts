import { describe, expect, it } from 'vitest';
import { readProposals } from '../../src/read/proposals.ts';
import { place } from '../../src/understand/understand.ts';

const MINIMAL = 'name: Sổ sức khỏe\nagency: { name: Sở Y tế, level: province }\naction: build\n';
const read = (text: string, entryIds?: string[]) => readProposals(text, { file: 'a.yaml', entryIds });
const faults = (text: string, entryIds?: string[]) =>
  read(text, entryIds).diagnostics.map(({ line, column, code, params }) => [line, column, code, params.nearest ?? '']);

describe('reading', () => {
  it('the least that is needed', () => {
    const { proposals, diagnostics } = read(MINIMAL);
    expect(diagnostics).toEqual([]);
    expect(proposals).toMatchObject([{ file: 'a.yaml', line: 1, name: 'Sổ sức khỏe', action: 'build', buildsOn: [] }]);
  });
  it('several documents, empty ones left out, with the line of each', () => {
    const { proposals } = read(`${MINIMAL}---\n---\n# nothing\n---\n${MINIMAL}`);
    expect(proposals.map(({ line }) => line)).toEqual([1, 8]);
  });
  it('a good document beside a bad one is kept', () => {
    const { proposals, diagnostics } = read(`${MINIMAL}---\nname: x\n`);
    expect(proposals).toHaveLength(1);
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
      [5, 'missing-key'],
      [5, 'missing-key'],
    ]);
  });
  it('BOM, CRLF and NFD change nothing', () => {
    const plain = read(MINIMAL).proposals;
    expect(read(`\ufeff${MINIMAL.replaceAll('\n', '\r\n')}`.normalize('NFD')).proposals).toEqual(plain);
  });
  it('dates stay text, a year is widened to its days', () => {
    const { proposals } = read(`${MINIMAL}timeline: { start: 2027-02, end: "2028" }\n`);
    expect(proposals[0]!.timeline).toEqual({ start: '2027-02-01', end: '2028-12-31' });
    expect(read(`${MINIMAL}timeline: { end: 2028-02 }\n`).proposals[0]!.timeline).toEqual({ end: '2028-02-29' });
  });
  it('one text where a list is wanted is a list of one', () => {
    expect(
      read(`${MINIMAL}functions: tiêm chủng\n`).proposals[0]!.texts.map(({ field, text }) => [field, text]),
    ).toContainEqual(['functions', 'tiêm chủng']);
  });
});

describe('faults say where, what, and the nearest right thing', () => {
  for (const [title, text, expected] of [
    ['an unknown key', `${MINIMAL}muctieu: x\n`, [[4, 1, 'unknown-key', 'objective']]],
    [
      'an unknown key inside another',
      MINIMAL.replace('level: province', 'level: province, leval: x'),
      [[2, 43, 'unknown-key', 'level']],
    ],
    ['a value that is not allowed', MINIMAL.replace('build', 'xây dựng'), [[3, 1, 'not-allowed', 'build']]],
    ['a Vietnamese level', MINIMAL.replace('province', 'tỉnh'), [[2, 26, 'not-allowed', 'province']]],
    ['a number where text is wanted', MINIMAL.replace('Sổ sức khỏe', '2026'), [[1, 1, 'not-text', '']]],
    ['a missing key, at the first line of its document', 'name: x\naction: build\n', [[1, 1, 'missing-key', '']]],
    ['a missing key inside another', 'name: x\naction: build\nagency: { name: a }\n', [[3, 1, 'missing-key', '']]],
    ['an empty text', MINIMAL.replace('Sổ sức khỏe', '"  "'), [[1, 1, 'empty', '']]],
    [
      'an end before the start',
      `${MINIMAL}timeline: { start: 2027-05, end: 2027-04 }\n`,
      [[4, 29, 'end-before-start', '']],
    ],
    ['a date in another form', `${MINIMAL}timeline: { start: 01/2027 }\n`, [[4, 13, 'bad-date', '']]],
    ['a duplicate key', `${MINIMAL}name: y\n`, [[4, 1, 'duplicate-key', '']]],
    ['a custom tag', `${MINIMAL}description: !run x\n`, [[4, 14, 'custom-tag', '']]],
    ['a merge key', `${MINIMAL}<<: { a: b }\n`, [[4, 1, 'unknown-key', '']]],
    ['a sector that does not exist', `${MINIMAL}scope: { sectors: [y tế] }\n`, [[4, 20, 'not-allowed', 'health']]],
    ['a list where a mapping is wanted', '- a\n- b\n', [[1, 1, 'not-a-mapping', '']]],
    ['text where a number is wanted', `${MINIMAL}budget: { amount: 15 tỷ }\n`, [[4, 11, 'not-number', '']]],
  ] as [string, string, unknown[][]][])
    it(title, () => expect(faults(text)).toEqual(expected));

  it('an unknown id in buildsOn', () =>
    expect(faults(`${MINIMAL}buildsOn: [1132-A99, 1132-A1]\n`, ['1132-A1', '1132-A9'])).toMatchObject([
      [4, 12, 'unknown-id', expect.stringMatching(/^1132-A/)],
    ]));
  it('all faults of a document at once', () =>
    expect(faults('name: 1\nagency: x\naction: y\nz: 1\n').map(([, , code]) => code)).toEqual([
      'not-text',
      'not-object',
      'not-allowed',
      'unknown-key',
    ]));
  it('prototype keys are plain unknown keys', () =>
    expect(faults(`${MINIMAL}__proto__: { name: x }\nconstructor: 1\n`).map(([, , code]) => code)).toEqual([
      'unknown-key',
      'unknown-key',
    ]));
  it('aliases are bounded', () => {
    const bomb = `${MINIMAL}data: &a [x, x, x, x, x, x, x, x, x, x]\nfunctions: &b [${'*a, '.repeat(60)}*a]\ndifferences: [${'*b, '.repeat(60)}*b]\n`;
    expect(faults(bomb).map(([, , code]) => code)).toContain('too-many-aliases');
  });
});

describe('places of words in their source', () => {
  const where = (yaml: string, word: string) => {
    const { proposals } = read(yaml);
    const text = proposals[0]!.texts.find((one) => one.text.includes(word))!;
    return place(text, text.text.indexOf(word));
  };
  const sourceAt = (yaml: string, word: string) => {
    const { line, column } = where(yaml, word);
    return [...new Intl.Segmenter('vi').segment(yaml.normalize('NFC').split('\n')[line - 1]!)]
      .slice(column - 1)
      .map(({ segment }) => segment)
      .join('');
  };
  for (const [title, description] of [
    ['a plain text', 'description: Quản lý tiêm chủng'],
    ['a plain text over lines', 'description: Quản lý\n  việc tiêm chủng'],
    ['a folded block', 'description: >\n  Quản lý\n  việc tiêm chủng'],
    ['a literal block with indent', 'description: |2\n    Quản lý\n    việc tiêm chủng'],
    ['double quotes with escapes', 'description: "Quản \\u0061 \\"lý\\"\\t việc tiêm chủng"'],
    ['single quotes', "description: 'Quản lý ''việc'' tiêm chủng'"],
    ['a decomposed text', 'description: Quản lý tiêm chủng'.normalize('NFD')],
  ])
    it(title!, () => expect(sourceAt(`${MINIMAL}${description}\n`, 'tiêm chủng')).toMatch(/^tiêm chủng/));
});
