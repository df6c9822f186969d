import type { ExclusionCurve } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { BandScene } from '../../../plot/scene.ts';
import { breakAtGaps, type OuterEdges, outerEdges, valueAt } from '../../explore/scenes/curves.ts';

type Ranges = readonly (readonly [number, number])[];

/** A band narrower than this part of the view lies hidden under its edge. */
const narrowestPart = 1 / 150;

/**
 * The ±1σ and ±2σ bands of the expected limit along both edges of a region. Where the weaker edge excludes nothing, the
 * bands of both edges meet in the middle of the stronger one.
 * @param curves of one search
 * @param ranges stretches of mass that it looked at
 * @param decades of coupling in view
 * @returns up to four bands, the wide ones first
 */
export function bandsOf(
  curves: readonly ExclusionCurve[],
  ranges: Ranges,
  convention: CouplingConvention,
  decades: number,
  id: string,
): BandScene[] {
  const narrowest = (narrowestPart * decades * Math.LN10) / Math.abs(convention.power);
  const edges = (name: CurveName): OuterEdges | null => {
    const curve = curves.find((candidate) => candidate.curve === name);
    return curve === undefined ? null : outerEdges(curve.columns);
  };
  const pairs = [
    [2, edges('m2'), edges('p2')],
    [1, edges('m1'), edges('p1')],
  ] as const;
  return pairs.flatMap(([sigma, strong, weak]) =>
    strong === null || weak === null || strong.lower.every(Number.isNaN)
      ? []
      : bandPair(strong, weak, ranges, convention, narrowest, sigma, id),
  );
}

/** Masses of two curves, each sampled where it bends. */
function commonMasses(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === b.length && a.every((mass, i) => mass === b[i])) return a;
  return Float64Array.from(new Set([...a, ...b])).sort();
}

function bandPair(
  strong: OuterEdges,
  weak: OuterEdges,
  ranges: Ranges,
  convention: CouplingConvention,
  narrowest: number,
  sigma: 1 | 2,
  id: string,
): BandScene[] {
  const massMeV = commonMasses(strong.massMeV, weak.massMeV);
  const grid = breakAtGaps(massMeV, ranges);
  const outer = (values: Float64Array) => massMeV.map((mass, i) => valueAt(strong.massMeV, values, mass, i));
  const [lowest, highest] = [outer(strong.lower), outer(strong.upper)];
  const inner = (values: Float64Array) => {
    const found = new Float64Array(massMeV.length);
    for (let i = 0; i < found.length; i += 1) {
      const value = valueAt(weak.massMeV, values, massMeV[i], i);
      found[i] = Number.isNaN(value) ? (lowest[i] + highest[i]) / 2 : value;
    }
    return found;
  };
  const written = (values: Float64Array, others: Float64Array) => {
    const couplings = new Float64Array(grid.x.length).fill(Number.NaN);
    for (let k = 0; k < couplings.length; k += 1) {
      const i = grid.source[k];
      if (i >= 0 && Math.abs(values[i] - others[i]) >= narrowest)
        couplings[k] = couplingInConvention(convention, Math.exp(values[i]));
    }
    return couplings;
  };
  const sides = [
    ['lower', lowest, inner(weak.lower)],
    ['upper', inner(weak.upper), highest],
  ] as const;
  return sides.map(([side, from, to]) => {
    const ends = [written(from, to), written(to, from)];
    const [lower, upper] = convention.power > 0 ? ends : ends.reverse();
    return { id: `${id}-${side}-${sigma}`, x: grid.x, lower, upper, sigma };
  });
}
