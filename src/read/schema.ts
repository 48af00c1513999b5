/** Shapes of what is read. Types are hand-written in model.ts; here they are checked. */
import * as z from 'zod';
import { type CriterionAsk, criterionAsks, grounds, kinds, levels, recommendations, sectors, users } from '../model.ts';
import { proposalSchema } from './proposal.ts';
import { isAuthority } from './vietnamese.ts';

const text = z.string().trim().min(1);

// ── Candidates ───────────────────────────────────────────────────────────────────────────────────

const { name, agency, description, objective, functions, data, scope, buildsOn } = proposalSchema.shape;
const described = { name, agency, description, objective, functions, data, scope, buildsOn };
const answer = z.strictObject({ met: z.enum(['yes', 'no']), evidence: text.optional() });

/** A platform that somebody proposes to add to the list of Decision 1132. `no-overlap` is not asked: it is compared. */
export const candidateSchema = z.strictObject({
  ...described,
  group: z.enum(['A', 'B']).optional(),
  answers: z
    .strictObject(
      Object.fromEntries(
        criterionAsks.filter((ask) => ask !== 'no-overlap').map((ask) => [ask, answer.optional()]),
      ) as {
        [ask in Exclude<CriterionAsk, 'no-overlap'>]: z.ZodOptional<typeof answer>;
      },
    )
    .optional(),
});

// ── Beside the proposals ─────────────────────────────────────────────────────────────────────────

/** A day that exists, written in full. */
const wholeDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'bad-day')
  .refine((written) => new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) ?? false, 'bad-day');

/** Decisions of authorities to allow findings. */
export const waiversSchema = z.strictObject({
  waivers: z.array(
    z.strictObject({
      finding: z.string().regex(/^\S+-[0-9a-f]{12}$/, 'bad-finding'),
      reason: text,
      decidedBy: text.refine(isAuthority, 'not-an-authority'),
      document: z.strictObject({ number: text, date: wholeDay }),
      expires: wholeDay,
    }),
  ),
});

// ── Data files ───────────────────────────────────────────────────────────────────────────────────

const nfc = z.string().refine((value) => value === value.normalize('NFC'), 'text is not NFC');
const words = nfc.min(1);
const bilingual = z.strictObject({ vi: words, en: words });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const verified = { verifiedOn: date };

/** Ids are typed on the command line, and stand in ids of findings. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u;
/** The wordings of a start of operation that `startPeriod` reads. */
export const START = /^(?:Đã vận hành|Năm \d{4}(?:\s*-\s*\d{4})?|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4})$/;

const listKind = z.enum(['decision', 'guidance', 'data-services', 'deploy-locally', 'local']);

const entry = z.strictObject({
  id: words,
  name: words,
  printedName: words.optional(),
  owner: words.optional(),
  printedOwner: words.optional(),
  purpose: words,
  printedPurpose: words.optional(),
  start: words.optional(),
  data: words.optional(),
  deployment: words.optional(),
  deploymentClass: z.enum(['deployed', 'deploying', 'pilot', 'planned']).optional(),
  scope: words.optional(),
  form: words.optional(),
  classification: words.optional(),
  conditions: words.optional(),
  recommendation: words.optional(),
  recommendationClass: z.enum(recommendations).optional(),
  recommendationAlso: z.array(z.enum(recommendations)).optional(),
  roadmap: words.optional(),
  reference: words.optional(),
  referenceModel: words.optional(),
  specification: words.optional(),
  unit: words.optional(),
  corrections: z.array(z.strictObject({ field: words, printed: words, corrected: words })).optional(),
  note: bilingual.optional(),
  row: words,
  ...verified,
});

