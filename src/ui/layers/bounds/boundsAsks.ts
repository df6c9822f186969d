import type { PointRequest } from '../../../engine/request.ts';
import { recastRequest } from '../../../state/bounds.ts';
import type { Choices } from '../../../state/choices.ts';
import { requestsOf } from '../../../state/requests.ts';
import { isDrawn } from '../../bounds/boundRow.ts';
import type { Asked } from '../../planner/asked.ts';
import { type Known, stateOf } from '../layer.ts';
import { boundRowsOf } from './boundRows.ts';
import { boundsIn, boundsState, recastPointKey, recastsKey } from '../../bounds/boundsState.ts';

/** The point at the crosshair asked of recast limits: published ones, so without projection. */
function recastPoint(choices: Choices, searches: readonly string[]): PointRequest {
  const { task, model, massMeV, coupling, invisibleFraction, confidenceLevel } = requestsOf(choices).point;
  const method = 'hybrid-lognormal-kappa';
  return {
    task,
    model,
    searches,
    massMeV,
    coupling,
    invisibleFraction,
    confidenceLevel,
    method,
    exposure: 1,
  };
}

/** What recast limits exclude, and how strong those on the plot are at the crosshair; nothing at a fixed lifetime. */
export function boundsAsks(known: Known): readonly Asked[] {
  const { choices, states } = known;
  if (choices.lifetime !== 'implied') return [];
  const recasts = (boundsIn(stateOf(states, boundsState), choices.model) ?? []).flatMap((bound) =>
    bound.status === 'recast' ? [bound.recast] : [],
  );
  if (recasts.length === 0) return [];
  const drawn = boundRowsOf(known)
    .filter(isDrawn)
    .flatMap(({ bound }) => (bound.status === 'recast' ? [bound.recast] : []));
  return [
    {
      key: recastsKey,
      request: { ...recastRequest(choices, ''), searches: recasts },
      lane: 'by-search',
      when: 'after-picture',
    },
    ...(drawn.length === 0
      ? []
      : ([
          {
            key: recastPointKey,
            request: recastPoint(choices, drawn),
            lane: 'by-search',
            when: 'at-rest',
            saysItself: true,
          },
        ] as const)),
  ];
}
