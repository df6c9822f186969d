import type { OwnBound } from '../../../own/ownBound.ts';
import { modelOf } from '../../../state/models.ts';

const shapes = {
  'lower-edge': 'what lies above its line is excluded',
  'upper-edge': 'what lies below its line is excluded',
  'closed-region': 'closed contour',
} as const;

const percent = (level: number | null): string =>
  level === null ? 'no confidence level given' : `${Number((100 * level).toPrecision(6))} % CL`;

function statement({ drawn }: OwnBound): string {
  switch (drawn.kind) {
    case 'contour': {
      const { model, curveType, shape, confidenceLevel } = drawn.bound;
      const kind = curveType === 'projection' ? 'Projection' : 'Coupling';
      return `${kind} of ${modelOf(model).benchmark}, ${percent(confidenceLevel)}; ${shapes[shape]}.`;
    }
    case 'recast':
      return `Limits on B(K⁺ → π⁺X), ${percent(drawn.table.confidenceLevel)}, recast by KaonScope in every model.`;
    case 'limit':
      return `Limit on B at one lifetime, ${percent(drawn.curve.confidenceLevel)}. Not recast: ${drawn.reason}`;
  }
}

/** What there is to know about an own bound, a sentence each; text of the user stands as text. */
export function ownFacts(own: OwnBound, silence: string | null): readonly string[] {
  const { source, reference, pointCount, drawnPointCount } = own;
  const file = source.kind === 'table' ? source.table.file : source.file;
  const points =
    drawnPointCount < pointCount
      ? `${pointCount} points, drawn with ${drawnPointCount}`
      : `${pointCount} points`;
  return [
    statement(own),
    ...(silence === null ? [] : [`Not drawn: ${silence}`]),
    ...(reference === '' ? [] : [reference]),
    `${points}, from ${file}.`,
  ];
}
