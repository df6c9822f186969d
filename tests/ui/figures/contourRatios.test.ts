import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoundShape } from '../../../src/exclusion/boundContains.ts';
import { endCodes } from '../../../src/exclusion/endCodes.ts';
import type { IntervalColumns } from '../../../src/exclusion/intervals.ts';
import { couplingInConvention } from '../../../src/physics/models/conventions.ts';
import { modelById } from '../../../src/physics/models/index.ts';
import { contourRatios } from '../../../src/ui/figures/contourRatios.ts';

const [convention] = modelById('bc4')?.conventions ?? [];

/** What is excluded between e^(low + rise m) and e^(high + rise m), amplitude couplings, every 10 MeV. */
function columnsOf(low: number, high: number, rise: number, code: number = endCodes.limit): IntervalColumns {
  const massMeV = Float64Array.from({ length: 21 }, (_, k) => 10 * k);
  return {
    massMeV,
    speaks: new Uint8Array(massMeV.length).fill(1),
    offset: Uint32Array.from({ length: massMeV.length + 1 }, (_, k) => k),
    logLower: massMeV.map((mass) => low + rise * mass),
    logUpper: massMeV.map((mass) => high + rise * mass),
    lowerCode: new Uint8Array(massMeV.length).fill(code),
    upperCode: new Uint8Array(massMeV.length).fill(code),
  };
}

const masses = [20, 33, 47, 61, 84, 105, 133];
const at = (log: number, rise: number) => (mass: number) =>
  couplingInConvention(convention, Math.exp(log + rise * mass));

/** A closed contour around the same band, moved by factors in the convention. */
function contour(low: number, high: number, rise: number, below: number, above: number): BoundShape {
  const lower = masses.map((mass) => below * at(low, rise)(mass));
  const upper = masses.map((mass) => above * at(high, rise)(mass)).reverse();
  return {
    shape: 'closed-region',
    claimedTo: null,
    regions: [
      {
        edges: [
          { massMeV: masses, coupling: lower },
          { massMeV: [...masses].reverse(), coupling: upper },
        ],
      },
    ],
  };
}

const everywhere = [0, Number.POSITIVE_INFINITY] as const;
const anyLine = fc.record({
  low: fc.double({ min: -12, max: -8, noNaN: true }),
  height: fc.double({ min: 3, max: 6, noNaN: true }),
  rise: fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  below: fc.double({ min: 0.3, max: 3, noNaN: true }),
  above: fc.double({ min: 0.3, max: 3, noNaN: true }),
});

describe('our edges beside a published contour', () => {
  it('lie by the factor away by which the contour was moved, each end by its own, between computed masses too', () => {
    fc.assert(
      fc.property(anyLine, ({ low, height, rise, below, above }) => {
        const bound = contour(low, low + height, rise, below, above);
        const columns = columnsOf(low, low + height, rise);
        for (const [side, factor] of [
          ['lower', below],
          ['upper', above],
        ] as const) {
          const ratios = contourRatios(bound, convention, columns, side, everywhere);
          expect(ratios.length).toBeGreaterThanOrEqual(masses.length - 1);
          for (const { ratio } of ratios) expect(ratio * factor).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('are compared only over the masses that are asked for', () => {
    const bound = contour(-10, -6, 0, 1, 1);
    const compared = contourRatios(bound, convention, columnsOf(-10, -6, 0), 'lower', [40, 90]);
    expect(compared.map(({ massMeV }) => massMeV)).toEqual([47, 61, 84]);
  });

  it('have nothing to compare where ours is no limit, or lies at no mass', () => {
    const bound = contour(-10, -6, 0, 1, 1);
    const unknown = columnsOf(-10, -6, 0, endCodes.acceptance);
    expect(contourRatios(bound, convention, unknown, 'upper', everywhere)).toEqual([]);
    const beyond: BoundShape = {
      shape: 'lower-edge',
      claimedTo: null,
      regions: [{ edges: [{ massMeV: [250, 300], coupling: [1e-8, 1e-8] }] }],
    };
    expect(contourRatios(beyond, convention, columnsOf(-10, -6, 0), 'lower', everywhere)).toEqual([]);
  });
});
