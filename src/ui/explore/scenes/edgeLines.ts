import type { ExclusionCurve } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { edgesInCoupling } from './regions.ts';

/**
 * The edges of what is excluded as lines without an inside; the longest bears the label.
 * @param look of each of them; its id is followed by the number of the edge
 */
export function edgeLines(
  curves: readonly ExclusionCurve[],
  convention: CouplingConvention,
  look: Omit<LineScene, 'x' | 'y'>,
): LineScene[] {
  const regions = curves.flatMap((curve) => curve.regions);
  const edges = edgesInCoupling(regions, convention).map(({ points }) => points);
  const longest = edges.reduce((best, edge, k) => (edge.length > edges[best].length ? k : best), 0);
  return edges.map((edge, k) => ({
    ...look,
    id: `${look.id}-${k}`,
    x: edge.filter((_, i) => i % 2 === 0),
    y: edge.filter((_, i) => i % 2 === 1),
    label: k === longest ? look.label : null,
  }));
}
