import { describe, expect, it } from 'vitest';
import { alpProduction } from '../../../src/physics/alp/amplitude.ts';
import { FERMION_COUPLED, GLUON_COUPLED } from '../../../src/physics/alp/lowScaleCouplings.ts';
import { integrate } from '../../../src/physics/alp/rungeKutta.ts';
import type { HighScaleCouplings, LowScaleCouplings } from '../../../src/physics/alp/running.ts';
import { runToLowScale, UNCOUPLED, UNIVERSAL } from '../../../src/physics/alp/running.ts';
import { TOP_QUARK_MASS } from '../../../src/physics/constants.ts';

const TEV = 1e6;
const scaled = (couplings: HighScaleCouplings, factor: number): HighScaleCouplings => ({
  ...couplings,
  up: factor * couplings.up,
  down: factor * couplings.down,
  lepton: factor * couplings.lepton,
  top: factor * couplings.top,
  bottom: factor * couplings.bottom,
  tau: factor * couplings.tau,
});
const fermion = runToLowScale(UNIVERSAL, TEV);
const gluon = runToLowScale({ ...UNCOUPLED, gluon: 1 }, TEV);

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

  it('gives what electroweak couplings bring about', () => {
    const weak = runToLowScale({ ...UNCOUPLED, weak: 1 }, TEV).lowScale;
    const hypercharge = runToLowScale({ ...UNCOUPLED, hypercharge: 1 }, TEV).lowScale;
    expect(weak.flavourChanging / -2.4e-5).toBeCloseTo(1, 2);
    expect(hypercharge.flavourChanging / -3e-8).toBeCloseTo(1, 1);
    const perSquare = (low: LowScaleCouplings) => (16 * Math.PI ** 2) ** 2 * alpProduction(0, low);
    expect(perSquare(weak) / 1.56e-5).toBeCloseTo(1, 2);
    expect(perSquare(hypercharge) / 1.9e-11).toBeCloseTo(1, 1);
  });

  it('lets a top quark change flavour, and other fermions by the gauge couplings that they induce only', () => {
    const from = (source: keyof HighScaleCouplings) =>
      Math.abs(runToLowScale({ ...UNCOUPLED, [source]: 1 }, TEV).lowScale.flavourChanging);
    for (const other of ['up', 'down', 'lepton', 'bottom', 'tau'] as const)
      expect(from(other)).toBeLessThan(from('top') / 100);
  });

  it('adds up: what is universal is the sum of its parts, by another path than the sum at once', () => {
    const parts = (['up', 'down', 'lepton', 'top', 'bottom', 'tau'] as const).map(
      (source) => runToLowScale({ ...UNCOUPLED, [source]: 1 }, TEV).lowScale,
    );
    for (const name of Object.keys(fermion.lowScale) as (keyof LowScaleCouplings)[]) {
      const sum = parts.reduce((total, part) => total + part[name], 0);
      expect(sum).toBeCloseTo(fermion.lowScale[name], 12);
    }
  });

  it('is linear in the couplings', () => {
    const both = runToLowScale({ ...scaled(UNIVERSAL, 2), gluon: 3 }, TEV).lowScale;
    for (const name of Object.keys(both) as (keyof LowScaleCouplings)[]) {
      expect(both[name]).toBeCloseTo(2 * fermion.lowScale[name] + 3 * gluon.lowScale[name], 12);
    }
  });

  it('leaves only the matching at the top mass where there is no distance to run', () => {
    const short = runToLowScale(UNIVERSAL, TOP_QUARK_MASS);
    expect(short.atTop.topTop).toBe(1);
    expect(Math.abs(short.lowScale.flavourChanging)).toBeLessThan(2e-4);
  });

  it('depends on Λ as strongly as it should: fermion rate five times larger at 4π TeV, gluon rate little', () => {
    const far = 4 * Math.PI * TEV;
    const fermionFar = runToLowScale(UNIVERSAL, far).lowScale;
    const gluonFar = runToLowScale({ ...UNCOUPLED, gluon: 1 }, far).lowScale;
    expect(alpProduction(0, fermionFar) / alpProduction(0, FERMION_COUPLED)).toBeCloseTo(5, 1);
    expect(alpProduction(0, gluonFar) / alpProduction(0, GLUON_COUPLED)).toBeCloseTo(1.09, 2);
    expect(gluonFar.flavourChanging).toBeCloseTo(-5.5e-5, 6);
  });
});
