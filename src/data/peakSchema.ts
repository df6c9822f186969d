import * as v from 'valibot';
import { provenanceSchema } from './analysisSchema.ts';
import {
  ascending,
  citationFields,
  countColumn,
  massRanges,
  notNegative,
  positive,
  positiveColumn,
  reconstruction,
  text,
} from './fields.ts';
import { lifetimeFloorSchema } from './lifetimeFloorSchema.ts';

/** How the acceptance falls with lifetime: 1 − exp(−τ₀(m)/τ) (2025 paper eq 3.1), τ₀ linear between nodes of mass. */
export const decayLawSchema = v.object({
  name: text,
  note: text,
  massMeV: ascending,
  lifetimeNs: positiveColumn,
});

/** A peak search on a smooth spectrum of invariant mass as stored in `public/data/analyses`. Masses in MeV. */
export const peakAnalysisSchema = v.object({
  kind: v.literal('peak'),
  id: text,
  title: text,
  signature: v.literal('mumu'),
  provenance: provenanceSchema,
  ...citationFields,
  lifetimeFloor: lifetimeFloorSchema,
  massRangesMeV: massRanges,
  /** Mass hypotheses and the mass resolution σ_m at each. */
  hypotheses: v.object({ massMeV: ascending, resolutionMeV: positiveColumn }),
  /** Half-widths of window and sidebands in units of σ_m; the window is cut out of the sidebands. */
  windowHalfWidthSigma: positive,
  sidebandHalfWidthSigma: positive,
  /** Observed candidates in bins of the invariant mass. A bin belongs to a window or sideband if its centre does. */
  spectrum: v.object({ edgesMeV: ascending, counts: countColumn }),
  /** N_K, the number of kaon decays. */
  kaonDecays: v.object({ value: positive, uncertainty: notNegative }),
  /** Acceptance of K+ → π+ X, X → μ+μ− for X that decays at once, with the part of the peak inside the window. */
  acceptance: v.object({ note: text, massMeV: ascending, value: positiveColumn }),
  /** Part of the peak inside the window: a factor of `acceptance`. */
  windowEfficiency: v.pipe(positive, v.maxValue(1)),
  /** Acceptance of K+ → π+ X, X → μ+μ− (isotropic) over the one of K+ → π+ μ+μ− at the same mass, whatever the window. */
  signalAcceptanceRatio: positive,
  /** The first one is the default. */
  lifetimeLaws: v.pipe(v.array(decayLawSchema), v.minLength(1)),
  /**
   * A hypothesis whose window holds an excess that is known to exist but not where: it was put there, and whoever looks at
   * the window must be told so.
   */
  placedExcess: v.optional(v.object({ massMeV: positive, significance: positive, note: text })),
  reconstruction: v.optional(reconstruction),
});

export type DecayLaw = v.InferOutput<typeof decayLawSchema>;
export type PeakAnalysis = v.InferOutput<typeof peakAnalysisSchema>;
