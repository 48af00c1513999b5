/** Files as strangers make them: values of any shape, fixtures with something changed, archives that lie. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { actions, levels, sectors, users } from '../../src/model.ts';
import { root } from '../support.ts';
import { bytes, hostileText, wordText } from './texts.ts';

/** Any value that YAML and JSON share. */
export const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: hostileText, weight: 4 },
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(hostileText, fc.constantFrom('name', 'agency', 'action', '__proto__')), tie('value'), {
      maxKeys: 5,
      noNullPrototype: false,
    }),
  ),
})).value;

const styles = fc.record(
  {
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'BLOCK_LITERAL' as const),
    // The printer of the library folds some texts into others.
    lineWidth: fc.constant(0),
  },
  { requiredKeys: ['lineWidth'] },
);

/** A value, and one way to write it. */
export const written = fc
  .tuple(tree, styles)
  .map(([said, style]) => ({ value: { said }, text: stringify({ said }, { ...style, aliasDuplicateObjects: false }) }));

/** A value of one kind, and sometimes of any. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: arbitrary as fc.Arbitrary<unknown>, weight: 12 }, { arbitrary: tree, weight: 1 });
const text = mostly(fc.oneof(wordText, hostileText));
const list = mostly(fc.array(text, { maxLength: 4 }));
const day = mostly(fc.constantFrom('2026', '2027-02', '2027-12-31', '2026-02-30', '0000', '9999-12-31', '2027-13'));

/** What has the shape of a proposal, with anything in it. */
const proposal = fc.record(
  {
    name: text,
    agency: mostly(
      fc.record(
        { name: text, level: mostly(fc.constantFrom(...levels)), parent: text },
        { requiredKeys: ['name', 'level'] },
      ),
    ),
    action: mostly(fc.constantFrom(...actions)),
    description: text,
    objective: text,
    functions: list,
    data: list,
    scope: mostly(
      fc.record(
        {
          users: mostly(fc.array(fc.constantFrom(...users), { maxLength: 3 })),
          sectors: mostly(fc.array(fc.constantFrom(...sectors), { maxLength: 3 })),
          area: text,
          note: text,
        },
        { requiredKeys: [] },
      ),
    ),
    timeline: mostly(fc.record({ start: day, end: day }, { requiredKeys: [] })),
    budget: mostly(
      fc.record({ amount: mostly(fc.double()), currency: mostly(fc.constant('VND')) }, { requiredKeys: ['amount'] }),
    ),
    exemption: mostly(
      fc.record(
        {
          ground: mostly(fc.constantFrom('defence', 'security', 'cipher', 'specialised-law')),
          citation: text,
          reason: text,
        },
        { requiredKeys: ['ground'] },
      ),
    ),
    buildsOn: mostly(fc.array(mostly(fc.constantFrom('1132-A10', '1132-B33', '1132-A1')), { maxLength: 2 })),
    differences: text,
  },
  { requiredKeys: ['name', 'agency', 'action'] },
);

export const proposalFile = fc.tuple(proposal, styles).map(([value, style]) => stringify(value, style));

/** A proposal that is in order, whatever its words say. */
export const goodProposal = fc.record(
  {
    name: wordText,
    agency: fc.record({ name: wordText, level: fc.constantFrom(...levels) }),
    action: fc.constantFrom(...actions),
    description: fc.oneof(
      wordText,
      hostileText.map((said) => `x${said}`.replace(/[\p{Cc}\p{Cs}]/gu, '')),
    ),
    functions: fc.array(wordText, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'agency', 'action'] },
);

export const publiccode = fc
  .record(
    {
      publiccodeYmlVersion: mostly(fc.constant('0.4')),
      name: text,
      legal: mostly(fc.record({ mainCopyrightOwner: text, repoOwner: text }, { requiredKeys: [] })),
      description: mostly(
        fc.dictionary(
          fc.oneof(fc.constantFrom('vi', 'en', 'it'), hostileText),
          mostly(fc.record({ longDescription: text, shortDescription: text, features: list }, { requiredKeys: [] })),
          { maxKeys: 3, noNullPrototype: false },
        ),
      ),
      intendedAudience: mostly(fc.record({ scope: list }, { requiredKeys: [] })),
      usedBy: list,
    },
    { requiredKeys: ['publiccodeYmlVersion'] },
  )
  .map((value) => stringify(value));

