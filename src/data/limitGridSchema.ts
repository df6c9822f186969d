import * as v from 'valibot';
import { productionModes } from '../physics/production/mode.ts';
import { provenanceSchema } from './analysisSchema.ts';
import { ascending, citationFields, confidenceLevel, positive, positiveColumn, text } from './fields.ts';
import { recastSchema } from './limitTableSchema.ts';

/** Lifetimes in s, ascending. */
const lifetimes = v.pipe(ascending, positiveColumn);

/**
 * Upper limits of another experiment on B(decay of a B meson to X) × B(X → products) on a grid of masses and lifetimes, as stored
 * in `public/data/recasts`; to be read with straight lines in (m, ln B) and (ln τ, ln B), and not beyond the grid.
 */
export const limitGridSchema = v.object({
  kind: v.literal('limit-grid'),
  id: text,
  title: text,
  signature: v.picklist(['mumu', 'gammagamma', 'ee']),
  /** The decay that makes X. */
  production: v.picklist(productionModes),
  provenance: provenanceSchema,
  ...citationFields,
  confidenceLevel,
  massMeV: ascending,
  lifetimeS: lifetimes,
  /** One row per lifetime with one limit per mass; null where there is none. */
  limit: v.array(v.array(v.nullable(positive))),
  recast: recastSchema,
});

export type LimitGrid = v.InferOutput<typeof limitGridSchema>;
