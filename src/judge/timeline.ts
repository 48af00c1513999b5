/** A project's time against the period in which a platform starts: what is allowed now, until when, and what changes then. */
import type { Crossing, Day, Match, Proposal } from '../model.ts';

/** Facts for the sentence; nothing where the proposal gives no time, or where the platform's start changes nothing. */
export function timelineAdvice(
  { becomes, starts, verdict }: Match,
  { timeline, action }: Proposal,
  asOf: Day,
): Record<string, string> | undefined {
  const { start, end } = timeline ?? {};
  if ((!start && !end) || !starts || !becomes || becomes.operating.verdict === verdict) return undefined;
  const { from, to } = starts;
  const days = { from, to, ...(start && { start }), ...(end && { end }) };
  const how = crossing(days, asOf);
  return how && { ...days, crossing: how, action, now: verdict, becomes: becomes.operating.verdict };
}

interface Days {
  from: Day;
  to: Day;
  start?: Day;
  end?: Day;
}

function crossing({ from, to, start, end }: Days, asOf: Day): Crossing | undefined {
  if (start && start > to) return 'starts-after';
  if (from <= asOf) return 'within';
  if (start && start >= from) return 'starts-within';
  if (end) return end < from ? 'ends-before' : 'crosses';
  return undefined;
}
