import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyData, type ShapeData } from '../../../src/statistics/shape/shapeData.ts';
import { evaluateLikelihood, likelihoodPoint } from '../../../src/statistics/shape/shapeLikelihood.ts';
import { type ShapeModel, shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import {
  reachesStatistic,
  shapeStatistic,
  statisticWorkspace,
} from '../../../src/statistics/shape/shapeStatistic.ts';
import { shapeToySource } from '../../../src/statistics/shape/shapeToys.ts';
import { plainMinusLogLikelihood, smallest } from './plainLikelihood.ts';
import { edgeRegion, experiments, upperRegion } from './region.ts';

const strengths = fc.double({ min: 0.3, max: 8, noNaN: true });

describe('the extended likelihood', () => {
  it('has the derivatives that differences show', () => {
    const parameters = fc.tuple(
      fc.double({ min: 0.2, max: 6, noNaN: true }),
      fc.double({ min: -1, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(experiments, parameters, ({ model, data }, at) => {
        const evaluate = (k: number, change: number) => {
          const point = likelihoodPoint();
          evaluateLikelihood(
            model,
            data,
            Float64Array.from(at, (x, i) => x + (i === k ? change : 0)),
            point,
          );
          return point;
        };
        const here = evaluate(0, 0);
        const step = 1e-5;
        let entry = 0;
        for (let k = 0; k < 4; k++) {
          const [up, down] = [evaluate(k, step), evaluate(k, -step)];
          expect(here.first[k]).toBeCloseTo((up.value - down.value) / (2 * step), 4);
          for (let j = 0; j <= k; j++) {
            expect(here.second[entry++]).toBeCloseTo((up.first[j] - down.first[j]) / (2 * step), 4);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the profile-likelihood statistic', () => {
  /** Compares q̃ with the smallest values that a simplex finds on the likelihood written out plainly. */
  function expectPlainStatistic(model: ShapeModel, data: ShapeData, strength: number): void {
    const starts = [-1, 0, 1].map((shift) => [
      Math.log(data.auxiliary / model.ratio),
      data.sensitivity,
      data.position + shift,
      data.width - shift,
    ]);
    const at = (s: number) =>
      Math.min(...starts.map((start) => smallest((x) => plainMinusLogLikelihood(model, data, s, x), start)));
    // The free fit has the signal as ln ŝ in place of w, which is at its global observable.
    const free = Math.min(
      at(0),
      ...starts.map((start) =>
        smallest(
          ([b, logS, u, v]) =>
            plainMinusLogLikelihood(model, data, Math.exp(logS), [b, data.sensitivity, u, v]),
          [start[0], Math.log(strength), start[2], start[3]],
        ),
      ),
    );
    const conditional = at(strength);
    const found = shapeStatistic(model, data, strength);
    if (found === 0) {
      // ŝ > s: of all strengths one from s on fits best. Just below s there may be a slope towards no signal.
      const less = Math.min(at(0), ...[0.25, 0.5, 0.75, 0.98].map((part) => at(part * strength)));
      const more = [1.5, 2, 3, 5, 8, 12, 20, 30].map((times) => at(times * strength));
      expect(less).toBeGreaterThan(Math.min(conditional, ...more) - 1e-7);
    } else expect(found).toBeCloseTo(2 * (conditional - free), 6);
  }

  it('is what a plain likelihood and a simplex find, from several starts', () => {
    fc.assert(
      fc.property(experiments, strengths, ({ model, data }, strength) =>
        expectPlainStatistic(model, data, strength),
      ),
      // A fit by simplex takes long; making a failing case smaller would take minutes.
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('finds the best signal where only a pulled peak reaches the events', () => {
    const atTheEdge = { ...upperRegion, lo: 0.026, hi: 0.068, events: [0.026, 0.026, 0.026, 0.026, 0.026] };
    const model = shapeModel({
      ...atTheEdge,
      ...{ c1: -0.6, c2: 0.3, nB0: 2.6, sB: 0.41, mX: 0.171032173, sig0: 0.00084, rmu: 0.005 },
    });
    const data: ShapeData = { ...emptyData(5), count: 5, auxiliary: 8, width: 2 };
    atTheEdge.events.forEach((x, j) => {
      data.x[j] = x;
      data.background[j] = model.backgroundDensity(x);
    });
    for (const strength of [8, 12]) expectPlainStatistic(model, data, strength);
    // Below the best signal, on the far side of the valley that parts it from none.
    expect(shapeStatistic(model, data, 0.5)).toBe(0);
  });

  it('is 0 on a slope towards no signal where a larger one, with the peak pulled and narrow, fits better than none', () => {
    const events = [0.026, 0.026, 0.026, 0.026, 0.026];
    const model = shapeModel({
      ...{ ...upperRegion, lo: 0.026, hi: 0.068, events, c1: -0.6, c2: 0.3, nB0: 2.6, sB: 0.41 },
      ...{ mX: 0.168118748283384, sig0: 0.00084, rmu: 0.005 },
    });
    const data: ShapeData = { ...emptyData(5), count: 5, auxiliary: 8, width: -2 };
    events.forEach((x, j) => {
      data.x[j] = x;
      data.background[j] = model.backgroundDensity(x);
    });
    expect(shapeStatistic(model, data, 0.3)).toBe(0);
    expectPlainStatistic(model, data, 0.3);
  });

  it('needs only the sensitivity when there are no events', () => {
    const model = shapeModel({ ...upperRegion, events: [] });
    for (const sensitivity of [-1.5, 0, 2]) {
      const data = { ...emptyData(1), auxiliary: 30, sensitivity };
      const best = smallest(([w]) => 3 * 1.1 ** -w + 0.5 * (w - sensitivity) ** 2, [0]);
      expect(shapeStatistic(model, data, 3)).toBeCloseTo(2 * best, 9);
    }
  });

  it.each([
    ['a peak inside', upperRegion],
    ['a peak at the edge', edgeRegion],
  ])('is compared with a goal as full fits compare it, for %s', (_, config) => {
    const model = shapeModel(config);
    const data = emptyData(8);
    const workspace = statisticWorkspace();
    for (const signal of [0, 2.5]) {
      const truth = { signal, background: 1.3 * config.nB0, sensitivity: 0.3, position: -0.4, width: 0.2 };
      const next = shapeToySource(model, truth, 17, signal === 0 ? 0 : 1);
      for (let toy = 0; toy < 8000; toy++) {
        next(data);
        const statistic = shapeStatistic(model, data, 2.4);
        for (const goal of [0.02, 0.4, 1.8, 2.6, 4.1]) {
          if (reachesStatistic(model, data, 2.4, goal, workspace) !== statistic >= goal) {
            expect.fail(`toy ${toy}: q̃ is ${statistic}, the goal ${goal}`);
          }
        }
      }
    }
  });
});
