/** `npm run eval`: how well the program and its peers do on labelled proposals. */
import { engineOf } from '../../src/check.ts';
import { match } from '../../src/match/match.ts';
import type { Data, Proposal } from '../../src/model.ts';
import { loadData } from '../../src/read/load.ts';
import { understand } from '../../src/understand/understand.ts';
import { type Labelled, load, type Split, toProposal } from './labelled.ts';
import { type Found, type Measures, measure } from './measure.ts';
import { peers } from './peers.ts';

type Method = (proposal: Proposal) => Found[];

function ours(data: Data): Method {
  const { corpus } = engineOf(data);
  return (proposal) =>
    match(understand(proposal, corpus.reader), corpus).candidates.map(({ entry, similarity }) => ({
      platform: entry,
      level: similarity.level,
      score: similarity.function,
    }));
}

function run(rows: Labelled[], method: Method, data: Data): { measures: Measures; ms: number } {
  const proposals = rows.map(toProposal);
  for (const proposal of proposals.slice(0, 10)) method(proposal);
  const start = performance.now();
  const answers = proposals.map((proposal, i) => ({ labelled: rows[i]!, found: method(proposal) }));
  return { measures: measure(answers, data), ms: (performance.now() - start) / Math.max(1, rows.length) };
}

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

function table(title: string, rows: [string, Measures, number][]): string {
  const head = ['', ...COLUMNS.map(([name]) => name), 'ms'];
  const body = rows.map(([name, measures, ms]) => [
    name,
    ...COLUMNS.map(([, of]) => of(measures).toFixed(3)),
    ms.toFixed(2),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i]!.length)));
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [title, line(head), ...body.map(line)].join('\n');
}

export async function main(args: string[], print: (text: string) => void): Promise<void> {
  const data = await loadData();
  const sets = load();
  const methods: [string, Method][] = [['trunglap', ours(data)], ...(args.includes('--peers') ? peers(data) : [])];
  for (const split of ['shared', 'tune', 'holdout'] as Split[]) {
    const rows = sets[split];
    if (rows.length === 0) {
      print(`${split}: no labelled proposals at hand\n`);
      continue;
    }
    const results = methods.map(([name, method]) => ({ name, ...run(rows, method, data) }));
    const { duplicates, nearMisses, unrelated } = results[0]!.measures;
    print(
      `${table(
        `${split}: ${rows.length} proposals (${duplicates} duplicates, ${nearMisses} near misses, ${unrelated} unrelated)`,
        results.map(({ name, measures, ms }) => [name, measures, ms]),
      )}\n`,
    );
    if (args.includes('--list') && (split !== 'holdout' || args.includes('--holdout')))
      print(
        `${['misses:', ...results[0]!.measures.misses, 'false alarms:', ...results[0]!.measures.alarms].join('\n  ')}\n`,
      );
    print('\n');
  }
}
