/**
 * The shape of a proposal. Every start reads one, so it is checked by the small edition of zod (the same core, without what makes chaining possible); files that
 * are read now and then have their shapes in schema.ts.
 */
import * as z from 'zod/mini';
import { actions, grounds, levels, sectors, users } from '../model.ts';

const text = z.string().check(z.trim(), z.minLength(1));
/** A list of one may be written as one text. */
export const list = <T extends z.core.SomeType>(item: T) =>
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? [value] : value)),
    z.array(item),
  );
const day = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'bad-date'));

/** A proposal as written. What each key means: `keys` in messages.ts. */
export const proposalSchema = z.strictObject({
  name: text,
  agency: z.strictObject({ name: text, level: z.enum(levels), parent: z.optional(text) }),
  action: z.enum(actions),
  description: z.optional(text),
  objective: z.optional(text),
  functions: z.optional(list(text)),
  data: z.optional(list(text)),
  scope: z.optional(
    z.strictObject({
      users: z.optional(list(z.enum(users))),
      sectors: z.optional(list(z.enum(sectors))),
      area: z.optional(text),
      note: z.optional(text),
    }),
  ),
  timeline: z.optional(z.strictObject({ start: z.optional(day), end: z.optional(day) })),
  budget: z.optional(z.strictObject({ amount: z.number().check(z.nonnegative()), currency: z._default(text, 'VND') })),
  exemption: z.optional(
    z.strictObject({ ground: z.enum(grounds), citation: z.optional(text), reason: z.optional(text) }),
  ),
  buildsOn: z.optional(list(text)),
  differences: z.optional(text),
});
export type ProposalInput = z.infer<typeof proposalSchema>;
