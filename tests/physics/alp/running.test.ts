import { describe, expect, it } from 'vitest';
import { alpProduction } from '../../../src/physics/alp/amplitude.ts';
import { FERMION_COUPLED, GLUON_COUPLED } from '../../../src/physics/alp/lowScaleCouplings.ts';
import { integrate } from '../../../src/physics/alp/rungeKutta.ts';
import type { LowScaleCouplings } from '../../../src/physics/alp/running.ts';
import { runToLowScale } from '../../../src/physics/alp/running.ts';
import { TOP_QUARK_MASS } from '../../../src/physics/constants.ts';

const TEV = 1e6;
const fermion = runToLowScale({ fermion: 1, gluon: 0 }, TEV);
const gluon = runToLowScale({ fermion: 0, gluon: 1 }, TEV);

describe('Runge–Kutta', () => {
  it('solves the oscillator with an error of fourth order, forwards and backwards', () => {
    const error = (steps: number, end: number) => {
      const [x] = integrate((_, [position, speed]) => [speed, -position], [1, 0], 0, end, steps);
      return Math.abs(x - Math.cos(end));
    };
    for (const end of [2, -2]) {
      const order = Math.log2(error(20, end) / error(40, end));
      expect(order).toBeGreaterThan(3.8);
      expect(order).toBeLessThan(4.3);
    }
  });
});

describe('running of ALP couplings', () => {
  it('repeats the derivation of the constants that the models use', () => {
    const pairs: [LowScaleCouplings, LowScaleCouplings][] = [
      [fermion.lowScale, FERMION_COUPLED],
      [gluon.lowScale, GLUON_COUPLED],
    ];
    for (const [derived, kept] of pairs) {
      for (const name of Object.keys(derived) as (keyof LowScaleCouplings)[]) {
        expect(Math.abs(derived[name] - kept[name])).toBeLessThanOrEqual(1e-6 * Math.abs(derived[name]));
      }
    }
  });

  it('passes through the known Standard Model couplings', () => {
    expect(fermion.reached.alphaSAtLambda).toBeCloseTo(0.0885, 4);
    expect(fermion.reached.topYukawaAtLambda).toBeCloseTo(0.862, 3);
    expect(fermion.reached.alphaSAt2GeV).toBeCloseTo(0.297, 3);
  });

  it('gives the low-scale couplings of a universal fermion coupling', () => {
    expect(fermion.lowScale.flavourChanging).toBeCloseTo(8.44e-3, 5);
    expect(fermion.atTop.topTop).toBeCloseTo(0.913, 3);
    expect(fermion.atTop.upUp).toBeCloseTo(0.938, 3);
    expect(fermion.atTop.downDown).toBeCloseTo(1.041, 3);
    expect(fermion.lowScale.upUp).toBeCloseTo(0.876, 3);
    expect(fermion.lowScale.downDown).toBeCloseTo(0.978, 3);
    expect(fermion.electron).toBeCloseTo(1.051, 3);
  });

  it('gives the low-scale couplings of a gluon coupling', () => {
    expect(gluon.lowScale.flavourChanging).toBeCloseTo(-1.38e-5, 7);
    expect(gluon.lowScale.upUp).toBeCloseTo(-0.0302, 4);
    expect(gluon.lowScale.strangeStrange).toBeCloseTo(-0.0303, 3);
  });

  it('is linear in the couplings', () => {
    const both = runToLowScale({ fermion: 2, gluon: 3 }, TEV).lowScale;
    for (const name of Object.keys(both) as (keyof LowScaleCouplings)[]) {
      expect(both[name]).toBeCloseTo(2 * fermion.lowScale[name] + 3 * gluon.lowScale[name], 12);
    }
  });

  it('leaves only the matching at the top mass where there is no distance to run', () => {
    const short = runToLowScale({ fermion: 1, gluon: 0 }, TOP_QUARK_MASS);
    expect(short.atTop.topTop).toBe(1);
    expect(Math.abs(short.lowScale.flavourChanging)).toBeLessThan(2e-4);
  });

  it('depends on Λ as strongly as it should: fermion rate five times larger at 4π TeV, gluon rate little', () => {
    const far = 4 * Math.PI * TEV;
    const fermionFar = runToLowScale({ fermion: 1, gluon: 0 }, far).lowScale;
    const gluonFar = runToLowScale({ fermion: 0, gluon: 1 }, far).lowScale;
    expect(alpProduction(0, fermionFar) / alpProduction(0, FERMION_COUPLED)).toBeCloseTo(5, 1);
    expect(alpProduction(0, gluonFar) / alpProduction(0, GLUON_COUPLED)).toBeCloseTo(1.09, 2);
    expect(gluonFar.flavourChanging).toBeCloseTo(-5.5e-5, 6);
  });
});
