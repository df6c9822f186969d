import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyData } from '../../../src/statistics/shape/shapeData.ts';
import { shapeLimit } from '../../../src/statistics/shape/shapeLimit.ts';
import { type ShapeConfig, shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import {
  shapeStatistic,
  statisticWorkspace,
  toyStatistic,
  toyStatistics,
} from '../../../src/statistics/shape/shapeStatistic.ts';
import { extendTally, type ShapeTally, shapeTally } from '../../../src/statistics/shape/shapeTally.ts';
import { shapeToySource } from '../../../src/statistics/shape/shapeToys.ts';
import { tallyLimits } from '../../../src/statistics/shape/tallyLimits.ts';
import { testedSignals } from '../../../src/statistics/shape/testedSignals.ts';
import { toyDensity } from '../../../src/statistics/shape/toyDensity.ts';
import { addToy, tailOf, totalOf, weightHistogram } from '../../../src/statistics/shape/weightSums.ts';
import { referencePresent } from '../../reference.ts';
import { edgeRegion, expectReferenceLimits, experiments, upperRegion } from './region.ts';

function tallyOf(config: ShapeConfig, blocks: number, seed = 1, hypothesis = 0): ShapeTally {
  const model = shapeModel(config);
  const tally = shapeTally(model, 0.9, seed, hypothesis);
  while (tally.blocks < blocks) extendTally(model, tally);
  return tally;
}

describe('the statistic of toys', () => {
  it.each([
    ['a peak inside', upperRegion],
    ['a peak at the edge', edgeRegion],
  ])('is that of full fits, for %s', (_, config) => {
    const model = shapeModel(config);
    const data = emptyData(8);
    const workspace = statisticWorkspace();
    const strengths = Float64Array.of(0.8, 1.9, 2.4, 5);
    const together = new Float64Array(strengths.length);
    for (const signal of [0, 2.5]) {
      const truth = { signal, background: 1.3 * config.nB0, sensitivity: 0.3, position: -0.4, width: 0.2 };
      const next = shapeToySource(model, truth, 5, signal === 0 ? 0 : 1);
      for (let toy = 0; toy < 1500; toy++) {
        next(data);
        toyStatistics(model, data, strengths, together, workspace);
        strengths.forEach((strength, k) => {
          const full = shapeStatistic(model, data, strength);
          for (const found of [together[k], toyStatistic(model, data, strength, workspace)]) {
            if (Math.abs(found - full) > 1e-4)
              expect.fail(`toy ${toy} at ${strength}: ${found}, not ${full}`);
          }
        });
      }
    }
  });
});

describe('sums of weights by statistic', () => {
  it('give back the toys of largest statistic', () => {
    const toys = fc.array(
      fc.record({
        statistic: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 30, noNaN: true })),
        alone: fc.double({ min: 0.01, max: 2, noNaN: true }),
        both: fc.double({ min: 0.01, max: 2, noNaN: true }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(toys, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, part) => {
        const histogram = weightHistogram();
        for (const { statistic, alone, both } of given) addToy(histogram, statistic, alone, both);
        const sum = (field: 'alone' | 'both', least: number) =>
          given.filter(({ statistic }) => statistic >= least).reduce((s, toy) => s + toy[field], 0);
        const total = totalOf(histogram);
        expect(total.alone).toBeCloseTo(sum('alone', 0), 9);
        expect(total.bothSquared).toBeCloseTo(
          given.reduce((s, { both }) => s + both * both, 0),
          9,
        );
        const tail = tailOf(histogram, part * total.alone);
        expect(tail.alone).toBeCloseTo(part * total.alone, 9);
        // The toys at the end of the tail lie in one bin of √q̃, 0.025 wide.
        const ascending = given.map(({ statistic }) => statistic).sort((x, y) => x - y);
        const last = ascending.findLast((least) => sum('alone', least) >= part * total.alone) ?? 0;
        expect(tail.both).toBeGreaterThanOrEqual(sum('both', (Math.sqrt(last) + 0.0251) ** 2) - 1e-9);
        expect(tail.both).toBeLessThanOrEqual(sum('both', Math.max(0, Math.sqrt(last) - 0.0251) ** 2) + 1e-9);
      }),
    );
  });
});

describe('the density of toys', () => {
  it('turns toys with signal into toys without by weights', () => {
    const model = shapeModel(upperRegion);
    const alone = { signal: 0, background: 2.6, sensitivity: 0, position: 0, width: 0 };
    const both = { signal: 1.5, background: 2.4, sensitivity: 0.2, position: -0.3, width: 0.1 };
    const [logAlone, logBoth] = [alone, both].map((truth) => toyDensity(model, truth));
    const data = emptyData(8);
    const toys = 20_000;
    const next = shapeToySource(model, both, 11, 0);
    const sums = { weight: 0, count: 0, position: 0, auxiliary: 0 };
    for (let toy = 0; toy < toys; toy++) {
      next(data);
      const weight = Math.exp(logAlone(data) - logBoth(data)) / toys;
      sums.weight += weight;
      sums.count += weight * data.count;
      sums.position += weight * data.position;
      sums.auxiliary += weight * data.auxiliary;
    }
    // Four standard deviations; without weights they would be off by 1.3, 0.3 and 8 %.
    expect(Math.abs(sums.weight - 1)).toBeLessThan(0.05);
    expect(Math.abs(sums.count - 2.6)).toBeLessThan(0.15);
    expect(Math.abs(sums.position)).toBeLessThan(0.06);
    expect(Math.abs(sums.auxiliary / (model.ratio * 2.6) - 1)).toBeLessThan(0.05);
  });
});

