import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundFiles } from '../../src/data/boundCatalogue.ts';
import type { AvailableBound } from '../../src/data/boundSchema.ts';
import { loadBound } from '../../src/data/loadBound.ts';
import { boundContains, boundIntervals, regionContains } from '../../src/exclusion/boundContains.ts';
import { dataText, sound } from '../searches/agreement.ts';

function bound(id: string): AvailableBound {
  const found = sound(loadBound(dataText(`bounds/${id}.json`), id));
  if (found.status !== 'available') throw new Error(`${id} is ${found.status}`);
  return found;
}
const available = Object.values(boundFiles)
  .flat()
  .map((file) => sound(loadBound(dataText(file), file)))
  .filter((found): found is AvailableBound => found.status === 'available');

const lower = {
  shape: 'lower-edge',
  claimedTo: null,
  regions: [
    { edges: [{ massMeV: [10, 20, 40], coupling: [1e-4, 1e-6, 1e-6] }] },
    { edges: [{ massMeV: [60, 80], coupling: [1e-5, 1e-3] }] },
  ],
} as const;
const square = {
  shape: 'closed-region',
  claimedTo: null,
  regions: [
    {
      edges: [{ massMeV: [10, 30], coupling: [1e-6, 1e-6] }],
      closing: [
        [30, 1e-2],
        [10, 1e-2],
      ],
    },
  ],
} as const;

describe('what a drawn bound excludes at a mass', () => {
  it('above a lower edge, interpolated in the logarithm', () => {
    const [[from, to]] = boundIntervals(lower, 15);
    expect(from).toBeCloseTo(1e-5, 12);
    expect(to).toBe(Infinity);
    expect(boundContains(lower, 15, 1.01e-5)).toBe(true);
    expect(boundContains(lower, 15, 0.99e-5)).toBe(false);
  });

  it('nothing between stretches and beyond them, and the ends belong to it', () => {
    for (const mass of [9.99, 50, 80.01]) expect(boundIntervals(lower, mass)).toEqual([]);
    for (const mass of [10, 40, 60, 80]) expect(boundIntervals(lower, mass)).toHaveLength(1);
  });

  it('up to where the source draws it', () => {
    const cut = { ...lower, claimedTo: 1e-2 };
    expect(boundContains(cut, 30, 1e-3)).toBe(true);
    expect(boundContains(cut, 30, 2e-2)).toBe(false);
  });

  it('below an upper edge, down to where the source draws it', () => {
    const upper = { ...lower, shape: 'upper-edge', claimedTo: 1e-8 } as const;
    expect(boundContains(upper, 30, 1e-7)).toBe(true);
    expect(boundContains(upper, 30, 1e-5)).toBe(false);
    expect(boundContains(upper, 30, 1e-9)).toBe(false);
  });

  it('no more beyond an edge that turns back than lies within it, and no less beyond one that does not', () => {
    const coupling = fc.double({ min: -20, max: -3, noNaN: true }).map(Math.exp);
    const corner = fc.tuple(fc.integer({ min: 10, max: 30 }), coupling);
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 3, maxLength: 8 }),
        fc.constantFrom('lower-edge' as const, 'upper-edge' as const),
        fc.integer({ min: 9, max: 30 }).map((mass) => mass + 0.5),
        coupling,
        (corners, shape, mass, at) => {
          const massMeV = corners.map(([each]) => each);
          const edge = { massMeV, coupling: corners.map(([, each]) => each) };
          const loop = {
            massMeV: [...massMeV, massMeV[0]],
            coupling: [...edge.coupling, edge.coupling[0]],
          };
          const within = (edges: readonly (typeof edge)[], drawn: 'closed-region' | typeof shape) =>
            boundContains({ shape: drawn, claimedTo: null, regions: [{ edges }] }, mass, at);
          expect(within([loop], shape)).toBe(within([loop], 'closed-region'));
          // An open one is closed where nothing is drawn, as its rim is.
          const far = shape === 'lower-edge' ? 1e9 : 1e-30;
          const beyond = {
            massMeV: [massMeV[massMeV.length - 1], massMeV[0]],
            coupling: [far, far],
          };
          expect(within([edge], shape)).toBe(within([edge, beyond], 'closed-region'));
        },
      ),
    );
  });

  it('one mass alone at the tip of an edge that turns, with nothing above it', () => {
    const tip = { massMeV: [10, 40, 10], coupling: [1e-6, 1e-5, 1e-4] };
    const turning = { shape: 'lower-edge', claimedTo: null, regions: [{ edges: [tip] }] } as const;
    const [[low, high], ...more] = boundIntervals(turning, 40);
    expect([low, high].map((each) => Number(each.toPrecision(9)))).toEqual([1e-5, 1e-5]);
    expect(more).toEqual([]);
    expect(boundContains(turning, 10, 1e-5)).toBe(true);
    expect(boundContains(turning, 10, 1e-3)).toBe(false);
  });

  it('inside a closed region, whose closing vertices count but are no edge', () => {
    expect(boundContains(square, 20, 1e-4)).toBe(true);
    expect(boundContains(square, 20, 1e-7)).toBe(false);
    expect(boundContains(square, 20, 1e-1)).toBe(false);
    expect(boundContains(square, 31, 1e-4)).toBe(false);
  });

  it.each(available)('$id: intervals ascend, and hold exactly the points that it contains', (found) => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.double({ min: -20, max: 3, noNaN: true }),
        (mass, logCoupling) => {
          const coupling = Math.exp(logCoupling);
          const intervals = boundIntervals(found, mass);
          for (const [from, to] of intervals) expect(from).toBeLessThanOrEqual(to);
          const inside = intervals.some(([from, to]) => coupling >= from && coupling <= to);
          expect(boundContains(found, mass, coupling)).toBe(inside);
        },
      ),
      { numRuns: 50 },
    );
  });

  // Points whose fate can be seen in the figures of the papers.
  it.each([
    ['bc4-charm', 250, 1e-7, true],
    ['bc4-charm', 250, 1e-9, false],
    ['bc4-charm', 250, 1e-4, false],
    ['bc4-charm', 100, 1e-4, true],
    ['bc4-icarus', 250, 1e-8, true],
    ['bc4-icarus', 250, 1e-7, false],
    ['bc4-lhcb-bplus', 300, 1e-5, true],
    ['bc4-lhcb-bplus', 440, 1e-5, false],
    ['bc4-na62-2017', 130, 1e-5, false],
    ['bc4-na62-2017', 200, 1e-5, true],
    ['bc2-babar', 100, 2e-3, true],
    ['bc2-babar', 100, 5e-4, false],
    ['bc11-koto', 200, 1e-3, true],
    ['bc11-koto', 200, 1e-5, false],
    ['bc11-koto', 650, 1e-3, false],
    ['bc10-bbn', 100, 1e-6, true],
    ['bc10-bbn', 100, 1e-4, false],
    ['bc1-na62-dump', 100, 1e-6, true],
    ['bc1-na62-dump', 100, 1e-3, false],
  ] as const)('%s at %d MeV, coupling %d: %s', (id, mass, coupling, inside) => {
    expect(boundContains(bound(id), mass, coupling)).toBe(inside);
  });
});

