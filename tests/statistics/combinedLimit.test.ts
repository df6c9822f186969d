import { faultOf } from '../reasons.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/statistics/combinedChannels.ts';
import { type CombinedChannel, combinedLimit } from '../../src/statistics/combinedLimit.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { countStatisticIds, isCombinable } from '../../src/statistics/methods.ts';
import { logPoisson } from '../../src/statistics/stirling.ts';

const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa' } as const;

function channel(
  observedCount: number,
  background: number,
  relative: number,
  signal: number,
): CombinedChannel {
  return { observedCount, background, backgroundUncertainty: relative * background, signal };
}

const anyChannel = fc
  .record({
    n: fc.integer({ min: 0, max: 12 }),
    b: fc.double({ min: 0.05, max: 12, noNaN: true }),
    relative: fc.double({ min: 0, max: 0.6, noNaN: true }),
    signal: fc.double({ min: 0.5, max: 8, noNaN: true }),
  })
  .map(({ n, b, relative, signal }) => channel(n, b, relative, signal));

describe('a combination of counting channels', () => {
  it.each(countStatisticIds)('of one channel is the limit of %s itself', (method) => {
    for (const one of [channel(3, 1.2, 0.25, 2), channel(235, 241, 0.06, 30), channel(0, 0.7, 0.4, 0.1)]) {
      const both = { confidenceLevel: 0.95, method };
      const { observed, expected } = combinedLimit([one], both);
      expect(observed * one.signal).toBeCloseTo(signalUpperLimit(one, both), 6);
      expectedSignalLimits(one, both).forEach((limit, k) =>
        expect((expected[k] * one.signal) / limit).toBeCloseTo(1, 7),
      );
    }
  });

  it('does not depend on the order of the channels', () => {
    fc.assert(
      fc.property(fc.array(anyChannel, { minLength: 2, maxLength: 3 }), (channels) => {
        expect(combinedLimit([...channels].reverse(), options)).toEqual(combinedLimit(channels, options));
      }),
      { numRuns: 12 },
    );
  });

  it('of two equal channels is one channel with doubled numbers', () => {
    const half = channel(3, 1.2, 0, 2);
    const whole = channel(6, 2.4, 0, 4);
    const two = combinedLimit([half, half], options);
    const one = combinedLimit([whole], options);
    expect(two.observed).toBeCloseTo(one.observed, 9);
    two.expected.forEach((limit, k) => expect(limit).toBeCloseTo(one.expected[k], 8));
    // Independent uncertainties add in quadrature; the two priors are not log-normal together, only nearly.
    const uncertain = combinedLimit([channel(3, 1.2, 0.2, 2), channel(3, 1.2, 0.2, 2)], options);
    const together = combinedLimit([channel(6, 2.4, 0.2 / Math.SQRT2, 4)], options);
    expect(uncertain.observed / together.observed).toBeCloseTo(1, 2);
  });

  it('without events is ln 10 over all the signal', () => {
    const { observed, atOne } = combinedLimit([channel(0, 1, 0.3, 2), channel(0, 8, 0.1, 5)], options);
    expect(observed).toBeCloseTo(Math.LN10 / 7, 9);
    expect(atOne.cls).toBeCloseTo(Math.exp(-7), 9);
  });

  it('is the sum over outcomes that a plain double loop gives', () => {
    const [a, b] = [channel(2, 1.1, 0, 1.5), channel(5, 3.2, 0, 2.5)];
    const { observed } = combinedLimit([a, b], { ...options, method: 'exact' });
    // Weights from the Asimov strength, found here by plain bisection with z from the expected CLs limit, Φ(−z) = 0.05.
    const z = 1.6448536269514722;
    const asimov = (mu: number) =>
      [a, b].reduce(
        (sum, { signal: s, background }) =>
          sum + 2 * (mu * s - background * Math.log1p((mu * s) / background)),
        0,
      );
    let [low, high] = [0, 50];
    for (let i = 0; i < 80; i++) {
      const middle = (low + high) / 2;
      if (asimov(middle) < z * z) low = middle;
      else high = middle;
    }
    const weight = ({ signal, background }: CombinedChannel) => Math.log1p((low * signal) / background);
    const [wa, wb] = [weight(a), weight(b)];
    const q = wa * a.observedCount + wb * b.observedCount;
    const below = (mu: number) => {
      let sum = 0;
      for (let i = 0; i < 60; i++)
        for (let j = 0; j < 60; j++)
          if (i * wa + j * wb <= q + 1e-9)
            sum += Math.exp(
              logPoisson(i, a.background + mu * a.signal) + logPoisson(j, b.background + mu * b.signal),
            );
      return sum;
    };
    expect(below(observed) / below(0)).toBeCloseTo(0.1, 8);
  });

  it('is expected to be no weaker than the best of its channels, once counts are large enough to be smooth', () => {
    const large = fc
      .record({
        b: fc.double({ min: 10, max: 150, noNaN: true }),
        relative: fc.double({ min: 0, max: 0.15, noNaN: true }),
        signal: fc.double({ min: 3, max: 30, noNaN: true }),
      })
      .map(({ b, relative, signal }) => channel(Number.NaN, b, relative, signal));
    fc.assert(
      fc.property(large, large, (a, b) => {
        const median = (...channels: CombinedChannel[]) => combinedLimit(channels, options).expected[2];
        expect(median(a, b)).toBeLessThanOrEqual(Math.min(median(a), median(b)) * (1 + 1e-9));
      }),
      { numRuns: 15 },
    );
  });

  it('has no observed limit where one channel was not looked at', () => {
    const { observed, expected, atOne } = combinedLimit(
      [channel(Number.NaN, 1, 0.1, 1), channel(2, 1, 0.1, 1)],
      options,
    );
    expect(observed).toBeNaN();
    expect(atOne.cls).toBeNaN();
    expect(expected[2]).toBeGreaterThan(0);
  });

  it('shares its sensitivity out', () => {
    const { shares } = weigh([channel(0, 1, 0, 3), channel(0, 100, 0.2, 3)], [3, 3], 2.7);
    expect(shares[0] + shares[1]).toBeCloseTo(1, 12);
    expect(shares[1]).toBeLessThan(0.01);
    expect(isCombinable('toys')).toBe(false);
  });

  it.each([
    [[], { code: 'no-channel' }],
    [[channel(1, 1, 0, 0)], { code: 'channel-signal', signal: 0 }],
    [[channel(1.5, 1, 0, 1)], { code: 'observed-count', observedCount: 1.5 }],
    [[channel(0, 4000, 0.1, 1)], { code: 'channel-too-large', events: 4000, largest: 1000 }],
  ])('refuses %j', (channels, fault) => {
    expect(faultOf(() => combinedLimit(channels, options))).toMatchObject(fault);
  });
});
