/** Measures of Decree 30/2020/NĐ-CP, Annex I, and the few kinds of paragraph and table that a sheet is made of. Lengths are in twips (1/20 pt), font sizes in half points. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** A4, upright. */
export const page = { width: mm(210), height: mm(297) };
export const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
export const textWidth = page.width - margin.left - margin.right;

/** Sizes in half points. */
export const size = { small: 22, recipients: 24, text: 26, title: 28 };
const FONT = 'Times New Roman';
/** One family for every script: a run without one of them falls back to another font for its letters. */
export const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };

export type Run = Pick<IRunOptions, 'bold' | 'italics' | 'border'> & { size?: number };

export function run(text: string, { size: height = size.text, bold, italics, border }: Run = {}): TextRun {
  const look = { bold, boldComplexScript: bold, italics, italicsComplexScript: italics, border };
  return new TextRun({ text, ...inked(height), ...look });
}

function inked(height: number) {
  return { font, size: height, sizeComplexScript: height, color: '000000' };
}

/** To the next tab stop. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()], ...inked(size.text) });
}

/** The number of the page that it stands on: the only field of a document. */
export function pageNumber(): Paragraph {
  const number = new TextRun({ children: [PageNumber.CURRENT], ...inked(size.text) });
  return centred([number]);
}

type Shape = Omit<IParagraphOptions, 'children' | 'text' | 'run'>;
export type Content = string | TextRun[];

function paragraph(content: Content, look: Run, shape: Shape): Paragraph {
  const children = typeof content === 'string' ? [run(content, look)] : content;
  // The mark of an empty paragraph has a height of its own.
  return new Paragraph({ ...shape, children, run: { font, size: look.size ?? size.text, color: '000000' } });
}

/** Running text: justified, its first line indented 1 cm, 6 pt after it. */
export function body(content: Content, look: Run = {}, shape: Shape = {}): Paragraph {
  return paragraph(content, look, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 0, after: 120, line: 276 },
    ...shape,
  });
}

/** A line in the middle: of a title, or of a block of the heading. */
export function centred(content: Content, look: Run = {}, shape: Shape = {}): Paragraph {
  return paragraph(content, look, { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, ...shape });
}

/** A line at the left, without indent. */
export function plain(content: Content, look: Run = {}, shape: Shape = {}): Paragraph {
  return paragraph(content, look, { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 }, ...shape });
}

/** `Name: value`, the name in bold. */
export function field(name: string, value: string, look: Run = {}): Paragraph {
  return body([run(`${name}: `, { bold: true }), run(value, look)]);
}

/** A numbered section of a sheet. */
export function section(title: string): Paragraph {
  return body(title, { bold: true }, { heading: HeadingLevel.HEADING_2, keepNext: true, keepLines: true });
}

/** A line drawn as wide as it is told, in the middle of a column. */
export function rule(column: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2));
  return centred(
    '',
    { size: 4 },
    {
      indent: { left: side, right: side },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      spacing: { before: 60, after: 0 },
    },
  );
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const invisible = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Blocks side by side, without lines, in columns of these widths. */
export function beside(widths: readonly number[], ...rows: Paragraph[][][]): Table {
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: invisible,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) => new TableCell({ width: { size: widths[i]!, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}

export interface Column {
  /** Share of the width. */
  share: number;
  title?: string;
  align?: 'centre';
  bold?: boolean;
}

/** A ruled table as wide as the text; its head, where columns have titles, is repeated on every page. */
export function grid(columns: readonly Column[], rows: readonly string[][], { together = false } = {}): Table {
  const shares = sum(columns.map(({ share }) => share));
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares));
  const hasHead = columns.some(({ title }) => title !== undefined);
  const row = (cells: readonly string[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, i) => gridCell(text, columns[i]!, { width: widths[i]!, isHead, keepNext })),
    });
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 85, right: 85, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [
      ...(hasHead
        ? [
            row(
              columns.map(({ title = '' }) => title),
              true,
              true,
            ),
          ]
        : []),
      ...rows.map((cells, i) => row(cells, false, together && i < rows.length - 1)),
    ],
  });
}

function gridCell(
  text: string,
  { align, bold }: Column,
  { width, isHead, keepNext }: { width: number; isHead: boolean; keepNext: boolean },
): TableCell {
  const write = isHead || align === 'centre' ? centred : plain;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead || align === 'centre' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [write(text, { bold: isHead || bold }, { keepNext })],
  });
}

/** The space after a table: a paragraph that says nothing. */
export function gap(): Paragraph {
  return plain('', { size: 12 }, { spacing: { before: 0, after: 0, line: 120 } });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
