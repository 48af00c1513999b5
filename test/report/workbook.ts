/** A reader of workbooks: the parts of the file, its sheets as rows of texts, and its text. */
import { partsOf } from './docx.ts';
import { all, type Element, parseXml, textOf } from './support.ts';

export interface ReadSheet {
  name: string;
  xml: Element;
  /** By 0-based row and column; what is shown for a number is the number. */
  rows: string[][];
}

const named = (element: Element, name: string) => all(element).filter((one) => one.name === name);

export function sheetsOf(file: Uint8Array): ReadSheet[] {
  const parts = partsOf(file);
  const strings = named(parseXml(parts['xl/sharedStrings.xml']!), 'si').map(textOf);
  return named(parseXml(parts['xl/workbook.xml']!), 'sheet').map(({ attributes }, i) => {
    const xml = parseXml(parts[`xl/worksheets/sheet${i + 1}.xml`]!);
    return { name: attributes.name!, xml, rows: rowsOf(xml, strings) };
  });
}

function rowsOf(xml: Element, strings: string[]): string[][] {
  const rows: string[][] = [];
  for (const cell of named(xml, 'c')) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r!)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const value = named(cell, 'v').map(textOf).join('');
    rows[Number(row) - 1] ??= [];
    rows[Number(row) - 1]![column - 1] = cell.attributes.t === 's' ? unescaped(strings[Number(value)]!) : value;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

/** As Excel reads `_x005F_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of a workbook: `# name` for each sheet, then a line a row, with tabs between cells. */
export function workbookText(file: Uint8Array): string {
  const lines = sheetsOf(file).flatMap(({ name, rows }) => [
    `# ${name}`,
    ...rows.map((row) =>
      row
        .map((cell) => cell.replaceAll('\n', ' ⏎ '))
        .join('\t')
        .trimEnd(),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
