import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';

const method = 'frequentist-qtilde-poisson' as const;
const channels = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.double({ min: 0.2, max: 6, noNaN: true }),
    fc.double({ min: 0.2, max: 1, noNaN: true }),
  )
  .map(([observedCount, background, ratio]) => ({
    observedCount,
    background,
    backgroundUncertainty: ratio * background,
  }));

/** ln L of the pair (n, m) up to a constant, and its best background at fixed s by bisection of its slope. */
function logLikelihood(n: number, m: number, tau: number, s: number, b: number): number {
  const part = (count: number, mean: number) => (count === 0 ? -mean : count * Math.log(mean) - mean);
  return part(n, s + b) + part(m, tau * b);
}

function bestBackground(n: number, m: number, tau: number, s: number): number {
  let [low, high] = [0, (n + m) / (1 + tau) + 1];
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    const slope = (n === 0 ? 0 : n / (s + middle)) + m / middle - 1 - tau;
    if (slope < 0) high = middle;
    else low = middle;
  }
  return 0.5 * (low + high);
}

/** q̃ as its definition reads, with the best signal kept at or above 0. */
function statistic(n: number, m: number, tau: number, s: number): number {
  const best = n - m / tau;
  if (best > s) return 0;
  const at = (signal: number) => logLikelihood(n, m, tau, signal, bestBackground(n, m, tau, signal));
  const free = best >= 0 ? logLikelihood(n, m, tau, best, m / tau) : at(0);
  return Math.max(0, 2 * (free - at(s)));
}

function poissonTable(mean: number, last: number): number[] {
  const table = [Math.exp(-mean)];
  for (let k = 1; k <= last; k++) table.push((table[k - 1] * mean) / k);
  return table;
}

/** Sum of P(N, M) over every pair that `counts` keeps, at given means. */
function sumOfPairs(means: [number, number], counts: (n: number, m: number) => boolean): number {
  const ns = poissonTable(means[0], 45);
  const ms = poissonTable(means[1], 110);
  let sum = 0;
  ns.forEach((pn, n) => {
    ms.forEach((pm, m) => {
      if (pn * pm > 1e-13 && counts(n, m)) sum += pn * pm;
    });
  });
  return sum;
}