/** A list that the user adds: what an official list must say may be left out. */
export const addedListSchema = z.strictObject({
  list: z.string().regex(ID, 'bad-id'),
  kind: listKind.optional(),
  title: z.union([text, z.strictObject({ vi: text, en: text })]).optional(),
  document: z
    .strictObject({
      number: text.optional(),
      date: wholeDay.optional(),
      issuer: text.optional(),
      title: text.optional(),
      annex: text.optional(),
    })
    .optional(),
  verifiedOn: wholeDay.optional(),
  effectiveFrom: wholeDay.optional(),
  effectiveUntil: wholeDay.optional(),
  withdrawn: z.array(text).optional(),
  entries: z
    .array(
      z.strictObject({
        id: z.string().regex(ID, 'bad-id').optional(),
        name: text,
        purpose: text,
        owner: text.optional(),
        start: z.string().regex(START, 'bad-start').optional(),
        data: text.optional(),
        deployment: text.optional(),
        scope: text.optional(),
        recommendation: text.optional(),
        recommendationClass: z.enum(recommendations).optional(),
        row: text.optional(),
        from: wholeDay.optional(),
        until: wholeDay.optional(),
        verifiedOn: wholeDay.optional(),
      }),
    )
    .optional(),
});
export type AddedList = z.infer<typeof addedListSchema>;

export const catalogueSchema = z.strictObject({
  list: words,
  kind: listKind,
  title: bilingual,
  document: z.strictObject({
    number: words.optional(),
    date: words,
    issuer: words,
    title: words,
    annex: words.optional(),
  }),
  entries: z.array(entry),
});

const confidence = z.enum(['high', 'medium', 'low']);
export const crosswalkSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      canonical: words,
      why: words,
      members: z.array(
        z.strictObject({
          id: words,
          relation: z.enum(['same', 'successor', 'part_of', 'broader']),
          confidence,
          why: words,
        }),
      ),
      near: z.array(z.strictObject({ id: words, why: words })).optional(),
    }),
  ),
});

export const agenciesSchema = z.strictObject({
  words: z.strictObject({ local: z.array(words), partner: z.array(words) }),
  agencies: z.array(
    z.strictObject({
      name: words,
      level: z.enum(levels),
      aliases: z.array(words).optional(),
      parent: words.optional(),
      successors: z.array(words).optional(),
      tookOver: z.record(words, z.array(words).min(1)).optional(),
      begins: z.boolean().optional(),
      confidence,
    }),
  ),
});

export const capabilitiesSchema = z.strictObject({
  sector: z.enum(sectors),
  capabilities: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
      label: bilingual,
      kind: z.enum(kinds),
      users: z.array(z.enum(users)).optional(),
      sector: z.enum(sectors).optional(),
      terms: z.array(words).min(1),
      hints: z.array(words).optional(),
      excludes: z.array(words).optional(),
      generic: z.boolean().optional(),
      uncovered: z.strictObject({ why: words, near: z.array(words).optional() }).optional(),
      note: words.optional(),
    }),
  ),
});

const facetCapabilities = z.array(
  z.strictObject({ capability: words, printed: words.optional(), inferred: words.optional() }),
);
const facetBody = {
  kinds: z.array(z.enum(kinds)).min(1),
  users: z.array(z.enum(users)).min(1),
  core: facetCapabilities.min(1),
  supporting: facetCapabilities.optional(),
  note: words.optional(),
};
export const facetsSchema = z.strictObject({
  facets: z.array(z.strictObject({ entry: words, sectors: z.array(z.enum(sectors)).min(1), ...facetBody })).optional(),
  families: z
    .array(
      z.strictObject({ id: words, label: bilingual, members: z.record(words, z.array(z.enum(sectors))), ...facetBody }),
    )
    .optional(),
});

export const lexiconSchema = z.strictObject({
  abbreviations: z.record(words, words),
  spellings: z.record(words, words),
  connects: z.array(words),
  negates: z.array(words),
  cites: z.array(words),
  systems: z.array(words),
  builds: z.array(words),
  services: z.array(words),
  openings: z.array(words),
  verbs: z.array(words),
  grammar: z.array(words),
  filler: z.array(words),
  others: z.array(words),
  agencySectors: z.record(words, z.array(z.enum(sectors)).min(1)),
});

const row = <V extends z.ZodType>(verdict: V) =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    label: bilingual,
    when: z.record(words, z.array(words).min(1)),
    verdict,
    basis: z.array(z.strictObject({ clause: words, quote: words })).optional(),
    interpretation: bilingual.optional(),
    examples: z
      .array(z.strictObject({ says: bilingual, facts: z.record(words, words), row: words.optional() }))
      .optional(),
  });
