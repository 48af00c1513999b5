/** The Word document: laid out by Decree 30/2020/NĐ-CP, Annex I; safe and the same whenever it is made; read by LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check.ts';
import { national, say, sheet, verdictLabel, report as words } from '../../src/messages.ts';
import type { Data, Lang, Report } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { proposal } from '../support.ts';
import { all, docxText, first, partsOf, textOf } from './docx.ts';
import { type Element, golden, output, parseXml, withText } from './support.ts';

let data: Data;
let one: Report;
beforeAll(async () => {
  data = await loadData();
  one = check([proposal({ name: 'Hệ thống đấu thầu qua mạng tỉnh X', action: 'upgrade' })], data, {
    asOf: '2026-11-23',
  });
});

const bytes = async (report: Report, lang: Lang = 'vi') => (await output('docx', { report, lang })) as Uint8Array;
const part = async (name: string, report = golden(), lang: Lang = 'vi') =>
  parseXml(partsOf(await bytes(report, lang))[name]!);
const body = (report?: Report, lang?: Lang) => part('word/document.xml', report, lang);
const value = (element: Element, name: string) => first(element, name).attributes['w:val'];
const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
const paragraphOf = (document: Element, text: string) => all(document, 'w:p').find((one) => textOf(one) === text)!;

describe('laid out by Decree 30/2020/NĐ-CP, Annex I', () => {
  it('A4, with the margins of the decree', async () => {
    const section = first(await body(), 'w:sectPr');
    const { attributes: size } = first(section, 'w:pgSz');
    expect([Math.round(mm(size['w:w'])), Math.round(mm(size['w:h']))]).toEqual([210, 297]);
    const { attributes: margin } = first(section, 'w:pgMar');
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(Math.round(mm(margin[`w:${side}`])), side).toBeGreaterThanOrEqual(least);
      expect(Math.round(mm(margin[`w:${side}`])), side).toBeLessThanOrEqual(most);
    }
  });

  for (const name of ['word/document.xml', 'word/header1.xml'])
    it(`every run of ${name} is black Times New Roman in every script, 13 or 14 pt (recipients 11 or 12)`, async () => {
      const document = await part(name);
      const runs = all(document, 'w:r');
      expect(runs.length).toBeGreaterThan(0);
      const recipients = [sheet.recipients, sheet.recipient, sheet.filed].map((sentence) => say(sentence, 'vi'));
      for (const run of runs) {
        const { attributes: font } = first(run, 'w:rFonts');
        for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(font[`w:${script}`]).toBe('Times New Roman');
        expect(value(run, 'w:color')).toBe('000000');
        expect(value(run, 'w:sz')).toBe(value(run, 'w:szCs'));
        const sizes = recipients.includes(textOf(run)) ? ['22', '24'] : ['26', '28'];
        if (textOf(run) !== '') expect(sizes, textOf(run)).toContain(value(run, 'w:sz'));
      }
    });

  for (const lang of ['vi', 'en'] as const)
    it(`the national name and motto: bold, upright, centred, once, with a line under the motto (${lang})`, async () => {
      const document = await body(golden(), lang);
      for (const [text, size] of [
        [national.name, '26'],
        [national.motto, '28'],
      ] as const) {
        expect(all(document, 'w:p').filter((paragraph) => textOf(paragraph) === text)).toHaveLength(1);
        const paragraph = paragraphOf(document, text);
        expect(value(paragraph, 'w:jc')).toBe('center');
        expect([all(paragraph, 'w:b').length, all(paragraph, 'w:i').length]).toEqual([1, 0]);
        expect(value(paragraph, 'w:sz')).toBe(size);
      }
      const cell = all(document, 'w:tc').find((cell) => textOf(cell).includes(national.motto))!;
      const paragraphs = all(cell, 'w:p');
      const under = paragraphs[paragraphs.findIndex((paragraph) => textOf(paragraph) === national.motto) + 1]!;
      expect(first(under, 'w:top').attributes['w:val']).toBe('single');
    });

  it('the agency, number, place and date are left to fill in', async () => {
    const head = all(await body(), 'w:tbl')[0]!;
    for (const words of [sheet.superior, sheet.agency, sheet.number, sheet.placeAndDate])
      expect(textOf(head)).toContain(say(words, 'vi'));
    const date = paragraphOf(head, say(sheet.placeAndDate, 'vi'));
    expect([all(date, 'w:i').length, all(date, 'w:b').length]).toEqual([1, 0]);
  });

  it('running text is justified, indented 1 to 1.27 cm, 6 pt apart, at most 1.5 lines', async () => {
    const running = all(await body(), 'w:p').filter((paragraph) => value(paragraph, 'w:jc') === 'both');
    expect(running.length).toBeGreaterThan(50);
    for (const paragraph of running) {
      const indent = mm(first(paragraph, 'w:ind').attributes['w:firstLine']);
      expect([indent >= 9.9, indent <= 12.8]).toEqual([true, true]);
      const { attributes: spacing } = first(paragraph, 'w:spacing');
      expect(Number(spacing['w:after'])).toBeGreaterThanOrEqual(120);
      expect(Number(spacing['w:line'])).toBeGreaterThanOrEqual(240);
      expect(Number(spacing['w:line'])).toBeLessThanOrEqual(360);
    }
  });

  it('pages are numbered in the middle of the top margin, but for the first', async () => {
    const section = first(await body(), 'w:sectPr');
    expect(all(section, 'w:titlePg')).toHaveLength(1);
    expect(all(section, 'w:headerReference').map(({ attributes }) => attributes['w:type'])).toEqual(['default']);
    const header = await part('word/header1.xml');
    expect(value(header, 'w:jc')).toBe('center');
    expect(all(header, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE']);
  });

  it('recipients and signature stand at the end of the document, the capacity in bold capitals', async () => {
    const document = await body(one);
    const last = all(document, 'w:tbl').at(-1)!;
    expect(textOf(last)).toContain(say(sheet.recipients, 'vi'));
    const capacity = paragraphOf(last, say(sheet.capacity, 'vi'));
    expect(textOf(capacity)).toBe(textOf(capacity).toUpperCase());
    expect(all(capacity, 'w:b')).toHaveLength(1);
    const recipients = paragraphOf(last, say(sheet.recipients, 'vi'));
    expect([all(recipients, 'w:b').length, all(recipients, 'w:i').length, value(recipients, 'w:sz')]).toEqual([
      1,
      1,
      '24',
    ]);
  });

  it('tables are as wide as the text, their heads are repeated, their rows are not torn', async () => {
    const document = await body();
    const page = first(document, 'w:pgSz').attributes;
    const margin = first(document, 'w:pgMar').attributes;
    const room = Number(page['w:w']) - Number(margin['w:left']) - Number(margin['w:right']);
    for (const table of all(document, 'w:tbl')) {
      const widths = all(first(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const width = widths.reduce((sum, next) => sum + next);
      expect([width <= room, width > room - 20]).toEqual([true, true]);
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    }
    const summary = all(document, 'w:tbl').find((table) => textOf(table).startsWith('STT'))!;
    expect(all(all(summary, 'w:tr')[0]!, 'w:tblHeader')).toHaveLength(1);
  });
});

describe('what it says', () => {
  for (const lang of ['vi', 'en'] as const)
    it(`one proposal: a draft by title, the verdict before anything else, the conclusion left to a person (${lang})`, async () => {
      const text = docxText(await bytes(one, lang));
      const order = [
        `# ${say(sheet.title, lang)}`,
        say(sheet.draft, lang),
        say(verdictLabel.violation, lang).toUpperCase(),
        say(sheet.proposal, lang),
        `### 1. ${one.results[0]!.matches[0]!.name}`,
        say(words.interpretation, lang),
        `| ${say(sheet.sideProposal, lang)} | ${say(sheet.sidePlatform, lang)} |`,
        say(words.advice, lang),
        data.law.id,
        say(sheet.agree, lang),
        say(sheet.capacity, lang),
      ];
      let at = -1;
      for (const part of order) {
        const next = text.indexOf(part, at + 1);
        expect(next, part).toBeGreaterThan(at);
        at = next;
      }
      expect(text).not.toContain(say(sheet.planTitle, lang));
    });

  it('several: the summary first, then a sheet for each, every one on a page of its own', async () => {
    const document = await body();
    const titles = all(document, 'w:p').filter((one) => value(one, 'w:pStyle') === 'Heading1');
    expect(titles.map(textOf)).toEqual([
      say(sheet.planTitle, 'vi'),
      ...'I II III IV V VI VII VIII IX X'.split(' ').map((number) => `Phụ lục ${number}`),
    ]);
    expect(titles.map((one) => all(one, 'w:pageBreakBefore').length)).toEqual([0, ...golden().results.map(() => 1)]);
  });

  it('a longer plan than is made at a time: every sheet, in order, once', async () => {
    const { results } = golden();
    const many = Array.from({ length: 45 }, (_, i) => {
      const result = results[i % results.length]!;
      return { ...result, proposal: { ...result.proposal, name: `Hệ thống số ${i + 1}` } };
    });
    const text = docxText(await bytes({ ...golden(), results: many }));
    const titles = [...text.matchAll(/^# Phụ lục [IVXL]+\n.*\n.*“(.*)”/gm)].map(([, name]) => name);
    expect(titles).toEqual(many.map(({ proposal: { name } }) => name));
  });

  it('nothing to show but faults: a summary all the same', async () => {
    const text = docxText(await bytes({ ...golden(), results: [] }));
    expect(text).toContain('ke-hoach/10-sai.yaml, dòng 3, cột 9: ');
    expect(text).toContain(say(sheet.planTitle, 'vi'));
  });

  it('the law is cited in full the first time, and only then', async () => {
    const text = docxText(await bytes(one));
    const full = `Quyết định số 1132/QĐ-TTg ngày 24 tháng 6 năm 2026 của Thủ tướng Chính phủ ${data.law.title.vi.replace('Quyết định ', '')}`;
    expect(text.split(full)).toHaveLength(2);
    expect(text.indexOf('1132/QĐ-TTg')).toBe(text.indexOf(full) + 'Quyết định số '.length);
    expect(docxText(await bytes(one, 'en'))).toContain(
      `Decision No. 1132/QĐ-TTg of 2026-06-24, Thủ tướng Chính phủ: on the criteria`,
    );
  });

  it('a letter that a finding rests on is cited in full too; one that none does, with its list', async () => {
    const [match] = one.results[0]!.matches;
    const letter = { ...match!, platform: '2765-12', rule: 'g-silent' };
    const text = docxText(await bytes({ ...one, results: [{ ...one.results[0]!, matches: [letter] }] }));
    const full = 'Công văn số 2765/BTTTT-CĐSQG ngày 15 tháng 7 năm 2024 của Bộ Thông tin và Truyền thông về danh mục';
    expect(text).toContain(`Căn cứ ${full}`);
    expect(text.split(full)).toHaveLength(2);
    expect(docxText(await bytes(one))).toContain(`Danh mục 2765 (103 mục): Phụ lục, ${full}`);
  });

  it('a report made before citations were kept still names the law', async () => {
    expect(docxText(await bytes(golden()))).toContain('Căn cứ Quyết định số 1132/QĐ-TTg.');
  });
});

describe('safe', () => {
  const hostile = '</w:t>\u0000\u001b[2J\ufffe\ud800 \u202e{ HYPERLINK "http://e.example" } &lt;@x "\'é👩‍💻';

  it('every part is well-formed, whatever a proposal says', async () => {
    for (const [name, xml] of Object.entries(partsOf(await bytes(withText(hostile)))))
      expect(() => parseXml(xml.replace(/\s+standalone="yes"/, '')), name).not.toThrow();
  });

  it('nothing is linked, embedded or computed', async () => {
    for (const report of [golden(), withText(hostile)]) {
      const parts = partsOf(await bytes(report));
      for (const [name, xml] of Object.entries(parts)) {
        if (name.endsWith('.rels')) expect(xml, name).not.toMatch(/TargetMode|hyperlink|oleObject|attachedTemplate/i);
        if (name !== 'word/header1.xml')
          expect(xml, name).not.toMatch(/<w:(?:fldSimple|instrText|fldChar|hyperlink|object|altChunk)/);
      }
      expect(Object.keys(parts).filter((name) => /media|embed|vba|\.bin/i.test(name))).toEqual([]);
    }
  });
});

describe('the same report gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T01:00:00Z') });
    const before = await bytes(one);
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(await bytes(one)).toEqual(before);
    const properties = partsOf(before)['docProps/core.xml']!;
    expect(properties.match(/2026-11-23T00:00:00Z/g)).toHaveLength(2);
  });

  it('even of a day that is in no calendar', async () => {
    const properties = partsOf(await bytes({ ...one, asOf: '2026-99-99' }))['docProps/core.xml'];
    expect(properties).toContain('>1970-01-01T00:00:00Z<');
  });
});

describe('LibreOffice', () => {
  it('opens it, and every page can be read', ({ skip }) => {
    if (spawnSync('soffice', ['--version']).error) skip('soffice is missing (Debian: libreoffice-writer)');
    if (spawnSync('pdftotext', ['-v']).error) skip('pdftotext is missing (Debian: poppler-utils)');
    return convert();
  });

  async function convert(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'trunglap-docx-'));
    const five = golden();
    const long = withText('Nền tảng rất dài '.repeat(2_000));
    writeFileSync(join(folder, 'one.docx'), await bytes(one));
    writeFileSync(join(folder, 'plan.docx'), await bytes(five));
    writeFileSync(join(folder, 'long.docx'), await bytes(long));
    const home = `-env:UserInstallation=file://${folder}/home`;
    const files = ['one', 'plan', 'long'].map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'pipe',
    });
    const read = (name: string) => {
      execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)]);
      return readFileSync(join(folder, `${name}.txt`), 'utf8')
        .normalize('NFC')
        .replace(/\s+/g, ' ');
    };
    for (const [name, report] of [
      ['one', one],
      ['plan', five],
    ] as const) {
      const text = read(name);
      expect(text).toContain(national.motto);
      for (const { verdict, matches } of report.results) {
        expect(text).toContain(verdictLabel[verdict].vi.toUpperCase());
        for (const match of matches) {
          expect(text).toContain(match.platform);
          for (const { ref } of match.basis) expect(text).toContain(ref);
        }
      }
    }
    const [{ name, quote }] = one.results[0]!.matches.map((match) => ({
      name: match.name,
      quote: match.basis[0]!.quote,
    })) as [{ name: string; quote: string }];
    expect(read('one')).toContain(name);
    expect(read('one')).toContain(quote);
    // A name as long as a book is not cut off at the end of a page.
    expect(read('long').match(/rất dài/g)!.length).toBeGreaterThan(2_000 * 3);
  }
});
