import * as v from 'valibot';
import { provenanceSchema } from './analysisSchema.ts';
import { ascending, citationFields, confidenceLevel, notNegative, positive, text } from './fields.ts';

/** One stretch of a curve at one lifetime; straight lines in (m, ln B) join its points, nothing joins two stretches. */
export const publishedStretchSchema = v.object({
  /** Proper lifetime in s; `inf` for an X that escapes, 0 for one that decays at once. */
  lifetimeS: v.union([notNegative, v.literal('inf')]),
  massMeV: ascending,
  limit: v.array(positive),
});

/** Upper limits as a collaboration published them, for comparison, as stored in `public/data/published`. */
export const publishedCurveSchema = v.object({
  kind: v.literal('published-curve'),
  id: text,
  title: text,
  /** Where it was published, in as few words as the plot has room for. */
  label: text,
  /** The search of the explorer that the curve belongs beside. */
  search: text,
  /** Whether that search rests on the same data, so that their ratio says how well it was recomputed. */
  sameData: v.boolean(),
  /** Years of its data, where they are not those of that search. */
  years: v.optional(text),
  /** What is limited, with the decay fraction where there is one. */
  quantity: text,
  curve: v.picklist(['observed', 'expected']),
  confidenceLevel,
  provenance: provenanceSchema,
  ...citationFields,
  stretches: v.pipe(v.array(publishedStretchSchema), v.minLength(1)),
});

export type PublishedStretch = v.InferOutput<typeof publishedStretchSchema>;
export type PublishedCurve = v.InferOutput<typeof publishedCurveSchema>;