describe('whether computed rings contain a point', () => {
  const ring = (...points: (readonly [number, number])[]) => Float64Array.from(points.flat());
  const square = ring([0, 0], [10, 0], [10, 10], [0, 10]);

  it('is told by even-odd, holes included', () => {
    const hole = ring([4, 4], [6, 4], [6, 6], [4, 6]);
    expect(regionContains([square], 5, 5)).toBe(true);
    expect(regionContains([square, hole], 5, 5)).toBe(false);
    expect(regionContains([square, hole], 5, 3)).toBe(true);
    expect(regionContains([square], 11, 5)).toBe(false);
    expect(regionContains([], 5, 5)).toBe(false);
  });

  it('knows open ends', () => {
    const open = ring([0, -2], [10, -2], [10, Infinity], [0, Infinity]);
    for (const mass of [0, 3, 9.9]) {
      expect(regionContains([open], mass, 1e300)).toBe(true);
      expect(regionContains([open], mass, -3)).toBe(false);
    }
  });

  it('agrees with the test of drawn contours', () => {
    const inRing = fc.array(
      fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
      {
        minLength: 3,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        inRing,
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (points, mass, log) => {
          const drawn = {
            shape: 'closed-region' as const,
            regions: [
              { edges: [{ massMeV: points.map(([m]) => m), coupling: points.map(([, l]) => Math.exp(l)) }] },
            ],
            claimedTo: null,
          };
          const intervals = boundIntervals(drawn, mass).flat();
          // At an end rounding decides.
          fc.pre(intervals.every((end) => Math.abs(Math.log(end) - log) > 1e-9));
          expect(regionContains([ring(...points)], mass, log)).toBe(
            boundContains(drawn, mass, Math.exp(log)),
          );
        },
      ),
    );
  });
});
