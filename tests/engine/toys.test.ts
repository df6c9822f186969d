import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../src/data/countTableSchema.ts';
import type { EngineRequest, EngineResult } from '../../src/engine/taskTypes.ts';
import type { ToyExperiment } from '../../src/engine/request.ts';
import { signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { refused } from '../reasons.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const search = 'na62-pinunu-2016-2022';
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const place = { model: 'bc4', massMeV: 196, coupling: 2e-8, invisibleFraction: 0 } as const;
const point = {
  task: 'point',
  ...place,
  searches: [search, 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  ...assumptions,
} as const;
const toy: ToyExperiment = { seed: 7, signal: place };

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

describe('a request for a toy', () => {
  it('says so of every search, with the signal that the point expects, and leaves data alone', () => {
    const before = answered(engine.run(point));
    const found = answered(engine.run({ ...point, toy }));
    expect(found.searches.map((each) => each.toy?.seed)).toEqual([7, 7, 7]);
    const [counted] = found.searches;
    expect(counted.toy?.signal?.massMeV).toBe(196);
    expect(counted.toy?.signal?.events).toBeCloseTo(before.searches[0].expectedSignal, 9);
    expect(counted.expectedSignal).toBeCloseTo(before.searches[0].expectedSignal, 9);
    expect(counted.background).toBeCloseTo(before.searches[0].background, 12);
    expect(found.strongestSearch).toBe(search);
    const after = answered(engine.run(point));
    expect(after).toEqual(before);
    expect(after.searches[0].toy).toBeUndefined();
  });

  it('gives the same numbers in every engine, whatever else is asked, and others for another seed', () => {
    const limits = {
      task: 'limits',
      searches: [search],
      lifetime: { kind: 'fixed', lifetimeS: Infinity },
      ...assumptions,
      toy,
    } as const;
    const [here] = answered(engine.run(limits)).searches;
    const elsewhere = engineOfRealSearches();
    answered(elsewhere.run({ ...point, toy: { seed: 3 } }));
    const again = answered(
      elsewhere.run({ ...limits, searches: ['na62-pimumu-2017-2018', 'na62-pinunu-2017', search] }),
    );
    expect(again.searches[2]).toEqual(here);
    const [other] = answered(engine.run({ ...limits, toy: { ...toy, seed: 8 } })).searches;
    expect(other.observedCount).not.toEqual(here.observedCount);
    expect(other.background).toEqual(here.background);
    expect(other.branchingRatioLimit.median).toEqual(here.branchingRatioLimit.median);
  });

  it('has regions, a window, a significance and a spectrum of the same events', () => {
    const inputs = answered(engine.run({ task: 'inputs', searches: [search], lifetimesS: [Infinity], toy }))
      .searches[0];
    if (inputs.inputs?.kind !== 'missing-mass') throw new Error('no spectrum');
    const at = inputs.inputs.hypothesesMeV.indexOf(196);
    const seen = inputs.inputs.observedCount[at];
    expect(inputs.toy?.seed).toBe(7);
    expect(inputs.squaredMass?.counts.reduce((sum, count) => sum + count, 0)).toBe(
      inputs.inputs.events.length,
    );
    const window = answered(engine.run({ task: 'window', search, massMeV: 196, ...assumptions, toy }));
    expect(window.observedCount).toBe(seen);
    const evidence = answered(engine.run({ task: 'significance', search, ...assumptions, toys: 100, toy }));
    expect(evidence.localSignificance[at]).toBeCloseTo(window.localSignificance, 9);
    const exclusion = answered(
      engine.run({
        task: 'exclusion',
        model: 'bc4',
        searches: [search],
        invisibleFraction: 0,
        curves: ['observed'],
        ...assumptions,
        toy,
      }),
    );
    expect(exclusion.searches[0].toy?.seed).toBe(7);
    const data = answered(
      engine.run({
        task: 'exclusion',
        model: 'bc4',
        searches: [search],
        invisibleFraction: 0,
        curves: ['observed'],
        ...assumptions,
      }),
    );
    expect(exclusion.searches[0].curves).not.toEqual(data.searches[0].curves);
  });

  it('is an experiment of any exposure: its own is 1', () => {
    const large = answered(engine.run({ ...point, toy: { ...toy, exposure: 10 } }));
    const data = answered(engine.run(point));
    const [of10, of1] = [large.searches[0], data.searches[0]];
    expect(large.exposure).toBe(1);
    expect(of10.toy?.exposure).toBe(10);
    expect(of10.expectedSignal / of1.expectedSignal).toBeCloseTo(10, 9);
    expect(of10.background / of1.background).toBeCloseTo(10, 9);
    const projected = answered(engine.run({ ...point, exposure: 10 })).searches[0];
    expect(of10.branchingRatioLimit.median / projected.branchingRatioLimit.median).toBeCloseTo(1, 9);
    expect(Number.isNaN(of10.branchingRatioLimit.observed)).toBe(false);
  });

  it('is silent where only limits are published', () => {
    const [limits] = answered(
      engine.run({ ...point, massMeV: 130, searches: ['na62-pi0-invisible'], toy: { seed: 1 } }),
    ).searches;
    expect(limits.silence).toEqual({ code: 'no-projection', exposure: 1 });
  });

  it('is refused where it cannot be generated', () => {
    const reasonOf = (bad: unknown) =>
      refused(engine.run({ ...point, toy: bad } as unknown as EngineRequest));
    expect(reasonOf({ seed: 1.5 })).toMatchObject({ code: 'seed', seed: 1.5 });
    expect(reasonOf({})).toMatchObject({ code: 'missing-field', field: 'toy.seed' });
    expect(reasonOf('7')).toMatchObject({ code: 'missing-field', field: 'toy' });
    expect(reasonOf({ seed: 1, exposure: 1000 })).toMatchObject({
      code: 'out-of-range',
      quantity: 'exposure',
    });
    expect(reasonOf({ seed: 1, signal: { ...place, massMeV: 400 } })).toMatchObject({ code: 'out-of-range' });
    expect(reasonOf({ seed: 1, signal: { ...place, model: 'bc99' } })).toMatchObject({ code: 'not-one-of' });
  });
});

describe('limits of many toys of one window with a known background', () => {
  const example = JSON.parse(readFileSync('public/data/examples/searches/counts.json', 'utf8')) as CountTable;
  const background = 3;
  const table: CountTable = {
    ...example,
    id: 'one-window',
    massRangesMeV: [[100, 200]],
    massMeV: [100, 200],
    observedCount: [null, null],
    background: [background, background],
    backgroundUncertainty: [0, 0],
    singleEventSensitivity: [1e-11, 1e-11],
    lifetimeLaw: { kind: 'none' },
  };
  const options = { confidenceLevel: 0.9, method: 'exact' } as const;
  const limitAt = (observedCount: number) =>
    signalUpperLimit({ observedCount, background, backgroundUncertainty: 0 }, options);
  const seeds = 300;
  const limits = (signal: ToyExperiment['signal'], massMeV: number) =>
    Array.from({ length: seeds }, (_, seed) => {
      const [found] = answered(
        engine.run({
          task: 'limits',
          searches: ['one-window'],
          userLimits: [table],
          lifetime: { kind: 'fixed', lifetimeS: Infinity },
          massesMeV: [massMeV],
          ...options,
          exposure: 1,
          toy: { seed, ...(signal === undefined ? {} : { signal }) },
        }),
      ).searches;
      return { limit: found.signalLimit.observed[0], expected: found.toy?.signal?.events ?? 0 };
    });
  /** Share of outcomes whose limit is below a signal, when so many events are expected. */
  const excludedShare = (signal: number, mean: number): number => {
    let [term, share] = [Math.exp(-mean), 0];
    for (let n = 0; n < 100; n += 1) {
      if (limitAt(n) < signal) share += term;
      term *= mean / (n + 1);
    }
    return share;
  };
  const error = (share: number) => 5 * Math.sqrt((share * (1 - share)) / seeds);

  it('exclude a signal that is not there as often as the Poisson distribution of the background says', () => {
    const found = limits(undefined, 100);
    for (const signal of [3, 4, 6]) {
      const share = excludedShare(signal, background);
      const seen = found.filter(({ limit }) => limit < signal).length / seeds;
      expect(Math.abs(seen - share)).toBeLessThan(error(share));
    }
  });

  it('exclude a signal that is there no more often than 1 − CL', () => {
    const found = limits({ ...place, massMeV: 100, coupling: 2e-8 }, 100);
    const [{ expected }] = found;
    expect(expected).toBeGreaterThan(1);
    const share = excludedShare(expected, background + expected);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(0.1);
    const seen = found.filter(({ limit }) => limit < expected).length / seeds;
    expect(Math.abs(seen - share)).toBeLessThan(error(share));
  });
});
