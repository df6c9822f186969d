import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import type { ExclusionRequest, PointRequest } from '../../src/engine/request.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

function lowerEdges(search: string, invisibleFraction: number, massesMeV: readonly number[]): number[] {
  const request: ExclusionRequest = {
    task: 'exclusion',
    model: 'bc4',
    searches: [search],
    invisibleFraction,
    curves: ['observed'],
    massesMeV,
    ...assumptions,
  };
  const { columns } = answered(engine.run(request)).searches[0].curves[0];
  return massesMeV.map((_, i) => Math.exp(2 * columns.logLower[columns.offset[i]]));
}

const point: PointRequest = {
  task: 'point',
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pimumu-2017-2018'],
  massMeV: 240,
  coupling: 1e-6,
  invisibleFraction: 0,
  ...assumptions,
};

describe('an invisible share of the decays', () => {
  it('leaves the lower edge of π+μ+μ− where it is as long as X lives long: 1 − x cancels', () => {
    const masses = [225, 235, 245, 255];
    const mumu = (x: number) => lowerEdges('na62-pimumu-2017-2018', x, masses);
    const all = mumu(0);
    for (const x of [0.01, 0.1, 0.3]) {
      mumu(x).forEach((edge, i) => {
        const at = { ...point, massMeV: masses[i], coupling: edge, invisibleFraction: x };
        // The ratio τ₀/τ is what is left: (1 − exp(−y))/y = 1 − y/2 + …, whose square root the edge follows.
        const { lifetimeS, searches } = answered(engine.run(at));
        expect(searches[1].signalStrength.observed).toBeCloseTo(1, 6);
        const y = 0.12e-9 / lifetimeS;
        expect(Math.abs(edge / all[i] - 1)).toBeLessThan(y);
        expect(Math.abs(edge / all[i] - 1)).toBeLessThan(0.05);
      });
    }
  });

  it('keeps strengths of long-lived X at the values that do not know of it', () => {
    const far = { ...point, coupling: 1e-9 };
    const strength = (x: number) =>
      answered(engine.run({ ...far, invisibleFraction: x })).searches[1].signalStrength.observed;
    // τ₀/τ is below 1e-3 here, and the strength depends on x only through it.
    for (const x of [0.1, 0.5, 0.9]) expect(strength(x) / strength(0)).toBeCloseTo(1, 2);
  });

  it('joins the invisible scalar smoothly as it comes to 1', () => {
    const masses = [30, 90, 170, 240];
    const invisible = lowerEdges('na62-pinunu-2016-2022', 1, masses);
    for (const left of [1e-2, 1e-4, 1e-6]) {
      lowerEdges('na62-pinunu-2016-2022', 1 - left, masses).forEach((edge, i) => {
        const ratio = edge / invisible[i];
        // Where all of the visible share is vetoed B must be 1/x times as large.
        expect(ratio).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(ratio).toBeLessThanOrEqual(1 / (1 - left) + 1e-9);
      });
    }
  });

  it('shortens the lifetime by 1 − x, and counts among decay fractions that add up to 1', () => {
    const alone = answered(engine.run(point));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (x) => {
        const { lifetimeS, properDecayLengthM, decayFractions } = answered(
          engine.run({ ...point, invisibleFraction: x }),
        );
        expect(lifetimeS / alone.lifetimeS).toBeCloseTo(1 - x, 12);
        expect(properDecayLengthM / lifetimeS).toBeCloseTo(299792458, 3);
        const { ee, mumu, gammagamma, invisible } = decayFractions;
        expect(ee + mumu + gammagamma + invisible).toBeCloseTo(1, 12);
      }),
      { numRuns: 20 },
    );
    expect(answered(engine.run({ ...point, invisibleFraction: 1 })).lifetimeS).toBeNaN();
  });

  it('does not touch a lifetime that is given', () => {
    const given = { ...point, fixedLifetimeS: 1e-9, invisibleFraction: 0.5 };
    expect(answered(engine.run(given)).lifetimeS).toBe(1e-9);
  });

  it('enters both directions of a conversion', () => {
    const convert = { task: 'convert', model: 'bc10', massMeV: 100 } as const;
    const from = { kind: 'lifetime', lifetimeS: 1e-9 } as const;
    const alone = answered(engine.run({ ...convert, from }));
    const shared = answered(engine.run({ ...convert, from, invisibleFraction: 0.75 }));
    expect(shared.amplitudeCoupling / alone.amplitudeCoupling).toBeCloseTo(0.5, 12);
    const coupling = shared.couplings['Cff_over_Lambda_TeV-1'];
    const back = answered(
      engine.run({ ...convert, from: { kind: 'coupling', coupling }, invisibleFraction: 0.75 }),
    );
    expect(back.lifetimeS / 1e-9).toBeCloseTo(1, 12);
    const only = engine.run({ ...convert, from, invisibleFraction: 1 });
    expect(only.ok ? '' : only.sentence).toMatch(/decays only invisibly/);
  });
});
