import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { backgroundSource, windowBackground } from '../../src/searches/backgroundSpectrum.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { referencePresent } from '../reference.ts';
import { agreementWith, dataText, observedLimit, paperOptions } from './agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const file = 'analyses/na62-pinunu-2017.json';
const loaded = loadCountingAnalysis(dataText(file), file);
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const { analysis } = loaded;
const search = createCountingSearch(analysis);
const scan = search.scan(paperOptions);

describe('the counting cross-check of the 2017 data', () => {
  it('has the totals of table 1 with their uncertainties', () => {
    const sources = analysis.backgroundComponents.map(backgroundSource);
    const totals = analysis.signalRegionsGeV2.map(([lowGeV2, highGeV2]) =>
      windowBackground(sources, { lowGeV2, highGeV2 }),
    );
    expect(totals[0].background).toBeCloseTo(1.02, 2);
    expect(totals[1].background).toBeCloseTo(2.6, 2);
    // The 30 % on the shape of the upstream background come on top of the errors of table 1.
    const error = (parts: number[], upstream: number) => Math.hypot(...parts, 0.3 * upstream);
    expect(totals[0].backgroundUncertainty).toBeCloseTo(error([0.13, 0.15, 0.13], 0.21), 1);
    expect(totals[1].backgroundUncertainty).toBeCloseTo(error([0.21, 0.28, 0.22], 0.68), 1);
  });

  it('sees its two events at 196 and 252 MeV in windows of 4σ', () => {
    expect(analysis.windowHalfWidthSigma).toBe(2);
    const seen = (mass: number) => {
      const nearest = scan.massMeV.reduce(
        (best, candidate, i) => (Math.abs(candidate - mass) < Math.abs(scan.massMeV[best] - mass) ? i : best),
        0,
      );
      return scan.observedCount[nearest];
    };
    expect([100, 180, 196, 225, 252].map(seen)).toEqual([0, 0, 1, 0, 1]);
  });

  it('has its strongest limits of about 5e-11 at 160–250 MeV', () => {
    const limits = Array.from(scan.massMeV, (mass) => observedLimit(search, scan, mass, Infinity));
    const strongest = Math.min(...limits);
    const at = scan.massMeV[limits.indexOf(strongest)];
    expect(strongest / 5e-11).toBeGreaterThan(0.85);
    expect(strongest / 5e-11).toBeLessThan(1.15);
    expect(at).toBeGreaterThan(160);
    expect(at).toBeLessThan(250);
  });
});

describe.skipIf(!referencePresent)('beside the published shape analysis', () => {
  // Windows and a likelihood differ where an event stands at the edge of a window and beyond the edges of the regions.
  const inside = (mass: number) => mass <= 105 || (mass >= 164 && mass <= 259);
  it.each(['inf', '5e-09', '1e-09', '5e-10'])('at τ = %s s', (lifetime) => {
    const agreement = agreementWith(search, 'limits/na62_kpix_inv_2017.csv', lifetime, inside);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.1);
    expect(agreement.percentile90).toBeLessThan(0.25);
  });
});
