import * as v from 'valibot';
import { provenanceSchema } from './analysisSchema.ts';
import { experimentKindSchema } from './boundKinds.ts';
import {
  ascending,
  citationFields,
  confidenceLevel,
  massRanges,
  positive,
  positiveColumn,
  text,
} from './fields.ts';
import { lifetimeFloorSchema } from './lifetimeFloorSchema.ts';

/** Upper limits on B(K+ → π+ X) over mass in MeV, to be read with straight lines in (m, ln B). */
const limitColumns = { massMeV: ascending, limit: positiveColumn };

/** The same at one lifetime, with the ranges of mass in which it speaks where gaps part them. */
const rowColumns = { ...limitColumns, massRangesMeV: v.exactOptional(massRanges) };

/**
 * Acceptance from limits at several lifetimes: ln B_UL is joined by a concave curve in 1/τ. Where a limit exceeds
 * `largestLimit` there is none.
 */
const rowsLawSchema = v.object({
  kind: v.literal('rows'),
  note: text,
  largestLimit: positive,
  rows: v.pipe(v.array(v.object({ inverseLifetimePerNs: positive, ...rowColumns })), v.minLength(1)),
});

/**
 * The same from limits at finite lifetimes alone, the longest first, which is the reference: nothing is limited at longer
 * lifetimes, for a stable X neither, nor at shorter ones.
 */
const betweenRowsLawSchema = v.object({
  kind: v.literal('between-rows'),
  note: text,
  largestLimit: positive,
  rows: v.pipe(v.array(v.object({ inverseLifetimePerNs: positive, ...rowColumns })), v.minLength(2)),
});

/** Acceptance 1 − exp(−τ₀/τ) of an X that must decay soon; nothing is seen beyond the longest lifetime. */
const decayLawSchema = v.object({
  kind: v.literal('decay'),
  note: text,
  lifetimeNs: positive,
  longestLifetimeNs: positive,
});

/**
 * Acceptance from limits at several lifetimes of an X that must decay soon: B_UL is joined by straight lines in τ, which
 * is what 1/(1 − exp(−τ₀/τ)) tends to. It stays below the first lifetime and grows ∝ τ beyond the last one, up to the
 * longest lifetime where one is given. The first row is the reference.
 */
const promptRowsLawSchema = v.object({
  kind: v.literal('prompt-rows'),
  note: text,
  longestLifetimeNs: v.exactOptional(positive),
  rows: v.pipe(v.array(v.object({ lifetimeNs: positive, ...rowColumns })), v.minLength(2)),
});

/**
 * Acceptance of a detector that X must reach before it decays there, ∝ (d/τ) exp(−d/τ): d is the proper time of the
 * flight, and τ = d the lifetime seen best, which is the reference.
 */
const flightLawSchema = v.object({
  kind: v.literal('flight'),
  note: text,
  massMeV: ascending,
  flightTimeNs: positiveColumn,
});

/** Limits for an X that escapes and nothing about others: an X that decays visibly is not limited. */
const stableOnlyLawSchema = v.object({ kind: v.literal('stable-only'), note: text });

/** Why a table of another experiment is here, and which kind of experiment it is. */
export const recastSchema = v.object({ experiment: text, experimentKind: experimentKindSchema, note: text });

/** A search of which only limits are public, as stored in `public/data/analyses` or, of other experiments, `public/data/recasts`. */
export const limitTableSchema = v.object({
  kind: v.literal('limit-table'),
  id: text,
  title: text,
  signature: v.picklist(['invisible', 'mumu', 'gammagamma', 'ee']),
  provenance: provenanceSchema,
  ...citationFields,
  /** What its own rows say if absent. */
  lifetimeFloor: v.optional(lifetimeFloorSchema),
  confidenceLevel,
  massRangesMeV: massRanges,
  /** Limits at the reference lifetime: τ = ∞ for an invisible X, τ = 0 for a visible one, or what the law says. */
  reference: v.object(limitColumns),
  lifetimeLaw: v.variant('kind', [
    rowsLawSchema,
    betweenRowsLawSchema,
    stableOnlyLawSchema,
    decayLawSchema,
    promptRowsLawSchema,
    flightLawSchema,
  ]),
  /** Present where another experiment's limits are recast; they then stand below their confidence level too. */
  recast: v.optional(recastSchema),
});

export type LimitTable = v.InferOutput<typeof limitTableSchema>;
export type LifetimeRows = v.InferOutput<typeof rowsLawSchema>;
export type BetweenRows = v.InferOutput<typeof betweenRowsLawSchema>;
export type PromptRows = v.InferOutput<typeof promptRowsLawSchema>;
export type FlightLaw = v.InferOutput<typeof flightLawSchema>;
