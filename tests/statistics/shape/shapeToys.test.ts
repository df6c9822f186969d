import { describe, expect, it } from 'vitest';
import { emptyData } from '../../../src/statistics/shape/shapeData.ts';
import { peakAt, peakDensity } from '../../../src/statistics/shape/shapeLikelihood.ts';
import { shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import { shapeToySource } from '../../../src/statistics/shape/shapeToys.ts';
import { edgeRegion, upperRegion } from './region.ts';

describe('toys of the shape analysis', () => {
  it.each([
    ['inside the region', upperRegion],
    ['at its edge', edgeRegion],
    ['mostly beyond its edge', { ...edgeRegion, mX: 0.107 }],
  ])('follow the densities they are drawn from, with a peak %s', (_, config) => {
    const model = shapeModel(config);
    const truth = { signal: 3, background: 2, sensitivity: 0.5, position: -1, width: 0.7 };
    const next = shapeToySource(model, truth, 3, 0);
    const data = emptyData(1);
    const toys = 20_000;
    const bins = 20;
    const seen = new Float64Array(bins);
    const sums = { count: 0, auxiliary: 0, sensitivity: 0, position: 0, width: 0 };
    const squares = { ...sums };
    for (let toy = 0; toy < toys; toy++) {
      next(data);
      for (const key of ['count', 'auxiliary', 'sensitivity', 'position', 'width'] as const) {
        sums[key] += data[key];
        squares[key] += data[key] ** 2;
      }
      for (let j = 0; j < data.count; j++) {
        const t = (data.x[j] - config.lo) / (config.hi - config.lo);
        seen[Math.min(bins - 1, Math.floor(t * bins))]++;
      }
    }
    const expected = [
      ['count', 5, 5],
      ['auxiliary', 2 * model.ratio, 2 * model.ratio],
      ['sensitivity', 0.5, 1],
      ['position', -1, 1],
      ['width', 0.7, 1],
    ] as const;
    for (const [key, mean, variance] of expected) {
      expect(Math.abs(sums[key] / toys - mean)).toBeLessThan(4.5 * Math.sqrt(variance / toys));
      const spread = squares[key] / toys - (sums[key] / toys) ** 2;
      expect(Math.abs(spread / variance - 1)).toBeLessThan(0.06);
    }
    const peak = { mean: 0, sigma: 0, height: 0 };
    peakAt(model, truth.position, truth.width, peak);
    const step = (config.hi - config.lo) / (bins * 50);
    for (let bin = 0; bin < bins; bin++) {
      let mean = 0;
      for (let k = 0; k < 50; k++) {
        const x = config.lo + (bin * 50 + k + 0.5) * step;
        mean += toys * step * (3 * peakDensity(peak, x) + 2 * model.backgroundDensity(x));
      }
      expect(Math.abs(seen[bin] - mean)).toBeLessThan(4.5 * Math.sqrt(mean) + 0.002 * mean);
    }
  });

  it('repeat with their seed', () => {
    const model = shapeModel(upperRegion);
    const truth = { signal: 3, background: 2, sensitivity: 0, position: 0, width: 0 };
    const events = (seed: number) => {
      const data = emptyData(1);
      const next = shapeToySource(model, truth, seed, 2);
      for (let toy = 0; toy < 100; toy++) next(data);
      return [data.auxiliary, data.width, ...data.x.slice(0, data.count)];
    };
    expect(events(5)).toEqual(events(5));
    expect(events(6)).not.toEqual(events(5));
  });
});
