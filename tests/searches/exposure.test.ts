import { hypotenuse } from '../../src/mathematics/powers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { projectedUncertainty } from '../../src/searches/exposure.ts';
import { loadPeakAnalysis } from '../../src/data/loadPeakAnalysis.ts';
import { createPeakSearch } from '../../src/searches/peakSearch.ts';
import type { Search } from '../../src/searches/search.ts';
import { dataText, sound } from './agreement.ts';
import { storedAnalysis } from './analysis.ts';

const peakFile = 'analyses/na62-pimumu-2017-2018.json';

/** Of roots that are looked for with a tolerance of their own. */
const rounding = 1e-9;

const parts = fc.record({
  statistical: fc.double({ min: 0, max: 1e3, noNaN: true }),
  systematic: fc.double({ min: 0, max: 1e3, noNaN: true }),
});
const exposures = fc.double({ min: 0.1, max: 100, noNaN: true });
const near = (value: number, expected: number) =>
  Math.abs(value - expected) <= 1e-12 * Math.max(Math.abs(expected), 1e-300);

describe('the uncertainty of a background at another exposure', () => {
  it('is that of the data at the exposure of the data, whatever the law, to the last bit', () => {
    fc.assert(
      fc.property(parts, ({ statistical, systematic }) => {
        const whole = hypotenuse(statistical, systematic);
        expect(projectedUncertainty({ statistical, systematic }, 1, 'relative')).toBe(whole);
        expect(projectedUncertainty({ statistical, systematic }, 1, 'statistical')).toBe(whole);
      }),
    );
  });

  it('keeps σ_b/b of what is systematic, or lets σ_b/b fall like 1/√L', () => {
    fc.assert(
      fc.property(parts, exposures, ({ statistical, systematic }, exposure) => {
        const only = { statistical: 0, systematic };
        expect(near(projectedUncertainty(only, exposure), exposure * systematic)).toBe(true);
        const counted = { statistical, systematic: 0 };
        expect(near(projectedUncertainty(counted, exposure), Math.sqrt(exposure) * statistical)).toBe(true);
        const whole = Math.sqrt(exposure) * Math.hypot(statistical, systematic);
        expect(near(projectedUncertainty({ statistical, systematic }, exposure, 'statistical'), whole)).toBe(
          true,
        );
      }),
    );
  });

  it('goes on from a projection as it does from the data', () => {
    fc.assert(
      fc.property(parts, exposures, exposures, (all, first, second) => {
        const once = projectedUncertainty(all, first * second, 'statistical');
        const step = projectedUncertainty(all, first, 'statistical');
        const twice = projectedUncertainty({ statistical: 0, systematic: step }, second, 'statistical');
        expect(near(twice, once)).toBe(true);
      }),
    );
  });
});

describe.each<[string, Search]>([
  ['in windows of m²_miss', createCountingSearch(storedAnalysis())],
  ['on a spectrum with sidebands', createPeakSearch(sound(loadPeakAnalysis(dataText(peakFile), peakFile)))],
])('a search %s', (_, search) => {
  const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa' } as const;
  const scan = (exposure: number, uncertaintyLaw?: 'relative' | 'statistical') =>
    search.scan({ ...options, exposure, ...(uncertaintyLaw === undefined ? {} : { uncertaintyLaw }) });

  it('projects as before where no law is named', () => {
    expect(scan(0.3)).toEqual(scan(0.3, 'relative'));
    expect(scan(1, 'statistical')).toEqual(scan(1));
  });

  it('limits as well or better with more kaons where σ_b/b falls than where it stays, and never better with fewer', () => {
    for (const exposure of [0.3, 10]) {
      const [stays, falls] = [scan(exposure, 'relative'), scan(exposure, 'statistical')];
      for (let i = 0; i < stays.massMeV.length; i += 1) {
        const [kept, grown] = [stays, falls].map(
          (each) => each.backgroundUncertainty[i] / each.background[i],
        );
        if (!(stays.background[i] > 0)) continue;
        expect(Math.sign(grown - kept)).toBe(exposure > 1 ? -1 : 1);
        const ratio = falls.signalLimitExpected[2][i] / stays.signalLimitExpected[2][i];
        if (exposure > 1) expect(ratio).toBeLessThan(1 + rounding);
        else expect(ratio).toBeGreaterThan(1 - rounding);
      }
    }
  });
});