const decided = z.enum(['violation', 'restricted', 'review', 'conditional', 'exempt', 'advisory', 'clear', 'guidance']);
const criteriaGroup = z.strictObject({
  ref: words,
  heading: words,
  items: z.array(
    z.strictObject({
      id: words,
      ref: words,
      text: words,
      asks: z.array(z.strictObject({ key: z.enum(criterionAsks), quote: words })).min(1),
    }),
  ),
});
export const criteriaSchema = z.strictObject({
  law: words,
  ...verified,
  groupA: words,
  closing: words,
  interpretation: bilingual,
  evidence: z.record(z.enum(criterionAsks), bilingual),
  groups: z.strictObject({ a: criteriaGroup, b: criteriaGroup }),
});

const clauses = z.array(words).min(1).optional();

export const lawSchema = z.strictObject({
  id: words,
  title: bilingual,
  issuer: words,
  signedOn: date,
  inForceFrom: date,
  ...verified,
  lists: z.array(words),
  repeals: z.array(words).optional(),
  printedTitle: words,
  articles: z.array(z.strictObject({ id: words, ref: words, heading: words.optional(), text: words.optional() })),
  // A further pack may leave these to the first.
  exceptions: z
    .strictObject({
      clause: words,
      grounds: z.array(z.strictObject({ ground: z.enum(grounds), quote: words, authority: bilingual })).min(1),
      documents: z.strictObject({ named: z.array(words).min(1), numbered: z.array(words).min(1) }),
      interpretation: bilingual,
    })
    .optional(),
  channel: z.strictObject({ entry: words, quote: words }).optional(),
  pointers: z.strictObject({ assign: clauses, use: clauses, describe: clauses }).optional(),
  readings: z.strictObject({ unit: bilingual, predecessor: bilingual, ownPlatform: bilingual }).optional(),
  usual: z.record(words, words).optional(),
  // A verdict without a clause is an opinion: the basis is required.
  rows: z.array(row(decided).required({ basis: true })).min(1),
});

export const guidanceSchema = z.strictObject({
  id: words,
  title: bilingual,
  lists: z.array(words),
  ...verified,
  stances: z.strictObject({ against: z.array(z.enum(recommendations)), for: z.array(z.enum(recommendations)) }),
  precedence: bilingual,
  rows: z.array(row(z.enum(['advisory', 'clear']))).min(1),
});

export const localSchema = z.strictObject({
  id: words,
  title: bilingual,
  kinds: z.array(listKind),
  ...verified,
  rows: z.array(row(z.enum(['review', 'advisory', 'clear']))).min(1),
});

export const freshnessSchema = z.strictObject({ limitDays: z.number().int().positive(), why: bilingual });

export const dataServicesSchema = z.strictObject({
  services: z.array(z.strictObject({ entry: words, terms: z.array(words).min(1) })),
});

/** Confirmations that platforms operate: those of data/, and those of `--status`. */
export const statusSchema = z.strictObject({
  records: z.array(z.strictObject({ platform: words, operatingSince: wholeDay, source: words, verifiedOn: wholeDay })),
});

const share = z.number().min(0).max(1);
export const tuningSchema = z.strictObject({
  chosenOn: words,
  fields: z.strictObject({
    name: z.number().positive(),
    description: z.number().positive(),
    objective: z.number().positive(),
    functions: z.number().positive(),
    data: z.number().positive(),
    area: z.number().positive(),
    note: z.number().positive(),
  }),
  hint: share,
  supporting: share,
  unexplained: share,
  head: share,
  doubt: share,
  stated: share,
  inPassing: z.strictObject({ alone: share, beside: share }),
  words: z.strictObject({ chance: share, copy: share }),
  likeDoubt: share,
  named: share,
  agreement: share,
  otherScope: share,
  unstatedScope: share,
  ownUse: share,
  thresholds: z.strictObject({
    similar: z.strictObject({ function: share, objective: share, scope: share }),
    partial: z.strictObject({ function: share }),
  }),
});
