import * as v from 'valibot';
import { provenanceSchema } from './analysisSchema.ts';
import {
  ascending,
  citationFields,
  count,
  massRanges,
  notNegative,
  notNegativeColumn,
  positiveColumn,
  text,
} from './fields.ts';

/** Acceptance that is the same at every lifetime. */
const noLawSchema = v.object({ kind: v.literal('none') });

/** −ln A(m, τ)/A(m, ∞) = s(m)/τ, one s per mass, in ns. */
const slopeLawSchema = v.object({ kind: v.literal('slope'), slopeNs: notNegativeColumn });

/** A(m, τ), one row per mass, one column per 1/τ; the first column is 1/τ = 0. */
const rowsLawSchema = v.object({
  kind: v.literal('rows'),
  inverseLifetimePerNs: ascending,
  acceptance: v.array(positiveColumn),
});

/** Acceptance 1 − exp(−τ₀/τ) of an X that must decay soon, one τ₀ per mass, in ns. */
const decayLawSchema = v.object({ kind: v.literal('decay'), lifetimeNs: positiveColumn });

/**
 * A search of somebody's own: events that were seen and expected in the window of each mass, and what one event is worth. Columns
 * are as long as `massMeV`.
 */
export const countTableSchema = v.object({
  kind: v.literal('counts'),
  id: text,
  title: text,
  signature: v.picklist(['invisible', 'mumu', 'gammagamma', 'ee']),
  provenance: provenanceSchema,
  ...citationFields,
  massRangesMeV: massRanges,
  massMeV: ascending,
  /** Null where nothing was looked at: the search then has an expectation alone. */
  observedCount: v.array(v.nullable(count)),
  background: notNegativeColumn,
  backgroundUncertainty: notNegativeColumn,
  /** B(K+ → π+ X), times the decay fraction for visible searches, of one event: 1/(N_K × acceptance). */
  singleEventSensitivity: positiveColumn,
  lifetimeLaw: v.variant('kind', [noLawSchema, slopeLawSchema, rowsLawSchema, decayLawSchema]),
  /** Lifetime in s down to which the search vouches for its law; any if absent. */
  shortestLifetimeS: v.optional(notNegative),
});

export type CountTable = v.InferOutput<typeof countTableSchema>;
