/** What one cell says: a word of the vocabulary, an amount, a time. Everything here takes the text of a cell and knows of no other. */
import {
  type Action,
  actions,
  type Day,
  type Ground,
  grounds,
  type Level,
  levels,
  sectors,
  users,
} from '../../model.ts';
import { plain } from '../plain.ts';
import { valueNames } from '../vietnamese.ts';
import { actionWords, groundWords, investing, levelWords, moneyUnits, nothing } from './words.ts';

const has = (text: string, word: string) => ` ${text} `.includes(` ${plain(word)} `);

export function isNothing(cell: string): boolean {
  const said = plain(cell);
  return said === '' || nothing.some((word) => plain(word) === said);
}

/** Of several, the one for which the law is strictest. */
export function actionOf(cell: string): Action | undefined {
  // “Đầu tư nâng cấp” upgrades; “đầu tư” alone invests.
  const said = investing.reduce(
    (text, phrase) => ` ${text} `.replaceAll(` ${plain(phrase)} `, ` ${plain(phrase).slice('dau tu '.length)} `).trim(),
    plain(cell),
  );
  return actions.find((action) => said === action || actionWords[action].some((word) => has(said, word)));
}

/** What a name says first: “Nâng cấp, mở rộng phần mềm …”, up to the first word that says no action. */
export function actionOpening(name: string): Action | undefined {
  // “Thuế” is no “thuê”: without their marks words are compared only where the name has none at all.
  const folded = /^[\p{ASCII}]*$/u.test(name);
  const fold = (text: string) => (folded ? plain(text) : lower(text));
  const openings = OPENINGS.map(fold);
  const opening: string[] = [];
  for (let rest = fold(name.slice(0, LONGEST)); ; ) {
    const word = openings.find((one) => `${rest} `.startsWith(`${one} `));
    if (word === undefined) return actionOf(opening.join(' '));
    opening.push(word);
    rest = rest.slice(word.length + 1);
  }
}

const lower = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Longest first; “và” joins two. */
const OPENINGS = [...Object.values(actionWords).flat(), 'và', 'mới', 'dịch vụ'].sort((a, b) => b.length - a.length);

export function levelOf(cell: string): Level | undefined {
  const said = plain(cell);
  return levels.find((level) => said === level || levelWords[level].some((word) => plain(word) === said));
}

export function groundOf(cell: string): Ground | undefined {
  const said = plain(cell);
  return grounds.find((ground) => said === plain(ground) || groundWords[ground].some((word) => has(said, word)));
}

const named =
  <T extends string>(values: readonly T[]) =>
  (cell: string): T[] => {
    const said = plain(cell);
    return values.filter((value) => [value, ...(valueNames[value] ?? [])].some((word) => has(said, word)));
  };

/** Every kind of user, every sector, that a cell names. */
export const usersOf = named(users);
export const sectorsOf = named(sectors);

/** “triệu đồng” in a header or a cell → 1,000,000. */
export function unitOf(text: string): number | undefined {
  const said = plain(text);
  if (/(?<!\d )\b1 ?000 000\b/.test(said)) return 1e6;
  if (/(?<!\d )\b1 ?000\b/.test(said)) return 1e3;
  return moneyUnits.find(([word]) => has(said, word))?.[1];
}

/**
 * An amount in đồng.
 * @param number the cell as a number, where it is one.
 * @param unit of the column, in đồng.
 */
export function amountOf(cell: string, number: number | undefined, unit: number): number | undefined {
  if (number !== undefined) return number >= 0 ? Math.round(number * unit) : undefined;
  if (cell.length > LONGEST) return undefined;
  const [, digits, rest] = /^([\d.,\s\u00a0]+)(\D*)$/.exec(cell) ?? [];
  const value = digits === undefined ? undefined : decimal(digits.replace(/[\s\u00a0]/g, ''));
  if (value === undefined) return undefined;
  const own = plain(rest!) === '' ? unit : unitOf(rest!);
  return own === undefined ? undefined : Math.round(value * own);
}

