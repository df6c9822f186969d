import { faultOf } from '../reasons.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { type MethodId, methodIds } from '../../src/statistics/methods.ts';

const countMethods: MethodId[] = ['exact', 'hybrid-lognormal-kappa', 'hybrid-lognormal-mean', 'hybrid-gamma'];
const methods = fc.constantFrom(...countMethods);
const levels = fc.double({ min: 0.5, max: 0.9998, noNaN: true });
/** Backgrounds from 10⁻³ to 10⁶, evenly in their logarithm. */
const backgrounds = fc.double({ min: -3, max: 6, noNaN: true }).map((power) => 10 ** power);
const ratios = fc.double({ min: 0, max: 1, noNaN: true });

/** A channel whose count lies where its background puts it, give or take six standard deviations. */
const channels = fc
  .tuple(backgrounds, ratios, fc.double({ min: -6, max: 6, noNaN: true }))
  .map(([background, ratio, deviation]) => {
    const spread = Math.sqrt(background + (ratio * background) ** 2);
    const observedCount = Math.min(1e6, Math.max(0, Math.round(background + deviation * spread)));
    return { observedCount, background, backgroundUncertainty: ratio * background };
  });

describe('upper limit of a counting channel', () => {
  it('solves CLs(s) = 1 − CL', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const limit = signalUpperLimit(channel, { confidenceLevel, method });
        const { cls, clsb, clb } = confidenceLevelsAt(channel, limit, method);
        expect(Math.abs(cls / (1 - confidenceLevel) - 1)).toBeLessThan(1e-7);
        if (clb > 0) expect(clsb / clb / cls).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is ln 1/(1 − CL) when nothing is seen, for every background', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const limit = signalUpperLimit({ ...channel, observedCount: 0 }, { confidenceLevel, method });
        expect(limit).toBeCloseTo(-Math.log(1 - confidenceLevel), 10);
      }),
    );
  });

  it('rises with the observed count and with the confidence level', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const limit = signalUpperLimit(channel, { confidenceLevel, method });
        const more = { ...channel, observedCount: channel.observedCount + 1 };
        expect(signalUpperLimit(more, { confidenceLevel, method })).toBeGreaterThan(limit);
        const surer = 0.5 * (0.9999 + confidenceLevel);
        expect(signalUpperLimit(channel, { confidenceLevel: surer, method })).toBeGreaterThan(limit);
      }),
    );
  });

  it('falls with a background that is known', () => {
    fc.assert(
      fc.property(channels, levels, (channel, confidenceLevel) => {
        const options = { confidenceLevel, method: 'exact' as const };
        const more = { ...channel, background: 1.1 * channel.background, backgroundUncertainty: 0 };
        const known = { ...channel, backgroundUncertainty: 0 };
        const limit = signalUpperLimit(known, options);
        expect(signalUpperLimit(more, options)).toBeLessThanOrEqual(limit * (1 + 1e-10));
      }),
    );
  });

  it('tends to the limit of a known background as its uncertainty vanishes', () => {
    fc.assert(
      fc.property(channels, levels, (channel, confidenceLevel) => {
        const { observedCount, background } = channel;
        const backgroundUncertainty = Math.min(1e-5, 1e-4 / Math.sqrt(background)) * background;
        const hybrid = signalUpperLimit(
          { observedCount, background, backgroundUncertainty },
          { confidenceLevel, method: 'hybrid-lognormal-kappa' },
        );
        const exact = signalUpperLimit(channel, { confidenceLevel, method: 'exact' });
        expect(Math.abs(hybrid / exact - 1)).toBeLessThan(1e-5);
      }),
    );
  });

  it('has CLs falling from one with the signal', () => {
    fc.assert(
      fc.property(
        channels,
        methods,
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (channel, method, part) => {
          const limit = signalUpperLimit(channel, { confidenceLevel: 0.99, method });
          const lower = confidenceLevelsAt(channel, part * limit, method).cls;
          const higher = confidenceLevelsAt(channel, Math.min(1, part * 1.1) * limit, method).cls;
          expect(confidenceLevelsAt(channel, 0, method).cls).toBeCloseTo(1, 12);
          expect(lower).toBeLessThanOrEqual(1);
          expect(higher).toBeLessThan(lower);
        },
      ),
    );
  });
});

describe('expected limits', () => {
  it('are ordered and are limits of whole counts', () => {
    fc.assert(
      fc.property(channels, methods, levels, (channel, method, confidenceLevel) => {
        const expected = expectedSignalLimits(channel, { confidenceLevel, method });
        for (let i = 1; i < 5; i++) expect(expected[i]).toBeGreaterThanOrEqual(expected[i - 1]);
        expect(expected[0]).toBeGreaterThanOrEqual(-Math.log(1 - confidenceLevel) * (1 - 1e-10));
      }),
      { numRuns: 60 },
    );
  });

  it('are the limits at the quantiles of a Poisson count', () => {
    // Mean 3: P(N ≤ 0..7) = 0.0498 0.1991 0.4232 0.6472 0.8153 0.9161 0.9665 0.9881, so n = 0, 1, 3, 5, 7.
    const options = { confidenceLevel: 0.9, method: 'exact' as const };
    const background = { background: 3, backgroundUncertainty: 0 };
    const expected = expectedSignalLimits(background, options);
    const limits = [0, 1, 3, 5, 7].map((observedCount) =>
      signalUpperLimit({ observedCount, ...background }, options),
    );
    for (let i = 0; i < 5; i++) expect(expected[i]).toBeCloseTo(limits[i], 9);
  });
});

