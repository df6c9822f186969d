import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun, placeAlong, placeAtEnd, placeWithLeader } from '../../src/plot/labelPlaces.ts';
import { createOccupancy, ownerBit, poleOfInaccessibility } from '../../src/plot/labels.ts';

const box = { left: 0, right: 400, top: 0, bottom: 300 };
const size = { width: 50, height: 14 };

describe('pole of inaccessibility', () => {
  it('finds the largest rectangle of an aspect in a box', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 400, noNaN: true }),
        fc.double({ min: 40, max: 400, noNaN: true }),
        fc.double({ min: 0.3, max: 6, noNaN: true }),
        (width, height, aspect) => {
          const pole = poleOfInaccessibility(
            [Float64Array.of(0, 0, width, 0, width, height, 0, height)],
            [],
            aspect,
          );
          const largest = Math.min(width, aspect * height) / 2;
          expect(pole?.halfWidth).toBeGreaterThan(largest - 2.1 * Math.max(1, aspect));
          expect(pole?.halfWidth).toBeLessThanOrEqual(largest + 1e-9);
        },
      ),
    );
  });

  it('avoids holes and obstacles', () => {
    const outer = Float64Array.of(0, 0, 200, 0, 200, 100, 0, 100);
    const obstacle = Float64Array.of(120, 0, 120, 100);
    const pole = poleOfInaccessibility([outer], [obstacle], 1);
    expect(pole?.x).toBeLessThan(120);
    expect(pole?.halfWidth).toBeCloseTo(50, -1);
    const hole = Float64Array.of(20, 10, 190, 10, 190, 90, 20, 90);
    expect(poleOfInaccessibility([outer, hole], [], 1)?.halfWidth).toBeLessThanOrEqual(10);
  });

  it('is null without area', () => {
    expect(poleOfInaccessibility([], [], 1)).toBeNull();
    expect(poleOfInaccessibility([Float64Array.of(0, 0, 10, 0, 20, 0)], [], 1)).toBeNull();
  });
});

describe('places along, at the end of and beside a curve', () => {
  const flat = Float64Array.of(10, 150, 390, 150);

  it('stand above the middle of a free straight curve', () => {
    const occupancy = createOccupancy(box);
    occupancy.markLine(flat, 1);
    const place = placeAlong([flat], size, occupancy, 1);
    expect(place?.x).toBeCloseTo(200, -1);
    expect(place?.y).toBeLessThan(150 - size.height / 2);
    expect(place?.angle).toBeCloseTo(0, 6);
  });

  it('keep clear of other curves', () => {
    const occupancy = createOccupancy(box);
    occupancy.markLine(flat, 1);
    for (let x = 150; x < 400; x += 20) occupancy.markLine(Float64Array.of(x, 100, x, 200), 2);
    const place = placeAlong([flat], size, occupancy, 1);
    expect(place?.x).toBeLessThan(150 - size.width / 2);
  });

  it('are never steeper than 60° and never upside down', () => {
    const steep = Float64Array.of(200, 10, 220, 290);
    expect(placeAlong([steep], size, createOccupancy(box), 1)).toBeNull();
    const backwards = Float64Array.of(390, 250, 10, 50);
    const place = placeAlong([backwards], size, createOccupancy(box), 1);
    expect(Math.abs(place?.angle ?? 9)).toBeLessThanOrEqual(Math.PI / 3);
  });

  it('stand at the end on the allowed side only', () => {
    const both = { above: false, below: true };
    const place = placeAtEnd([flat], size, createOccupancy(box), 1, box, both);
    expect(place?.y).toBeGreaterThan(150);
    expect(placeAtEnd([flat], size, createOccupancy(box), 1, box, { above: false, below: false })).toBeNull();
  });

  it('do not lie on the curve that they end', () => {
    const occupancy = createOccupancy(box);
    const falling = Float64Array.of(10, 100, 350, 110, 390, 290);
    occupancy.markLine(falling, 1);
    const place = placeAtEnd([falling], size, occupancy, 1, box, { above: true, below: false });
    const look = place && occupancy.look({ ...place, ...size }, -1);
    expect(look?.curves ?? 0).toBe(0);
  });

  it('have a leader that crosses no NA62 edge', () => {
    const occupancy = createOccupancy(box);
    const edge = Float64Array.of(0, 140, 400, 140);
    occupancy.markLine(edge, 3);
    const place = placeWithLeader(Float64Array.of(200, 150), size, {
      occupancy,
      owner: 1,
      edges: ownerBit(3),
      isCoveredAt: () => false,
    });
    expect(place?.leader?.[3]).toBeGreaterThan(140);
    expect(place?.y).toBeGreaterThan(140);
  });

  it('find the longest run', () => {
    expect(longestRun([true, false, true, true, true, false])).toEqual({ middle: 3, length: 3 });
    expect(longestRun([false]).middle).toBe(-1);
  });
});
