import { describe, expect, it } from 'vitest';
import { loadPeakAnalysis } from '../../../src/data/loadPeakAnalysis.ts';
import { createCountingSearch } from '../../../src/searches/countingSearch.ts';
import { createPeakSearch } from '../../../src/searches/peakSearch.ts';
import type { SearchInputs } from '../../../src/searches/searchInputs.ts';
import { countEvents } from '../../../src/searches/searchWindow.ts';
import { toyCountingAnalysis } from '../../../src/searches/toys/toyCounting.ts';
import { expectedBins, toyPeakAnalysis } from '../../../src/searches/toys/toyPeak.ts';
import { normalCumulative } from '../../../src/statistics/normal.ts';
import { storedAnalysis } from '../analysis.ts';
import { dataText, sound } from '../agreement.ts';

/**
 * Sums of Poisson counts over many seeds are Poisson too: further than 5σ from their mean one of them would be once in 10⁶
 * comparisons.
 */
function expectSum(sum: number, mean: number): void {
  expect(Math.abs(sum - mean)).toBeLessThanOrEqual(5 * Math.sqrt(mean));
}

function inputsOf<K extends SearchInputs['kind']>(inputs: SearchInputs | undefined, kind: K) {
  if (inputs?.kind !== kind) throw new Error(`no inputs of ${kind}`);
  return inputs as Extract<SearchInputs, { kind: K }>;
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('events of a toy in m²_miss', () => {
  const analysis = storedAnalysis();
  const inputs = inputsOf(createCountingSearch(analysis).inputs?.(), 'missing-mass');
  const exposure = 2;
  const at = inputs.hypothesesMeV.indexOf(196);
  const windowAt = (k: number) => ({ lowGeV2: inputs.windowLow[k], highGeV2: inputs.windowHigh[k] });

  it('are as many in every window as the background expects', () => {
    const toys = seeds.map((seed) => toyCountingAnalysis(analysis, inputs, { seed, exposure }).eventsGeV2);
    for (let k = 0; k < inputs.hypothesesMeV.length; k += 9) {
      const sum = toys.reduce((total, events) => total + countEvents(events, windowAt(k)), 0);
      expectSum(sum, seeds.length * exposure * inputs.background[k]);
    }
    const inBins = inputs.components.flatMap(({ events }) => [...events]);
    const all = toys.reduce((total, events) => total + events.length, 0);
    expectSum(all, seeds.length * exposure * inBins.reduce((total, events) => total + events, 0));
  });

  it('have a signal on top, a Gaussian around its mass, over the same background', () => {
    const massMeV = 195;
    const signal = { massMeV, events: 30 };
    const [sigma, middle] = [inputs.resolution[at - 1], (inputs.hypothesesMeV[at - 1] / 1000) ** 2];
    expect(inputs.hypothesesMeV[at - 1]).toBeCloseTo(194.6, 9);
    const share = ({ lowGeV2, highGeV2 }: ReturnType<typeof windowAt>, centre: number) =>
      normalCumulative((highGeV2 - centre) / sigma) - normalCumulative((lowGeV2 - centre) / sigma);
    const total = signal.events / share(windowAt(at - 1), middle);
    const toys = seeds.map((seed) => {
      const bare = toyCountingAnalysis(analysis, inputs, { seed, exposure }).eventsGeV2;
      const { eventsGeV2 } = toyCountingAnalysis(analysis, inputs, { seed, exposure, signal });
      const all = new Set(eventsGeV2);
      expect(bare.filter((event) => !all.has(event))).toEqual([]);
      return eventsGeV2;
    });
    for (const k of [at - 3, at - 1, at, at + 2]) {
      const sum = toys.reduce((seen, events) => seen + countEvents(events, windowAt(k)), 0);
      const expected = total * share(windowAt(k), (massMeV / 1000) ** 2);
      expectSum(sum, seeds.length * (exposure * inputs.background[k] + expected));
    }
  });

  it('come with the sensitivity and the backgrounds of their exposure', () => {
    const toy = createCountingSearch(toyCountingAnalysis(analysis, inputs, { seed: 1, exposure }));
    const found = inputsOf(toy.inputs?.(), 'missing-mass');
    const law = { seed: 1, exposure, uncertaintyLaw: 'statistical' } as const;
    const shrunk = inputsOf(
      createCountingSearch(toyCountingAnalysis(analysis, inputs, law)).inputs?.(),
      'missing-mass',
    );
    for (const k of [0, 40, at]) {
      expect(found.background[k] / inputs.background[k]).toBeCloseTo(exposure, 12);
      expect(found.singleEventSensitivity[k] / inputs.singleEventSensitivity[k]).toBeCloseTo(
        1 / exposure,
        12,
      );
      expect(found.backgroundUncertainty[k] / inputs.backgroundUncertainty[k]).toBeCloseTo(exposure, 12);
      const ratio = shrunk.backgroundUncertainty[k] / inputs.backgroundUncertainty[k];
      expect(ratio).toBeCloseTo(Math.sqrt(exposure), 12);
    }
  });
});

describe('a toy of the di-muon spectrum', () => {
  const file = 'analyses/na62-pimumu-2017-2018.json';
  const analysis = sound(loadPeakAnalysis(dataText(file), file));
  const inputs = inputsOf(createPeakSearch(analysis).inputs?.(), 'peak');
  const means = expectedBins(analysis, inputs);

  it('expects in every window about what its sidebands give, and all candidates in all', () => {
    const bins = [...inputs.binLow.keys()];
    for (let k = 0; k < inputs.hypothesesMeV.length; k += 25) {
      const events = bins
        .filter(
          (bin) => inputs.binLow[bin] >= inputs.windowLow[k] && inputs.binHigh[bin] <= inputs.windowHigh[k],
        )
        .reduce((sum, bin) => sum + means[bin], 0);
      // Lines through sidebands jump from one hypothesis to the next by less than their own uncertainty.
      expect(Math.abs(events - inputs.background[k])).toBeLessThan(inputs.backgroundUncertainty[k]);
    }
    const all = means.reduce((sum, mean) => sum + mean, 0);
    const seen = inputs.counts.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(all - seen)).toBeLessThan(3 * Math.sqrt(seen));
  });

  it('has Poisson counts of background and signal in its bins', () => {
    const massMeV = inputs.hypothesesMeV[120];
    const signal = { massMeV, events: 60 };
    const few = seeds.slice(0, 40);
    const toys = few.map((seed) => toyPeakAnalysis(analysis, inputs, { seed, exposure: 1, signal }));
    const share =
      2 *
        normalCumulative((0.5 * (inputs.windowHigh[120] - inputs.windowLow[120])) / inputs.resolution[120]) -
      1;
    const total = signal.events / share;
    for (const bin of [
      10,
      200,
      ...[...means.keys()].filter((k) => Math.abs(inputs.binLow[k] - massMeV) < 1),
    ]) {
      const below = (edge: number) => normalCumulative((edge - massMeV) / inputs.resolution[120]);
      const peak = total * (below(inputs.binHigh[bin]) - below(inputs.binLow[bin]));
      const sum = toys.reduce((seen, { spectrum }) => seen + spectrum.counts[bin], 0);
      expectSum(sum, few.length * (means[bin] + peak));
    }
    expect(toys[0].kaonDecays).toEqual(analysis.kaonDecays);
    expect(toys[0].placedExcess).toBeUndefined();
  });
});
