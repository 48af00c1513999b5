/**
 * `npm run eval`: how well the program and its peers do on labelled proposals.
 *   --list        names each miss and false alarm with the label's reason and what was recognised (of the held-out split only with --holdout)
 *   --thresholds  what other thresholds would give on the tune split
 *   --ours        leaves the peers out, of which fuse.js takes minutes
 *   --save        keeps the answers; --diff shows what has changed since they were kept
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineOf } from '../../src/check.ts';
import { match } from '../../src/match/match.ts';
import type { Data, Proposal } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { quote, understand } from '../../src/understand/understand.ts';
import { root } from '../support.ts';
import { type Labelled, load, type Split, toProposal } from './labelled.ts';
import { type Answer, type Found, type Measures, measure, truthOf } from './measure.ts';
import { peers } from './peers.ts';

type Method = (proposal: Proposal) => Found[];
type Print = (text: string) => void;

/**
 * What a threshold costs. A duplicate that nobody is shown wastes public money: 3. One shown as partly similar goes to a person, who finds it: 1. A wrong `similar`
 * embarrasses an official: 2. So misses weigh more than false alarms.
 */
const COST = { silent: 3, partial: 1, alarm: 2 };

function ours(data: Data): Method {
  const { corpus } = engineOf(data);
  return (proposal) =>
    match(understand(proposal, corpus.reader), corpus).candidates.map(({ entry, similarity }) => ({
      platform: entry,
      level: similarity.level,
      score: similarity.function,
    }));
}

interface Run {
  name: string;
  answers: Answer[];
  measures: Measures;
  /** Milliseconds a proposal. */
  ms: number;
}

function run(name: string, method: Method, rows: Labelled[], data: Data): Run {
  const proposals = rows.map(toProposal);
  for (const proposal of proposals.slice(0, 20)) method(proposal);
  const start = performance.now();
  const answers = proposals.map((proposal, i) => ({ labelled: rows[i]!, found: method(proposal) }));
  return {
    name,
    answers,
    measures: measure(answers, data),
    ms: (performance.now() - start) / Math.max(1, rows.length),
  };
}

// ── Tables ───────────────────────────────────────────────────────────────────────────────────────

const COLUMNS: [string, (m: Measures) => number][] = [
  ['right first', (m) => m.rightFirst],
  ['in top 3', (m) => m.rightInTop3],
  ['recall similar', (m) => m.recallSimilar],
  ['recall any', (m) => m.recallAny],
  ['precision', (m) => m.precision],
  ['near similar', (m) => m.nearMissSimilar],
  ['near any', (m) => m.nearMissAny],
  ['unrel. similar', (m) => m.unrelatedSimilar],
  ['unrel. any', (m) => m.unrelatedAny],
];

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

function measuresTable(runs: Run[]): string {
  const head = ['', ...COLUMNS.map(([name]) => name), 'ms'];
  return table([
    head,
    ...runs.map(({ name, measures, ms }) => [name, ...COLUMNS.map(([, of]) => of(measures).toFixed(3)), ms.toFixed(2)]),
  ]);
}

/** Confusion at `similar` for each threshold of function, on scores already computed. */
function thresholdsTable({ answers }: Run, data: Data): string {
  const rows = Array.from({ length: 13 }, (_, i) => 0.3 + i * 0.05).map((threshold) => {
    const judged = answers.map(({ labelled, found }) => {
      const { duplicates, kind } = truthOf(labelled, data);
      const platforms = found.filter(({ platform }) => platform.startsWith('1132-'));
      const similar = platforms.filter(({ score }) => score >= threshold);
      return {
        isDuplicate: kind === 'duplicate',
        isCalled: similar.length > 0,
        isRight: similar.some(({ platform }) => duplicates.has(platform)),
        isShown: platforms.some(({ platform }) => duplicates.has(platform)),
      };
    });
    const count = (test: (one: (typeof judged)[number]) => boolean) => judged.filter(test).length;
    const hits = count(({ isDuplicate, isRight }) => isDuplicate && isRight);
    const partial = count(({ isDuplicate, isRight, isShown }) => isDuplicate && !isRight && isShown);
    const silent = count(({ isDuplicate, isShown }) => isDuplicate && !isShown);
    const alarms = count(({ isDuplicate, isCalled }) => !isDuplicate && isCalled);
    const quiet = count(({ isDuplicate, isCalled }) => !isDuplicate && !isCalled);
    const cost = COST.silent * silent + COST.partial * partial + COST.alarm * alarms;
    return [threshold.toFixed(2), hits, partial, silent, alarms, quiet, cost].map(String);
  });
  return table([
    ['function ≥', 'hits', 'only partial', 'silent misses', 'false alarms', 'rightly quiet', 'cost'],
    ...rows,
  ]);
}

