import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { BoundRegion, Polyline } from '../data/boundSchema.ts';
import type { IntervalColumns } from '../exclusion/intervals.ts';
import { joinRegions } from '../exclusion/regions.ts';
import { couplingInConvention, largestAmplitude } from '../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';

/** ln g of what is excluded down to no coupling at all; any convention of it is still a positive number. */
const lowestLog = -200;

/**
 * Computed points as a polyline in a convention, cut at the largest coupling that means something.
 * @param points interleaved `[m, ln g, …]`
 */
function polyline(
  points: ArrayLike<number>,
  model: BenchmarkModel,
  convention: CouplingConvention,
): Polyline {
  const highestLog = log(largestAmplitude(model));
  const places = Array.from({ length: points.length / 2 }, (_, k) => 2 * k);
  return {
    massMeV: places.map((k) => points[k]),
    coupling: places.map((k) =>
      couplingInConvention(convention, exp(Math.min(highestLog, Math.max(lowestLog, points[k + 1])))),
    ),
  };
}

/**
 * Everything around a computed region, sides and ends without a limit included, as one polyline.
 * @param rings of the region
 */
export function outlineOfRings(
  rings: readonly Float64Array[],
  model: BenchmarkModel,
  convention: CouplingConvention,
): Polyline {
  // From the first point of the first ring to each other one and back: those ways cancel each other.
  const around = rings.flatMap((ring) => [...ring, ring[0], ring[1]]);
  const back = rings
    .slice(1, -1)
    .reverse()
    .flatMap((ring) => [ring[0], ring[1]]);
  return polyline([...around, ...back], model, convention);
}

/**
 * What an exclusion excludes, as regions of a bound: the computed boundary as edges, and everything around it as outline.
 * @param columns intervals per mass in ln g
 * @param massRangesMeV stretches of the search
 * @returns regions in the first convention of the model; those without any computed boundary are left out
 */
export function regionsOfExclusion(
  columns: IntervalColumns,
  massRangesMeV: readonly (readonly [number, number])[],
  model: BenchmarkModel,
): BoundRegion[] {
  const [convention] = model.conventions;
  return joinRegions(columns, { massRangesMeV }).flatMap(({ rings, edges, simulatedEdges }) => {
    const drawn = [...edges, ...simulatedEdges].map((edge) => polyline(edge, model, convention));
    return drawn.length === 0 ? [] : [{ edges: drawn, outline: outlineOfRings(rings, model, convention) }];
  });
}