// ── Fixtures with something changed ──────────────────────────────────────────────────────────────

/** Texts of the fixtures of a folder. */
export function fixtures(folder: string, end: RegExp): string[] {
  const at = join(root, 'fixtures', folder);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .sort()
    .map((file) => readFileSync(join(at, file), 'utf8'));
}

type Change = (text: string, at: number, piece: string) => string;
const changes: Change[] = [
  (whole, at, piece) => whole.slice(0, at) + piece + whole.slice(at),
  (whole, at, piece) => whole.slice(0, at) + whole.slice(at + 1 + piece.length),
  (whole, at) => whole.slice(0, at),
  (whole, at) => whole + whole.slice(at),
  (whole, at) => whole.slice(at),
  (whole, at, piece) => whole.slice(0, at) + piece + whole.slice(at + piece.length),
  (whole) => whole.replaceAll('\n', '\r\n'),
  (whole) => whole.normalize('NFD'),
  (whole, at) => `${whole.slice(0, at)}\n---\n${whole.slice(at)}`,
  (whole, at) => `${whole.slice(0, at)}\n${whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)}${whole.slice(at)}`,
];

/** One of the texts, changed at up to three places. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.constantFrom(...changes), fc.nat({ max: 1_000_000 }), hostileText);
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([whole, list]) => list.reduce((so, [make, at, piece]) => make(so, at % (so.length + 1), piece), whole));
}

// ── Tables and workbooks ─────────────────────────────────────────────────────────────────────────

const header = [
  'TT',
  'Tên hệ thống',
  'Cơ quan đề xuất',
  'Cấp',
  'Hình thức',
  'Mô tả',
  'Chức năng',
  'Kinh phí',
  'Thời gian bắt đầu',
];
const cell = fc.oneof(
  { arbitrary: wordText, weight: 3 },
  { arbitrary: hostileText, weight: 2 },
  fc.constantFrom(
    '',
    'Tỉnh',
    'Xã',
    'Xây dựng',
    'Thuê dịch vụ',
    '2027',
    '1.500.000.000',
    '1',
    'I',
    'Tổng cộng',
    '2027-2029',
    'Quý II/2027',
  ),
);
const rows = fc
  .tuple(fc.boolean(), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }))
  .map(([hasHeader, body]) => (hasHeader ? [header, ...body] : body));

export const csvFile = fc
  .tuple(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, comma, end]) =>
    lines
      .map((cells) =>
        cells.map((one) => (/[",;\t\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(comma),
      )
      .join(end),
  );

/** XML 1.0 knows neither controls nor halves of characters. */
const xml = (said: string) =>
  said.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const column = (at: number) => String.fromCharCode(65 + at);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as small as Excel would still open it. */
export function workbook(lines: readonly (readonly string[])[]): Zippable {
  const data = lines
    .map(
      (cells, y) =>
        `<row r="${y + 1}">${cells.map((said, x) => `<c r="${column(x)}${y + 1}" t="inlineStr"><is><t>${xml(said)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  return {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`${HEAD}<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`),
  };
}

const DATED = { mtime: '2026-01-01T00:00:00' } as const;

/** Whole workbooks; XML inside changed; archives cut, overwritten, or of anything. */
export const xlsxFile: fc.Arbitrary<Uint8Array> = rows.chain((lines) => {
  const parts = workbook(lines);
  const whole = zipSync(parts, DATED);
  const names = Object.keys(parts);
  return fc.oneof(
    fc.constant(whole),
    fc.nat({ max: whole.length }).map((end) => whole.slice(0, end)),
    fc
      .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 })
      .map((list) => {
        const changed = whole.slice();
        for (const [at, byte] of list) changed[at] = byte;
        return changed;
      }),
    fc
      .constantFrom(...names)
      .chain((name) =>
        mutated([strFromU8(unzipSync(whole)[name]!)]).map((said) =>
          zipSync({ ...parts, [name]: strToU8(said) }, DATED),
        ),
      ),
    fc
      .constantFrom(...names)
      .map((name) => zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)), DATED)),
    fc
      .dictionary(fc.oneof(fc.constantFrom(...names), hostileText), bytes, { maxKeys: 4 })
      .map((any) => zipSync({ ...any }, DATED)),
  );
});
