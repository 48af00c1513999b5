/** The documents that a report goes by, as an administrative document cites them: in full the first time, short afterwards. */
import { cited, documentKind, say, sheet } from '../messages.ts';
import type { Lang, List, Report } from '../model.ts';

type Document = List['document'];

export interface Citations {
  /** The law and the older lists that findings rest on, in full. */
  basis: string[];
  /** Every list whose document the report knows; short where `basis` has its document. */
  lists: string[];
}

export function citations(report: Report, lang: Lang): Citations {
  const { law, catalogue, results } = report;
  const platforms = results.flatMap(({ matches }) => matches.map(({ platform }) => platform));
  const documents = catalogue.lists.flatMap(({ print: document, ...list }) =>
    document ? [{ ...list, document }] : [],
  );
  const used = documents.filter(
    ({ id, document }) => document.number !== law.id && platforms.some((platform) => platform.startsWith(`${id}-`)),
  );
  const known = new Set([law.id, ...used.flatMap(({ document }) => document.number ?? [])]);
  return {
    basis: [ofLaw(law, lang), ...used.map(({ document }) => full(document, document.title, lang))],
    lists: documents.map(({ id, entries, document }) => {
      const citation = inList(document, known.has(document.number ?? ''), lang);
      return say(sheet.list({ id, entries: String(entries), citation }), lang);
    }),
  };
}

function ofLaw({ id, title, issuer, signedOn }: Report['law'], lang: Lang): string {
  const [kind] = split(title?.vi ?? '');
  if (!title || !issuer || !signedOn || !kind)
    return say(cited.short(params({ number: id, date: '' }, 'decision')), lang);
  return full({ number: id, date: signedOn, issuer, title: title.vi }, title.en, lang);
}

function inList(document: Document, isKnown: boolean, lang: Lang): string {
  const words = isKnown ? short(document, lang) : full(document, document.title, lang);
  return document.annex ? say(cited.annex({ annex: document.annex, document: words }), lang) : words;
}

function full(document: Document, titleEn: string, lang: Lang): string {
  const { issuer, title, date } = document;
  const [kind, about] = split(title);
  if (!kind) return say(cited.titled({ title, issuer, date }), lang);
  const english = split(titleEn)[1];
  const aboutEn = titleEn === title ? `“${about}”` : english;
  return say(cited.full({ ...params(document, kind), issuer, about, aboutEn }), lang);
}

function short(document: Document, lang: Lang): string {
  const [kind] = split(document.title);
  return kind ? say(cited.short(params(document, kind)), lang) : document.title;
}

function params({ number = '', date }: Pick<Document, 'number' | 'date'>, kind: string): Record<string, string> {
  const { vi, en } = documentKind[kind]!;
  return { instrument: vi, instrumentEn: en, number, date };
}

/** "Quyết định về việc …" as the kind and what it is about. */
function split(title: string): [kind: string | undefined, about: string] {
  for (const [kind, { vi, en }] of Object.entries(documentKind))
    for (const word of [vi, en]) if (title.startsWith(`${word} `)) return [kind, title.slice(word.length + 1)];
  return [undefined, title];
}
