import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedWidth } from '../../../src/plot/richText.ts';
import { fanned } from '../../../src/ui/detector/fan.ts';
import { type DetectorNaming, placedNames } from '../../../src/ui/detector/names.ts';
import { detectorView } from '../../../src/ui/detector/view.ts';
import { detector } from '../../searches/detector.ts';

describe('fanned names', () => {
  const names = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1000, noNaN: true }),
      width: fc.double({ min: 5, max: 120, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('never touch, keep their order and stay in the row', () => {
    fc.assert(
      fc.property(names, fc.double({ min: 0, max: 20, noNaN: true }), (wanted, gap) => {
        const sorted = [...wanted].sort((a, b) => a.at - b.at);
        const total = sorted.reduce((sum, { width }) => sum + width, (sorted.length - 1) * gap);
        const places = fanned(sorted, 1000, gap);
        expect(places === null).toBe(total > 1000);
        // Rounding of sums of a dozen numbers of some 1000.
        const rounding = 1e-9;
        let end = -gap;
        for (const [k, middle] of (places ?? []).entries()) {
          expect(middle - sorted[k].width / 2).toBeGreaterThanOrEqual(end + gap - rounding);
          end = middle + sorted[k].width / 2;
        }
        expect(end).toBeLessThanOrEqual(1000 + rounding);
      }),
    );
  });

  it('stand where they want to where there is room', () => {
    const places = fanned(
      [
        { at: 100, width: 50 },
        { at: 300, width: 80 },
      ],
      500,
      10,
    );
    expect(places).toEqual([100, 300]);
  });
});

describe('names of detectors', () => {
  type Segment = readonly [readonly [number, number], readonly [number, number]];

  const turn = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const cross = ([a, b]: Segment, [c, d]: Segment) =>
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

  const cases: readonly (readonly [DetectorNaming, number, number])[] = [
    ['detectors', 1384, 0],
    ['detectors', 1000, 0],
    ['detectors', 860, 0],
    ['roles', 860, 0],
    ['roles', 974, 0],
    ['numbers', 700, 60],
    ['numbers', 358, 60],
    ['numbers', 288, 60],
  ];

  it.each(cases)('%s on %d px: none touches another, no leader crosses another', (naming, width, fromM) => {
    const fontSize = 13;
    const frame = { width, height: 285, fontSize, fromM, hasNames: true, hasAxis: true };
    const view = detectorView(detector, frame);
    const placed = placedNames(naming, detector, view, fontSize);
    expect(placed.length).toBeGreaterThan(4);
    for (const [k, { text, x }] of placed.entries()) {
      const half = estimatedWidth(text, fontSize) / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(width);
      if (k === 0) continue;
      const before = placed[k - 1];
      expect(x - half).toBeGreaterThan(before.x + estimatedWidth(before.text, fontSize) / 2);
    }
    const segments = placed.flatMap(({ id, leaders }) =>
      leaders.flatMap(([a, b, c]): (readonly [string, Segment])[] => [
        [id, [a, b]],
        [id, [b, c]],
      ]),
    );
    for (const { bracket } of placed) {
      if (bracket === null) continue;
      const [from, to] = bracket;
      segments.push([
        'bracket',
        [
          [from, view.fanY],
          [to, view.fanY],
        ],
      ]);
    }
    for (const [id, one] of segments) {
      for (const [other, two] of segments) if (id !== other) expect(cross(one, two)).toBe(false);
    }
  });

  it('leave out the least needed where not all have room', () => {
    const view = detectorView(detector, {
      width: 620,
      height: 285,
      fontSize: 13,
      hasNames: true,
      hasAxis: true,
    });
    const ids = placedNames('detectors', detector, view, 13).map(({ id }) => id);
    expect(ids).not.toContain('sac');
    expect(ids).toContain('muv3');
  });
});
