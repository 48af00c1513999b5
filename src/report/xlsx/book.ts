/** Pages of cells → an .xlsx file. What the library has no option for (filters, drop-down lists, printing) is put into its XML here, by its own hooks. */
import { unzipSync } from 'fflate';
import write, { type CellObject, type Feature } from 'write-excel-file/universal';
import {
  findElement,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
  sanitizeAttributeValue as quoted,
  replaceElement as replace,
  getSelfClosingTagMarkup as tag,
} from 'write-excel-file/utility';
import { columnName } from '../../cell.ts';
import { archive } from '../archive.ts';
import { workbook } from '../escape.ts';

/** Text is text, whatever it begins with: no cell is a formula. */
export interface Cell {
  value: string | number | Date;
  style?: Style;
}
export type Style = Omit<CellObject, 'value' | 'type'>;

export interface Page {
  name: string;
  /** In characters. */
  widths: number[];
  /** `null` is an empty cell without a style. */
  rows: (Cell | null)[][];
  /** 1-based rows of the header: they stay in sight, and are printed on every page. */
  header?: { from: number; to: number };
  /** Columns that stay in sight. */
  frozen?: number;
  /** Sheets of A3 side by side when it is printed; one of A4 by default. */
  sheetsWide?: number;
  /** Rows under the header can be filtered by any column. */
  filtered?: boolean;
  /** Cells that offer a list to choose from, such as C2:C500, and the range that holds it. */
  choices?: { cells: string; from: string }[];
}

/** The same pages give the same bytes. */
export async function book(pages: readonly Page[]): Promise<Uint8Array> {
  const sheets = pages.map(({ name, widths, rows, header, frozen = 0 }) => ({
    sheet: name,
    data: rows.map((row) => highEnough(row, widths)),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    ...((header || frozen > 0) && { stickyRowsCount: header?.to ?? 0, stickyColumnsCount: frozen }),
  }));
  const made = write(sheets, { fontFamily: FONT, fontSize: SIZE, features: [extras(pages)] });
  const bytes = new Uint8Array(await (await made.toBlob()).arrayBuffer());
  return archive(unzipSync(bytes));
}

const FONT = 'Times New Roman';
const SIZE = 12;

/** Points of a line, and of the highest row that Excel allows. */
const LINE = 15.75;
const HIGHEST = 409;
/** Most letters are narrower than the figures that a column’s width counts, but words do not fill their lines. */
const SLACK = 0.85;

/** Not every program makes a row as high as its wrapped text when it opens a file. */
function highEnough(row: Page['rows'][number], widths: readonly number[]): (CellObject | null)[] {
  const lines = row.map((cell, i) => {
    if (!cell?.style?.wrap || typeof cell.value !== 'string') return 1;
    const width = widths.slice(i, i + (cell.style.columnSpan ?? 1)).reduce((sum, one) => sum + one, 0);
    return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * SLACK) / width)), 0);
  });
  const most = Math.max(1, ...lines);
  const cells = row.map((cell) => cell && written(cell));
  const first = cells.find((cell) => cell !== null);
  if (first && most > 1) first.height = Math.min(HIGHEST, most * LINE + 2);
  return cells;
}

function written({ value, style = {} }: Cell): CellObject {
  if (typeof value === 'number') return { ...style, value, type: Number };
  if (value instanceof Date) return { format: 'dd/mm/yyyy', ...style, value, type: Date };
  const { format, ...look } = style;
  const text = workbook(value);
  // A cell of type text keeps its text when somebody edits it; longer ones some programs would show as ####.
  const isFormulaLike = /^\s*[=+\-@]/.test(text) && text.length < 250;
  return { ...look, ...(isFormulaLike && { format: '@' }), value: text, type: String };
}

function extras(pages: readonly Page[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml, _, { sheetIndex }) => withExtras(xml, pages[sheetIndex]!) },
        'xl/workbook.xml': { transform: (xml) => withNames(xml, pages) },
      },
    },
  };
}

/** ST_PaperSize. */
const A3 = 8;
const A4 = 9;

/** As the schema of a worksheet orders what is here: Excel opens no other order. */
const ORDER = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'dataValidations',
  'pageMargins',
  'pageSetup',
];

function withExtras(sheet: string, page: Page): string {
  const { choices = [] } = page;
  const add = (xml: string, markup: string) => insert(xml, markup, ORDER, 'worksheet');
  // As long as it must be, and no wider than can be read.
  let xml = add(sheet, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const { sheetsWide } = page;
  xml = replace(
    xml,
    findElement(xml, 'pageSetup')!,
    tag('pageSetup', {
      paperSize: sheetsWide ? A3 : A4,
      orientation: 'landscape',
      fitToWidth: sheetsWide ?? 1,
      fitToHeight: 0,
    }),
  );
  if (page.filtered) xml = add(xml, tag('autoFilter', { ref: filterOf(page) }));
  if (choices.length > 0) {
    const lists = choices.map(
      ({ cells, from }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${quoted(from)}</formula1></dataValidation>`,
    );
    xml = add(xml, `<dataValidations count="${choices.length}">${lists.join('')}</dataValidations>`);
  }
  return xml;
}

function filterOf({ header: { to } = { from: 1, to: 1 }, widths, rows }: Page): string {
  return `A${to}:${columnName(widths.length)}${Math.max(rows.length, to + 1)}`;
}

/** Excel finds the range of a filter, and the rows that every printed page repeats, by names. */
function withNames(workbookXml: string, pages: readonly Page[]): string {
  const names = pages.flatMap((page, i) => {
    const { name, header, filtered, frozen } = page;
    const absolute = (range: string) => `'${name.replaceAll("'", "''")}'!${range.replace(/[A-Z]+|\d+/g, '$$$&')}`;
    const defined = (key: string, ranges: string[], hidden = '') =>
      `<definedName name="_xlnm.${key}" localSheetId="${i}"${hidden}>${quoted(ranges.map(absolute).join(','))}</definedName>`;
    const columns = frozen ? [`A:${columnName(frozen)}`] : [];
    return [
      ...(filtered ? [defined('_FilterDatabase', [filterOf(page)], ' hidden="1"')] : []),
      ...(header ? [defined('Print_Titles', [...columns, `${header.from}:${header.to}`])] : []),
    ];
  });
  const element = findElement(workbookXml, 'definedNames');
  if (names.length === 0 || !element) return workbookXml;
  return replace(workbookXml, element, `<definedNames>${names.join('')}</definedNames>`);
}
