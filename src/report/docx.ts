/** The report as a Word document that a person completes and signs: an appraisal sheet for one proposal; for several, a summary with a sheet of each behind it. */
import { Document, Header } from 'docx';
import { say, sheet, report as words } from '../messages.ts';
import type { Bilingual, Lang, Report } from '../model.ts';
import { citations } from './cite.ts';
import { appraiser, conclusion, signature } from './docx/closing.ts';
import { annexTitle, basis, letterhead, title } from './docx/heading.ts';
import { pack } from './docx/pack.ts';
import { summary, unread } from './docx/plan.ts';
import { type Block, findings, items, roman, sections } from './docx/sheet.ts';
import { font, gap, margin, page, pageNumber, size } from './docx/style.ts';
import { escaped, visible } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { type ResultView, type View, view } from './view.ts';

/** Composed letters: fonts of Word draw decomposed ones badly. */
const shownText = (text: string) => visible(text.normalize('NFC'));

export function docx(report: Report, { lang }: RenderOptions): Promise<Uint8Array> {
  const shown: Shown = { ...view(report, lang, shownText), cited: escaped(citations(report, lang), shownText) };
  const chapters = shown.results.length === 1 ? [single(shown, lang)] : plan(shown, lang);
  return pack(chapters, (children) => document(children, report, lang), report.asOf);
}

interface Shown extends View {
  cited: ReturnType<typeof citations>;
}

function single(shown: Shown, lang: Lang): Block[] {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const [result] = shown.results;
  return [
    letterhead(lang),
    ...title(t(sheet.title), t(sheet.subject({ name: result!.name })), t(sheet.draft)),
    ...basis(shown.cited.basis, lang),
    ...sections([
      [t(words.loosened), items(shown.loosened)],
      ...findings(result!, lang),
      [t(words.note), items(shown.notes)],
      [t(words.errors), unread(shown, lang)],
      [t(sheet.provenance), provenance(shown)],
      [t(sheet.conclusion), conclusion(lang)],
    ]),
    gap(),
    signature(lang),
  ];
}

/** Sheets of a plan that are made at a time. */
const CHAPTER = 20;

function* plan(shown: Shown, lang: Lang): Generator<Block[]> {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const { results } = shown;
  yield [
    letterhead(lang),
    ...title(t(sheet.planTitle), t(sheet.planSubject({ count: String(results.length) })), t(sheet.draft)),
    ...basis(shown.cited.basis, lang),
    ...sections([
      [t(words.loosened), items(shown.loosened)],
      [t(words.summary), summary(shown, lang)],
      [t(words.note), items(shown.notes)],
      [t(words.errors), unread(shown, lang)],
      [t(sheet.provenance), provenance(shown)],
    ]),
    gap(),
    signature(lang),
  ];
  for (let first = 0; first < results.length; first += CHAPTER)
    yield results.slice(first, first + CHAPTER).flatMap((result, i) => annex(result, first + i + 1, lang));
}

function annex(result: ResultView, number: number, lang: Lang): Block[] {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const subject = t(sheet.subject({ name: result.name }));
  return [
    ...annexTitle(t(sheet.annex({ number: roman(number) })), t(sheet.title), subject, t(sheet.attached)),
    ...sections([...findings(result, lang), [t(sheet.conclusion), conclusion(lang)]]),
    gap(),
    appraiser(lang),
  ];
}

function provenance({ skipped, provenance: sentences, cited, draft }: Shown): Block[] {
  return items([...sentences, ...cited.lists, skipped.sentence, draft].filter(Boolean));
}

function document(children: Block[], { tool }: Report, lang: Lang): Document {
  const look = { font, size: size.text, color: '000000', language: { value: lang === 'vi' ? 'vi-VN' : 'en-GB' } };
  const heading = { run: { ...look, bold: true } };
  return new Document({
    title: say(words.title, lang),
    creator: `${tool.name} ${tool.version}`,
    lastModifiedBy: `${tool.name} ${tool.version}`,
    styles: { default: { document: { run: look }, heading1: heading, heading2: heading, heading3: heading } },
    sections: [
      {
        // The first page has a head of its own, which is empty: pages are numbered from the second.
        properties: { titlePage: true, page: { size: page, margin } },
        headers: { default: new Header({ children: [pageNumber()] }) },
        children,
      },
    ],
  });
}
