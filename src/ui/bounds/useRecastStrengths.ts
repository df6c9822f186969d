import { useEffect, useState } from 'react';
import type { PointAnswer } from '../../engine/answer.ts';
import type { PointRequest } from '../../engine/request.ts';
import { type Standing, standingOf } from '../../engine/verdict.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import { modelOf } from '../../state/models.ts';
import { partsOf } from '../engine/parts.ts';
import { pool } from '../engine/pool.ts';

/** Recasts are asked when the crosshair has rested this long, so that they never stand in the way of the searches. */
const restMs = 80;

/** Recast limits are published ones, so without projection. */
const published = { exposure: 1 } as const;

/** Signal strengths of recast limits, and the point that they belong to. */
export interface RecastStrengths {
  readonly point: PointAnswer | null;
  /** By identifier of the recast. */
  readonly strengths: Readonly<Record<string, Standing>>;
}

/** The same point asked of recast limits: published ones, so without projection. */
function recastPoint(point: PointAnswer, recasts: readonly string[]): PointRequest {
  const { model, massMeV, amplitudeCoupling, invisibleFraction, confidenceLevel } = point;
  return {
    task: 'point',
    model,
    searches: recasts,
    massMeV,
    coupling: couplingInConvention(modelOf(model).conventions[0], amplitudeCoupling),
    invisibleFraction,
    confidenceLevel,
    method: 'hybrid-lognormal-kappa',
    ...published,
  };
}

/**
 * Signal strengths of recast limits at the crosshair; those of an earlier point until the new ones are there.
 * @param point the point as last answered
 * @param recasts identifiers in the engine; the same array while none changes
 */
export function useRecastStrengths(point: PointAnswer, recasts: readonly string[]): RecastStrengths {
  const [known, setKnown] = useState<RecastStrengths>({ point: null, strengths: {} });
  useEffect(() => {
    if (recasts.length === 0) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      const asked = partsOf(recastPoint(point, recasts)).map(({ worker, request }) =>
        pool.run(request, { channel: `recast point ${worker}`, affinity: worker }),
      );
      void Promise.all(asked).then((results) => {
        if (!wanted || !results.every(({ ok }) => ok)) return;
        const searches = results.flatMap((result) => (result.ok ? result.answer.searches : []));
        const strengths = searches.map((each) => [each.search, standingOf(each, published)] as const);
        setKnown({ point, strengths: Object.fromEntries(strengths) });
      });
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [point, recasts]);
  return known;
}
