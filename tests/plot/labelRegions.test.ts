// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/plot/labelLayout.ts';
import { heightOf, type PlacedLabel, widthOf } from '../../src/plot/labelSurroundings.ts';
import { frameOf } from '../../src/plot/scales.ts';
import type { RegionScene } from '../../src/plot/scene.ts';
import { themes } from '../../src/plot/tokens.ts';
import { smallScene } from './scenes.ts';

const styles = ['pimumu', 'pigammagamma', 'pinunu'] as const;

/** A region from a lower edge to the top of the frame, with a name of up to three rows. */
const regions = fc
  .array(
    fc.record({
      left: fc.integer({ min: 0, max: 150 }),
      width: fc.integer({ min: 80, max: 150 }),
      lowest: fc.double({ min: -8.5, max: -3.5, noNaN: true }),
      rows: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ left, width, lowest, rows }, k): RegionScene => {
      const [right, y] = [left + width, 10 ** lowest];
      const top = Number.POSITIVE_INFINITY;
      return {
        id: `region-${k}`,
        style: styles[k],
        rings: [Float64Array.of(left, y, right, y, right, top, left, top)],
        edges: [Float64Array.of(left, y, right, y)],
        label: [
          [{ text: 'K' }, { text: '+', raise: 'sup' }, { text: ' → π' }],
          ...Array.from({ length: rows }, () => [{ text: 'made up' }]),
        ],
        projection: false,
        expectedOnly: false,
      };
    }),
  );

/** How far two labels overlap, px: to the side and in height; at most 0 where they do not. */
function overlap(one: PlacedLabel, two: PlacedLabel): number {
  const beside = (widthOf(one.lines) + widthOf(two.lines)) / 2 - Math.abs(one.x - two.x);
  const above = (heightOf(one.lines) + heightOf(two.lines)) / 2 - Math.abs(one.y - two.y);
  return Math.min(beside, above);
}

describe('names of regions', () => {
  it('never lie on one another, wherever the regions overlap', () => {
    fc.assert(
      fc.property(regions, fc.boolean(), (all, compact) => {
        const scene = { ...smallScene(), compact, regions: all, lines: [], bands: [] };
        const host = document.createElement('div');
        const placed = placeLabels({ scene, theme: themes.light, frame: frameOf(scene), host });
        expect(placed.length).toBeGreaterThan(0);
        placed.forEach((one, k) => {
          for (const two of placed.slice(k + 1)) expect(overlap(one, two)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
