import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPeakAnalysis } from '../../src/data/loadPeakAnalysis.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { createPeakSearch } from '../../src/searches/peakSearch.ts';
import type { LimitScan, Search, SupposedEvents } from '../../src/searches/search.ts';
import { windowsOf } from '../../src/searches/searchWindow.ts';
import { signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { medianCount } from '../../src/statistics/medianCount.ts';
import { logPoissonAtMost } from '../../src/statistics/poisson.ts';
import { dataText, sound } from './agreement.ts';
import { storedAnalysis } from './analysis.ts';

const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const analysis = storedAnalysis();
const counting = createCountingSearch(analysis);
const peakFile = 'analyses/na62-pimumu-2017-2018.json';
const peak = createPeakSearch(sound(loadPeakAnalysis(dataText(peakFile), peakFile)));
const seen = counting.scan(options);
const inputs = counting.inputs?.();
if (inputs?.kind !== 'missing-mass') throw new Error('The counting search shows no windows.');
const { windowLow, windowHigh, events } = inputs;
const last = windowLow.length - 1;
/** A hypothesis whose window has a width. */
const hypotheses = fc.integer({ min: 0, max: last }).filter((k) => windowHigh[k] > windowLow[k]);
const touches = (k: number, other: number) =>
  windowLow[k] <= windowHigh[other] && windowHigh[k] >= windowLow[other];
const scanOf = (search: Search, supposed: SupposedEvents, exposure = 1) =>
  search.scan({ ...options, exposure, supposed });

describe('the median of a Poisson count', () => {
  it('is the smallest count that half of all outcomes do not exceed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), (background) => {
        const n = medianCount(background);
        expect(logPoissonAtMost(n, background)).toBeGreaterThanOrEqual(Math.log(0.5));
        if (n > 0) expect(logPoissonAtMost(n - 1, background)).toBeLessThan(Math.log(0.5));
      }),
    );
  });
});

