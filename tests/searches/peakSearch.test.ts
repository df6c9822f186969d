import { beforeAll, describe, expect, it } from 'vitest';
import { loadPeakAnalysis } from '../../src/data/loadPeakAnalysis.ts';
import { expectedDimuonSpectrum } from '../../src/searches/dimuonSpectrum.ts';
import { createPeakSearch } from '../../src/searches/peakSearch.ts';
import type { LimitScan } from '../../src/searches/search.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { agreementWith, dataText, paperOptions, sound } from './agreement.ts';

const file = 'analyses/na62-pimumu-2017-2018.json';
const analysis = sound(loadPeakAnalysis(dataText(file), file));
const search = createPeakSearch(analysis);
let scan: LimitScan;
beforeAll(() => {
  scan = search.scan(paperOptions);
});

const sum = (values: Iterable<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const median = (values: Iterable<number>) => {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};

describe('the numbers of section 3.1', () => {
  it('has 298 hypotheses from 215.3 to 326.7 MeV, each σ_m above the one before', () => {
    const masses = search.hypothesesMeV;
    expect(masses.length).toBe(298);
    expect(masses[0]).toBe(215.3);
    expect(masses[297]).toBe(326.7);
    for (let k = 1; k < 298; k++) {
      const step = masses[k] - masses[k - 1];
      expect(Math.abs(step / analysis.hypotheses.resolutionMeV[k - 1] - 1)).toBeLessThan(0.01);
    }
    expect((masses[297] - masses[0]) / 297).toBeCloseTo(0.375, 3);
  });

  it('has 27 679 candidates, near the spectrum that dΓ/dz and the acceptance expect', () => {
    const { edgesMeV, counts } = analysis.spectrum;
    expect(sum(counts)).toBe(27679);
    const density = expectedDimuonSpectrum(analysis);
    const expected = counts.map((_, i) => {
      const width = (edgesMeV[i + 1] - edgesMeV[i]) / 10;
      return sum(Array.from({ length: 10 }, (_, k) => width * density(edgesMeV[i] + (k + 0.5) * width)));
    });
    expect(sum(expected) / 27679).toBeCloseTo(1, 2);
    const used = counts.map((_, i) => i).filter((i) => expected[i] > 3);
    const chi2 = sum(used.map((i) => (counts[i] - expected[i]) ** 2 / expected[i]));
    expect(chi2 / used.length).toBeGreaterThan(0.7);
    expect(chi2 / used.length).toBeLessThan(1.4);
  });

  it('carries the published largest local significance of 3σ where the file says that it was put by hand', () => {
    const significances = Array.from(scan.massMeV, (_, k) => {
      const channel = {
        observedCount: scan.observedCount[k],
        background: scan.background[k],
        backgroundUncertainty: scan.backgroundUncertainty[k],
      };
      return discoverySignificance(channel, 'hybrid-lognormal-kappa').localSignificance;
    });
    const largest = significances.indexOf(Math.max(...significances));
    expect(scan.massMeV[largest]).toBe(search.placedExcess?.massMeV);
    expect(significances[largest]).toBeGreaterThan(2.8);
    expect(significances[largest]).toBeLessThan(3.2);
    expect(search.placedExcess?.note).toMatch(/put in by hand/);
    // What the read-off limit itself leads to: the windows that share no bin with that one.
    const others = significances.filter((_, k) => Math.abs(k - largest) > 1);
    expect(Math.max(...others)).toBeLessThan(2.3);
  });

  it('observes limits on both sides of the expected ones', () => {
    const [, , expected] = scan.signalLimitExpected;
    const ratios = scan.signalLimitObserved.map((limit, k) => limit / expected[k]);
    expect(Math.abs(Math.log(median(ratios)))).toBeLessThan(0.1);
  });
});

describe('projections', () => {
  it('observe nothing, and gain less than in proportion', () => {
    const projected = search.scan({ ...paperOptions, exposure: 4 });
    expect(projected.observedCount.every(Number.isNaN)).toBe(true);
    expect(projected.signalLimitObserved.every(Number.isNaN)).toBe(true);
    const gain = projected.signalLimitExpected[2].map(
      (events, k) =>
        (scan.signalLimitExpected[2][k] * scan.singleEventSensitivity[k]) /
        (events * projected.singleEventSensitivity[k]),
    );
    expect(median(gain)).toBeGreaterThan(1.5);
    expect(median(gain)).toBeLessThan(2.1);
    expect(projected.background[100]).toBeCloseTo(4 * scan.background[100], 10);
  });
});

describe('lifetime laws', () => {
  it('offers the constant law of the paper by name', () => {
    const constant = createPeakSearch(analysis, 'constant');
    for (const mass of [216, 250, 320]) {
      expect(constant.acceptanceRatio(mass, 1 / 1e-9)).toBeCloseTo(1 - Math.exp(-0.07), 12);
    }
    expect(() => createPeakSearch(analysis, 'other')).toThrow(/mass-dependent, constant/);
  });

  it('sees nothing of a stable X and everything of a prompt one', () => {
    expect(search.acceptanceRatio(250, 0)).toBe(0);
    expect(search.acceptanceRatio(250, Number.POSITIVE_INFINITY)).toBe(1);
  });
});

describe.skipIf(!referencePresent)('limits as published', () => {
  it.each(['0', '1e-09', '1e-08'])('at τ = %s s', (lifetime) => {
    const agreement = agreementWith(search, 'limits/na62_kpimumu.csv', lifetime);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.05);
    expect(agreement.percentile90).toBeLessThan(0.25);
  });

  it('has the τ₀(m) that figure 6b implies', () => {
    for (const row of referenceRows('limits/na62_mumu_tau0.csv')) {
      const implied = -1e2 * Math.log1p(-search.acceptanceRatio(Number(row.m_MeV), 1 / 1e-7));
      expect(Math.abs(Math.log(implied / Number(row.from_10ns)))).toBeLessThan(0.06);
    }
  });

  it('reproduces figure 6b better than the constant law', () => {
    const constant = createPeakSearch(analysis, 'constant');
    const table = 'limits/na62_kpimumu.csv';
    expect(agreementWith(search, table, '1e-08').median).toBeLessThan(
      0.5 * agreementWith(constant, table, '1e-08').median,
    );
  });

  it('says that methods running over all outcomes are too slow for hundreds of events', () => {
    const options = { confidenceLevel: 0.9, exposure: 1 } as const;
    for (const method of ['toys', 'frequentist-qtilde-poisson'] as const) {
      expect(search.silenceUnder?.({ ...options, method })).toEqual({ code: 'slow-method', method });
    }
    expect(search.silenceUnder?.({ ...options, method: 'hybrid-lognormal-kappa' })).toBeNull();
  });
});
