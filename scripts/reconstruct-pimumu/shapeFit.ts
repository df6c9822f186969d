import { interpolate } from '../../src/searches/interpolation.ts';
import { countingWindow } from '../../src/statistics/countingLimit.ts';
import { limitTarget } from '../../src/statistics/signalRoot.ts';
import { type AcceptanceShape, type SmoothModel, smoothModel, windowEfficiency } from './acceptance.ts';
import type { HypothesisGrid } from './hypotheses.ts';
import { published } from './published.ts';
import type { PublishedLimit } from './publishedLimit.ts';

/**
 * σ_b/√b of a straight line fitted to the 16 bins beside a window of two: √(2/16) from their number, and as much again, in
 * quadrature and on average, from the quadratic and the cubic.
 */
const relativeFitError = 0.5;

/** Median expected ln B_UL at each hypothesis when the spectrum is as smooth as the model, for a signal ratio of 1. */
function expectedLogLimit({ massMeV, edgesMeV }: HypothesisGrid, model: SmoothModel): Float64Array {
  const target = limitTarget(published.confidenceLevel);
  return Float64Array.from(massMeV, (mass) => {
    const bin = edgesMeV.indexOf(mass);
    const background = model.expected[bin - 1] + model.expected[bin];
    const backgroundUncertainty = relativeFitError * Math.sqrt(background);
    const [, , median] = countingWindow(
      { background, backgroundUncertainty },
      'hybrid-lognormal-kappa',
    ).expected(target);
    return Math.log(median / (published.kaonDecays.value * windowEfficiency * model.acceptance(mass)));
  });
}

/** Median of numbers. */
function median(values: Float64Array): number {
  return values.slice().sort()[values.length >> 1];
}

/**
 * Factor on the acceptance that takes an expected limit through the middle of the published observed one: events fluctuate
 * both ways about the expectation.
 * @param expected expected ln B_UL at each hypothesis for a factor of 1
 */
export function signalRatio(massMeV: Float64Array, expected: Float64Array, limit: PublishedLimit): number {
  return Math.exp(median(logRatios(massMeV, expected, limit)));
}

/** ln of expected over published limit at the masses of the published one. */
function logRatios(massMeV: Float64Array, expected: Float64Array, limit: PublishedLimit): Float64Array {
  return limit.massMeV.map((mass, i) => interpolate(massMeV, expected, mass) - limit.logLimit[i]);
}

/** Sum of |ln ratio| of the expected to the published observed limit about its median. */
function distance(grid: HypothesisGrid, limit: PublishedLimit, shape: AcceptanceShape): number {
  const masses = Float64Array.from(grid.massMeV);
  const ratios = logRatios(masses, expectedLogLimit(grid, smoothModel(grid, shape)), limit);
  const middle = median(ratios);
  return ratios.reduce((sum, ratio) => sum + Math.abs(ratio - middle), 0);
}

const directions = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/**
 * Shape of the acceptance with which the expected limit follows the published observed one, by a pattern search.
 */
export function fitShape(grid: HypothesisGrid, limit: PublishedLimit): AcceptanceShape {
  let best: AcceptanceShape = { slope: 0, curvature: 0 };
  let bestDistance = distance(grid, limit, best);
  for (let step = 0.2; step > 0.004; step *= 0.5) {
    for (let improved = true; improved;) {
      improved = false;
      for (const [alongSlope, alongCurvature] of directions) {
        const candidate = {
          slope: best.slope + step * alongSlope,
          curvature: best.curvature + step * alongCurvature,
        };
        const candidateDistance = distance(grid, limit, candidate);
        if (candidateDistance < bestDistance) {
          best = candidate;
          bestDistance = candidateDistance;
          improved = true;
        }
      }
    }
  }
  return {
    slope: Number(best.slope.toPrecision(4)),
    curvature: Number(best.curvature.toPrecision(4)),
  };
}
