import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntervalColumns } from '../../src/exclusion/intervals.ts';
import { joinRegions } from '../../src/exclusion/regions.ts';
import { cutAtSides, type UnionPart, uniteColumns } from '../../src/exclusion/union.ts';

type Intervals = readonly (readonly [number, number])[];

function columnsOf(rows: readonly (readonly [mass: number, intervals: Intervals])[]): IntervalColumns {
  const flat = rows.flatMap(([, intervals]) => intervals);
  let count = 0;
  return {
    massMeV: Float64Array.from(rows, ([mass]) => mass),
    speaks: new Uint8Array(rows.length).fill(1),
    offset: Uint32Array.from([0, ...rows.map(([, intervals]) => (count += intervals.length))]),
    logLower: Float64Array.from(flat, ([lower]) => lower),
    logUpper: Float64Array.from(flat, ([, upper]) => upper),
    lowerCode: new Uint8Array(flat.length),
    upperCode: new Uint8Array(flat.length),
  };
}

function part(rows: readonly (readonly [number, Intervals])[]): UnionPart {
  return { columns: columnsOf(rows), massRangesMeV: [[rows[0][0], rows[rows.length - 1][0]]] };
}

function intervalsAt({ massMeV, offset, logLower, logUpper }: IntervalColumns, mass: number): Intervals {
  const i = massMeV.indexOf(mass);
  return Array.from(
    { length: offset[i + 1] - offset[i] },
    (_, k) => [logLower[offset[i] + k], logUpper[offset[i] + k]] as const,
  );
}

describe('union of searches', () => {
  it('of one search is that search', () => {
    const one = part([
      [100, [[-10, -2]]],
      [110, [[-9, Infinity]]],
    ]);
    const { columns } = uniteColumns([one]);
    for (const mass of [100, 110]) {
      expect(intervalsAt(columns, mass)).toEqual(intervalsAt(one.columns, mass));
    }
  });

  it('joins what overlaps, keeps apart what does not, and reads between the masses of a search', () => {
    const long = part([
      [100, [[-10, -6]]],
      [120, [[-8, -4]]],
    ]);
    const late = part([
      [110, [[-6, -1]]],
      [130, [[-6, -1]]],
    ]);
    const { columns, massRangesMeV } = uniteColumns([long, late]);
    expect(intervalsAt(columns, 100)).toEqual([[-10, -6]]);
    expect(intervalsAt(columns, 110)).toEqual([[-9, -1]]);
    expect(intervalsAt(columns, 120)).toEqual([[-8, -1]]);
    expect(intervalsAt(columns, 130)).toEqual([[-6, -1]]);
    expect(massRangesMeV).toEqual([[100, 130]]);
  });

  it('does not bridge masses at which nobody looked', () => {
    const first = part([
      [100, [[-10, -6]]],
      [110, [[-10, -6]]],
    ]);
    const second = part([
      [112, [[-10, -6]]],
      [120, [[-10, -6]]],
    ]);
    const united = uniteColumns([first, second]);
    expect(united.massRangesMeV).toEqual([
      [100, 110],
      [112, 120],
    ]);
    expect(joinRegions(united.columns, united)).toHaveLength(2);
  });

  it('draws no edge where a search merely ends', () => {
    const wide = part([
      [100, [[-10, -1]]],
      [120, [[-10, -1]]],
    ]);
    const tall = part([
      [110, [[-14, -1]]],
      [130, [[-14, -1]]],
    ]);
    const united = uniteColumns([wide, tall]);
    const [region, ...others] = joinRegions(united.columns, united).map((each) =>
      cutAtSides(each, united.sidesMeV),
    );
    expect(others).toEqual([]);
    for (const edge of region.edges) {
      for (let i = 2; i < edge.length; i += 2) expect(edge[i + 1]).toBe(edge[i - 1]);
    }
    const ringed = region.rings[0].filter((_, k) => k % 2 === 1);
    expect(Math.min(...ringed)).toBe(-14);
  });

  it('holds a point exactly where one of the searches holds it', () => {
    const interval = fc
      .tuple(fc.integer({ min: -30, max: 0 }), fc.integer({ min: 1, max: 8 }))
      .map(([lower, length]) => [lower, lower + length] as const);
    const search = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.option(interval), { minLength: 2, maxLength: 8 }))
      .map(([start, rows]) => part(rows.map((row, k) => [start + k, row === null ? [] : [row]] as const)));
    fc.assert(
      fc.property(fc.array(search, { minLength: 1, maxLength: 4 }), (parts) => {
        const { columns } = uniteColumns(parts);
        columns.massMeV.forEach((mass) => {
          if (!Number.isInteger(mass)) return;
          const alone = parts.flatMap(({ columns: own }) =>
            own.massMeV.includes(mass) ? intervalsAt(own, mass) : [],
          );
          const united = intervalsAt(columns, mass);
          for (let y = -30.5; y < 10; y += 1) {
            const inside = (list: Intervals) => list.some(([lower, upper]) => y > lower && y < upper);
            expect(inside(united)).toBe(inside(alone));
          }
          united.slice(1).forEach(([lower], k) => expect(lower).toBeGreaterThan(united[k][1]));
        });
      }),
    );
  });
});
