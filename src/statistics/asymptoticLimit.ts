import { exp } from '../mathematics/exponential.ts';
import type { CountingWindow, ExpectedSignals } from './countingWindow.ts';
import { logNormalCumulative } from './normal.ts';
import {
  asimovStatistic,
  devianceOfBestFit,
  type ProfiledBackground,
  upperLimitStatistic,
} from './profiledBackground.ts';
import { type CurvePoint, fallingRoot, firstGuess, type LimitTarget } from './signalRoot.ts';

/** Part of a first guess at which a signal is as good as none: below it q̃ is lost to rounding. */
const smallestPart = 1e-9;

/**
 * CLs from the asymptotic distributions of q̃_s (Cowan, Cranmer, Gross & Vitells, arXiv:1007.1727, eqs
 * 65–67). With the Asimov value q̃_A of background-only data, whose background is the best fit of the
 * observed data without signal: q̃ ≤ q̃_A: CLs+b = Φ(−√q̃), CLb = Φ(√q̃_A − √q̃); q̃ > q̃_A: CLs+b = Φ(−(q̃ +
 * q̃_A)/(2√q̃_A)), CLb = Φ(−(q̃ − q̃_A)/(2√q̃_A)). Far from exact for few events: at n = 0 and
 * CL 0.9 24 % too strong for b = 1 and 41 % for b = 10⁻⁴ (`asymptoticDeviation`).
 *
 * Expected limits need no data: Asimov data at the nominal background, CLb = Φ(N) and CLs+b = Φ(N − √q̃_A)
 * for the curve at N = −2..2, so s_up solves √q̃_A(s) = N − Φ⁻¹((1 − CL) Φ(N)) (ibid., section 4.3). p₀ =
 * Φ(−√q₀), eq 52, and 1/2 for a deficit.
 */
export function asymptoticWindow(profile: ProfiledBackground): CountingWindow {
  const { nominal, auxiliary } = profile;

  const logLevelsOf = (count: number) => {
    const bestDeviance = devianceOfBestFit(profile, count, auxiliary);
    const fitted = profile.fit(count, auxiliary, 0).background;
    const fittedAuxiliary = profile.auxiliaryAt(fitted);
    return (signal: number) => {
      const observed = upperLimitStatistic(profile, count, auxiliary, signal, bestDeviance);
      const asimov = asimovStatistic(profile, fitted, fittedAuxiliary, signal);
      return combine(observed.value, observed.slope, asimov.value, asimov.slope);
    };
  };

  const limit = (count: number, target: LimitTarget): number => {
    const logLevels = logLevelsOf(count);
    const evaluate = (signal: number, point: CurvePoint) => {
      const { logClsb, logClb, slope } = logLevels(signal);
      point.value = logClsb - logClb - target.logTarget;
      point.slope = slope;
    };
    return fallingRoot(evaluate, firstGuess(count, nominal, target));
  };

  const clsbLimit = (count: number, target: LimitTarget): number => {
    const logLevels = logLevelsOf(count);
    const start = firstGuess(count, nominal, target);
    // Of a deficit CLs+b stays below one half as the signal goes to 0.
    if (!(logLevels(smallestPart * start).logClsb > target.logTarget)) return 0;
    const evaluate = (signal: number, point: CurvePoint) => {
      const { logClsb, clsbSlope } = logLevels(signal);
      point.value = logClsb - target.logTarget;
      point.slope = clsbSlope;
    };
    return fallingRoot(evaluate, start);
  };

  /** Signals at which √q̃_A reaches ascending goals; the slope at each root leads near the next one. */
  const expectedLimits = (goals: readonly number[]): number[] => {
    let found = 0;
    let rise = 0;
    return goals.map((goal, index) => {
      const evaluate = (signal: number, point: CurvePoint) => {
        const { value, slope } = asimovStatistic(profile, nominal, auxiliary, signal);
        const root = Math.sqrt(value);
        rise = slope / (2 * root);
        point.value = goal - root;
        point.slope = -rise;
      };
      const near = found + (goal - goals[index - 1]) / rise;
      found = fallingRoot(evaluate, near > 0 && near < Infinity ? near : goal * Math.sqrt(nominal + goal));
      return found;
    });
  };

  return {
    limit,
    clsbLimit,
    expected: ({ asimovRoots }): ExpectedSignals => {
      const [m2, m1, median, p1, p2] = expectedLimits(asimovRoots);
      return [m2, m1, median, p1, p2];
    },
    // √q̃_A = N + Φ⁻¹(CL), as CLs+b = Φ(N − √q̃_A); where that is negative every signal is excluded.
    expectedClsb: ({ quantile }): ExpectedSignals => {
      const goals = [-2, -1, 0, 1, 2].map((deviations) => deviations + quantile);
      const found = expectedLimits(goals.filter((goal) => goal > 0));
      const empty = goals.length - found.length;
      const [m2, m1, median, p1, p2] = goals.map((_, k) => (k < empty ? 0 : found[k - empty]));
      return [m2, m1, median, p1, p2];
    },
    levels: (count, signal) => {
      if (signal === 0) return { cls: 1, clsb: 0.5, clb: 0.5 };
      const { logClsb, logClb } = logLevelsOf(count)(signal);
      return { cls: exp(logClsb - logClb), clsb: exp(logClsb), clb: exp(logClb) };
    },
    logP0: (count) => {
      if (count <= nominal) return -Math.LN2;
      return logNormalCumulative(-Math.sqrt(2 * profile.fit(count, auxiliary, 0).deviance));
    },
  };
}

/** ln CLs+b, ln CLb and the derivatives of ln CLs and ln CLs+b from q̃ and q̃_A with their derivatives. */
function combine(
  observed: number,
  observedSlope: number,
  asimov: number,
  asimovSlope: number,
): { logClsb: number; logClb: number; slope: number; clsbSlope: number } {
  const root = Math.sqrt(asimov);
  const rootSlope = asimovSlope / (2 * root);
  let both = -Math.sqrt(observed);
  let bothSlope = observed > 0 ? -observedSlope / (2 * Math.sqrt(observed)) : 0;
  if (observed > asimov) {
    both = -(observed + asimov) / (2 * root);
    bothSlope = -(observedSlope + asimovSlope) / (2 * root) - (both * rootSlope) / root;
  }
  const logClsb = logNormalCumulative(both);
  const logClb = logNormalCumulative(both + root);
  const clsbSlope = hazard(both, logClsb) * bothSlope;
  const slope = clsbSlope - hazard(both + root, logClb) * (bothSlope + rootSlope);
  return { logClsb, logClb, slope, clsbSlope };
}

/** φ(z)/Φ(z), from ln Φ(z). */
function hazard(z: number, logCumulative: number): number {
  return exp(-0.5 * z * z - logCumulative) / Math.sqrt(2 * Math.PI);
}
