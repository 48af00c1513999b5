/** The head of the document, by Decree 30/2020/NĐ-CP, Annex I: agency and number at the left, the national name and motto, place and date at the right; then the title. */
import { HeadingLevel, type Paragraph, type Table } from 'docx';
import { national, say, sheet } from '../../messages.ts';
import type { Lang } from '../../model.ts';
import { beside, body, centred, plain, rule, run, size, textWidth } from './style.ts';

const LEFT = Math.round(textWidth * 0.4);
const RIGHT = textWidth - LEFT;
/** Of the motto at 14 pt, bold. */
const MOTTO = 3500;
/** A third to a half of the line above it. */
const SHORT = 1150;

export function letterhead(lang: Lang): Table {
  const after = { spacing: { before: 120, after: 0 } };
  return beside(
    [LEFT, RIGHT],
    [
      [
        centred(say(sheet.superior, lang)),
        centred(say(sheet.agency, lang), { bold: true }),
        rule(LEFT, SHORT),
        centred(say(sheet.number, lang), {}, after),
      ],
      [
        centred(national.name, { bold: true }),
        centred(national.motto, { bold: true, size: size.title }),
        rule(RIGHT, MOTTO),
        centred(say(sheet.placeAndDate, lang), { italics: true }, after),
      ],
    ],
  );
}

/** A title keeps away from the margins. */
const INSET = { left: 567, right: 567 };

/** What the document is, what it is about, and that it is a draft. */
export function title(name: string, subject: string, draft: string): Paragraph[] {
  return [
    centred(
      name,
      { bold: true, size: size.title },
      { heading: HeadingLevel.HEADING_1, spacing: { before: 360, after: 0 } },
    ),
    centred(subject, { bold: true, size: size.title }, { indent: INSET, spacing: { before: 60, after: 0 } }),
    rule(textWidth, SHORT * 2),
    body(draft, { italics: true }, { spacing: { before: 180, after: 120, line: 276 } }),
  ];
}

/** The head of a sheet behind a summary, on a page of its own. */
export function annexTitle(annex: string, name: string, subject: string, attached: string): Paragraph[] {
  return [
    centred(annex, { bold: true, size: size.title }, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    centred(name, { bold: true, size: size.title }, { spacing: { before: 60, after: 0 } }),
    centred(subject, { bold: true, size: size.title }, { indent: INSET }),
    centred(attached, { italics: true }),
    rule(textWidth, SHORT * 2),
    plain('', { size: 12 }),
  ];
}

/** The documents that it goes by, each in full. */
export function basis(documents: readonly string[], lang: Lang): Paragraph[] {
  return documents.map((document, i) => {
    const end = i === documents.length - 1 ? '.' : ';';
    return body([run(`${say(sheet.legal, lang)} ${document}${end}`, { italics: true })]);
  });
}
