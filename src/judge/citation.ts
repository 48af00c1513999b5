/** Whether a text has the form of a citation: an article of a document of law called by its name or number. The form only: whether it is true is for an authority. */
import type { Gap, Law } from '../model.ts';

type Known = Pick<Law, 'id' | 'exceptions'>;

/** What is missing, of the part of the text that comes nearest; nothing where one part is a citation. Parts are divided by semicolons and line ends. */
export function gapsOf(citation: string, law: Known): Gap[] {
  const parts = citation.split(/[;\n]/).map(wordsOf);
  const gaps = parts.filter((words) => words.length > 0).map((words) => gapsOfPart(words, law));
  return gaps.reduce((best, next) => (next.length < best.length ? next : best), ['article', 'document'] as Gap[]);
}

/** Words in lower case without marks ("điều" and "Dieu" are one), and numbers of documents as one: "73/2019/nd-cp". One pass. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*/gu) ?? [];
}

function gapsOfPart(words: readonly string[], law: Known): Gap[] {
  const hasArticle = words.some((word, i) => word === 'dieu' && /^\d{1,4}[a-z]?$/.test(words[i + 1] ?? ''));
  const document = documentGap(words, law);
  return [...(hasArticle ? [] : ['article' as const]), ...(document ? [document] : [])];
}

// A document of law is numbered `number/year/kind-issuer`; one that only decides a case has no year.
const NUMBER = /^\d{1,4}\/\d{4}\/[a-z]+\d*(-[a-z\d]+)*$/;

function documentGap(words: readonly string[], { id, exceptions: { documents } }: Known): Gap | undefined {
  if (words.some((word) => NUMBER.test(word)) || documents.named.some((kind) => isNamed(kind, words))) return undefined;
  if (words.includes(wordsOf(id)[0]!)) return 'itself';
  return documents.numbered.some((kind) => placesAfter(kind, words).length > 0) ? 'number' : 'document';
}

/** A kind of document with a name of its own after it: "Luật Cơ yếu", not "luật chuyên ngành", "pháp luật có liên quan". */
function isNamed(kind: string, words: readonly string[]): boolean {
  return placesAfter(kind, words).some((at) => {
    // There is one constitution.
    if (kind === 'Hiến pháp') return true;
    const after = words.slice(at, at + MOST_NAME);
    const end = after.findIndex((word) => NAME_ENDS.has(word));
    return after.slice(0, end < 0 ? undefined : end).some((word) => /^[a-z]+$/.test(word) && !VAGUE.has(word));
  });
}

/** Words of a name that are looked at. */
const MOST_NAME = 12;
/** What follows a document's name. */
const NAME_ENDS = new Set(['khoan', 'diem', 'chuong', 'muc', 'nam', 'ngay', 'so', 'dieu', 'va']);
/** Words that name no document in particular. */
const VAGUE = new Set(
  'lien quan chuyen nganh phap luat hien hanh khac co cua nay tren noi dinh theo quy cac nhung mot tai do'.split(' '),
);

/** After each place where a kind of document is named; "pháp luật" names none. */
function placesAfter(kind: string, words: readonly string[]): number[] {
  const sought = wordsOf(kind);
  const isHere = (at: number) =>
    sought.every((word, i) => words[at + i] === word) && !(sought[0] === 'luat' && words[at - 1] === 'phap');
  return words.flatMap((_, at) => (isHere(at) ? [at + sought.length] : []));
}
