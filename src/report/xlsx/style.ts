/** How cells look. Colours are told by words too: a verdict is never shown by its colour alone. */
import type { Verdict } from '../../model.ts';
import type { Cell, Style } from './book.ts';

const border: Style = { borderStyle: 'thin', borderColor: '#9aa0a6' };
const body: Style = { ...border, wrap: true, alignVertical: 'top' };

type Look = 'title' | 'heading' | 'plain' | 'header' | 'added' | 'body' | 'number' | 'between';

export const styles: Record<Look, Style> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', alignVertical: 'top' },
  plain: { wrap: true, alignVertical: 'top' },
  header: {
    ...border,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#d9e2f3',
  },
  added: {
    ...border,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#fce4d6',
  },
  body,
  number: { ...body, align: 'right', format: '#,##0' },
  /** A heading among the rows, a sum. */
  between: { ...body, fontWeight: 'bold', backgroundColor: '#f2f2f2' },
};

const fills: Record<Verdict, string> = {
  violation: '#f8cbad',
  restricted: '#fbe0cf',
  review: '#fff2cc',
  conditional: '#fff8e1',
  exempt: '#e4dfec',
  advisory: '#deeaf6',
  clear: '#e2efda',
};

export function ofVerdict(verdict: Verdict): Style {
  return { ...body, fontWeight: 'bold', backgroundColor: fills[verdict] };
}

export function cell(value: Cell['value'], style: Style = styles.body): Cell {
  return { value, style };
}