describe('the tested signals', () => {
  it('ascend in steps of at most 20 % and enclose 2.3 events, for data of any kind', () => {
    fc.assert(
      fc.property(experiments, fc.constantFrom(0.6, 0.9, 0.99), ({ model }, confidenceLevel) => {
        const signals = testedSignals(model, confidenceLevel);
        expect(signals[0]).toBeLessThan(-Math.log1p(-confidenceLevel));
        expect(signals.at(-1)).toBeGreaterThan(-1.1 * Math.log1p(-confidenceLevel));
        signals.slice(1).forEach((signal, k) => {
          expect(signal / signals[k]).toBeGreaterThan(1);
          expect(signal / signals[k]).toBeLessThan(1.2 + 1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a tally of toys', () => {
  it('does not depend on when and where its blocks were counted', () => {
    const model = shapeModel(upperRegion);
    const whole = tallyOf(upperRegion, 6);
    // Sent away and back as plain data after two blocks, with other toys drawn in between.
    const half = structuredClone(tallyOf(upperRegion, 2));
    tallyOf(edgeRegion, 3, 9);
    while (half.blocks < 6) extendTally(model, half);
    expect(half).toEqual(whole);
    expect(tallyOf(upperRegion, 6, 1, 1).signals[0].byStatistic).not.toEqual(whole.signals[0].byStatistic);
    expect(whole.toys).toBeGreaterThanOrEqual(6 * 128);
    for (const { byStatistic } of whole.signals) {
      expect(Math.abs(totalOf(byStatistic).alone / whole.toys - 1)).toBeLessThan(0.15);
      expect(Math.abs(totalOf(byStatistic).both / whole.toys - 1)).toBeLessThan(0.15);
    }
  });

  it('gives errors that the scatter between seeds confirms', () => {
    const runs = Array.from({ length: 24 }, (_, seed) => tallyLimits(tallyOf(upperRegion, 6, seed), 0.9));
    const curves = [
      runs.map(({ observed }) => observed),
      ...[0, 1, 2, 3, 4].map((k) => runs.map(({ expected }) => expected[k])),
    ];
    curves.forEach((limits, curve) => {
      const mean = limits.reduce((sum, { signalLimit }) => sum + signalLimit, 0) / runs.length;
      const scatter = Math.sqrt(
        limits.reduce((sum, { signalLimit }) => sum + (signalLimit - mean) ** 2, 0) / (runs.length - 1),
      );
      const quoted = Math.sqrt(limits.reduce((sum, { error }) => sum + error ** 2, 0) / runs.length);
      // The scatter of 24 values is known to 15 %.
      expect(scatter / quoted, `curve ${curve}`).toBeGreaterThan(0.6);
      expect(scatter / quoted, `curve ${curve}`).toBeLessThan(1.5);
    });
  });

  it('orders the expected limits, around that of data without events in the peak', () => {
    const { observed, expected } = tallyLimits(tallyOf({ ...upperRegion, events: [0.03] }, 40), 0.9);
    const [m2, m1, median, p1, p2] = expected.map(({ signalLimit }) => signalLimit);
    for (const [lower, higher] of [
      [m2, m1],
      [m1, median],
      [median, p1],
      [p1, p2],
    ])
      expect(lower).toBeLessThan(higher);
    expect(Math.abs(observed.signalLimit / median - 1)).toBeLessThan(0.1);
  });

  it('agrees with the limit at one mass, which draws its own toys and ends fits early', () => {
    const walk = shapeLimit(upperRegion, { confidenceLevel: 0.9, toys: 4096, seed: 3 });
    let step = walk.next();
    while (!step.done) step = walk.next();
    const { observed } = tallyLimits(tallyOf(upperRegion, 40), 0.9);
    const pull =
      (observed.signalLimit - step.value.signalLimit) / Math.hypot(observed.error, step.value.error);
    expect(Math.abs(pull)).toBeLessThan(3.5);
    expect(observed.error).toBeLessThan(0.02 * observed.signalLimit);
  });
});

describe.skipIf(!referencePresent)('observed limits of tallies against the reference table', () => {
  it('agree within the combined Monte-Carlo errors', () => {
    expectReferenceLimits((config, index) => tallyLimits(tallyOf(config, 40, 2, index), 0.9).observed);
  });
});
