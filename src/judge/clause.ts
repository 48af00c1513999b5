/** The id of a unit of the Decision, from the ways in which it is written: "Điều 2 khoản 2", "khoản 2 Điều 2", "2(2)", "Article 3(1)d", "d2k2". */

interface Unit {
  article?: string;
  clause?: string;
  point?: string;
}

const WORDS: [unit: keyof Unit, names: RegExp][] = [
  ['article', /^(điều|dieu|article|art|đ)$/],
  ['clause', /^(khoản|khoan|clause|k)$/],
  ['point', /^(điểm|diem|point)$/],
];

/** `undefined` where the text is no such unit. Points are a, b, c, d, đ, e, g, h: đ is written `dd` in ids. */
export function clauseId(text: string): string | undefined {
  const plain = text.normalize('NFC').trim().toLowerCase();
  const short =
    /^(?:d|đ)(\d+)(?:k(\d+)(dd|[a-zđ])?)?$/.exec(plain) ?? /^(\d+)(?:\((\d+)\)\s*\(?([a-zđ])?\)?)?$/.exec(plain);
  if (short) return idOf({ article: short[1], clause: short[2], point: short[3] });
  const parts = plain.match(/\d+|\p{L}+/gu) ?? [];
  const unit: Unit = {};
  let next: keyof Unit | undefined;
  for (const part of parts) {
    const named = WORDS.find(([, names]) => names.test(part))?.[0];
    // "đ" is a point after "điểm", and the start of nothing else.
    if (named && !(next === 'point' && part === 'đ')) next = named;
    else if (!fits(part, next)) return undefined;
    else {
      unit[next!] = part;
      next = AFTER[next!];
    }
  }
  return unit.article === undefined ? undefined : idOf(unit);
}

/** "Article 3(1)d" names only the article: what follows is a clause, then a point. */
const AFTER: Record<keyof Unit, keyof Unit | undefined> = { article: 'clause', clause: 'point', point: undefined };

function fits(part: string, unit: keyof Unit | undefined): boolean {
  return unit !== undefined && (unit === 'point' ? /^(dd|[a-zđ])$/.test(part) : /^\d+$/.test(part));
}

function idOf({ article, clause, point }: Unit): string {
  return `d${article}${clause ? `k${clause}` : ''}${point ? point.replace('đ', 'dd') : ''}`;
}