describe('discovery', () => {
  it('is the upper tail, with the lower tail one count below making it whole', () => {
    fc.assert(
      fc.property(channels, methods, (channel, method) => {
        const observedCount = channel.observedCount + 1;
        const { discoveryPValue } = discoverySignificance({ ...channel, observedCount }, method);
        const { clb } = confidenceLevelsAt(channel, 0, method);
        expect(discoveryPValue + clb).toBeCloseTo(1, 9);
      }),
    );
  });

  it('gives the textbook significance for a known background', () => {
    // P(N ≥ 5 | 1) = 0.00365984682734.
    const channel = { observedCount: 5, background: 1, backgroundUncertainty: 0 };
    const { discoveryPValue, localSignificance } = discoverySignificance(channel, 'exact');
    expect(discoveryPValue).toBeCloseTo(0.00365984682734, 13);
    expect(localSignificance).toBeCloseTo(2.68194, 5);
    expect(discoverySignificance({ ...channel, observedCount: 0 }, 'exact').discoveryPValue).toBe(1);
  });

  it('has no significance where there is no excess', () => {
    for (const method of methodIds) {
      for (const [observedCount, background] of [
        [0, 0],
        [3, 3],
        [0, 3],
        [2, 3],
      ]) {
        const channel = { observedCount, background, backgroundUncertainty: 0.1 * background };
        const { discoveryPValue, localSignificance } = discoverySignificance(channel, method, { toys: 3000 });
        expect(localSignificance, `${method}, n = ${observedCount}, b = ${background}`).toBe(0);
        expect(discoveryPValue).toBeGreaterThanOrEqual(0.5 - 1e-12);
      }
    }
  });
});

describe('every method', () => {
  const counts = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 6, noNaN: true }).map((power) => Math.floor(10 ** power)),
  );
  const settings = fc.tuple(counts, fc.oneof(fc.constant(0), backgrounds), ratios, levels);

  it('answers over the whole space of counts and backgrounds, however far apart they are', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom(...methodIds),
        ([observedCount, background, ratio, confidenceLevel], method) => {
          // The boundaries between outcomes take seconds to find for large counts; their own tests cover it.
          const ranksOutcomes = method === 'frequentist-qtilde-poisson' || method === 'toys';
          if (ranksOutcomes && Math.max(observedCount, background) > 50) return;
          const channel = { observedCount, background, backgroundUncertainty: ratio * background };
          const options = { confidenceLevel, method, toys: 3000 };
          expect(signalUpperLimit(channel, options)).toBeGreaterThan(0);
          for (const limit of expectedSignalLimits(channel, options)) expect(limit).toBeGreaterThan(0);
          const { discoveryPValue, localSignificance } = discoverySignificance(channel, method);
          expect(discoveryPValue).toBeGreaterThanOrEqual(0);
          expect(discoveryPValue).toBeLessThanOrEqual(1 + 1e-12);
          expect(localSignificance).not.toBeNaN();
        },
      ),
    );
  });

  it('finds an event impossible where none is expected', () => {
    const channel = { observedCount: 1, background: 0, backgroundUncertainty: 0 };
    for (const method of methodIds) {
      expect(discoverySignificance(channel, method)).toEqual({
        discoveryPValue: 0,
        localSignificance: Number.POSITIVE_INFINITY,
      });
    }
  });
});

describe('input that makes no sense', () => {
  const good = { observedCount: 1, background: 1, backgroundUncertainty: 0.2 };
  const options = { confidenceLevel: 0.9, method: 'exact' as const };
  const refused = [
    [
      { ...good, observedCount: Number.NaN },
      options,
      { code: 'observed-count', observedCount: Number.NaN, largest: 1e7 },
    ],
    [{ ...good, observedCount: -1 }, options, { code: 'observed-count', observedCount: -1 }],
    [{ ...good, observedCount: 1.5 }, options, { code: 'observed-count', observedCount: 1.5 }],
    [{ ...good, background: -0.1 }, options, { code: 'background', background: -0.1 }],
    [{ ...good, background: Number.NaN }, options, { code: 'background', background: Number.NaN }],
    [
      { ...good, backgroundUncertainty: -1 },
      options,
      { code: 'background-uncertainty', backgroundUncertainty: -1 },
    ],
    [{ ...good, background: 0 }, options, { code: 'uncertain-nothing', backgroundUncertainty: 0.2 }],
    [
      good,
      { ...options, confidenceLevel: 1 },
      { code: 'confidence-level', confidenceLevel: 1, allowed: [0.5, 0.9999] },
    ],
    [
      good,
      { ...options, confidenceLevel: Number.NaN },
      { code: 'confidence-level', confidenceLevel: Number.NaN },
    ],
    [
      good,
      { ...options, method: 'bayes' as MethodId },
      { code: 'method', method: 'bayes', allowed: methodIds },
    ],
  ] as const;

  it.each(refused)('%j with %j', (channel, limitOptions, fault) => {
    expect(faultOf(() => signalUpperLimit(channel, limitOptions))).toMatchObject(fault);
  });

  it('refuses a signal below zero', () => {
    expect(faultOf(() => confidenceLevelsAt(good, -1, 'exact'))).toEqual({ code: 'signal', signal: -1 });
  });
});
