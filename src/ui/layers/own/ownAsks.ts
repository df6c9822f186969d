import { recastRequest } from '../../../state/bounds.ts';
import { requestsOf } from '../../../state/requests.ts';
import { limitInView } from '../../explore/inView.ts';
import type { Asked } from '../../planner/asked.ts';
import { type Known, stateOf } from '../layer.ts';
import { exclusionKey, limitsKey, type OwnState, ownState } from './ownState.ts';

const tablesOf = ({ bounds }: Pick<OwnState, 'bounds'>) =>
  bounds.flatMap(({ drawn }) => (drawn.kind === 'recast' ? [drawn.table] : []));

/** What the user's own limits on B exclude, and how high they lie where that is in view. */
export function ownAsks({ choices, states }: Known): readonly Asked[] {
  const userLimits = tablesOf(stateOf(states, ownState));
  if (userLimits.length === 0) return [];
  const searches = userLimits.map(({ id }) => id);
  const usual = { lane: { shared: 'own' }, when: 'after-picture' } as const;
  return [
    ...(choices.lifetime === 'implied'
      ? [{ ...usual, key: exclusionKey, request: { ...recastRequest(choices, ''), searches, userLimits } }]
      : []),
    ...(limitInView(choices)
      ? [
          {
            ...usual,
            key: limitsKey,
            request: { ...requestsOf(choices).limits, searches, exposure: 1, userLimits },
          },
        ]
      : []),
  ];
}
