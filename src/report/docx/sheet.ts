/** What the tool found of one proposal: the proposal, the verdict, each platform, what is left, advice. */
import { HeadingLevel, type Paragraph, type Table } from 'docx';
import { column, say, score, sheet, shown, report as words } from '../../messages.ts';
import type { Bilingual, Lang } from '../../model.ts';
import type { MatchView, ResultView } from '../view.ts';
import { body, field, gap, grid, run, section } from './style.ts';

export type Block = Paragraph | Table;
type Say = (sentence: Bilingual) => string;

/** Sections numbered I, II, … in the order given; one without content is left out. */
export function sections(parts: readonly [title: string, content: Block[]][], first = 1): Block[] {
  return parts
    .filter(([, content]) => content.length > 0)
    .flatMap(([title, content], i) => [section(`${roman(i + first)}. ${title}`), ...content]);
}

/** The parts of a sheet that the tool fills in. */
export function findings(result: ResultView, lang: Lang): [title: string, content: Block[]][] {
  const t: Say = (sentence) => say(sentence, lang);
  return [
    [t(sheet.result), [verdict(result), body(result.meaning)]],
    [t(sheet.proposal), [facts(proposalFacts(result, t)), gap()]],
    [t(sheet.platforms), result.matches.flatMap((match, i) => matchBlocks(match, i + 1, t))],
    [t(words.uncovered), items(result.uncovered.map(({ text, where }) => `“${text}” (${where})`))],
    [t(words.differences), items(result.differences ? [`“${result.differences}”`] : [])],
    [t(words.advice), items(result.advice.map(({ text }) => text))],
  ];
}

function verdict({ marked }: ResultView): Paragraph {
  return body(marked.toUpperCase(), { bold: true }, { keepNext: true });
}

function proposalFacts(result: ResultView, t: Say): [string, string][] {
  const { file, line } = result;
  return [
    [t(words.proposal), result.name],
    [t(words.proposer), result.agency],
    [t(column.level), result.levelLabel],
    [t(words.action), result.actionLabel],
    [t(sheet.file), t(sheet.filePlace({ file, line: String(line) }))],
  ];
}

function facts(rows: [string, string][]): Table {
  return grid([{ share: 3, bold: true }, { share: 7 }], rows, { together: true });
}

export function items(texts: readonly string[]): Paragraph[] {
  return texts.map((text) => body(`- ${stopped(text)}`));
}

/** A sentence ends with a full stop. */
function stopped(text: string): string {
  return /[.!?…;]”?$/.test(text) ? text : `${text}.`;
}

function matchBlocks(match: MatchView, number: number, t: Say): Block[] {
  return [
    body(
      `${number}. ${match.name} (${match.platform})`,
      { bold: true },
      { heading: HeadingLevel.HEADING_3, keepNext: true, spacing: { before: 120, after: 120, line: 276 } },
    ),
    facts(matchFacts(match, t)),
    gap(),
    ...(match.waived ? [field(t(shown.waivedMark), stopped(match.waived))] : []),
    field(t(words.why), stopped(match.why)),
    ...match.basis.flatMap(({ ref, quote, interpretation }) => [
      field(t(words.basis), stopped(`${ref}: “${quote}”`)),
      ...(interpretation ? [body(stopped(interpretation), { italics: true })] : []),
    ]),
    ...similarity(match, t),
    ...evidence(match, t),
  ];
}

function matchFacts(match: MatchView, t: Say): [string, string][] {
  const status = [match.statusLabel, match.starts].filter(Boolean).join('; ');
  return [
    [t(sheet.finding), match.label],
    [t(words.owner), match.owner],
    ...(status ? [[t(words.status), status] as [string, string]] : []),
    ...(match.also ? [[t(sheet.related), match.also] as [string, string]] : []),
    ...match.history.map(({ says, interpretation }): [string, string] => [
      t(words.history),
      [says, interpretation].filter(Boolean).join(' '),
    ]),
    [t(sheet.rule), match.rule],
    [t(words.finding), match.id],
  ];
}

function similarity({ similarity: { label, axes } }: MatchView, t: Say): Block[] {
  return [
    caption(t(words.similarity), label),
    grid(
      [
        { share: 4, title: t(sheet.criterion) },
        { share: 2, title: t(score), align: 'centre' },
        { share: 4, title: t(sheet.threshold), align: 'centre' },
      ],
      axes.map(({ name, shown: value, sentence }) => [name, value, sentence]),
      { together: true },
    ),
    gap(),
  ];
}

function evidence({ evidence: pairs, moreEvidence }: MatchView, t: Say): Block[] {
  if (pairs.length === 0) return [];
  return [
    caption(t(words.evidence)),
    grid(
      [
        { share: 1, title: t(sheet.sideProposal) },
        { share: 1, title: t(sheet.sidePlatform) },
      ],
      pairs.map((pair) => [`“${pair.proposal}” (${pair.where})`, `“${pair.platform}” (${pair.field})`]),
    ),
    gap(),
    ...(moreEvidence ? [body(moreEvidence)] : []),
  ];
}

/** Stands with the table under it. */
function caption(title: string, value = ''): Paragraph {
  return body([run(`${title}: `, { bold: true }), ...(value ? [run(value)] : [])], {}, { keepNext: true });
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Sections and annexes are numbered in Roman figures (Decree 30/2020/NĐ-CP, Annex I). */
export function roman(number: number): string {
  const found = ROMAN.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
}
