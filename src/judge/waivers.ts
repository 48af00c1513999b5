/** Waivers laid beside findings: a finding keeps its verdict; what was decided of it is written beside it. */
import type { Day, Match, Result, Waiver, WaiverState } from '../model.ts';

export interface Waived {
  results: Result[];
  waivers: (Waiver & { state: WaiverState })[];
}

/** Marks the findings that a waiver allows on the day, and says of each waiver what became of it. */
export function applyWaivers(results: readonly Result[], waivers: readonly Waiver[], asOf: Day): Waived {
  const found = new Set(results.flatMap(({ matches }) => matches.filter(isFinding).map(({ id }) => id)));
  const states = waivers.map((waiver) => ({ ...waiver, state: stateOf(waiver, found, asOf) }));
  const applied = new Map(states.filter(({ state }) => state === 'applied').map((waiver) => [waiver.finding, waiver]));
  const mark = (match: Match): Match => {
    const waiver = isFinding(match) ? applied.get(match.id) : undefined;
    if (!waiver) return match;
    const { finding: _, state: __, ...waived } = waiver;
    return { ...match, waived };
  };
  return { results: results.map((result) => ({ ...result, matches: result.matches.map(mark) })), waivers: states };
}

/** What is clear needs no waiver. */
function isFinding({ verdict }: Match): boolean {
  return verdict !== 'clear';
}

function stateOf({ finding, document, expires }: Waiver, found: ReadonlySet<string>, asOf: Day): WaiverState {
  if (expires < asOf) return 'expired';
  if (document.date > asOf) return 'not-yet';
  return found.has(finding) ? 'applied' : 'unused';
}
