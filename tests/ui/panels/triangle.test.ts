import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Shares,
  triangleDivisions,
  triangleRatios,
  triangleSigns,
} from '../../../src/physics/alp/triangle.ts';
import { cancellation, extremesOf } from '../../../src/ui/panels/triangle/extremes.ts';
import { triangle } from '../../../src/ui/panels/triangle/facts.ts';
import {
  bandsOf,
  contourOf,
  type Place,
  placeOf,
  sharesAt,
  unitHeight,
} from '../../../src/ui/panels/triangle/triangleBands.ts';
import { coloursOf, shareOf } from '../../../src/ui/panels/triangle/triangleColours.ts';
import {
  drawnShares,
  sharesDrawnAt,
  triangleLayout,
} from '../../../src/ui/panels/triangle/triangleLayout.ts';
import { triangleSentence } from '../../../src/ui/panels/triangle/triangleSentences.ts';
import { nearestRatio, steppedRatio } from '../../../src/ui/panels/triangle/usePointing.ts';
import { plainText } from '../../../src/plot/format.ts';

const place = fc.nat(triangleRatios.length - 1);
const area = (polygon: readonly Place[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = polygon[(k + 1) % polygon.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

describe('pointing at a ratio', () => {
  it('finds the one that is drawn there, in places of any size', () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 200, max: 1600 }),
        fc.integer({ min: 250, max: 900 }),
        (k, width, height) => {
          const layout = triangleLayout(width, height);
          expect(nearestRatio(sharesDrawnAt(layout, drawnShares(layout, triangleRatios[k])))).toBe(k);
        },
      ),
    );
    expect(nearestRatio([1.2, -0.1, -0.1])).toBeNull();
  });
  it('moves by one step with the arrows, and stays inside', () => {
    fc.assert(
      fc.property(place, fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, -1]), (k, [gluon, weak]) => {
        const [before, after] = [triangleRatios[k], triangleRatios[steppedRatio(k, [gluon, weak])]];
        for (const [i, share] of after.entries()) {
          expect(Math.abs(share - before[i])).toBeLessThan(1.5 / triangleDivisions);
        }
      }),
    );
  });
});

describe('the colours of the triangle', () => {
  it('cover it, each place in the colour of its value', () => {
    const plane = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(plane, ([a, b, c]) => {
        // Straight over the whole triangle, so that the value at each corner of a polygon is known.
        const valueOf = ([CGG, CWW, Cff]: Shares) => a * CGG + b * CWW + c * Cff;
        const levels = [-1, -0.5, 0, 0.5, 1];
        const bands = bandsOf(triangleRatios.map(valueOf), levels);
        const all = bands.flatMap(({ polygons }) => polygons);
        expect(all.reduce((sum, polygon) => sum + area(polygon), 0)).toBeCloseTo(unitHeight / 2, 9);
        bands.forEach(({ from, to, polygons }, k) => {
          const values = polygons.flat().map((corner) => valueOf(sharesAt(corner)));
          if (k > 0) expect(Math.min(Infinity, ...values)).toBeGreaterThan(from - 1e-9);
          if (k < bands.length - 1) expect(Math.max(-Infinity, ...values)).toBeLessThan(to + 1e-9);
        });
      }),
      { numRuns: 8 },
    );
  });
  it('have lines where the value is that of the line', () => {
    const values = triangleRatios.map(([CGG, CWW]) => CGG - 2 * CWW);
    const line = contourOf(values, 0.1).flat();
    expect(line.length).toBeGreaterThan(20);
    for (const end of line) {
      const [CGG, CWW] = sharesAt(end);
      expect(CGG - 2 * CWW).toBeCloseTo(0.1, 9);
    }
  });
  it('go from what is excluded first to what is excluded last, and none is left out where nothing is excluded', () => {
    const limitPerTeV = Float64Array.from(triangleRatios, ([CGG]) => (CGG === 0 ? Infinity : 1e-5 / CGG));
    const colours = coloursOf({ limitPerTeV });
    expect(colours?.values.every(Number.isFinite)).toBe(true);
    expect(shareOf(-5, colours?.levels ?? [])).toBeCloseTo(1, 9);
    expect(coloursOf({ limitPerTeV: limitPerTeV.fill(Infinity) })).toBeNull();
  });
});

describe('what stands out', () => {
  it('is a place for shares and shares for a place', () => {
    fc.assert(
      fc.property(place, (k) => {
        sharesAt(placeOf(triangleRatios[k])).forEach((share, i) =>
          expect(share).toBeCloseTo(triangleRatios[k][i], 12),
        );
      }),
    );
  });
  it('is a line where amplitudes of different signs cancel, and none where all have one', () => {
    const amplitude = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(amplitude, amplitude, amplitude, (a, b, c) => {
        expect(cancellation([a, b, c])).toBeNull();
        for (const [CGG, CWW, Cff] of cancellation([a, b, -c]) ?? []) {
          expect(CGG + CWW + Cff).toBeCloseTo(1, 12);
          expect(a * CGG + b * CWW - c * Cff).toBeCloseTo(0, 9);
        }
        expect(cancellation([a, b, -c])).toHaveLength(2);
      }),
    );
  });
  it('is told in one sentence', () => {
    const answer = (limitPerTeV: Float64Array) =>
      ({
        task: 'triangle',
        massMeV: 180,
        scaleTeV: 1,
        signs: 'positive',
        searches: [],
        limitPerTeV,
        setBy: new Int8Array(limitPerTeV.length),
        amplitudes: [1, 1, 1],
      }) as const;
    const said = (limitPerTeV: Float64Array) => plainText(triangleSentence(answer(limitPerTeV)));
    const limits = Float64Array.from(triangleRatios, ([CGG, CWW]) => 1e-5 * (1 + CWW) * (2 - CGG));
    expect(extremesOf({ limitPerTeV: limits })).toMatchObject({ unconstrained: 0 });
    expect(said(limits)).toMatch(
      /^At 180 MeV.* = 0 : 1 : 0 is least constrained: .* 4\.0 times as high as for 1 : 0 : 0\.$/,
    );
    limits[0] = Infinity;
    expect(said(limits)).toMatch(/excludes .* = 0 : 0 : 1 at any coupling\.$/);
    limits[1] = Infinity;
    expect(said(limits)).toMatch(/at any coupling, nor 1 other ratio\.$/);
    expect(said(limits.fill(Infinity))).toMatch(/exclude nothing/);
  });
  it('is asked with the signs that links can name', () => {
    expect(triangle.aspects).toEqual(Object.keys(triangleSigns));
  });
});
