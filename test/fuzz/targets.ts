/** What is fuzzed: for each part that a stranger's text reaches, what a case is and what must hold of it. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { limits } from '../../src/limits.ts';
import { readProposals } from '../../src/read/proposals.ts';
import { parseYaml, type Value } from '../../src/read/yaml.ts';
import * as escapes from '../../src/report/escape.ts';
import { formatNames } from '../../src/report/render.ts';
import { canonical, fold, tokenise, words } from '../../src/understand/text.ts';
import { csvFile, fixtures, goodProposal, mutated, proposalFile, publiccode, written, xlsxFile } from './files.ts';
import { type Folder, reportOf, shownBy, sound } from './ran.ts';
import { bytes, hostileText } from './texts.ts';

export interface Target {
  name: string;
  /** What one case is. */
  case: string;
  /** Cases of this kind in about a thousand: the dearer one is, the fewer. */
  share: number;
  property: (folder: Folder) => fc.IRawProperty<unknown>;
}

function target<T>(
  name: string,
  one: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T, folder: Folder) => unknown,
): Target {
  const property = (folder: Folder) =>
    fc.asyncProperty(arbitrary, async (value) => {
      await holds(value, folder);
    });
  return { name, case: one, share, property: property as Target['property'] };
}

function equal(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  const at = [...one].findIndex((char, i) => char !== other[i]);
  const from = Math.max(0, at - 100);
  throw new Error(`${what}: ${one.slice(from, at + 400)} is not ${other.slice(from, at + 400)}`);
}

/** Judged whatever stands beside it. */
const GOOD = 'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
const JSON_REPORT = ['--format', 'json'];

async function checkBeside(
  folder: Folder,
  name: string,
  content: string | Uint8Array,
  more: string[] = [],
): Promise<void> {
  const run = () =>
    folder.run({ [name]: content, 'good.yaml': GOOD }, ['check', name, 'good.yaml', ...JSON_REPORT, ...more]);
  const ran = await run();
  const { results } = reportOf(ran);
  const good = results.filter(({ file }) => file === 'good.yaml');
  equal(
    good.map(({ verdict }) => verdict),
    ['clear'],
    'the good proposal',
  );
  // One run in sixteen is made again.
  if (content.length % 16 === 0) equal(await run(), ran, 'the same bytes twice');
}

/** No prototypes, text in NFC, no -0: as YAML has it. */
function asRead(value: unknown): Value {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== 'object' || value === null) return value as Value;
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), asRead(item)])),
  );
}

/** Keys that are the same once normalised are refused as duplicates. */
function sameKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value).map((key) => key.normalize('NFC'));
  return new Set(keys).size < keys.length || Object.values(value).some(sameKeys);
}

const readYaml = (text: string) => parseYaml(text.replace(/^\ufeff/, '').normalize('NFC'), 'a.yaml');
const companions = [
  ...fixtures('waivers', /\.yaml$/),
  ...fixtures('status', /\.yaml$/),
  ...fixtures('catalogues', /\.(yaml|csv)$/),
];
const proposals = [...fixtures('cases', /\.yaml$/), ...fixtures('invalid', /\.yaml$/)];
const savedReport = fixtures('golden', /^report\.json$/);
const textFormats = formatNames.filter((format) => !['docx', 'xlsx'].includes(format));

