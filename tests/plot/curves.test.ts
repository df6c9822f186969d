import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipPolyline, clipRing } from '../../src/plot/clip.ts';
import { thin } from '../../src/plot/thin.ts';

const coordinate = fc.double({ min: -50, max: 150, noNaN: true });
const polyline = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 })
  .map((points) => Float64Array.from(points.flat()));
const box = { left: 0, right: 100, top: 0, bottom: 100 };

function distanceTo(points: Float64Array, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 2; i < points.length; i += 2) {
    const [ax, ay] = [points[i - 2], points[i - 1]];
    const [dx, dy] = [points[i] - ax, points[i + 1] - ay];
    const length2 = dx * dx + dy * dy;
    const t = length2 > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2)) : 0;
    nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return nearest;
}

function area(ring: Float64Array): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    twice += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
  }
  return Math.abs(twice) / 2;
}

describe('thinning', () => {
  it('moves no point by more than the tolerance and keeps both ends', () => {
    fc.assert(
      fc.property(polyline, fc.double({ min: 0.05, max: 5, noNaN: true }), (points, tolerance) => {
        const thinned = thin(points, tolerance);
        expect(Array.from(thinned.slice(0, 2))).toEqual(Array.from(points.slice(0, 2)));
        expect(Array.from(thinned.slice(-2))).toEqual(Array.from(points.slice(-2)));
        for (let i = 0; i < points.length; i += 2) {
          expect(distanceTo(thinned, points[i], points[i + 1])).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  it('leaves few points of a smooth curve', () => {
    const smooth = Float64Array.from({ length: 6000 }, (_, k) =>
      k % 2 === 0 ? k / 7 : 200 + 100 * Math.sin(k / 900),
    );
    expect(thin(smooth, 0.25).length / 2).toBeLessThan(100);
  });
});

describe('cutting at a box', () => {
  it('leaves nothing outside and loses nothing inside', () => {
    fc.assert(
      fc.property(polyline, (points) => {
        const pieces = clipPolyline(points, box);
        for (const piece of pieces) {
          for (let i = 0; i < piece.length; i++)
            expect(piece[i]).toSatisfy((v: number) => v >= -1e-9 && v <= 100 + 1e-9);
        }
        for (let i = 2; i < points.length; i += 2) {
          for (const t of [0.1, 0.5, 0.9]) {
            const x = points[i - 2] + t * (points[i] - points[i - 2]);
            const y = points[i - 1] + t * (points[i + 1] - points[i - 1]);
            if (x <= 0.01 || x >= 99.99 || y <= 0.01 || y >= 99.99) continue;
            expect(Math.min(...pieces.map((piece) => distanceTo(piece, x, y)))).toBeLessThan(1e-6);
          }
        }
      }),
    );
  });

  it('interrupts at not-a-number', () => {
    const pieces = clipPolyline(Float64Array.of(1, 1, 2, 2, 3, Number.NaN, 4, 4, 5, 5), box);
    expect(pieces.map((piece) => Array.from(piece))).toEqual([
      [1, 1, 2, 2],
      [4, 4, 5, 5],
    ]);
  });

  it('cuts a ring to the part of its area inside', () => {
    const square = Float64Array.of(50, 50, 150, 50, 150, 150, 50, 150);
    expect(area(clipRing(square, box))).toBeCloseTo(2500, 9);
    expect(clipRing(Float64Array.of(200, 200, 300, 200, 250, 300), box).length).toBe(0);
    expect(
      area(clipRing(Float64Array.of(-4000, -4000, 4000, -4000, 4000, 4000, -4000, 4000), box)),
    ).toBeCloseTo(10000, 6);
  });
});
