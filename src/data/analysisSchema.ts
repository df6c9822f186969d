import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.gtValue(0));
const notNegative = v.pipe(finite, v.minValue(0));
const text = v.pipe(v.string(), v.nonEmpty());
const ascending = v.pipe(
  v.array(finite),
  v.minLength(2, 'at least 2 values'),
  v.check(
    (values) => values.every((value, index) => index === 0 || value > values[index - 1]),
    'strictly ascending values',
  ),
);
const range = v.pipe(
  v.strictTuple([finite, finite]),
  v.check(([low, high]) => high > low, 'a lower end below the upper end'),
);

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
  densityPerGeV2: v.array(notNegative),
});

/** A counting search in windows of m²_miss as stored in `public/data/analyses`. Masses in MeV, m²_miss in GeV². */
export const countingAnalysisSchema = v.object({
  id: text,
  title: text,
  signature: v.literal('invisible'),
  provenance: provenanceSchema,
  /** Key into references.bib. */
  citation: text,
  /** Stretches of mass searched. */
  massRangesMeV: v.pipe(v.array(range), v.minLength(1, 'at least one range')),
  massStepMeV: positive,
  /** Half-width of a search window in units of σ(m²_miss). */
  windowHalfWidthSigma: positive,
  signalRegionsGeV2: v.pipe(v.array(range), v.minLength(1, 'at least one range')),
  /** m²_miss of every observed candidate. */
  eventsGeV2: v.array(finite),
  backgroundComponents: v.pipe(v.array(backgroundComponentSchema), v.minLength(1, 'at least one component')),
  resolution: v.object({ massMeV: ascending, sigmaGeV2: v.array(positive) }),
  /** B(K+ → π+ X) of one event, X invisible. */
  singleEventSensitivity: v.object({ massMeV: ascending, value: v.array(positive) }),
  /** −ln A(m, τ)/A(m, ∞), one row per mass, one column per 1/τ; the first column is 1/τ = 0. */
  lifetimeAcceptance: v.object({
    note: text,
    massMeV: ascending,
    inverseLifetimePerNs: ascending,
    minusLogRatio: v.array(v.array(notNegative)),
  }),
  /** For reconstructed files: the script and the values of its parameters. */
  reconstruction: v.optional(
    v.object({ script: text, parameters: v.record(v.string(), finite), note: text }),
  ),
});

export type Provenance = v.InferOutput<typeof provenanceSchema>;
export type BackgroundComponent = v.InferOutput<typeof backgroundComponentSchema>;
export type CountingAnalysis = v.InferOutput<typeof countingAnalysisSchema>;
