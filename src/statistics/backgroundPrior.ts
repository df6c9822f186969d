import { exp, expm1 } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { logGammaAbove, logGammaBelow } from './incompleteGamma.ts';
import { logNormalCumulative } from './normal.ts';
import { poissonDeviance, stirlingRest } from './stirling.ts';

/**
 * Density of u = ln(B/scale) of an uncertain background B, with what is needed to find and cross its peak.
 * All functions take u; slope and curvature are the derivatives of `logDensity`.
 */
export interface BackgroundPrior {
  /** Background in events at u = 0, near the peak of the density. */
  readonly scale: number;
  /** Width of the density in u. */
  readonly width: number;
  readonly logDensity: (u: number) => number;
  readonly slope: (u: number) => number;
  readonly curvature: (u: number) => number;
  /** ln of the probability below u */
  readonly logCumulative: (u: number) => number;
  /** ln of the probability above u */
  readonly logSurvival: (u: number) => number;
}

/**
 * Log-normal background B = median · exp(logWidth · z), z standard normal.
 * @param median median of B in events, > 0
 * @param logWidth standard deviation of ln B, > 0
 */
export function logNormalPrior(median: number, logWidth: number): BackgroundPrior {
  const precision = 1 / (logWidth * logWidth);
  const logNorm = -log(logWidth) - 0.5 * log(2 * Math.PI);
  return {
    scale: median,
    width: logWidth,
    logDensity: (u) => logNorm - 0.5 * precision * u * u,
    slope: (u) => -precision * u,
    curvature: () => -precision,
    logCumulative: (u) => logNormalCumulative(u / logWidth),
    logSurvival: (u) => logNormalCumulative(-u / logWidth),
  };
}

/**
 * Gamma-distributed background of given mean and shape (mean/standard deviation)².
 * @param mean mean of B in events, > 0
 * @param shape > 0
 */
export function gammaPrior(mean: number, shape: number): BackgroundPrior {
  // shapeᵃ e^{−shape}/Γ(shape), which is shape/(shape! e^shape / shape^shape).
  const logNorm = 0.5 * log(shape / (2 * Math.PI)) - stirlingRest(shape);
  return {
    scale: mean,
    width: 1 / Math.sqrt(shape),
    logDensity: (u) => logNorm - shape * expRest(u),
    slope: (u) => -shape * expm1(u),
    curvature: (u) => -shape * exp(u),
    logCumulative: (u) => logGammaBelow(shape, shape * exp(u)),
    logSurvival: (u) => logGammaAbove(shape, shape * exp(u)),
  };
}

/** eᵘ − 1 − u without cancellation. */
function expRest(u: number): number {
  const difference = expm1(u);
  return Math.abs(u) < 0.2 ? poissonDeviance(1, 1 + difference, difference) : difference - u;
}
