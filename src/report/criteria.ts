/** What the criteria of Appendix I say of candidates for the list: for a terminal, and as JSON. */
import { Chalk, type ChalkInstance } from 'chalk';
import * as words from '../messages.ts';
import type {
  AskResult,
  Bilingual,
  CandidatureResult,
  Criteria,
  CriterionResult,
  Data,
  Day,
  Lang,
  Overlap,
} from '../model.ts';
import { version } from '../version.ts';
import { terminal } from './escape.ts';
import type { RenderOptions } from './render.ts';
import { padEnd, wrap as wrapped } from './width.ts';

export interface CriteriaReport {
  asOf: Day;
  data: Pick<Data, 'criteria' | 'hashes'>;
  results: CandidatureResult[];
}

// ── JSON ─────────────────────────────────────────────────────────────────────────────────────────

export function criteriaJson({ asOf, data, results }: CriteriaReport, lang: Lang): string {
  const { law, verifiedOn, interpretation, closing, evidence } = data.criteria;
  const shown = {
    tool: { name: 'trunglap', version },
    asOf,
    criteria: { law, verifiedOn, interpretation: interpretation[lang], closing },
    catalogue: { sha256: data.hashes.catalogue },
    results: results.map(({ groups, fits, ...result }) => ({
      ...result,
      result: outcome(fits),
      fits,
      groups: groups.map(({ criteria, ...group }) => ({
        ...group,
        criteria: criteria.map(({ asks, ...one }) => ({
          ...one,
          asks: asks.map((ask) => ({ ...ask, ...(ask.state === 'met' ? {} : { asksFor: evidence[ask.key][lang] }) })),
        })),
      })),
    })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function outcome(fits: CandidatureResult['fits']): keyof typeof words.candidature {
  if (fits.length === 2) return 'fits-both';
  return fits[0] === undefined ? 'not-yet' : `fits-${fits[0]}`;
}

// ── Text ─────────────────────────────────────────────────────────────────────────────────────────

interface Page {
  lang: Lang;
  chalk: ChalkInstance;
  width: number;
  criteria: Criteria;
}

export function criteriaText(
  { asOf, data, results }: CriteriaReport,
  { lang, color, width = 80 }: RenderOptions,
): string {
  const page: Page = { lang, chalk: new Chalk({ level: color ? 1 : 0 }), width, criteria: data.criteria };
  const blocks = results.map((result) => block(result, page));
  const { law, interpretation } = data.criteria;
  blocks.push(
    [
      wrap(say(words.criterion.declared, page), 0, page),
      wrap(`${say(words.report.interpretation, page)}: ${interpretation[lang]}`, 0, page),
      wrap(
        say(words.criterion.source({ law, version, asOf, catalogue: data.hashes.catalogue.slice(0, 12) }), page),
        0,
        page,
      ),
      wrap(say(words.report.draft, page), 0, page),
    ].join('\n'),
  );
  return `${blocks.join(`\n${'─'.repeat(Math.min(width, 80))}\n`)}\n`;
}

function say(sentence: Bilingual, { lang }: Pick<Page, 'lang'>): string {
  return words.say(sentence, lang);
}

function wrap(shown: string, indent: number, { width }: Page, first = ''): string {
  const lines = wrapped(terminal(shown), Math.max(30, width - indent));
  return lines.map((one, i) => (i === 0 ? padEnd(first, indent) : ' '.repeat(indent)) + one).join('\n');
}

function block(result: CandidatureResult, page: Page): string {
  const { chalk } = page;
  const { name, agency, file, line, groups, fits, overlaps, mayPropose } = result;
  const paint = fits.length > 0 ? chalk.green.bold : chalk.yellow.bold;
  const missing = groups.flatMap(({ group, criteria }) => missingIn(group, criteria, page));
  return [
    paint(say(words.candidature[outcome(fits)], page).toUpperCase()),
    chalk.bold(wrap(name, 0, page)),
    wrap(`${agency.name} (${say(words.levelLabel[agency.level], page)}) · ${file}:${line}`, 0, page),
    ...groups.flatMap((one) => [
      '',
      chalk.bold(
        wrap(
          `${one.heading}: ${say(words.criterion.count({ met: String(one.criteria.filter(({ isMet }) => isMet).length), all: String(one.criteria.length) }), page)}`,
          0,
          page,
        ),
      ),
      ...one.criteria.map((criterion, i) => criterionBlock(criterion, i + 1, page)),
    ]),
    ...(missing.length > 0 ? ['', chalk.bold(`${say(words.criterion.missing, page)}:`), ...missing] : []),
    ...overlapLines(overlaps, page),
    ...(mayPropose ? [] : ['', wrap(say(words.criterion.mayNotPropose, page), 0, page)]),
    '',
    wrap(`${say(words.criterion.next, page)} “${page.criteria.closing}”`, 0, page),
  ].join('\n');
}

function criterionBlock({ text, isMet, asks }: CriterionResult, number: number, page: Page): string {
  const mark = isMet ? page.chalk.green('✓') : page.chalk.yellow('✗');
  return [
    wrap(`${number}. “${text}”`, 2, page, ' ').replace(/^ {2}/, `${mark} `),
    ...asks.map((ask) =>
      wrap(
        `${say(words.askLabel[ask.key], page)} (${ask.key}): ${say(words.askState[ask.state], page)}${said(ask, page)}`,
        6,
        page,
        '    -',
      ),
    ),
  ].join('\n');
}

/** What the file says in answer. */
function said({ evidence, line, platforms }: AskResult, page: Page): string {
  return [
    ...(evidence !== null && line !== null
      ? [say(words.criterion.evidence({ evidence, line: String(line) }), page)]
      : []),
    ...(platforms.length > 0 ? [platforms.join(', ')] : []),
  ]
    .map((one) => `; ${one}`)
    .join('');
}

function missingIn(group: string, criteria: CriterionResult[], page: Page): string[] {
  return criteria.flatMap(({ asks }, i) =>
    asks
      .filter(({ state }) => state !== 'met')
      .map(({ key, state, platforms }) => {
        const params = {
          at: say(
            words.criterion.at({
              number: String(i + 1),
              group: group.toUpperCase(),
              part: say(words.askLabel[key], page),
              key,
            }),
            page,
          ),
          evidence: page.criteria.evidence[key][page.lang],
          platforms: platforms.join(', '),
        };
        return wrap(say(words.criterion.lacks[key === 'no-overlap' ? 'overlap' : state](params), page), 4, page, '  -');
      }),
  );
}

/** Evidence pairs shown of one platform. */
const MOST = 3;

function overlapLines(overlaps: Overlap[], page: Page): string[] {
  if (overlaps.length === 0) return [];
  return [
    '',
    page.chalk.bold(`${say(words.criterion.overlaps, page)}:`),
    ...overlaps.flatMap(({ platform, name, level, evidence }) => [
      wrap(`${name} [${platform}]: ${say(words.similarityLabel[level], page)}`, 4, page, '  -'),
      ...evidence
        .slice(0, MOST)
        .map((pair) =>
          wrap(
            `“${pair.proposal.text}” (${say(words.line.place({ line: String(pair.proposal.line), column: String(pair.proposal.column) }), page)}) ↔ “${pair.platform.text}”`,
            6,
            page,
          ),
        ),
    ]),
  ];
}
