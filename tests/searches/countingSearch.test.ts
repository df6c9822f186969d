import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backgroundSource, windowBackground } from '../../src/searches/backgroundSpectrum.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { countEvents, massHypotheses, windowsOf } from '../../src/searches/searchWindow.ts';
import { signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { storedAnalysis } from './analysis.ts';

const analysis = storedAnalysis();
const search = createCountingSearch(analysis);
const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const scan = search.scan(options);
const inside = fc.oneof(
  fc.double({ min: 1, max: 108, noNaN: true }),
  fc.double({ min: 154, max: 258, noNaN: true }),
);

describe('search windows', () => {
  it('stand every 1.4 MeV over 0–110 and 154–260 MeV', () => {
    const masses = massHypotheses(analysis);
    expect(masses[0]).toBe(0);
    expect(masses).toHaveLength(79 + 76);
    expect(masses[78]).toBeCloseTo(109.2, 9);
    expect(masses[79]).toBeCloseTo(154, 9);
    expect(masses[154]).toBeCloseTo(259, 9);
  });

  it('are three resolutions wide around m_X², cut to the signal region', () => {
    const window = windowsOf(analysis)(50);
    const sigma = analysis.resolution.sigmaGeV2[analysis.resolution.massMeV.findIndex((mass) => mass > 49)];
    expect(0.5 * (window.lowGeV2 + window.highGeV2)).toBeCloseTo(0.05 ** 2, 9);
    expect((window.highGeV2 - window.lowGeV2) / (3 * sigma)).toBeCloseTo(1, 2);
    expect(windowsOf(analysis)(0).lowGeV2).toBe(0);
    expect(windowsOf(analysis)(162).lowGeV2).toBe(0.026);
    const beyond = windowsOf(analysis)(154);
    expect(beyond.highGeV2).toBe(beyond.lowGeV2);
  });

  it('change their count by exactly the events that cross an edge', () => {
    const windowAt = windowsOf(analysis);
    fc.assert(
      fc.property(inside, fc.double({ min: 0.01, max: 2, noNaN: true }), (mass, step) => {
        const before = windowAt(mass);
        const after = windowAt(mass + step);
        const entered = analysis.eventsGeV2.filter((e) => e > before.highGeV2 && e <= after.highGeV2).length;
        const left = analysis.eventsGeV2.filter((e) => e >= before.lowGeV2 && e < after.lowGeV2).length;
        const change = countEvents(analysis.eventsGeV2, after) - countEvents(analysis.eventsGeV2, before);
        expect(change).toBe(entered - left);
      }),
    );
  });
});

describe('background of a window', () => {
  const sources = analysis.backgroundComponents.map(backgroundSource);

  it('is the integral of the densities', () => {
    const window = { lowGeV2: 0.0311, highGeV2: 0.0339 };
    const steps = 20000;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const at = window.lowGeV2 + ((i + 0.5) / steps) * (window.highGeV2 - window.lowGeV2);
      for (const source of sources) sum += source.densityAt(at);
    }
    const expected = (sum * (window.highGeV2 - window.lowGeV2)) / steps;
    expect(windowBackground(sources, window).background / expected).toBeCloseTo(1, 7);
  });

  it('adds up: two halves of a window hold what the window holds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.026, max: 0.068, noNaN: true }),
        fc.double({ min: 0.026, max: 0.068, noNaN: true }),
        (a, b) => {
          const [lowGeV2, highGeV2] = a < b ? [a, b] : [b, a];
          const middle = 0.5 * (lowGeV2 + highGeV2);
          for (const source of sources) {
            const whole = source.eventsIn({ lowGeV2, highGeV2 });
            const parts =
              source.eventsIn({ lowGeV2, highGeV2: middle }) + source.eventsIn({ lowGeV2: middle, highGeV2 });
            expect(parts).toBeCloseTo(whole, 10);
          }
        },
      ),
    );
  });

  it('carries the relative uncertainties of its components in quadrature', () => {
    const only = { ...sources[0], relativeUncertainty: 0.3, eventsIn: () => 2 };
    const other = { ...sources[0], relativeUncertainty: 0.1, eventsIn: () => 8 };
    expect(windowBackground([only, other], { lowGeV2: 0, highGeV2: 1 })).toEqual({
      background: 10,
      backgroundUncertainty: Math.hypot(0.6, 0.8),
    });
  });
});

describe('scan of a counting search', () => {
  it('gives every window the limit of its own counts', () => {
    for (let i = 0; i < scan.massMeV.length; i += 13) {
      const channel = {
        observedCount: scan.observedCount[i],
        background: scan.background[i],
        backgroundUncertainty: scan.backgroundUncertainty[i],
      };
      expect(scan.signalLimitObserved[i] / signalUpperLimit(channel, options)).toBeCloseTo(1, 9);
    }
  });

  it('is pure: scans do not touch each other', () => {
    search.scan({ ...options, exposure: 7 });
    expect(search.scan(options)).toEqual(scan);
  });

  it('projects: more background, better sensitivity, nothing observed', () => {
    const projection = search.scan({ ...options, exposure: 4 });
    for (let i = 0; i < scan.massMeV.length; i++) {
      expect(projection.observedCount[i]).toBeNaN();
      expect(projection.signalLimitObserved[i]).toBeNaN();
      expect(projection.background[i]).toBeCloseTo(4 * scan.background[i], 12);
      expect(projection.backgroundUncertainty[i]).toBeCloseTo(4 * scan.backgroundUncertainty[i], 12);
      expect(4 * projection.singleEventSensitivity[i]).toBeCloseTo(scan.singleEventSensitivity[i], 20);
      const [now, then] = [scan, projection].map(
        (s) => s.signalLimitExpected[2][i] * s.singleEventSensitivity[i],
      );
      expect(then).toBeLessThan(now);
    }
  });

  it('orders the expected curves and strengthens none with the confidence level', () => {
    const stricter = search.scan({ ...options, confidenceLevel: 0.95 });
    for (let i = 0; i < scan.massMeV.length; i++) {
      for (let q = 1; q < 5; q++) {
        expect(scan.signalLimitExpected[q][i]).toBeGreaterThanOrEqual(scan.signalLimitExpected[q - 1][i]);
      }
      expect(stricter.signalLimitObserved[i]).toBeGreaterThan(scan.signalLimitObserved[i]);
    }
  });
});
