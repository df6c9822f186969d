import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { createShapeSearch } from '../../src/searches/shapeScan.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { dataText } from './agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const file = 'analyses/na62-pinunu-2017.json';
const loaded = loadCountingAnalysis(dataText(file), file);
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const counting = createCountingSearch(loaded.analysis);
const shape = createShapeSearch(counting, 'na62-pinunu-2017-shape');
const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

describe('the scan behind figure 4 left of the 2021 paper', () => {
  const scan = shape.scan({ ...options, toys: 500, seed: 1 });
  const observed = scan.signalLimitObserved.map((events, i) => events * scan.singleEventSensitivity[i]);
  const median = scan.signalLimitExpected[2].map((events, i) => events * scan.singleEventSensitivity[i]);
  const between = (low: number, high: number, values: Float64Array) =>
    values.filter((_, i) => scan.massMeV[i] >= low && scan.massMeV[i] <= high);

  it('has its strongest limits of 5e-11 at 160–250 MeV', () => {
    const strongest = scan.massMeV[observed.indexOf(Math.min(...observed))];
    expect(strongest).toBeGreaterThan(160);
    expect(strongest).toBeLessThan(250);
    for (const limits of [between(168, 189, observed), between(205, 245, observed)]) {
      expect(Math.min(...limits)).toBeGreaterThan(4.3e-11);
      expect(Math.max(...limits)).toBeLessThan(5.4e-11);
    }
  });

  it('has two bumps, at the two events', () => {
    const excess = observed.map((limit, i) => limit / median[i]);
    const peaks = Array.from(scan.massMeV).filter(
      (_, i) => excess[i] > 1.25 && excess[i] === Math.max(...excess.slice(Math.max(0, i - 4), i + 5)),
    );
    expect(peaks.length).toBe(2);
    expect(Math.abs(peaks[0] - 196)).toBeLessThan(3);
    expect(Math.abs(peaks[1] - 252)).toBeLessThan(3);
    // The rest of the data is a little below what is expected on average.
    expect(Math.max(...between(0, 109, excess))).toBeLessThan(1.02);
    expect(Math.min(...excess)).toBeGreaterThan(0.88);
  });

  it('expects what the counting cross-check expects, to within its steps', () => {
    const cross = counting.scan(options);
    const ratios = scan.signalLimitExpected[2].map((limit, i) => limit / cross.signalLimitExpected[2][i]);
    const sorted = ratios.slice().sort();
    expect(sorted[0]).toBeGreaterThan(0.85);
    expect(sorted[sorted.length - 1]).toBeLessThan(1.1);
    const [m2, m1, , p1, p2] = scan.signalLimitExpected;
    median.forEach((_, i) => {
      expect(m2[i]).toBeLessThan(m1[i] + 0.2);
      expect(m1[i]).toBeLessThan(p1[i]);
      expect(p1[i]).toBeLessThan(p2[i]);
    });
  });

  it.skipIf(!referencePresent)('follows the limit read off figure 4', () => {
    const published = referenceRows('limits/na62_kpix_inv_2017.csv')
      .filter(({ tau_s }) => tau_s === 'inf')
      .map((row) => ({ mass: +row.m_MeV, limit: +row.br_ul }));
    const deviations = (low: number, high: number) =>
      published
        .filter(({ mass }) => mass >= low && mass <= high)
        .map(({ mass, limit }) => {
          const above = scan.massMeV.findIndex((each) => each >= mass);
          const part = (mass - scan.massMeV[above - 1]) / (scan.massMeV[above] - scan.massMeV[above - 1]);
          const log = part * Math.log(observed[above]) + (1 - part) * Math.log(observed[above - 1]);
          return Math.abs(log - Math.log(limit));
        })
        .sort((a, b) => a - b);
    const quantile = (values: number[], part: number) => values[Math.floor(part * values.length)];
    // Well inside the regions, as the sensitivity was reconstructed from the counting analysis and the read-off is good to 5–10 %.
    for (const inside of [deviations(1.5, 90), deviations(166, 246)]) {
      expect(inside.length).toBeGreaterThan(60);
      expect(quantile(inside, 0.5)).toBeLessThan(0.07);
      expect(quantile(inside, 0.9)).toBeLessThan(0.16);
    }
    // At the ends of the regions the smooth reconstruction of the sensitivity is stronger than the published one.
    const everywhere = [...deviations(1.5, 109), ...deviations(155.5, 259)].sort((a, b) => a - b);
    expect(quantile(everywhere, 0.5)).toBeLessThan(0.07);
    expect(quantile(everywhere, 0.9)).toBeLessThan(0.3);
  });
});
