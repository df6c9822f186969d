import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { backgroundSource } from '../../src/searches/backgroundSpectrum.ts';
import { squaredMassSpectrum } from '../../src/searches/squaredMassSpectrum.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';
import { dataText } from './agreement.ts';
import { storedAnalysis } from './analysis.ts';

const file = 'analyses/na62-pinunu-2017.json';
const loaded = loadCountingAnalysis(dataText(file), file);
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const { analysis } = loaded;

const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('the spectrum in bins of m²_miss', () => {
  it('has the bins of figure 3: 0.00067 GeV² is 1/1500 GeV², 15 and 63 of them', () => {
    const { binLow, binHigh, regions } = squaredMassSpectrum(analysis);
    expect(binLow).toHaveLength(15 + 63);
    binLow.forEach((low, i) => expect(binHigh[i] - low).toBeCloseTo(1 / 1500, 12));
    expect(regions.map(({ low, high }) => [low, high])).toEqual([
      [0, 0.01],
      [0.026, 0.068],
    ]);
  });

  it('holds every candidate once, and the whole background', () => {
    for (const each of [analysis, storedAnalysis()]) {
      const { counts, components } = squaredMassSpectrum(each);
      expect(sum(counts)).toBe(each.eventsGeV2.length);
      components.forEach(({ events }, k) => {
        const { eventsIn } = backgroundSource(each.backgroundComponents[k]);
        const whole = sum(
          each.signalRegionsGeV2.map(([lowGeV2, highGeV2]) => eventsIn({ lowGeV2, highGeV2 })),
        );
        expect(sum(events)).toBeCloseTo(whole, 9);
      });
    }
  });

  it('has parabolas with as many events as their region', () => {
    const { regions, components, binLow } = squaredMassSpectrum(analysis);
    for (const { low, high, parabola } of regions) {
      const inside = components.flatMap(({ events }) =>
        Array.from(events).filter((_, i) => binLow[i] >= low && binLow[i] < high),
      );
      const integral = parabola.reduce((total, coefficient, power) => total + coefficient / (power + 1), 0);
      expect(integral).toBeCloseTo(sum(inside), 6);
    }
  });

  it('puts an event on an edge into the bin above it, and one on the end of a region into its last bin', () => {
    const edges = { ...analysis, eventsGeV2: [0, 0.01, 0.026, 0.068], spectrumBins: undefined };
    const { counts, binLow, binHigh } = squaredMassSpectrum(edges);
    expect(sum(counts)).toBe(4);
    expect(counts[binHigh.indexOf(0.01)]).toBe(1);
    expect(counts[binLow.indexOf(0.026)]).toBe(1);
  });

  it('takes the nodes of the background for bins where a file names no width', () => {
    const { binLow, binHigh } = squaredMassSpectrum({ ...storedAnalysis(), spectrumBins: undefined });
    expect(binLow).toHaveLength(20 + 84);
    binLow.forEach((low, i) => expect(binHigh[i] - low).toBeCloseTo(0.0005, 12));
  });
});
