import { logNormalCumulative } from './normal.ts';

/**
 * Density of u = ln(B/scale) of an uncertain background B, with what is needed to find and cross its peak. All functions
 * take u; slope and curvature are the derivatives of `logDensity`.
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
  const logNorm = -Math.log(logWidth) - 0.5 * Math.log(2 * Math.PI);
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
