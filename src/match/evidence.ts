/** Evidence: words of the proposal beside words of the platform. */
import type { Axis, Evidence } from '../model.ts';
import { place, quote, type ReadText, type Seen } from '../understand/understand.ts';
import { type Comparison, round } from './comparison.ts';
import type { Platform } from './corpus.ts';
import { sharedRuns } from './runs.ts';

/** A mention of a capability, beside what the platform prints of it. */
export function ofMention(
  axis: Axis,
  { platform, corpus }: Comparison,
  { text, mention }: Seen,
  weight: number,
): Evidence {
  const item = platform.core.get(mention.capability) ?? platform.supporting.get(mention.capability);
  return {
    axis,
    proposal: {
      text: quote(text, mention),
      field: text.source.field,
      ...placeOf(text, Math.min(...mention.spans.map(([from]) => from))),
    },
    platform:
      item?.printed !== undefined
        ? { field: fieldOf(platform, item.printed), text: item.printed }
        : { field: 'inferred', text: item?.inferred ?? '' },
    capability: corpus.data.capabilities[mention.capability]!.id,
    weight: round(weight),
  };
}

export function placeOf(text: ReadText, token: number) {
  return place(text.source, text.tokens[token]!.start);
}

const PRINTED_FIELDS = [
  'name',
  'purpose',
  'data',
  'scope',
  'classification',
  'recommendation',
  'form',
  'specification',
] as const;

const fields = new WeakMap<Platform, Map<string, string>>();

/** The field of the entry that a quote stands in; found once for each quote. */
function fieldOf(platform: Platform, printed: string): string {
  const known = fields.get(platform) ?? new Map<string, string>();
  fields.set(platform, known);
  const field = known.get(printed) ?? findField(platform, loose(printed));
  known.set(printed, field);
  return field;
}

function findField({ entry }: Platform, printed: string): string {
  return (
    PRINTED_FIELDS.find((field) => entry[field] !== undefined && loose(entry[field]).includes(printed)) ?? 'purpose'
  );
}

const loose = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Longest runs of words that both texts have. */
export function ofWords(axis: Axis, { profile, platform, corpus }: Comparison): Evidence[] {
  const runs = sharedRuns(profile.understanding.texts, platform.fields, corpus);
  const total = runs.reduce((sum, { telling }) => sum + telling, 0);
  return runs.map(({ text, from, ours, field, theirs, telling }) => ({
    axis,
    proposal: { text: ours, field: text.source.field, ...placeOf(text, from) },
    platform: { field, text: theirs },
    weight: round(telling / total),
  }));
}
