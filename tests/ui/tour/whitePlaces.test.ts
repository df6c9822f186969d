import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/plot/scales.ts';
import type { RegionScene } from '../../../src/plot/scene.ts';
import { type Column, placeIn, whiteOf } from '../../../src/ui/tour/figure/whitePlaces.ts';

const frame = frameOf({
  width: 500,
  height: 400,
  margin: { top: 20, right: 20, bottom: 40, left: 60 },
  x: { scale: 'linear', domain: [0, 354], label: [], showTicks: true },
  y: { scale: 'log', domain: [1e-10, 1], label: [] },
});

/** A region between two couplings over masses. */
const box = (from: number, to: number, low: number, high: number): RegionScene => ({
  id: `box-${from}`,
  style: 'pinunu',
  rings: [Float64Array.of(from, low, to, low, to, high, from, high)],
  edges: [],
  label: [],
  projection: false,
  expectedOnly: false,
});

const someColumns: fc.Arbitrary<readonly Column[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 200 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) => all.map(([from, height], k) => ({ x: 2 + 4 * k, from, to: from + height })));

describe('places for words in the white', () => {
  it('lie inside the columns under the words', () => {
    fc.assert(
      fc.property(
        someColumns,
        fc.integer({ min: 4, max: 80 }),
        fc.integer({ min: 4, max: 60 }),
        (columns, width, height) => {
          const place = placeIn(columns, width, height);
          if (place === null) return;
          for (const { x, from, to } of columns.filter(
            (column) => Math.abs(column.x - place.x) < width / 2 - 2,
          )) {
            expect(place.y - height / 2, `at ${x}`).toBeGreaterThanOrEqual(from);
            expect(place.y + height / 2, `at ${x}`).toBeLessThanOrEqual(to);
          }
        },
      ),
    );
  });

  it('are told apart by the reason for the white', () => {
    const { above, below, gaps } = whiteOf([box(0, 110, 1e-8, 10), box(154, 260, 1e-8, 1e-4)], frame);
    const massesOf = (columns: readonly Column[]) => columns.map(({ x }) => frame.x.toValue(x));
    expect(Math.min(...massesOf(above))).toBeGreaterThan(150);
    expect(Math.max(...massesOf(above))).toBeLessThan(264);
    expect(massesOf(below).every((mass) => mass < 112 || (mass > 152 && mass < 262))).toBe(true);
    expect(gaps.map((gap) => massesOf(gap).every((mass) => mass > 105))).toEqual([true, true]);
  });
});
