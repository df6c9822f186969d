import type { CountingWindow, ExpectedSignals } from './countingWindow.ts';
import { logNormalCumulative } from './normal.ts';
import {
  asimovStatistic,
  devianceOfBestFit,
  type ProfiledBackground,
  upperLimitStatistic,
} from './profiledBackground.ts';
import { type CurvePoint, fallingRoot, firstGuess, type LimitTarget } from './signalRoot.ts';

/**
 * CLs from the asymptotic distributions of q̃_s (Cowan, Cranmer, Gross & Vitells, arXiv:1007.1727, eqs
 * 65–67). With the Asimov value q̃_A of background-only data, whose background is the best fit of the
 * observed data without signal: q̃ ≤ q̃_A: CLs+b = Φ(−√q̃), CLb = Φ(√q̃_A − √q̃); q̃ > q̃_A: CLs+b = Φ(−(q̃ +
 * q̃_A)/(2√q̃_A)), CLb = Φ(−(q̃ − q̃_A)/(2√q̃_A)). Far from exact for few events: 24 % too strong at n = 0, b
 * = 1.
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
    expected: ({ asimovRoots }): ExpectedSignals => {
      const [m2, m1, median, p1, p2] = expectedLimits(asimovRoots);
      return [m2, m1, median, p1, p2];
    },
    levels: (count, signal) => {
      if (signal === 0) return { cls: 1, clsb: 0.5, clb: 0.5 };
      const { logClsb, logClb } = logLevelsOf(count)(signal);
      return { cls: Math.exp(logClsb - logClb), clsb: Math.exp(logClsb), clb: Math.exp(logClb) };
    },
    logP0: (count) => {
      if (count <= nominal) return -Math.LN2;
      return logNormalCumulative(-Math.sqrt(2 * profile.fit(count, auxiliary, 0).deviance));
    },
  };
}

/** ln CLs+b, ln CLb and the derivative of ln CLs from q̃ and q̃_A with their derivatives. */
function combine(
  observed: number,
  observedSlope: number,
  asimov: number,
  asimovSlope: number,
): { logClsb: number; logClb: number; slope: number } {
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
  const slope = hazard(both, logClsb) * bothSlope - hazard(both + root, logClb) * (bothSlope + rootSlope);
  return { logClsb, logClb, slope };
}

/** φ(z)/Φ(z), from ln Φ(z). */
function hazard(z: number, logCumulative: number): number {
  return Math.exp(-0.5 * z * z - logCumulative) / Math.sqrt(2 * Math.PI);
}
