/** Every sentence in both languages, with the same arguments; and no output mixes them. */
import { describe, expect, it } from 'vitest';
import * as messages from '../src/messages.ts';
import { type Report, verdicts } from '../src/model.ts';
import { loadData } from '../src/read/load.ts';
import { formatNames } from '../src/report/render.ts';
import { golden, rendered } from './report/support.ts';
import { trunglap } from './support.ts';

interface Sentence {
  path: string;
  vi: string;
  en: string;
}

/** Arguments whose value chooses a sentence, instead of standing in it. */
const CHOOSING: Record<string, string> = {
  becomes: 'review',
  recommendation: 'silent',
  problem: 'BAD_INDENT',
  code: 'commander.unknownOption',
  detail: 'EACCES',
  crossing: 'crosses',
  how: 'is-unit',
  missing: 'article',
  otherwise: 'restricted',
  operating: 'violation',
  notYet: 'restricted',
  now: 'restricted',
  action: 'build',
  ground: 'security',
  level: 'province',
  phase: 'within',
  kind: 'catalogue',
  column: 'level',
  word: 'province',
  read: 'province',
};

/** Every argument stands for itself, so that it can be found in the sentence. */
const marked = (missing: string[] = []) =>
  new Proxy({} as Record<string, string>, {
    get: (_, key: string) => (missing.includes(key) ? '' : (CHOOSING[key] ?? `⟦${key}⟧`)),
  });

function sentences(value: unknown, path: string, params: Record<string, string>): Sentence[] {
  if (typeof value === 'function') {
    if (['say', 'day'].includes(path)) return [];
    return sentences((value as (p: Record<string, string>) => unknown)(params), path, params);
  }
  if (typeof value !== 'object' || value === null) return [];
  const { vi, en } = value as Partial<Sentence>;
  if (typeof vi === 'string' && typeof en === 'string') return [{ path, vi, en }];
  return Object.entries(value).flatMap(([key, item]) => sentences(item, path ? `${path}.${key}` : key, params));
}
const all = (params = marked()) => sentences({ ...messages }, '', params);

/** What is data in both languages has two arguments: `reading`, `readingEn`. */
const argumentsIn = (text: string) => [...new Set(text.replace(/En⟧/g, '⟧').match(/⟦\w+⟧/g))].sort();
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

describe('every sentence', () => {
  it('stands in both languages', () => {
    expect(all().length).toBeGreaterThan(300);
    for (const { path, vi, en } of all())
      expect([path, vi.trim() !== '', en.trim() !== '']).toEqual([path, true, true]);
  });

  it('has the same arguments in both, with or without those that may be missing', () => {
    for (const params of [marked(), marked(['nearest', 'reason', 'to', 'end', 'quote', 'found'])])
      for (const { path, vi, en } of all(params)) expect([path, argumentsIn(vi)]).toEqual([path, argumentsIn(en)]);
  });

  it('is NFC, and says nothing of undefined', () => {
    for (const { path, vi, en } of all()) {
      expect(vi.normalize('NFC'), path).toBe(vi);
      expect(`${vi} ${en}`, path).not.toContain('undefined');
    }
  });

  it('is Vietnamese in Vietnamese: longer ones have its letters', () => {
    const plain = all().filter(({ vi }) => vi.split(' ').length > 4 && !VIETNAMESE.test(vi));
    expect(plain.map(({ path }) => path)).toEqual([]);
  });

  it('is English in English: what has Vietnamese letters quotes a name of the law', () => {
    const mixed = all().filter(({ en }) => VIETNAMESE.test(en.replace(/QĐ-TTg|“[^”]*”/g, '')));
    expect(mixed.map(({ path }) => path)).toEqual([]);
  });

  it('has no English word in Vietnamese, but keys, options and examples of commands', () => {
    const words =
      /\b(?:the|of|and|is|not|with|from|this|that|must|cannot|proposal|report|file|verdict|platform|finding|waiver|error|format|output)\b/i;
    const left = ({ vi }: Sentence) =>
      vi.replace(/“[^”]*”|"[^"]*"|--[\w-]+|trunglap [^.)]*|\b\w+ \([^)]*\)|⟦\w+⟧/g, '');
    const mixed = all().filter((one) => words.test(left(one)) && !ALLOWED.includes(one.path));
    expect(mixed.map(({ path, vi }) => `${path}: ${vi}`)).toEqual([]);
  });
});

/** Lists of names that the user must type as they are. */
const ALLOWED: string[] = ['help.schemaName', 'reportKeyMeaning.waivers.state'];

describe('no output mixes the languages', () => {
  /** Sentences of one language that are long enough to be told apart from a name or a quote. */
  const only = (lang: 'vi' | 'en') => {
    const other = lang === 'vi' ? 'en' : 'vi';
    return all()
      .filter(({ vi, en }) => vi !== en)
      .flatMap((sentence) => sentence[lang].split(/⟦\w+⟧/))
      .map((part) => part.trim())
      .filter((part) => part.split(' ').length >= 3 && !all().some((sentence) => sentence[other].includes(part)));
  };
  /** The golden report without the law's words in both languages, which the JSON report holds by design. */
  const monolingual = (lang: 'vi' | 'en') => {
    const report = golden();
    for (const match of report.results.flatMap(({ matches }) => matches)) {
      match.why = { vi: match.why[lang], en: match.why[lang] };
      for (const basis of match.basis) if (basis.note) basis.note = { vi: basis.note[lang], en: basis.note[lang] };
      for (const one of match.history)
        if (one.conflict) one.conflict = { vi: one.conflict[lang], en: one.conflict[lang] };
    }
    return report;
  };

  /** The law is quoted in Vietnamese in every language. */
  const quoted = ({ results }: Report) =>
    results.flatMap(({ matches }) => matches.flatMap(({ basis }) => basis.map(({ quote }) => quote))).join('\n');

  for (const [lang, other] of [
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)
    for (const format of formatNames)
      it(`${format} in ${lang} has no sentence in ${other}`, async () => {
        const report = monolingual(lang);
        const written = (await rendered(format, { lang, report, rules: [] })).replace(/\s+/g, ' ');
        expect(only(other).filter((part) => written.includes(part) && !quoted(report).includes(part))).toEqual([]);
      });

  it('the help and the errors neither', async () => {
    for (const [lang, other] of [
      ['vi', 'en'],
      ['en', 'vi'],
    ] as const) {
      const ran = await Promise.all([
        trunglap(['--help', '--lang', lang]),
        ...['check', 'render', 'list', 'explain'].map((command) => trunglap([command, '--help', '--lang', lang])),
        trunglap(['check', 'fixtures/invalid', '--lang', lang]),
        trunglap(['explain', 'd2k3-build-not-operating', '--lang', lang]),
        trunglap(['compare', 'fixtures/cases/violation/quang-ninh-finance-bidding.yaml', '1132-B28', '--lang', lang]),
      ]);
      const written = ran
        .map(({ stdout, stderr }) => `${stdout} ${stderr}`)
        .join(' ')
        .replace(/\s+/g, ' ');
      const law = (await loadData()).law.articles.map(({ text }) => text).join('\n');
      expect(only(other).filter((part) => written.includes(part) && !law.includes(part))).toEqual([]);
    }
  });

  it('every verdict has a label and a meaning', () => {
    for (const verdict of verdicts)
      expect([messages.verdictLabel[verdict].vi, messages.verdictMeaning[verdict].en]).not.toContain('');
  });
});
