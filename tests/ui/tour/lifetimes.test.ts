import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestAmplitude } from '../../../src/physics/models/conventions.ts';
import { usualModel } from '../../../src/physics/models/index.ts';
import { modelOf } from '../../../src/state/models.ts';
import {
  impliedLifetimeS,
  lifetimeAt,
  positionOf,
  sliderEndsS,
  sliderSteps,
  withLifetime,
} from '../../../src/ui/tour/figure/lifetimes.ts';
import { lifetime } from '../../../src/ui/tour/steps/lifetime.ts';

const someMass = fc.double({ min: 215, max: 260, noNaN: true });
const somePosition = fc.integer({ min: 0, max: sliderSteps });
const amplitudeCoupling = 1e-4;

describe('the slider of lifetimes', () => {
  it('leads from 10 ns to 10 ps', () => {
    expect(lifetimeAt(0)).toBe(sliderEndsS[0]);
    // Powers of ten are rounded.
    expect(lifetimeAt(sliderSteps) / sliderEndsS[1]).toBeCloseTo(1, 12);
  });

  it('goes from a place to a coupling and back', () => {
    fc.assert(
      fc.property(someMass, somePosition, (massMeV, position) => {
        const point = withLifetime({ massMeV, amplitudeCoupling }, lifetimeAt(position));
        expect(point.massMeV).toBe(massMeV);
        expect(impliedLifetimeS(point) / lifetimeAt(position)).toBeCloseTo(1, 12);
        expect(positionOf(impliedLifetimeS(point))).toBe(position);
      }),
    );
  });

  it('never asks for a coupling beyond the largest that means something', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 270, noNaN: true }), somePosition, (massMeV, position) => {
        const point = withLifetime({ massMeV, amplitudeCoupling }, lifetimeAt(position));
        expect(point.amplitudeCoupling).toBeLessThanOrEqual(largestAmplitude(modelOf(usualModel.id)));
      }),
    );
  });

  it('begins where the roof is within its reach', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 354, noNaN: true }), (massMeV) => {
        const point = lifetime.begins?.({ massMeV, amplitudeCoupling }) ?? { massMeV, amplitudeCoupling };
        expect(point.massMeV).toBeGreaterThanOrEqual(212);
        expect(point.massMeV).toBeLessThanOrEqual(260);
        const lifetimeS = impliedLifetimeS(point);
        // Rounding may lead a hair beyond the ends.
        expect(lifetimeS).toBeLessThanOrEqual(sliderEndsS[0] * (1 + 1e-12));
        expect(lifetimeS).toBeGreaterThanOrEqual(sliderEndsS[1] * (1 - 1e-12));
      }),
    );
  });
});