describe('supposed events in windows of m²_miss', () => {
  it('are all that their own window holds, and each window that contains their m² sees them all', () => {
    fc.assert(
      fc.property(hypotheses, fc.integer({ min: 0, max: 12 }), (hypothesis, count) => {
        const { observedCount } = scanOf(counting, { hypothesis, count });
        expect(observedCount[hypothesis]).toBe(count);
        const centre = (counting.hypothesesMeV[hypothesis] / 1000) ** 2;
        const at = Math.min(Math.max(centre, windowLow[hypothesis]), windowHigh[hypothesis]);
        observedCount.forEach((n, k) => {
          const others = events.filter(
            (event) =>
              event >= windowLow[k] &&
              event <= windowHigh[k] &&
              !(event >= windowLow[hypothesis] && event <= windowHigh[hypothesis]),
          ).length;
          const contains = windowHigh[k] > windowLow[k] && at >= windowLow[k] && at <= windowHigh[k];
          expect(n).toBe(others + (contains ? count : 0));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('leave windows that do not touch theirs as they are, to the last bit', () => {
    fc.assert(
      fc.property(hypotheses, fc.integer({ min: 0, max: 12 }), (hypothesis, count) => {
        const supposed = scanOf(counting, { hypothesis, count });
        expect(supposed.signalLimitExpected).toEqual(seen.signalLimitExpected);
        seen.signalLimitObserved.forEach((limit, k) => {
          if (!touches(k, hypothesis)) expect(supposed.signalLimitObserved[k]).toBe(limit);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('give back what was observed, to the last bit, where they are as many and lie where those that were seen lie', () => {
    const windowAt = windowsOf(analysis);
    fc.assert(
      fc.property(hypotheses, fc.integer({ min: 0, max: 4 }), (hypothesis, count) => {
        const mass = counting.hypothesesMeV[hypothesis];
        const { lowGeV2, highGeV2 } = windowAt(mass);
        const at = Math.min(Math.max((mass / 1000) ** 2, lowGeV2), highGeV2);
        const eventsGeV2 = [
          ...analysis.eventsGeV2.filter((event) => event < lowGeV2 || event > highGeV2),
          ...Array.from({ length: count }, () => at),
        ];
        const search = createCountingSearch({ ...analysis, eventsGeV2 });
        expect(scanOf(search, { hypothesis, count })).toEqual(search.scan(options));
        expect(scanOf(counting, { hypothesis, count })).toEqual(search.scan(options));
      }),
      { numRuns: 10 },
    );
  });

  it('change nothing where none were seen and none are supposed', () => {
    const empty = Array.from(seen.observedCount.keys()).filter(
      (k) => seen.observedCount[k] === 0 && windowHigh[k] > windowLow[k],
    );
    expect(empty.length).toBeGreaterThan(0);
    for (const hypothesis of empty.slice(0, 5))
      expect(scanOf(counting, { hypothesis, count: 0 })).toEqual(seen);
  });
});

describe.each<[string, Search, number]>([
  ['in windows of m²_miss', counting, 0],
  ['on a spectrum with sidebands', peak, 120],
])('supposed events %s', (_, search, fewest) => {
  const places = search === counting ? hypotheses : fc.integer({ min: 0, max: 297 });

  it.each([1, 7])('never strengthen a limit by being more, at %d × the kaons', (exposure) => {
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: fewest, max: fewest + 40 }),
        fc.integer({ min: 1, max: 9 }),
        (hypothesis, count, more) => {
          const fewer = scanOf(search, { hypothesis, count }, exposure);
          const many = scanOf(search, { hypothesis, count: count + more }, exposure);
          expect(many.observedCount[hypothesis]).toBe(count + more);
          many.signalLimitObserved.forEach((limit, k) => {
            expect(limit).toBeGreaterThanOrEqual(fewer.signalLimitObserved[k]);
          });
        },
      ),
      { numRuns: search === counting ? 12 : 2 },
    );
  });

  it('stand in a projection before the expected median, which stays where their window is not touched', () => {
    const hypothesis = 60;
    const projected = scanOf(search, { hypothesis, count: fewest + 5 }, 4);
    const [, , median] = projected.signalLimitExpected;
    const isOpen = (scan: LimitScan, k: number) => Number.isNaN(scan.observedCount[k]);
    const open = Array.from(median.keys()).filter((k) => isOpen(projected, k));
    expect(open.length).toBeGreaterThan(median.length / 2);
    for (const k of open) expect(projected.signalLimitObserved[k]).toBe(median[k]);
    for (const k of median.keys()) {
      if (open.includes(k)) continue;
      const channel = {
        observedCount: projected.observedCount[k],
        background: projected.background[k],
        backgroundUncertainty: projected.backgroundUncertainty[k],
      };
      expect(projected.signalLimitObserved[k] / signalUpperLimit(channel, options)).toBeCloseTo(1, 9);
    }
    expect(projected.observedCount[hypothesis]).toBe(fewest + 5);
  });
});

describe('supposed events on a spectrum', () => {
  it('are shared by the bins of their window, and leave every background as the sidebands that were seen give it', () => {
    const taken = peak.scan(options);
    const [hypothesis, count] = [100, 301];
    const { observedCount, background, backgroundUncertainty } = scanOf(peak, { hypothesis, count });
    expect(background).toEqual(taken.background);
    expect(backgroundUncertainty).toEqual(taken.backgroundUncertainty);
    expect(observedCount[hypothesis]).toBe(count);
    const changed = Array.from(observedCount.keys()).filter(
      (k) => observedCount[k] !== taken.observedCount[k],
    );
    expect(changed.every((k) => Math.abs(k - hypothesis) <= 1)).toBe(true);
    // Two bins to a window, of which each neighbour has one.
    const shares = [hypothesis - 1, hypothesis + 1].map((k) => observedCount[k] - taken.observedCount[k]);
    expect(shares[0] + shares[1]).toBe(count - taken.observedCount[hypothesis]);
  });
});
