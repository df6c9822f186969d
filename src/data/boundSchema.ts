import * as v from 'valibot';
import { productionModes } from '../physics/production/mode.ts';
import { provenanceSchema } from './analysisSchema.ts';
import { experimentKindSchema } from './boundKinds.ts';
import { confidenceLevel, finite, notNegative, positive, text } from './fields.ts';
import { modelId } from './modelField.ts';

/** A polyline in mass (MeV) and coupling; masses may go back and forth. */
export const polylineSchema = v.object({
  massMeV: v.pipe(v.array(notNegative), v.minLength(2)),
  coupling: v.pipe(v.array(positive), v.minLength(2)),
});

/**
 * One connected piece of an excluded region: its real edges, in the order in which one walks around it, and vertices
 * that only close it for shading and for asking whether a point lies inside. Those are never drawn as limits.
 */
const regionSchema = v.object({
  edges: v.pipe(v.array(polylineSchema), v.minLength(1)),
  closing: v.optional(v.array(v.strictTuple([finite, positive]))),
  /** All that encloses it, for shading and for asking the same, where edges with straight lines between them do not say it. */
  outline: v.optional(polylineSchema),
  /** True where sides of the reading are cut off: it ends there although the limit may not. */
  cut: v.optional(v.boolean()),
});

const common = {
  kind: v.literal('bound'),
  id: text,
  /** Name on the plot. */
  label: text,
  experiment: text,
  experimentKind: experimentKindSchema,
  /** Comparisons are drawn on request alone: earlier contours of NA62, and published contours of what is recast here. */
  role: v.picklist(['bound', 'comparison']),
  /** Colour of a contour of NA62 that is not drawn like its earlier analyses: that of a search. */
  style: v.optional(v.picklist(['pinunu', 'pi0inv', 'pimumu', 'pigammagamma'])),
  /** Figures of the two papers whose captions name it; empty for others. */
  namedIn: v.array(text),
  /** Share of invisible decays of X for which it holds; null where it is computed for any. */
  invisibleFraction: v.nullable(v.picklist([0, 1])),
  /** Keys into references.bib. */
  citations: v.pipe(v.array(text), v.minLength(1)),
};

/** A contour that can be drawn. */
const availableSchema = v.object({
  ...common,
  model: modelId,
  status: v.literal('available'),
  provenance: provenanceSchema,
  curveType: v.picklist(['excluded', 'projection']),
  /** What the edges bound: everything above or below them, or the inside of closed regions. */
  shape: v.picklist(['lower-edge', 'upper-edge', 'closed-region']),
  excludedSide: v.picklist(['above', 'below', 'inside']),
  /** Coupling up to (of an upper edge: down to) which the source draws the region; null where it says nothing. */
  claimedTo: v.nullable(positive),
  /** Convention of the model in which the couplings stand. */
  convention: text,
  /** As stated where `confidenceLevelFrom` says; null where it could not be verified. */
  confidenceLevel: v.nullable(confidenceLevel),
  confidenceLevelFrom: v.nullable(text),
  regions: v.pipe(v.array(regionSchema), v.minLength(1)),
});

/** A bound that is computed from the experiment's model-independent limits instead of drawn. */
const recastSchema = v.object({
  ...common,
  /** The model whose list it is on; absent where it is on that of any model without one. */
  model: v.exactOptional(modelId),
  status: v.literal('recast'),
  /** Identifier of the recast in the engine. */
  recast: text,
  /** The decay that makes X in its limits; K+ → π+ X if absent. */
  production: v.exactOptional(v.picklist(productionModes)),
  /** Of the recast limits, and where it is stated. */
  confidenceLevel,
  confidenceLevelFrom: text,
  note: text,
});

/** A bound that the papers name but for which nothing trustworthy is at hand. */
const missingSchema = v.object({
  ...common,
  model: modelId,
  status: v.literal('missing'),
  reason: text,
  arxiv: v.optional(text),
});

/** A bound of another experiment as stored in `public/data/bounds`. */
export const boundSchema = v.variant('status', [availableSchema, recastSchema, missingSchema]);

export type Bound = v.InferOutput<typeof boundSchema>;
export type AvailableBound = v.InferOutput<typeof availableSchema>;
export type RecastBound = v.InferOutput<typeof recastSchema>;
export type Polyline = v.InferOutput<typeof polylineSchema>;
export type BoundRegion = v.InferOutput<typeof regionSchema>;
