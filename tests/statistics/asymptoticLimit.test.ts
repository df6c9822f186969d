import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asymptoticDeviation } from '../../src/statistics/asymptoticDeviation.ts';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import type { MethodId } from '../../src/statistics/methods.ts';
import {
  logNormalConstrained,
  type ProfiledBackground,
  poissonConstrained,
} from '../../src/statistics/profiledBackground.ts';

const methods = fc.constantFrom<MethodId>('asymptotic-qtilde-poisson', 'asymptotic-qtilde-lognormal');
const levels = fc.double({ min: 0.5, max: 0.9998, noNaN: true });
const backgrounds = fc.double({ min: -3, max: 6, noNaN: true }).map((power) => 10 ** power);
const ratios = fc.double({ min: 0, max: 1, noNaN: true });
const channels = fc
  .tuple(backgrounds, ratios, fc.double({ min: -6, max: 6, noNaN: true }))
  .map(([background, ratio, deviation]) => {
    const spread = Math.sqrt(background + (ratio * background) ** 2);
    const observedCount = Math.min(1e6, Math.max(0, Math.round(background + deviation * spread)));
    return { observedCount, background, backgroundUncertainty: ratio * background };
  });

describe('asymptotic limits', () => {
  it('solve CLs(s) = 1 − CL and rise with the confidence level', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const limit = signalUpperLimit(channel, { confidenceLevel, method });
        const { cls } = confidenceLevelsAt(channel, limit, method);
        expect(Math.abs(cls / (1 - confidenceLevel) - 1)).toBeLessThan(1e-6);
        const surer = signalUpperLimit(channel, {
          confidenceLevel: 0.5 * (0.9999 + confidenceLevel),
          method,
        });
        expect(surer).toBeGreaterThan(limit);
      }),
    );
  });

  it('rise with the observed count, and the expected ones are ordered', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const options = { confidenceLevel, method };
        const more = { ...channel, observedCount: channel.observedCount + 1 };
        expect(signalUpperLimit(more, options)).toBeGreaterThan(signalUpperLimit(channel, options));
        const expected = expectedSignalLimits(channel, options);
        for (let i = 1; i < 5; i++) expect(expected[i]).toBeGreaterThan(expected[i - 1]);
      }),
    );
  });

  it('have the median expected limit where the count is the background', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        ratios,
        methods,
        levels,
        (count, ratio, method, cl) => {
          const options = { confidenceLevel: cl, method };
          const channel = { observedCount: count, background: count, backgroundUncertainty: ratio * count };
          const observed = signalUpperLimit(channel, options);
          expect(Math.abs(observed / expectedSignalLimits(channel, options)[2] - 1)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('approach the exact limit for many events', () => {
    const channel = { observedCount: 1_000_300, background: 1e6, backgroundUncertainty: 0 };
    const exact = signalUpperLimit(channel, { confidenceLevel: 0.9, method: 'exact' });
    for (const method of ['asymptotic-qtilde-poisson', 'asymptotic-qtilde-lognormal'] as const) {
      const limit = signalUpperLimit(channel, { confidenceLevel: 0.9, method });
      expect(Math.abs(limit / exact - 1)).toBeLessThan(2e-3);
    }
  });

  it('give the significance √(2 (n ln(n/b) + b − n)) for a known background', () => {
    const channel = { observedCount: 10, background: 3, backgroundUncertainty: 0 };
    const { localSignificance } = discoverySignificance(channel, 'asymptotic-qtilde-poisson');
    expect(localSignificance).toBeCloseTo(Math.sqrt(2 * (10 * Math.log(10 / 3) - 7)), 10);
    const deficit = { ...channel, observedCount: 2 };
    expect(discoverySignificance(deficit, 'asymptotic-qtilde-poisson').discoveryPValue).toBeCloseTo(0.5, 14);
  });
});

describe('the deviation of large-sample limits', () => {
  const options = { confidenceLevel: 0.9, method: 'asymptotic-qtilde-poisson' } as const;
  const deviation = (observedCount: number, background: number, backgroundUncertainty = 0) =>
    asymptoticDeviation({ observedCount, background, backgroundUncertainty }, options) ?? Number.NaN;

  it('depends on the background where nothing is seen', () => {
    // Of ln 10: q̃ = 2s and q̃_A = 2 (s − b ln(1 + s/b)) at n = 0.
    expect(deviation(0, 1)).toBeCloseTo(-0.24, 2);
    expect(deviation(0, 0.11)).toBeCloseTo(-0.36, 2);
    expect(deviation(0, 1e-4)).toBeCloseTo(-0.41, 2);
  });

  it('is that from the exact sum, and vanishes for many events', () => {
    const channel = { observedCount: 3, background: 1.5, backgroundUncertainty: 0.3 };
    const exact = signalUpperLimit(channel, { ...options, method: 'frequentist-qtilde-poisson' });
    const found = deviation(3, 1.5, 0.3);
    expect(found).toBe(signalUpperLimit(channel, options) / exact - 1);
    expect(found).toBeLessThan(-0.02);
    expect(Math.abs(deviation(900, 900, 20))).toBeLessThan(0.01);
  });

  it('is not known for other methods, for thousands of events, and where nothing is left to exclude', () => {
    const channel = { observedCount: 0, background: 5, backgroundUncertainty: 0 };
    expect(asymptoticDeviation(channel, { ...options, method: 'exact' })).toBeNull();
    expect(asymptoticDeviation({ ...channel, background: 5000 }, options)).toBeNull();
    expect(asymptoticDeviation(channel, { ...options, statistic: 'clsb' })).toBeNull();
  });
});

describe('fit of the background', () => {
  const forms: [string, (background: number, uncertainty: number) => ProfiledBackground][] = [
    ['Poisson', poissonConstrained],
    ['log-normal', logNormalConstrained],
  ];
  it.each(forms)('with a %s constraint is nowhere better than at its best', (_, form) => {
    fc.assert(
      fc.property(
        channels,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        ({ observedCount, background, backgroundUncertainty }, part, shift) => {
          if (backgroundUncertainty < 1e-6 * background) return;
          const profile = form(background, backgroundUncertainty);
          const signal = Math.max(0, observedCount - background) + part * Math.sqrt(observedCount + 1);
          const best = profile.fit(observedCount, profile.auxiliary, signal);
          // The deviance at a background x is that of a fit whose auxiliary outcome agrees with x, plus the pull.
          const elsewhere = best.background * Math.exp(shift);
          const ratio = background / backgroundUncertainty ** 2;
          const pull = profile.auxiliaryAt(elsewhere);
          const constraint =
            form === poissonConstrained
              ? ratio * elsewhere -
                profile.auxiliary * (1 + Math.log((ratio * elsewhere) / profile.auxiliary))
              : 0.5 * pull * pull;
          const mean = signal + elsewhere;
          const data =
            observedCount === 0 ? mean : mean - observedCount * (1 + Math.log(mean / observedCount));
          expect(best.deviance).toBeLessThanOrEqual(
            data + constraint + 1e-8 * (1 + observedCount + background + profile.auxiliary),
          );
          expect(best.deviance).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