describe('frequentist CLs', () => {
  it('is the plain sum over all pairs of outcomes', () => {
    fc.assert(
      fc.property(channels, fc.double({ min: 0.5, max: 8, noNaN: true }), (channel, signal) => {
        const { observedCount, background, backgroundUncertainty } = channel;
        const tau = background / backgroundUncertainty ** 2;
        const m0 = tau * background;
        const observed = statistic(observedCount, m0, tau, signal);
        // Pairs this close to a tie cannot be judged by the plain likelihood, which loses digits.
        const sums = [signal, 0].map((s) => {
          const b = bestBackground(observedCount, m0, tau, s);
          const means: [number, number] = [s + b, tau * b];
          const sure = sumOfPairs(means, (n, m) => statistic(n, m, tau, signal) > observed + 1e-8);
          const possible = sumOfPairs(means, (n, m) => statistic(n, m, tau, signal) >= observed - 1e-8);
          return { sure, possible };
        });
        const { clsb, clb } = confidenceLevelsAt(channel, signal, method);
        [clsb, clb].forEach((level, i) => {
          expect(level).toBeGreaterThan(sums[i].sure - 1e-9);
          expect(level).toBeLessThan(sums[i].possible + 1e-6);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('counts discovery outcomes the same way', () => {
    fc.assert(
      fc.property(channels, (channel) => {
        const { observedCount, background, backgroundUncertainty } = channel;
        const tau = background / backgroundUncertainty ** 2;
        const m0 = tau * background;
        const loss = (n: number, m: number) => {
          if (n <= m / tau) return 0;
          const without = logLikelihood(n, m, tau, 0, (n + m) / (1 + tau));
          return 2 * (logLikelihood(n, m, tau, n - m / tau, m / tau) - without);
        };
        const observed = loss(observedCount, m0);
        const b = (observedCount + m0) / (1 + tau);
        const at = (edge: number) => sumOfPairs([b, tau * b], (n, m) => loss(n, m) >= observed + edge);
        const { discoveryPValue } = discoverySignificance(channel, method);
        expect(discoveryPValue).toBeGreaterThan(at(1e-8) - 1e-9);
        expect(discoveryPValue).toBeLessThan(at(-1e-8) + 1e-6);
      }),
    );
  });

  it('has its limit where CLs last reaches 1 − CL', () => {
    fc.assert(
      fc.property(channels, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (channel, confidenceLevel) => {
        const limit = signalUpperLimit(channel, { confidenceLevel, method });
        const cls = (factor: number) => confidenceLevelsAt(channel, factor * limit, method).cls;
        expect(cls(1 - 1e-9)).toBeGreaterThan((1 - confidenceLevel) * (1 - 1e-6));
        for (let factor = 1 + 1e-8; factor < 2; factor += 0.01) {
          expect(cls(factor)).toBeLessThan((1 - confidenceLevel) * (1 + 1e-6));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is ln 1/(1 − CL) when nothing is seen, and its expected limits are ordered', () => {
    fc.assert(
      fc.property(channels, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (channel, confidenceLevel) => {
        const options = { confidenceLevel, method };
        const nothing = signalUpperLimit({ ...channel, observedCount: 0 }, options);
        expect(nothing).toBeCloseTo(-Math.log(1 - confidenceLevel), 10);
        expect(confidenceLevelsAt({ ...channel, observedCount: 0 }, nothing, method).cls).toBeCloseTo(
          1 - confidenceLevel,
          10,
        );
        const expected = expectedSignalLimits(channel, options);
        for (let i = 1; i < 5; i++) expect(expected[i]).toBeGreaterThanOrEqual(expected[i - 1]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [1.5, 0.3, 'cls'],
    [1, 0.33, 'cls'],
    [4, 1, 'cls'],
    [0.4, 0.1, 'cls'],
    [12, 4, 'cls'],
    [1.5, 0.3, 'clsb'],
    [4, 1, 'clsb'],
  ] as const)(
    'has the quantiles of its limits over experiments for b = %f ± %f as expected ones, from %s',
    (background, backgroundUncertainty, statistic) => {
      const options = { confidenceLevel: 0.9, method, statistic };
      const tau = background / backgroundUncertainty ** 2;
      const experiments: { limit: number; probability: number }[] = [];
      poissonTable(background, 40).forEach((pn, observedCount) => {
        poissonTable(tau * background, 110).forEach((pm, m) => {
          if (pn * pm < 3e-6 || m === 0) return;
          const seen = m / tau;
          const channel = { observedCount, background: seen, backgroundUncertainty: Math.sqrt(seen / tau) };
          experiments.push({ limit: signalUpperLimit(channel, options), probability: pn * pm });
        });
      });
      const total = experiments.reduce((sum, { probability }) => sum + probability, 0);
      expect(total).toBeGreaterThan(0.997);
      const part = (holds: (limit: number) => boolean) =>
        experiments.reduce((sum, { limit, probability }) => (holds(limit) ? sum + probability : sum), 0) /
        total;
      const expected = expectedSignalLimits({ background, backgroundUncertainty }, options);
      [0.02275, 0.158655, 0.5, 0.841345, 0.97725].forEach((probability, k) => {
        // The order of asymptotic limits is not quite that of the summed ones: a few per cent of what is left over.
        const allowed = 0.1 * probability * (1 - probability);
        expect(
          part((limit) => limit <= expected[k] + 1e-9),
          `${k}`,
        ).toBeGreaterThan(probability - allowed);
        expect(
          part((limit) => limit < expected[k] - 1e-9),
          `${k}`,
        ).toBeLessThan(probability + allowed);
      });
    },
  );

  it('has the expected limits of the asymptotic formulae for many events', () => {
    const background = { background: 40_000, backgroundUncertainty: 1000 };
    const summed = expectedSignalLimits(background, { confidenceLevel: 0.95, method });
    const asymptotic = expectedSignalLimits(background, {
      confidenceLevel: 0.95,
      method: 'asymptotic-qtilde-poisson',
    });
    expect(asymptotic[0]).toBeCloseTo(1064, -1);
    expect(asymptotic[4]).toBeCloseTo(3623, -1);
    // Of 1600 auxiliary events the large-sample formulae still neglect 1/40.
    summed.forEach((limit, k) => expect(Math.abs(limit / asymptotic[k] - 1)).toBeLessThan(0.0125));
  });

  it('meets the asymptotic limit for many events', () => {
    const channel = { observedCount: 1010, background: 1000, backgroundUncertainty: 30 };
    const summed = signalUpperLimit(channel, { confidenceLevel: 0.9, method });
    const asymptotic = signalUpperLimit(channel, {
      confidenceLevel: 0.9,
      method: 'asymptotic-qtilde-poisson',
    });
    expect(Math.abs(summed / asymptotic - 1)).toBeLessThan(2e-3);
  });
});
