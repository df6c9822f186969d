import type { Curve } from '../data/curveSchema.ts';
import { curveRows, type ExportCurve } from './curvePoints.ts';

/**
 * A curve as JSON of our own kind, which drops on the page again.
 * @param curve points and what is known about them
 * @throws Error when a point is no positive number
 */
export function curveJson(curve: ExportCurve): string {
  curveRows(curve);
  const { id, name, quantity, model, convention, lifetimeS, confidenceLevel, shape, curveType } = curve;
  const content: Curve = {
    kind: 'curve',
    id,
    name,
    quantity,
    model,
    convention,
    lifetimeS,
    confidenceLevel,
    shape,
    curveType,
    ...(curve.searchKind === undefined ? {} : { searchKind: curve.searchKind }),
    reference: curve.reference,
    note: curve.note,
    ...(curve.link === undefined ? {} : { link: curve.link }),
    stretches: curve.stretches,
    ...(curve.regions === undefined ? {} : { regions: curve.regions }),
    ...(curve.monteCarlo === undefined ? {} : { monteCarlo: curve.monteCarlo }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