/** 15.000.000, 15,000,000, 1.250,5, 12,5, 12.5. Three digits after a single sign are a group: sums of money have no thousandths. */
function decimal(digits: string): number | undefined {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) || /^\d+,\d{1,2}$|^\d+,\d{4,}$/.test(digits);
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) || /^\d+(?:\.\d+)?$/.test(digits);
  if (grouped) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return english ? Number(digits.replaceAll(',', '')) : undefined;
}

/** A longer text is no amount and no time. */
const LONGEST = 100;

export interface Period {
  start?: Day;
  end?: Day;
}

/** 2027, Năm 2027, 6/2027, tháng 6 năm 2027, quý II/2027, 15/06/2027, 2027-06-15 → its first and last day. */
export function momentOf(cell: string): Required<Period> | undefined {
  if (cell.length > LONGEST) return undefined;
  const said = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[;,.]$/, '')
    .trim();
  const [, year] = /^(?:năm |year )?(20\d\d)$/.exec(said) ?? [];
  if (year) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const quarter = /^(?:q|quý|quarter) ?(i{1,3}|iv|[1-4])(?: ?[/-] ?| năm | )(20\d\d)$/.exec(said);
  if (quarter) {
    const number = Number(quarter[1]) || ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!) + 1;
    return { start: monthOf(quarter[2]!, number * 3 - 2)!.start, end: monthOf(quarter[2]!, number * 3)!.end };
  }
  const month =
    /^(?:tháng |t)?(\d{1,2})(?: ?[/-] ?| năm )(20\d\d)$/.exec(said) ?? reversed(/^(20\d\d)-(\d{1,2})$/.exec(said));
  if (month) return monthOf(month[2]!, Number(month[1]));
  const local = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(said);
  const iso = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : said;
  return isDay(iso) ? { start: iso, end: iso } : undefined;
}

function reversed(found: RegExpExecArray | null): [string, string, string] | undefined {
  return found ? [found[0], found[2]!, found[1]!] : undefined;
}

function monthOf(year: string, month: number): Required<Period> | undefined {
  if (month < 1 || month > 12) return undefined;
  const two = String(month).padStart(2, '0');
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { start: `${year}-${two}-01`, end: `${year}-${two}-${last}` };
}

function isDay(iso: string): boolean {
  return /^20\d\d-\d{2}-\d{2}$/.test(iso) && Boolean(new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso));
}

/** “2026-2027”, “Từ năm 2026 đến năm 2028”, “Quý I/2026 – Quý IV/2027”, or one moment. */
export function periodOf(cell: string): Required<Period> | undefined {
  if (cell.length > LONGEST) return undefined;
  const one = momentOf(cell);
  if (one) return one;
  const said = cell.toLowerCase().replace(/^\s*(?:từ|giai đoạn|from|trong)\s+/, '');
  for (const join of [/(?<=\s)(?:đến|tới|to)(?=\s)/, /[–—]/, /(?<=\s)-(?=\s)/, /-/]) {
    const [from, to, ...more] = said.split(join);
    if (to === undefined || more.length > 0) continue;
    const end = momentOf(to);
    // “6-12/2027”, “Quý II - Quý IV/2027”: the year is said once.
    const start = momentOf(from!) ?? momentOf(`${from!.trim()}/${/20\d\d$/.exec(to.trim())?.[0] ?? ''}`);
    if (start && end && start.start <= end.end) return { start: start.start, end: end.end };
  }
  return undefined;
}

export interface Item {
  text: string;
  /** Of its first character in the cell. */
  offset: number;
}

/** The things that a cell lists: a line each, or between semicolons, without bullets and numbers before them. */
export function itemsOf(cell: string): Item[] {
  const items: Item[] = [];
  for (const found of cell.matchAll(/[^\n;]+/g)) {
    const [lead] = /^\s*(?:[-–—+•*·▪]\s*|\(?\d{1,2}[.)](?!\d)\s*|\(?[a-zđ][.)]\s+)*/u.exec(found[0])!;
    const text = found[0].slice(lead.length).trimEnd();
    if (text !== '') items.push({ text, offset: found.index + lead.length });
  }
  return items;
}
