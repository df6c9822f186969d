import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveColumns } from '../../src/exclusion/intervals.ts';
import { effectiveAcceptance, visibilityAt } from '../../src/exclusion/visibility.ts';
import { toyModel, toySearch } from '../toy.ts';

/** Both solutions y of y·exp(−y) = k, 0 < k < 1/e, by bisection: the Lambert function without its name. */
function lambertPair(k: number): [number, number] {
  const solve = (low: number, high: number, rising: boolean): number => {
    let a = low;
    let b = high;
    for (let i = 0; i < 200; i += 1) {
      const middle = (a + b) / 2;
      if (middle * Math.exp(-middle) < k === rising) a = middle;
      else b = middle;
    }
    return (a + b) / 2;
  };
  return [solve(0, 1, true), solve(1, 700, false)];
}

const oneLimit = (events = 2.3): Float64Array[] => [new Float64Array(21).fill(events * 1e-11)];

describe('excluded intervals', () => {
  it('have the ends of the Lambert function for exponential survival', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 1e-1, noNaN: true }),
        fc.double({ min: 1e-12, max: 1e-9, noNaN: true }),
        (p, l) => {
          const search = toySearch();
          const model = toyModel({ p, l });
          const [columns] = solveColumns(
            { model, search, invisibleFraction: 0 },
            oneLimit(),
            Float64Array.of(150),
          );
          // μ = p g²/UL · exp(−s g²/l) = 1, with y = s g²/l.
          const k = ((2.3e-11 / p) * 1e-9) / l;
          if (k >= 1 / Math.E) {
            expect(columns.offset[1]).toBe(0);
            return;
          }
          const [low, high] = lambertPair(k);
          expect(columns.offset[1]).toBe(1);
          expect(Math.exp(2 * columns.logLower[0])).toBeCloseTo((low * l) / 1e-9, 12);
          expect(2 * columns.logLower[0]).toBeCloseTo(Math.log((low * l) / 1e-9), 9);
          expect(2 * columns.logUpper[0]).toBeCloseTo(Math.log((high * l) / 1e-9), 9);
        },
      ),
    );
  });

  it('are open above, and start at B = B_UL, for an invisible X', () => {
    const [columns] = solveColumns(
      { model: toyModel(), search: toySearch(), invisibleFraction: 1 },
      oneLimit(),
      Float64Array.of(150),
    );
    expect(columns.logLower[0]).toBeCloseTo(Math.log(2.3e-11 / 1e-3) / 2, 12);
    expect(columns.logUpper[0]).toBe(Infinity);
  });

  it('split in two where a small invisible fraction takes over at large coupling', () => {
    const model = toyModel({ p: 1e-3, l: 1e-12 });
    const search = toySearch();
    const [columns] = solveColumns(
      { model, search, invisibleFraction: 1e-9 },
      oneLimit(),
      Float64Array.of(150),
    );
    expect(columns.offset[1]).toBe(2);
    expect(columns.logUpper[0]).toBeLessThan(columns.logLower[1]);
    expect(2 * columns.logLower[1]).toBeCloseTo(Math.log(2.3e-11 / 1e-3 / 1e-9), 6);
    expect(columns.logUpper[1]).toBe(Infinity);
  });

  it('have μ = 1 at each finite end, μ > 1 inside and μ < 1 outside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -13, max: -8, noNaN: true }),
        fc.constantFrom('invisible' as const, 'mumu' as const),
        (x, logL, signature) => {
          const search = toySearch({ signature });
          const model = toyModel({
            l: 10 ** logL,
            decayFractions: () => ({ ee: 0.5, mumu: 0.5, gammagamma: 0 }),
          });
          const [columns] = solveColumns(
            { model, search, invisibleFraction: x },
            oneLimit(),
            Float64Array.of(150),
          );
          const visibility = visibilityAt(model, search, x, 150);
          if (visibility === null) throw new Error('the toy model knows its lifetime');
          const logStrength = (logG: number): number =>
            Math.log(1e-3 / 2.3e-11) + 2 * logG + Math.log(effectiveAcceptance(visibility, 2 * logG));
          for (let k = 0; k < columns.offset[1]; k += 1) {
            const lower = columns.logLower[k];
            const upper = columns.logUpper[k];
            expect(logStrength(lower)).toBeCloseTo(0, 8);
            if (upper < Infinity) {
              expect(logStrength(upper)).toBeCloseTo(0, 8);
              expect(logStrength(upper + 1e-3)).toBeLessThan(0);
              expect(logStrength((lower + upper) / 2)).toBeGreaterThan(0);
            }
            expect(logStrength(lower - 1e-3)).toBeLessThan(0);
          }
        },
      ),
    );
  });

  it('say nothing outside the stretches of a search and between their hypotheses', () => {
    const search = toySearch({
      hypothesesMeV: Float64Array.of(100, 110, 154, 160),
      massRangesMeV: [
        [100, 110],
        [154, 160],
      ],
    });
    const [columns] = solveColumns(
      { model: toyModel(), search, invisibleFraction: 1 },
      [new Float64Array(4).fill(1e-11)],
      Float64Array.of(90, 105, 110, 130, 154, 159, 170),
    );
    expect(Array.from(columns.speaks)).toEqual([0, 1, 1, 0, 1, 1, 0]);
    expect(Array.from(columns.offset)).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
  });

  it('find a region thinner than the sampling step around the largest μ', () => {
    const k = (1 - 1e-6) / Math.E;
    const model = toyModel({ p: 1e-3, l: (2.3e-11 / 1e-3) * (1e-9 / k) });
    const [columns] = solveColumns(
      { model, search: toySearch(), invisibleFraction: 0 },
      oneLimit(),
      Float64Array.of(150),
    );
    expect(columns.offset[1]).toBe(1);
    const [low, high] = lambertPair(k);
    expect(2 * (columns.logUpper[0] - columns.logLower[0])).toBeCloseTo(Math.log(high / low), 5);
  });
});
