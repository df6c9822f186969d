import { boundIds } from '../data/boundCatalogue.ts';
import type { ExclusionRequest } from '../engine/request.ts';
import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';

/** What the switches of a bound depend on. Bounds are drawn unless switched off, comparisons on request alone. */
export interface SwitchedBound {
  readonly id: string;
  readonly role: 'bound' | 'comparison';
}

/** Whether a bound is switched on. */
export function isBoundShown(
  { hiddenBounds, comparisons }: Pick<Choices, 'hiddenBounds' | 'comparisons'>,
  { id, role }: SwitchedBound,
): boolean {
  if (role === 'comparison') return comparisons.includes(id);
  return hiddenBounds !== 'all' && !hiddenBounds.includes(id);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

/** Switches a bound on or off. */
export function toggleBound({ id, role }: SwitchedBound): Change {
  return (choices) => {
    if (role === 'comparison') return { ...choices, comparisons: toggled(choices.comparisons, id) };
    const hidden = choices.hiddenBounds === 'all' ? boundIds(choices.model) : choices.hiddenBounds;
    return { ...choices, hiddenBounds: toggled(hidden, id) };
  };
}

/** Switches some bounds and comparisons on or off, as one step; the others stay as they are. */
export function switchBounds(some: readonly SwitchedBound[], shown: boolean): Change {
  return (choices) =>
    some
      .filter((bound) => isBoundShown(choices, bound) !== shown)
      .reduce((changed, bound) => toggleBound(bound)(changed), choices);
}

/** Draws every bound; comparisons stay as they are. */
export const showAllBounds: Change = (choices) => ({ ...choices, hiddenBounds: [] });

/** Draws nothing of other experiments. */
export const hideAllBounds: Change = (choices) => ({ ...choices, hiddenBounds: 'all', comparisons: [] });

/**
 * The request for what a recast limit of another experiment excludes: the published one, so without projection.
 * @param recast identifier of the recast in the engine
 */
export function recastRequest(choices: Choices, recast: string): ExclusionRequest {
  const { model, invisibleFraction, confidenceLevel, method } = choices;
  return {
    task: 'exclusion',
    model,
    searches: [recast],
    invisibleFraction,
    curves: ['observed'],
    confidenceLevel,
    method,
    exposure: 1,
  };
}
