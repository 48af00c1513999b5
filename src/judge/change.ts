/** The smallest change that would make a proposal allowed: each is tried, decided again from the start, and claimed only when it is so. */
import type { Action, Advice, Data, Proposal, Result, Text, Verdict } from '../model.ts';
import { HINDERED, listed, refsOf } from './advice.ts';
import { metTexts, shortened } from './functions.ts';

/** Decides a changed proposal again. */
export type Again = (changed: Proposal) => Result;

interface Change {
  action?: Action;
  dropped?: Text[];
}

/** Verdicts that a change must reach. */
const REACHED: Verdict[] = ['conditional', 'advisory', 'clear'];

/** Upkeep takes the place of enlarging what exists; renting takes the place of what would be new. */
const INSTEAD: Partial<Record<Action, Action[]>> = {
  invest: ['rent'],
  build: ['rent'],
  buy: ['rent'],
  expand: ['maintain', 'rent'],
  upgrade: ['maintain', 'rent'],
};

/** Advice for the first change that reaches a verdict below those that hinder, and for the first that reaches a better one still. */
export function smallestChanges(proposal: Proposal, result: Result, again: Again, data: Data): Advice[] {
  if (!HINDERED.includes(result.verdict)) return [];
  const hindering = new Set(
    result.matches.filter(({ verdict }) => HINDERED.includes(verdict)).map(({ platform }) => platform),
  );
  const advice: Advice[] = [];
  let best: Verdict | undefined;
  for (const change of changes(proposal, result, again)) {
    const { verdict, matches } = again(changed(proposal, change));
    if (!REACHED.includes(verdict) || (best !== undefined && REACHED.indexOf(verdict) <= REACHED.indexOf(best)))
      continue;
    const rules = matches
      .filter((match) => match.verdict === verdict && hindering.has(match.platform))
      .map(({ rule }) => rule);
    advice.push(claim(proposal, change, verdict, refsOf(rules[0] ?? 'd2k2-distinct', data)));
    best = verdict;
    if (verdict === 'clear') break;
  }
  return advice;
}

/** Smallest first. */
function* changes(proposal: Proposal, result: Result, again: Again): Generator<Change> {
  const actions = INSTEAD[proposal.action] ?? [];
  for (const action of actions) yield { action };
  const dropped = toDrop(proposal, result, again);
  if (dropped) {
    yield { dropped };
    for (const action of actions) yield { action, dropped };
  }
  yield { action: 'connect' };
}

/** Rounds of dropping: evidence is limited, so that what still meets a platform shows only when the rest is gone. */
const MOST_ROUNDS = 3;

/** The listed functions that met what hinders the proposal; nothing where none is listed, or none would be left. */
function toDrop(proposal: Proposal, result: Result, again: Again): Text[] | undefined {
  const dropped: Text[] = [];
  let left = result;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const hindering = left.matches.filter(({ verdict }) => HINDERED.includes(verdict));
    const met = new Set(hindering.flatMap((match) => metTexts(proposal, match)));
    const more = [...met].filter((text) => !dropped.includes(text));
    if (more.length === 0) break;
    dropped.push(...more);
    left = again(changed(proposal, { dropped }));
    if (REACHED.includes(left.verdict)) break;
  }
  const functions = proposal.texts.filter(({ field }) => field === 'functions');
  return dropped.length > 0 && dropped.length < functions.length ? dropped : undefined;
}

function changed(proposal: Proposal, { action = proposal.action, dropped = [] }: Change): Proposal {
  const texts = dropped.length > 0 ? proposal.texts.filter((text) => !dropped.includes(text)) : proposal.texts;
  return { ...proposal, action, texts };
}

function claim(proposal: Proposal, { action, dropped }: Change, becomes: Verdict, cite: string): Advice {
  return {
    kind: 'change',
    params: {
      ...(action && { from: proposal.action, action }),
      ...(dropped && { functions: listed(dropped.map(({ text }) => shortened(text))) }),
      becomes,
      cite,
    },
  };
}
