import * as v from 'valibot';
import {
  ascending,
  citationFields,
  finiteColumn,
  massRanges,
  notNegative,
  notNegativeColumn,
  positive,
  positiveColumn,
  range,
  reconstruction,
  text,
} from './fields.ts';
import { lifetimeFloorSchema } from './lifetimeFloorSchema.ts';

/** Where the numbers of a data file come from. */
export const provenanceSchema = v.object({
  kind: v.picklist(['published-table', 'read-off-figure', 'reconstructed', 'computed']),
  publication: text,
  figure: text,
  doi: v.optional(text),
  arxiv: v.optional(text),
  note: text,
  licence: text,
});

/** One source of background: its density in m²_miss, linear between nodes, and its relative uncertainty. */
export const backgroundComponentSchema = v.object({
  id: text,
  label: text,
  relativeUncertainty: notNegative,
  massSquaredGeV2: ascending,
  densityPerGeV2: notNegativeColumn,
});

/** A counting search in windows of m²_miss as stored in `public/data/analyses`. Masses in MeV, m²_miss in GeV². */
export const countingAnalysisSchema = v.object({
  id: text,
  title: text,
  signature: v.literal('invisible'),
  provenance: provenanceSchema,
  ...citationFields,
  /** Identifiers of searches whose data are part of these. */
  contains: v.optional(v.array(text)),
  lifetimeFloor: lifetimeFloorSchema,
  /** Stretches of mass searched. */
  massRangesMeV: massRanges,
  massStepMeV: positive,
  /** Half-width of a search window in units of σ(m²_miss). */
  windowHalfWidthSigma: positive,
  signalRegionsGeV2: v.pipe(v.array(range), v.minLength(1)),
  /** m²_miss of every observed candidate. */
  eventsGeV2: finiteColumn,
  /** Bins in which the spectrum of m²_miss is drawn, and who says so; the nodes of the backgrounds where absent. */
  spectrumBins: v.optional(v.object({ widthGeV2: positive, source: text })),
  backgroundComponents: v.pipe(v.array(backgroundComponentSchema), v.minLength(1)),
  resolution: v.object({ massMeV: ascending, sigmaGeV2: positiveColumn }),
  /** B(K+ → π+ X) of one event, X invisible. */
  singleEventSensitivity: v.object({ massMeV: ascending, value: positiveColumn }),
  /** B of one K+ → π+νν̄ event in the same data, to which acceptances are compared (2025 paper eq 2.2). */
  neutrinoSensitivity: v.optional(v.object({ value: positive, source: text })),
  /** −ln A(m, τ)/A(m, ∞), one row per mass, one column per 1/τ; the first column is 1/τ = 0. */
  lifetimeAcceptance: v.object({
    note: text,
    massMeV: ascending,
    inverseLifetimePerNs: ascending,
    minusLogRatio: v.array(notNegativeColumn),
  }),
  /** For reconstructed files: the script and the values of its parameters. */
  reconstruction: v.optional(reconstruction),
});

export type Provenance = v.InferOutput<typeof provenanceSchema>;
export type BackgroundComponent = v.InferOutput<typeof backgroundComponentSchema>;
export type CountingAnalysis = v.InferOutput<typeof countingAnalysisSchema>;
