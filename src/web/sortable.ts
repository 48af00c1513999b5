/** The table of a plan in the page: its rows can be sorted, and filtered by words and by verdict. */

/** Small letters without diacritics. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

export function enhance(root: HTMLElement, lang: string): void {
  const table = root.querySelector<HTMLTableElement>('.plan');
  const filter = root.querySelector<HTMLElement>('.filter');
  if (!table || !filter) return;
  const [find, only] = [filter.querySelector('input')!, filter.querySelector('select')!];
  const output = filter.querySelector('output')!;
  const rows = [...table.tBodies[0]!.rows];
  const texts = new Map(rows.map((row) => [row, plain(row.textContent ?? '')]));
  const show = () => {
    const words = plain(find.value).split(/\s+/);
    for (const row of rows)
      row.hidden =
        (only.value !== '' && row.dataset.verdict !== only.value) ||
        !words.every((word) => texts.get(row)!.includes(word));
    output.textContent = output.dataset.template!.replace('{shown}', String(rows.filter((row) => !row.hidden).length));
  };
  for (const head of table.tHead!.rows[0]!.cells) addSort(head, table, rows, lang);
  find.addEventListener('input', show);
  only.addEventListener('input', show);
  filter.hidden = false;
  show();
}

function addSort(head: HTMLTableCellElement, table: HTMLTableElement, rows: HTMLTableRowElement[], lang: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', head.dataset.sort!);
  button.addEventListener('click', () => {
    const turn = head.ariaSort === 'ascending' ? -1 : 1;
    for (const one of table.tHead!.rows[0]!.cells) one.removeAttribute('aria-sort');
    head.ariaSort = turn === 1 ? 'ascending' : 'descending';
    table.tBodies[0]!.append(
      ...rows.sort((a, b) => turn * compareCells(a.cells[head.cellIndex]!, b.cells[head.cellIndex]!, lang)),
    );
  });
  head.append(' ', button);
}

function compareCells(a: HTMLTableCellElement, b: HTMLTableCellElement, lang: string): number {
  return a.dataset.order
    ? Number(a.dataset.order) - Number(b.dataset.order)
    : new Intl.Collator(lang, { numeric: true }).compare(a.textContent ?? '', b.textContent ?? '');
}
