import * as v from 'valibot';
import { notNegative, positive, range, text } from './fields.ts';

/**
 * Down to which lifetimes of X a search says something. Its limits are published down to `shortestLifetimeS`; where masses
 * overlap the shortest one counts, and beside them nothing is published for an X that decays. With `smallestAcceptanceRatio`
 * the search speaks at shorter lifetimes too, by its simulated acceptance, until A(τ)/A(∞) falls below that ratio.
 */
export const lifetimeFloorSchema = v.object({
  /** Where both are stated. */
  source: text,
  smallestAcceptanceRatio: v.optional(v.pipe(positive, v.ltValue(1))),
  published: v.pipe(
    v.array(v.object({ massRangeMeV: range, shortestLifetimeS: notNegative })),
    v.minLength(1),
  ),
});

export type LifetimeFloor = v.InferOutput<typeof lifetimeFloorSchema>;
