/** Cells of a workbook that are merged downwards: its reader gives their text to the first row only. */

/** 1-based rows and column. */
export interface Merged {
  from: number;
  to: number;
  column: number;
}

/** Of each sheet, in the order of the workbook. What is not there, or not as it should be, has none. */
export function mergedCells(contents: ReadonlyMap<string, Uint8Array>): Merged[][] {
  const text = (name: string) => new TextDecoder().decode(contents.get(name));
  const paths = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
      attribute(element, 'Id'),
      attribute(element, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return elements(text('xl/workbook.xml'), 'sheet').map((element) =>
    elements(text(paths.get(attribute(element, String.raw`\w+:id`)) ?? ''), 'mergeCell').flatMap((cell) =>
      downwards(attribute(cell, 'ref')),
    ),
  );
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';
}

/** B5:C9 → column B, rows 5 to 9. */
function downwards(reference: string): Merged[] {
  const [, letters = '', first, last] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference) ?? [];
  const [from, to] = [Number(first), Number(last)];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return to > from ? [{ from, to, column }] : [];
}
