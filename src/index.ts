/**
 * trunglap as a library: pure functions, no console, no process.
 * @example
 * const data = await loadData();
 * const { proposals, diagnostics } = readProposals(text, { file: 'a.yaml' });
 * const report = check(proposals, data, { asOf: '2026-11-23' });
 * const out = await render(report, 'sarif', { lang: 'vi', rules: rulesOf(data) });
 */
export { type CheckOptions, check, checkCandidate, compareWith as compare, search } from './check.ts';
export { dataOn } from './effective.ts';
export { type ErrorCode, type Fault, InputError } from './errors.ts';
export { explain } from './judge/explain.ts';
export { rulesOf } from './judge/rules.ts';
export type { SearchHit } from './match/search.ts';
export type { Step, Waterfall } from './match/waterfall.ts';
export type * from './model.ts';
export { readCandidates } from './read/candidates.ts';
export { type Additions, readCatalogues } from './read/catalogues.ts';
export { loadData } from './read/load.ts';
export { merge } from './read/merge.ts';
export { type PlanOptions, type PlanResult, readPlan } from './read/plan/plan.ts';
export { type ReadOptions, type ReadResult, readProposals } from './read/proposals.ts';
export { readPubliccode } from './read/publiccode.ts';
export { type ReadReport, readReport } from './read/report.ts';
export { readStatus, withStatus } from './read/status.ts';
export { readWaivers } from './read/waivers.ts';
export { type Format, formatNames, type RenderOptions, render } from './report/render.ts';
