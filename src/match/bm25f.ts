/**
 * BM25F: term frequency weighted by field and length, then saturated once for all fields.
 * S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.5.
 */

export interface FieldParameters {
  /** How much a word in this field counts, against 1 for running text. */
  boost: number;
  /** 0..1: how far a long field is discounted. */
  b: number;
}

export const parameters = {
  /** ≥ 0: how fast repeated words stop counting. Low, because a platform's text names each function once. */
  k1: 0.6,
  fields: {
    name: { boost: 2.5, b: 0.2 },
    // Long purposes are not diluted: a proposal meets one function of many.
    purpose: { boost: 1, b: 0.15 },
  } satisfies Record<string, FieldParameters>,
} as const;
export type IndexedField = keyof typeof parameters.fields;
export const indexedFields = Object.keys(parameters.fields) as IndexedField[];

/** Frequency of a term in a field, weighted: 0 where it is not there. */
export function weighted(frequency: number, length: number, averageLength: number, field: IndexedField): number {
  const { boost, b } = parameters.fields[field];
  return (boost * frequency) / (1 - b + b * (length / averageLength));
}

/** Saturation: 0 for an absent term, towards 1 for a frequent one. */
export function saturate(frequency: number): number {
  return frequency / (parameters.k1 + frequency);
}
