import { requestsOf } from '../../../state/requests.ts';
import type { Asked } from '../../planner/asked.ts';
import type { Known } from '../layer.ts';

/** What the searches exclude of the model, and their limits on B. */
export function searchesAsks({ choices }: Known): readonly Asked[] {
  const { exclusion, limits } = requestsOf(choices);
  const usual = { lane: 'by-search', when: 'now', rough: true } as const;
  return [
    ...(exclusion === null ? [] : [{ ...usual, key: 'exclusion', request: exclusion }]),
    { ...usual, key: 'limits', request: limits },
  ];
}
