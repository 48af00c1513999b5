/** Places in spreadsheets. */

/** 1-based row and column → the name of the cell, such as C7. */
export function cellName({ line, column }: { line: number; column: number }): string {
  return `${columnName(column)}${line}`;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnName(Math.floor((column - 1) / 26)) + last;
}

/** More than any cell has characters. */
const LONGEST = 1_000_000;

/**
 * The column of a character in a cell, as one number: matching tells the items of a cell apart by it, and need not know of cells.
 * @param offset of the character in the cell, from 0.
 */
export function insideCell(column: number, offset: number): number {
  return column * LONGEST + offset;
}

/** The column of the cell that such a number stands for. */
export function columnOf(inside: number): number {
  return Math.floor(inside / LONGEST);
}
