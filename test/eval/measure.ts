/** How well a method tells, on labelled proposals, which of the platforms of Decision 1132 a proposal would duplicate. */
import { canonicalOf } from '../../src/crosswalk.ts';
import type { Data, SimilarityLevel } from '../../src/model.ts';
import type { Labelled } from './labelled.ts';

/** What a method says of one proposal: platforms, best first. */
export interface Found {
  platform: string;
  level: SimilarityLevel;
  score: number;
}
export interface Answer {
  labelled: Labelled;
  found: Found[];
}

export interface Measures {
  proposals: number;
  /** Proposals that duplicate a platform of 1132. */
  duplicates: number;
  rightFirst: number;
  rightInTop3: number;
  recallSimilar: number;
  recallAny: number;
  /** Of the proposals called similar to something, the share that duplicates a platform so named. */
  precision: number;
  nearMisses: number;
  nearMissSimilar: number;
  nearMissAny: number;
  unrelated: number;
  unrelatedSimilar: number;
  unrelatedAny: number;
  /** Duplicates that are not called similar to the right platform, or not first. */
  misses: Answer[];
  /** Others that are called similar to something, and unrelated ones to which anything is shown. */
  alarms: Answer[];
}

export interface Truth {
  /** Right answers among the platforms of 1132: duplicates, older entries by their canonical one, families whole. */
  duplicates: Set<string>;
  kind: 'duplicate' | 'near' | 'unrelated';
}

export function truthOf({ label }: Labelled, data: Data): Truth {
  const canonical = label.duplicates.map((id) => canonicalOf(id, data)).filter((id) => id.startsWith('1132-'));
  const families = data.families
    .filter(({ members }) => members.some((member) => canonical.includes(member)))
    .flatMap(({ members }) => members);
  const duplicates = new Set([...canonical, ...families]);
  const kind =
    duplicates.size > 0 ? 'duplicate' : label.related.length + label.duplicates.length > 0 ? 'near' : 'unrelated';
  return { duplicates, kind };
}

const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

export function measure(answers: Answer[], data: Data): Measures {
  const judged = answers.map(({ labelled, found }) => ({
    labelled,
    truth: truthOf(labelled, data),
    found: found.filter(({ platform }) => platform.startsWith('1132-')),
  }));
  const of = (kind: Truth['kind']) => judged.filter(({ truth }) => truth.kind === kind);
  type Judged = (typeof judged)[number];
  const isRight = ({ truth }: Judged, one: Found | undefined) =>
    one !== undefined && truth.duplicates.has(one.platform);
  const hasSimilar = ({ found }: Judged) => found.some(({ level }) => level === 'similar');
  const dup = of('duplicate');
  const called = judged.filter(hasSimilar);
  const meets = (one: Judged, levels: SimilarityLevel[]) =>
    one.found.some((f) => levels.includes(f.level) && isRight(one, f));
  const count = <T>(list: T[], test: (one: T) => boolean) => list.filter(test).length;
  return {
    proposals: judged.length,
    duplicates: dup.length,
    rightFirst: share(
      count(dup, (one) => isRight(one, one.found[0])),
      dup.length,
    ),
    rightInTop3: share(
      count(dup, (one) => one.found.slice(0, 3).some((f) => isRight(one, f))),
      dup.length,
    ),
    recallSimilar: share(
      count(dup, (one) => meets(one, ['similar'])),
      dup.length,
    ),
    recallAny: share(
      count(dup, (one) => meets(one, ['similar', 'partial'])),
      dup.length,
    ),
    precision: share(
      count(called, (one) => meets(one, ['similar'])),
      called.length,
    ),
    nearMisses: of('near').length,
    nearMissSimilar: share(count(of('near'), hasSimilar), of('near').length),
    nearMissAny: share(
      count(of('near'), ({ found }) => found.length > 0),
      of('near').length,
    ),
    unrelated: of('unrelated').length,
    unrelatedSimilar: share(count(of('unrelated'), hasSimilar), of('unrelated').length),
    unrelatedAny: share(
      count(of('unrelated'), ({ found }) => found.length > 0),
      of('unrelated').length,
    ),
    misses: dup.filter((one) => !meets(one, ['similar']) || !isRight(one, one.found[0])),
    alarms: [...of('near'), ...of('unrelated')].filter(
      (one) => hasSimilar(one) || (one.truth.kind === 'unrelated' && one.found.length > 0),
    ),
  };
}
