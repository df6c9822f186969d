/**
 * Limits with a profile likelihood written down as their definitions read, to measure against: one best background per
 * likelihood, q̃ from two of them, a root by bisection. Nothing is shared and nothing is slowed down.
 */
import { normalCumulative, normalQuantile } from '../../../src/statistics/normal.ts';

/** One count n and how well a background fits beside it. */
export interface PlainConstraint {
  /** −ln of the constraint at a background, up to a constant. */
  readonly minusLog: (background: number) => number;
  /** Best background for a count at a signal. */
  readonly best: (count: number, signal: number) => number;
  /** Background that the constraint alone prefers. */
  readonly preferred: number;
}

/** Auxiliary count m of mean τB; the best background is the root of a quadratic. */
export function plainPoisson(auxiliary: number, ratio: number): PlainConstraint {
  return {
    minusLog: (background) =>
      ratio * background - (auxiliary === 0 ? 0 : auxiliary * Math.log(ratio * background)),
    best: (count, signal) => {
      const a = 1 + ratio;
      const b = a * signal - count - auxiliary;
      return (-b + Math.sqrt(b * b + 4 * a * auxiliary * signal)) / (2 * a);
    },
    preferred: auxiliary / ratio,
  };
}

/** B = b κᵃ with a unit Gaussian around a₀; the best a by Newton steps. */
export function plainLogNormal(background: number, logKappa: number, pull: number): PlainConstraint {
  return {
    minusLog: (value) => 0.5 * (Math.log(value / background) / logKappa - pull) ** 2,
    best: (count, signal) => {
      let a = pull;
      for (let step = 0; step < 50; step++) {
        const value = background * Math.exp(logKappa * a);
        const mean = signal + value;
        const force = logKappa * value * (1 - count / mean) + a - pull;
        const change = force / (1 + logKappa ** 2 * value * Math.max(0.1, 1 - (count * signal) / mean ** 2));
        a -= change;
        if (Math.abs(change) < 1e-9) break;
      }
      return background * Math.exp(logKappa * a);
    },
    preferred: background * Math.exp(logKappa * pull),
  };
}

function minusLogLikelihood(constraint: PlainConstraint, count: number, signal: number): number {
  const background = constraint.best(count, signal);
  const mean = signal + background;
  return mean - (count === 0 ? 0 : count * Math.log(mean)) + constraint.minusLog(background);
}

/** q̃ of a count at a signal: 0 where the best signal is larger. */
export function plainStatistic(constraint: PlainConstraint, count: number, signal: number): number {
  const best = Math.max(0, count - constraint.preferred);
  if (signal <= best) return 0;
  const free =
    best > 0
      ? count - (count === 0 ? 0 : count * Math.log(count)) + constraint.minusLog(constraint.preferred)
      : minusLogLikelihood(constraint, count, 0);
  return Math.max(0, 2 * (minusLogLikelihood(constraint, count, signal) - free));
}

/** Largest signal at which a falling function is above 0, by bisection to 10⁻⁸. */
function lastPositive(excess: (signal: number) => number): number {
  let high = 4;
  while (excess(high) > 0) high *= 2;
  let low = 0;
  while (high - low > 1e-8 * high) {
    const middle = 0.5 * (low + high);
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

/** Asymptotic observed limit (Cowan et al., arXiv:1007.1727); `asimov` is the constraint of background-only data. */
export function plainAsymptoticLimit(
  observed: PlainConstraint,
  count: number,
  asimov: PlainConstraint,
  asimovCount: number,
  confidenceLevel: number,
): number {
  return lastPositive((signal) => {
    const q = plainStatistic(observed, count, signal);
    const qA = plainStatistic(asimov, asimovCount, signal);
    const both = q <= qA ? -Math.sqrt(q) : -(q + qA) / (2 * Math.sqrt(qA));
    return normalCumulative(both) - (1 - confidenceLevel) * normalCumulative(both + Math.sqrt(qA));
  });
}

/** Asymptotic expected limit of the curve at N standard deviations, √q̃_A(s) = N − Φ⁻¹((1 − CL) Φ(N)) = goal. */
export function plainExpectedLimit(asimov: PlainConstraint, asimovCount: number, goal: number): number {
  return lastPositive((signal) => goal - Math.sqrt(plainStatistic(asimov, asimovCount, signal)));
}

/** Poisson probabilities of 0..last. */
function poissonRow(mean: number, last: number): Float64Array {
  const row = new Float64Array(last + 1);
  row[0] = Math.exp(-mean);
  for (let k = 1; k <= last; k++) row[k] = (row[k - 1] * mean) / k;
  return row;
}

/**
 * Fully frequentist limit: at each signal the probabilities of all outcomes (N, M) with q̃ ≥ q̃(observed), summed over a
 * table that reaches 8 standard deviations and 20 counts beyond the means.
 * @returns the largest signal with CLs ≥ 1 − CL, as far as bisection finds it; CLs has small steps
 */
export function plainFrequentistLimit(
  count: number,
  background: number,
  uncertainty: number,
  confidenceLevel: number,
): number {
  const ratio = background / uncertainty ** 2;
  const observed = plainPoisson(ratio * background, ratio);
  const reach = (mean: number) => Math.ceil(mean + 8 * Math.sqrt(mean) + 20);
  return lastPositive((signal) => {
    const goal = plainStatistic(observed, count, signal);
    const goalWithTies = goal - 1e-9 * Math.max(1, goal);
    const withSignal = observed.best(count, signal);
    const alone = observed.best(count, 0);
    const lastCount = reach(Math.max(signal + withSignal, alone));
    const lastAuxiliary = reach(ratio * Math.max(withSignal, alone));
    const tables = [
      [poissonRow(signal + withSignal, lastCount), poissonRow(ratio * withSignal, lastAuxiliary)],
      [poissonRow(alone, lastCount), poissonRow(ratio * alone, lastAuxiliary)],
    ];
    const sums = [0, 0];
    for (let m = 0; m <= lastAuxiliary; m++) {
      const constraint = plainPoisson(m, ratio);
      // q̃ falls with N.
      for (let n = 0; n <= lastCount && plainStatistic(constraint, n, signal) >= goalWithTies; n++) {
        tables.forEach(([counts, auxiliaries], which) => {
          sums[which] += counts[n] * auxiliaries[m];
        });
      }
    }
    return sums[0] - (1 - confidenceLevel) * sums[1];
  });
}

/**
 * Observed and five expected asymptotic limits of one window.
 * @param form of the constraint
 */
export function plainAsymptotic(
  form: 'poisson' | 'lognormal',
  background: number,
  uncertainty: number,
  count: number,
  confidenceLevel = 0.9,
): readonly [observed: number, expected: number[]] {
  const ratio = background / uncertainty ** 2;
  const logKappa = Math.log(1 + uncertainty / background);
  /** The constraint after an auxiliary measurement that prefers a background. */
  const preferring = (value: number): PlainConstraint =>
    form === 'poisson'
      ? plainPoisson(ratio * value, ratio)
      : plainLogNormal(background, logKappa, Math.log(value / background) / logKappa);
  const observed = preferring(background);
  const fitted = observed.best(count, 0);
  const goals = [-2, -1, 0, 1, 2].map(
    (sigmas) => sigmas - normalQuantile((1 - confidenceLevel) * normalCumulative(sigmas)),
  );
  return [
    plainAsymptoticLimit(observed, count, preferring(fitted), fitted, confidenceLevel),
    goals.map((goal) => plainExpectedLimit(observed, background, goal)),
  ];
}
