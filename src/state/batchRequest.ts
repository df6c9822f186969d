import { unbinnedIds } from '../data/catalogue.ts';
import type { ExclusionRequest, LimitsRequest } from '../engine/request.ts';
import type { Choices } from './choices.ts';
import { requestsOf } from './requests.ts';
import { shapeToys } from './shapeToys.ts';

/**
 * The request of the figure for other machines: of the searches that are switched on, the unbinned analysis included, under
 * the same assumptions, at the hypotheses of each search, so that it can be cut into as many shards as there are.
 * @returns an exclusion of the model, or limits on B at the fixed lifetime
 */
export function batchRequest(choices: Choices): ExclusionRequest | LimitsRequest {
  const { exclusion, limits } = requestsOf(choices);
  const withToys = choices.shape ? shapeToys : {};
  const searches = [...limits.searches, ...(choices.shape ? unbinnedIds : [])];
  if (exclusion === null) {
    const { drawn: _, ...request } = limits;
    return { ...request, searches, ...withToys };
  }
  // A union needs all searches at once; it follows from their parts.
  const { union: _, outlined: __, ...request } = exclusion;
  return { ...request, searches, massesMeV: 'hypotheses', ...withToys };
}

/** A request as a file that `scan` takes; a lifetime without end is "inf", for JSON has no number for it. */
export function requestText(request: ExclusionRequest | LimitsRequest): string {
  const plain = (_: string, value: unknown): unknown => (value === Number.POSITIVE_INFINITY ? 'inf' : value);
  return `${JSON.stringify(request, plain, 2)}\n`;
}
