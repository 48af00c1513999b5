/** The page's own script: the table of a plan can be filtered and sorted. Without it the table is whole, in the order of the report. */

export const script = `
const table = document.querySelector('.plan');
const filter = document.querySelector('.filter');
const [find, only, output] = ['#find', '#only', 'output'].map((one) => filter.querySelector(one));
const body = table.tBodies[0];
const rows = [...body.rows];
const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/\\u0111/gi, 'd').toLowerCase();
const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));

function show() {
  const words = plain(find.value).split(/\\s+/);
  const shown = rows.filter((row) => {
    row.hidden = (only.value && row.dataset.verdict !== only.value) || !words.every((word) => texts.get(row).includes(word));
    return !row.hidden;
  });
  output.textContent = output.dataset.template.replace('{shown}', shown.length);
}

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
function sortBy(head) {
  const turn = head.ariaSort === 'ascending' ? -1 : 1;
  const at = head.cellIndex;
  const compare = (a, b) => {
    const [x, y] = [a.cells[at], b.cells[at]];
    return x.dataset.order ? x.dataset.order - y.dataset.order : collator.compare(x.textContent, y.textContent);
  };
  for (const one of table.tHead.rows[0].cells) one.removeAttribute('aria-sort');
  head.ariaSort = turn === 1 ? 'ascending' : 'descending';
  body.append(...rows.sort((a, b) => turn * compare(a, b)));
}

for (const head of table.tHead.rows[0].cells) {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', head.dataset.sort);
  button.addEventListener('click', () => sortBy(head));
  head.append(' ', button);
}
find.addEventListener('input', show);
only.addEventListener('input', show);
filter.hidden = false;
show();
`;

/** Of `script`, as a Content-Security-Policy names it; test/report/html.test.ts says what it must be. */
export const scriptHash = 'sha256-yoPCp2iCKEzn/JuwxzUpRehE5V/bl2yEPpAoseqoNjY=';
