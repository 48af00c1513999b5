/** Several proposals: the files of a plan read and checked, its summary and each of its proposals written. */
import { htmlText } from '../report/escape.ts';
import { faultMessage, placeOf } from '../report/faults.ts';
import { foot, notes } from '../report/html/page.ts';
import { plan } from '../report/html/plan.ts';
import { proposal } from '../report/html/proposal.ts';
import { tableNotes } from '../report/tables.ts';
import { type Asked, type Engine, reportOfPlan, saying, shownIn } from './engine.ts';
import { type GivenFile, readFiles } from './read.ts';

export interface Planned {
  checked: number;
  /** How many, in words. */
  totals: string;
  /** Totals, table and map, written. */
  summary: string;
  faults: { where: string; message: string }[];
  /** How spreadsheets were read. */
  notes: string[];
  /** The proposals by number, as the links of the summary name them. */
  names: string[];
}

export async function checkFiles(
  engine: Engine,
  { files, lang, asOf }: Asked & { files: GivenFile[] },
  onProgress?: (done: number, total: number) => void,
): Promise<Planned> {
  engine.read = await readFiles(files, engine.entryIds);
  delete engine.report;
  const report = reportOfPlan(engine, asOf, onProgress);
  const { proposals, all } = shownIn(report, lang);
  const t = saying(lang);
  const drawn = [notes(all, t), plan(proposals, all, { lang, t, hasTable: true }), foot(all, t)];
  return {
    checked: proposals.length,
    totals: all.totals.join('; '),
    summary: proposals.length > 0 ? drawn.map(htmlText).join('') : '',
    faults: report.errors.map((fault) => ({ where: placeOf(fault), message: faultMessage(fault, lang) })),
    notes: tableNotes(report, lang),
    names: proposals.map(({ view: { name } }) => name),
  };
}

/** One proposal of the plan, whole, by its number in the table. */
export function article(engine: Engine, { number, lang, asOf }: Asked & { number: number }): string {
  const { proposals } = shownIn(reportOfPlan(engine, asOf), lang);
  return htmlText(proposal(proposals[number - 1]!, { lang, t: saying(lang), hasTable: true }));
}