// ── Misses and false alarms, with their reasons ──────────────────────────────────────────────────

const MOST_MENTIONS = 6;

function listed({ misses, alarms }: Measures, data: Data): string {
  const lines = (answers: Answer[]) => answers.flatMap((answer) => explained(answer, data)).join('\n');
  return `misses:\n${lines(misses)}\nfalse alarms:\n${lines(alarms)}\n`;
}

function explained({ labelled, found }: Answer, data: Data): string[] {
  const { corpus } = engineOf(data);
  const { texts, like, service } = understand(toProposal(labelled), corpus.reader);
  const name = (capability: number) => data.capabilities[capability]!.id;
  const mentions = texts.flatMap((text) =>
    text.mentions
      .filter(({ capability }) => !data.capabilities[capability]!.generic)
      .map((one) => `“${quote(text, one)}” ${one.role} ${name(one.capability)}`),
  );
  const answers = found.map(({ platform, level, score }) => `${platform} ${level} ${score.toFixed(2)}`);
  return [
    `  ${labelled.id} ${labelled.title}`,
    `    label: ${labelled.label.duplicates.join(', ') || 'none'} (${labelled.why})`,
    `    found: ${answers.slice(0, 3).join('; ') || 'nothing'}`,
    `    recognised: ${mentions.slice(0, MOST_MENTIONS).join('; ') || 'nothing'}`,
    ...(like ? [`    most like: ${name(like.capability)} (${like.share.toFixed(2)})`] : []),
    ...(service ? [`    a service: “${service.text}”`] : []),
  ];
}

// ── What has changed ─────────────────────────────────────────────────────────────────────────────

const KEPT = join(root, 'node_modules/.cache/trunglap/eval.json');
type Kept = Record<string, string>;

const summary = ({ found }: Answer) =>
  found
    .filter(({ platform }) => platform.startsWith('1132-'))
    .map(({ platform, level }) => `${platform} ${level}`)
    .join(', ');

function diff(answers: Answer[], kept: Kept): string[] {
  return answers.flatMap((answer) => {
    const [before, now] = [kept[answer.labelled.id], summary(answer)];
    return before === undefined || before === now
      ? []
      : [`${answer.labelled.id} ${answer.labelled.title.slice(0, 60)}: ${before || 'nothing'} → ${now || 'nothing'}`];
  });
}

export async function main(args: string[], print: Print): Promise<void> {
  const data = await loadData();
  const sets = load();
  const kept: Kept = args.includes('--diff') && existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  const now: Kept = {};
  for (const split of ['shared', 'tune', 'holdout'] as Split[]) {
    if (sets[split].length === 0) {
      print(`${split}: no labelled proposals at hand\n\n`);
      continue;
    }
    const methods: [string, Method][] = [['trunglap', ours(data)], ...(args.includes('--ours') ? [] : peers(data))];
    const runs = methods.map(([name, method]) => run(name, method, sets[split], data));
    const [own] = runs;
    const { duplicates, nearMisses, unrelated } = own!.measures;
    print(
      `${split}: ${sets[split].length} proposals (${duplicates} duplicates, ${nearMisses} near misses, ${unrelated} unrelated)\n${measuresTable(runs)}\n`,
    );
    if (args.includes('--thresholds') && split === 'tune') print(`\n${thresholdsTable(own!, data)}\n`);
    if (args.includes('--list') && (split !== 'holdout' || args.includes('--holdout')))
      print(listed(own!.measures, data));
    if (args.includes('--diff')) print(`${['changed:', ...diff(own!.answers, kept)].join('\n  ')}\n`);
    for (const answer of own!.answers) now[answer.labelled.id] = summary(answer);
    print('\n');
  }
  if (args.includes('--save')) {
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(now));
  }
}
