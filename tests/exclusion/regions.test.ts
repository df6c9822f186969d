import { describe, expect, it } from 'vitest';
import type { IntervalColumns } from '../../src/exclusion/intervals.ts';
import { joinRegions } from '../../src/exclusion/regions.ts';

function columnsOf(
  rows: readonly (readonly [number, readonly (readonly [number, number])[]])[],
): IntervalColumns {
  const offset = [0];
  const lower: number[] = [];
  const upper: number[] = [];
  for (const [, intervals] of rows) {
    for (const [a, b] of intervals) {
      lower.push(a);
      upper.push(b);
    }
    offset.push(lower.length);
  }
  return {
    massMeV: Float64Array.from(rows, ([mass]) => mass),
    speaks: new Uint8Array(rows.length).fill(1),
    offset: Uint32Array.from(offset),
    logLower: Float64Array.from(lower),
    logUpper: Float64Array.from(upper),
    lowerCode: new Uint8Array(lower.length),
    upperCode: new Uint8Array(upper.length),
  };
}

/** Signed area by the shoelace formula: positive when the inside is on the left. */
function area(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += ring[i] * ring[j + 1] - ring[j] * ring[i + 1];
  }
  return sum / 2;
}

const everywhere = { massRangesMeV: [[0, 400]] as const };

describe('joined regions', () => {
  it('make one outline of a band, with the area of its trapezoids', () => {
    const regions = joinRegions(
      columnsOf([
        [1, [[0, 2]]],
        [2, [[0, 3]]],
        [4, [[1, 3]]],
      ]),
      everywhere,
    );
    expect(regions).toHaveLength(1);
    expect(regions[0].rings).toHaveLength(1);
    expect(area(regions[0].rings[0])).toBeCloseTo(2.5 + 5, 12);
  });

  it('draw no line where the search begins and ends', () => {
    const [region] = joinRegions(
      columnsOf([
        [1, [[0, 2]]],
        [2, [[0, 3]]],
      ]),
      everywhere,
    );
    expect(region.edges.map((edge) => Array.from(edge)).sort()).toEqual([
      [1, 0, 2, 0],
      [2, 3, 1, 2],
    ]);
  });

  it('never bridge a gap of the search', () => {
    const gapped = {
      massRangesMeV: [
        [0, 110],
        [154, 260],
      ] as const,
    };
    const regions = joinRegions(
      columnsOf([
        [100, [[0, 1]]],
        [110, [[0, 1]]],
        [154, [[0, 1]]],
        [160, [[0, 1]]],
      ]),
      gapped,
    );
    expect(regions).toHaveLength(2);
    for (const { rings } of regions) {
      const masses = rings.flatMap((ring) => Array.from(ring).filter((_, i) => i % 2 === 0));
      expect(masses.every((mass) => mass <= 110) || masses.every((mass) => mass >= 154)).toBe(true);
    }
  });

  it('close a region that ends within a stretch by a computed edge', () => {
    const [region] = joinRegions(
      columnsOf([
        [1, [[0, 2]]],
        [2, [[1, 1.01]]],
        [3, []],
      ]),
      everywhere,
    );
    expect(region.edges).toHaveLength(1);
    expect(Array.from(region.edges[0])).toEqual([1, 0, 2, 1, 2, 1.01, 1, 2]);
  });

  it('leave open ends and their tops undrawn', () => {
    const [region] = joinRegions(
      columnsOf([
        [1, [[0, Infinity]]],
        [2, [[0, Infinity]]],
      ]),
      everywhere,
    );
    expect(region.edges.map((edge) => Array.from(edge))).toEqual([[1, 0, 2, 0]]);
    expect(Array.from(region.rings[0])).toContain(Infinity);
  });

  it('turn an enclosed gap into a hole of the same region', () => {
    const regions = joinRegions(
      columnsOf([
        [1, [[0, 10]]],
        [
          2,
          [
            [0, 4],
            [6, 10],
          ],
        ],
        [3, [[0, 10]]],
      ]),
      everywhere,
    );
    expect(regions).toHaveLength(1);
    const areas = regions[0].rings.map(area).sort((a, b) => a - b);
    expect(areas).toHaveLength(2);
    expect(areas[0]).toBeCloseTo(-1, 12);
    expect(areas[1]).toBeCloseTo(20, 12);
  });

  it('keep separate what does not overlap', () => {
    const regions = joinRegions(
      columnsOf([
        [
          1,
          [
            [0, 1],
            [5, 6],
          ],
        ],
        [
          2,
          [
            [0, 1],
            [5, 6],
          ],
        ],
      ]),
      everywhere,
    );
    expect(regions).toHaveLength(2);
  });

  it('join two branches that merge', () => {
    const regions = joinRegions(
      columnsOf([
        [
          1,
          [
            [0, 1],
            [5, 6],
          ],
        ],
        [2, [[0, 6]]],
      ]),
      everywhere,
    );
    expect(regions).toHaveLength(1);
    expect(regions[0].rings).toHaveLength(1);
    expect(area(regions[0].rings[0])).toBeCloseTo(5, 12);
  });
});