const reading: Target[] = [
  target('bytes', 'a run of check over standard input of any bytes', 250, bytes, async (input, folder) =>
    reportOf(await folder.run({}, ['check', '-', ...JSON_REPORT], input)),
  ),
  target(
    'files',
    'a run of check over a file of any bytes with any ending, beside a good one',
    30,
    fc.tuple(fc.constantFrom('a.yaml', 'a.csv', 'a.xlsx'), bytes),
    ([name, content], folder) => checkBeside(folder, name, content),
  ),
  target(
    'tree',
    'a value tree printed as YAML and read back: the same value, every key with its place',
    300,
    written,
    ({ value, text }) => {
      const [document, ...others] = readYaml(text).documents;
      equal(others.length, 0, 'one document');
      if (!document) return equal(value, null, 'nothing read');
      for (const place of document.places.values())
        if (place.line < 1 || place.column < 1 || place.line > text.split('\n').length)
          throw new Error('a place outside the file');
      if (sameKeys(value)) return;
      equal(document.faults, [], 'faults');
      equal(document.value, asRead(value), 'what was read');
      // Printed once more, it says the same.
      equal(readYaml(stringify(document.value)).documents[0]?.value ?? null, document.value, 'what was read again');
    },
  ),
  target(
    'proposal',
    'a run of check over a file with the shape of a proposal and anything in it, beside a good one',
    50,
    proposalFile,
    (text, folder) => checkBeside(folder, 'a.yaml', text),
  ),
  target(
    'documents',
    'a good proposal, then any document, in one file: the good one is judged',
    8,
    fc.tuple(goodProposal, fc.oneof(hostileText, proposalFile)),
    async ([good, other], folder) => {
      const file = `${stringify(good)}---\n${other}`;
      const { results } = reportOf(await folder.run({ 'a.yaml': file }, ['check', 'a.yaml', ...JSON_REPORT]));
      equal(results[0]?.line, 1, 'the good proposal');
      const [read] = readProposals(file, { file: 'a.yaml' }).proposals;
      for (const { text, marks } of read!.texts) inPlace(file.normalize('NFC'), text, marks);
    },
  ),
  target(
    'fixture',
    'a run of check over a fixture changed at up to three places, beside a good file',
    15,
    mutated(proposals),
    (text, folder) => checkBeside(folder, 'a.yaml', text),
  ),
  target(
    'publiccode',
    'a run of check over a publiccode.yml with anything in it, beside a good file',
    12,
    publiccode,
    (text, folder) => checkBeside(folder, 'publiccode.yml', text, ['--level', 'province', '--action', 'build']),
  ),
  target('csv', 'a run of check over a .csv list, beside a good file', 2, csvFile, (text, folder) =>
    checkBeside(folder, 'a.csv', text, ['--level', 'province', '--action', 'build']),
  ),
  target(
    'workbook',
    'a run of check over a workbook, whole, damaged or of anything, beside a good file',
    4,
    xlsxFile,
    (content, folder) => checkBeside(folder, 'a.xlsx', content, ['--action', 'build']),
  ),
];

