import * as v from 'valibot';
import { provenanceSchema } from './analysisSchema.ts';
import { ascending, confidenceLevel, massRanges, positive, text } from './fields.ts';

/** Upper limits on B(K+ → π+ X) over mass in MeV, to be read with straight lines in (m, ln B). */
const limitColumns = { massMeV: ascending, limit: v.array(positive) };

/**
 * Acceptance from limits at several lifetimes: ln B_UL is joined by straight lines in 1/τ. Where a limit exceeds
 * `largestLimit` there is none.
 */
const rowsLawSchema = v.object({
  kind: v.literal('rows'),
  note: text,
  largestLimit: positive,
  rows: v.pipe(
    v.array(v.object({ inverseLifetimePerNs: positive, ...limitColumns })),
    v.minLength(1, 'at least one row'),
  ),
});

/** Acceptance 1 − exp(−τ₀/τ) of an X that must decay soon; nothing is seen beyond the longest lifetime. */
const decayLawSchema = v.object({
  kind: v.literal('decay'),
  note: text,
  lifetimeNs: positive,
  longestLifetimeNs: positive,
});

/** A search of which only limits are public, as stored in `public/data/analyses`. */
export const limitTableSchema = v.object({
  kind: v.literal('limit-table'),
  id: text,
  title: text,
  signature: v.picklist(['invisible', 'mumu', 'gammagamma']),
  provenance: provenanceSchema,
  /** Key into references.bib. */
  citation: text,
  confidenceLevel,
  massRangesMeV: massRanges,
  /** Limits at the reference lifetime: τ = ∞ for an invisible X, τ = 0 for a visible one. */
  reference: v.object(limitColumns),
  lifetimeLaw: v.variant('kind', [rowsLawSchema, decayLawSchema]),
});

export type LimitTable = v.InferOutput<typeof limitTableSchema>;
export type LifetimeRows = v.InferOutput<typeof rowsLawSchema>;