/** Where a text says that it stands, it stands. */
function inPlace(
  source: string,
  text: string,
  marks: readonly { offset: number; line: number; column: number }[],
): void {
  const lines = source.split(/\r?\n|\r/);
  const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  for (const { offset, line, column } of marks) {
    const there = [...graphemes.segment(lines[line - 1] ?? '')][column - 1]?.segment ?? '';
    const char = text[offset] ?? '';
    const begins = there.startsWith(char) || there.startsWith('\\') || /\s/.test(char) || /^["'|>-]/.test(there);
    if (!begins)
      throw new Error(`${JSON.stringify(char)} is not at ${line}:${column}, where ${JSON.stringify(there)} is`);
  }
}

const commands: Target[] = [
  target(
    'formats',
    'a run of check over a proposal with anything in it, in any format of text',
    8,
    fc.tuple(fc.constantFrom(...textFormats), proposalFile),
    async ([format, text], folder) =>
      shownBy(await folder.run({ 'a.yaml': text }, ['check', 'a.yaml', '--format', format]), format),
  ),
  target(
    'companions',
    'runs over a changed waiver, status or catalogue file as waivers and as status, and its validation',
    3,
    fc.tuple(mutated(companions), fc.constantFrom('w.yaml', 'w.csv')),
    async ([text, name], folder) => {
      sound(await folder.run({ [name]: text }, ['validate', name]));
      for (const option of ['--waivers', '--status'])
        reportOf(
          await folder.run({ [name]: text, 'good.yaml': GOOD }, ['check', 'good.yaml', option, name, ...JSON_REPORT]),
        );
    },
  ),
  target(
    'catalogue',
    'a run of check with a changed waiver, status or catalogue file as a list of its own',
    0.2,
    fc.tuple(mutated(companions), fc.constantFrom('lists/w.yaml', 'lists/w.csv')),
    async ([text, name], folder) =>
      reportOf(
        await folder.run({ [name]: text, 'good.yaml': GOOD }, [
          'check',
          'good.yaml',
          '--catalogue',
          'lists',
          ...JSON_REPORT,
        ]),
      ),
  ),
  target(
    'candidate',
    'a run of criteria over a candidate with anything in it',
    6,
    fc.oneof(proposalFile, mutated(fixtures('criteria', /\.yaml$/))),
    async (text, folder) => sound(await folder.run({ 'a.yaml': text }, ['criteria', 'a.yaml'])),
  ),
  target(
    'report',
    'a run of render over a saved report that was changed',
    8,
    fc.tuple(mutated(savedReport), fc.constantFrom(...textFormats)),
    async ([text, format], folder) =>
      shownBy(await folder.run({ 'r.json': text }, ['render', 'r.json', '--format', format]), format),
  ),
  target(
    'arguments',
    'a command line of any words',
    7,
    fc.array(
      fc.oneof(
        hostileText,
        fc.constantFrom(
          'check',
          'show',
          'list',
          'explain',
          'compare',
          'validate',
          '--format',
          'json',
          '--as-of',
          '--lang',
          'en',
          '--help',
          '-',
          'a.yaml',
        ),
      ),
      { maxLength: 5 },
    ),
    async (args, folder) => {
      const ran = await folder.run(
        { 'a.yaml': GOOD },
        args.filter((arg) => !['-o', '--output'].includes(arg) && !arg.startsWith('-o') && !arg.startsWith('--out')),
      );
      if (![0, 1, 2].includes(ran.code)) throw new Error(`exit code ${ran.code}: ${ran.stderr}`);
    },
  ),
];

const escapers = [
  escapes.visible,
  escapes.terminal,
  escapes.markdown,
  escapes.csv,
  escapes.workbook,
  escapes.xml,
  escapes.sarif,
] as const;
const SHOWN = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

const texts: Target[] = [
  target(
    'escapers',
    'a text through every escaper: nothing unseen, nothing lost, JSON reads back',
    150,
    fc.oneof(hostileText, fc.string({ unit: 'binary' })),
    (text) => {
      for (const escaper of escapers) {
        const shown = escaper(text);
        if (SHOWN.test(shown)) throw new Error(`${escaper.name} shows what is not seen: ${JSON.stringify(shown)}`);
        if (text.length < limits.textLength / 4)
          for (const char of text.match(/[\p{L}\p{N}]/gu) ?? [])
            if (!shown.includes(char)) throw new Error(`${escaper.name} lost ${JSON.stringify(char)}`);
      }
      equal(escapes.visible(escapes.visible(text)), escapes.visible(text), 'visible twice');
      equal(JSON.parse(escapes.json(text)), text, 'JSON read back');
    },
  ),
  target(
    'tokens',
    'a text read into syllables: each in its place, one spelling, the same from NFC and NFD',
    150,
    fc.oneof(hostileText, fc.string({ unit: 'binary' })),
    (text) => {
      let last = 0;
      for (const token of tokenise(text)) {
        if (token.start < last || token.end <= token.start || token.end > text.length)
          throw new Error('a token out of order');
        last = token.end;
        equal(token.word, canonical(text.slice(token.start, token.end)), 'the word where the token stands');
        equal(canonical(token.word), token.word, 'one spelling of one spelling');
        equal(fold(token.fold), token.fold, 'without marks twice');
      }
      // A mark that stands on a sign makes no word of it; in NFD it stands alone.
      const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
      if (!/(?<![\p{L}\p{N}\p{M}])\p{M}/u.test(decomposed))
        equal(words(decomposed), words(composed), 'the words of NFD');
    },
  ),
];

export const targets: readonly Target[] = [...reading, ...commands, ...texts];
