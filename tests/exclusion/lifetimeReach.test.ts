import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endCodes } from '../../src/exclusion/endCodes.ts';
import { intervalsAt } from '../../src/exclusion/foundIntervals.ts';
import { type IntervalColumns, solveColumns } from '../../src/exclusion/intervals.ts';
import { joinRegions } from '../../src/exclusion/regions.ts';
import { uniteColumns } from '../../src/exclusion/union.ts';
import { lifetimeReach, withinReach } from '../../src/searches/lifetimeReach.ts';
import { toyModel, toySearch } from '../toy.ts';

const { limit, acceptance, model: byModel, simulated } = endCodes;
const slopeS = 1e-9;
const survival = (_: number, rate: number) => Math.exp(-slopeS * rate);
const decayed = (_: number, rate: number) => -Math.expm1(-slopeS * rate);

interface Reach {
  readonly smallestAcceptanceRatio?: number;
  readonly shortestLifetimeS: number;
  readonly longestLifetimeS?: number;
}

function reaching(
  signature: 'invisible' | 'mumu',
  { smallestAcceptanceRatio, shortestLifetimeS, longestLifetimeS }: Reach,
) {
  const law = signature === 'invisible' ? survival : decayed;
  const floor = {
    source: 'a toy',
    published: [{ massRangeMeV: [0, 400] as [number, number], shortestLifetimeS }],
    ...(smallestAcceptanceRatio === undefined ? {} : { smallestAcceptanceRatio }),
  };
  const reach = lifetimeReach(floor, law, longestLifetimeS);
  return toySearch({ signature, lifetimeReach: reach, acceptanceRatio: withinReach(law, reach) });
}

const limits = (branching: number) => [new Float64Array(21).fill(branching)];
const at = (columns: IntervalColumns) => intervalsAt(columns, 0);
const solve = (
  search: ReturnType<typeof toySearch>,
  model: ReturnType<typeof toyModel>,
  invisibleFraction: number,
  branching = 2.3e-11,
) => at(solveColumns({ model, search, invisibleFraction }, limits(branching), Float64Array.of(150))[0]);

describe('ends of intervals', () => {
  it('lie at the limit or where the acceptance says no more, whatever comes first', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: -1, noNaN: true }),
        fc.double({ min: -14, max: -8, noNaN: true }),
        fc.double({ min: -9, max: -1, noNaN: true }),
        (logP, logL, logRatio) => {
          const [p, l, smallestAcceptanceRatio] = [10 ** logP, 10 ** logL, 10 ** logRatio];
          const model = toyModel({ p, l });
          const without = solve(toySearch(), model, 0);
          const found = solve(
            reaching('invisible', { smallestAcceptanceRatio, shortestLifetimeS: 1e-30 }),
            model,
            0,
          );
          const last = Math.log((-Math.log(smallestAcceptanceRatio) / slopeS) * l) / 2;
          if (without.length === 0 || without[0].lower >= last) {
            expect(found).toEqual([]);
            return;
          }
          expect(found).toHaveLength(1);
          expect(found[0].lower).toBeCloseTo(without[0].lower, 10);
          expect(found[0].lowerCode).toBe(limit);
          expect(found[0].upper).toBeCloseTo(Math.min(without[0].upper, last), 10);
          expect(found[0].upperCode).toBe(without[0].upper < last ? limit : acceptance);
          counted += 1;
        },
      ),
    );
    expect(counted).toBeGreaterThan(10);
  });

  it('find what is excluded only just before the acceptance says no more', () => {
    // φ = t − y has its top at y = 1; the search ends at y = 1.2, before which μ is largest.
    const l = (2.3e-11 / 1e-3) * (1e-9 * Math.E * (1 + 1e-9));
    const search = reaching('invisible', {
      smallestAcceptanceRatio: Math.exp(-1.2),
      shortestLifetimeS: 1e-30,
    });
    const found = solve(search, toyModel({ p: 1e-3, l }), 0);
    expect(found).toHaveLength(1);
    expect(found[0].upperCode).toBe(limit);
    expect(Math.exp(2 * found[0].upper) * (slopeS / l)).toBeCloseTo(1, 3);
  });

  it('leave the invisible share where the survival says nothing', () => {
    const [p, l, x] = [1e-3, 1e-12, 1e-6];
    const search = reaching('invisible', { smallestAcceptanceRatio: 1e-3, shortestLifetimeS: 1e-30 });
    const found = solve(search, toyModel({ p, l }), x);
    expect(found).toHaveLength(2);
    const last = ((-Math.log(1e-3) / slopeS) * (1 - x) * l) ** 0.5;
    expect(found[0].upper).toBeCloseTo(Math.log(last), 10);
    expect([found[0].upperCode, found[1].lowerCode]).toEqual([acceptance, limit]);
    // Beyond, only x counts: x B = B_UL to rounding error.
    expect(2 * found[1].lower).toBeCloseTo(Math.log(2.3e-11 / p / x), 11);
    expect(found[1].upper).toBe(Infinity);
  });

  it('do not interrupt a region that the invisible share carries on', () => {
    const search = reaching('invisible', { smallestAcceptanceRatio: 1e-3, shortestLifetimeS: 1e-30 });
    const found = solve(search, toyModel({ p: 1e-3, l: 1e-4 }), 0.5);
    expect(found).toHaveLength(1);
    expect(found[0].lowerCode).toBe(limit);
  });

  it('lie at the shortest and the longest lifetime of a search for decays', () => {
    const [p, l] = [1e-3, 1e-14];
    const search = reaching('mumu', { shortestLifetimeS: 1e-11, longestLifetimeS: 3e-9 });
    const model = toyModel({ p, l, decayFractions: () => ({ ee: 0, mumu: 1, gammagamma: 0 }) });
    const [found, ...others] = solve(search, model, 0, 1e-16);
    expect(others).toEqual([]);
    expect(2 * found.lower).toBeCloseTo(Math.log(l / 3e-9), 11);
    expect(2 * found.upper).toBeCloseTo(Math.log(l / 1e-11), 11);
    expect([found.lowerCode, found.upperCode]).toEqual([acceptance, acceptance]);
  });

  it('are marked where they rest on the acceptance beyond published lifetimes', () => {
    const [p, l] = [1e-3, 1e-12];
    const model = toyModel({ p, l });
    const codeWith = (shortestLifetimeS: number) =>
      solve(reaching('invisible', { smallestAcceptanceRatio: 1e-30, shortestLifetimeS }), model, 0)[0]
        .upperCode;
    const { upper } = solve(toySearch(), model, 0)[0];
    const lifetimeS = l / Math.exp(2 * upper);
    expect(codeWith(0.9 * lifetimeS)).toBe(limit);
    expect(codeWith(1.1 * lifetimeS)).toBe(simulated);
  });

  it('lie at the largest coupling that means something', () => {
    const [convention] = toyModel().conventions;
    const model = toyModel({
      conventions: [{ ...convention, largest: { value: 0.25, reason: 'A toy ends.' } }],
    });
    const [found] = solve(toySearch(), model, 1);
    expect(found.upper).toBe(Math.log(0.5));
    expect(found.upperCode).toBe(byModel);
    expect(solve(toySearch(), model, 1, 1e-3 * 0.26)).toEqual([]);
  });
});

const columns = (rows: readonly { mass: number; upper: number; code: number }[]): IntervalColumns => ({
  massMeV: Float64Array.from(rows, ({ mass }) => mass),
  speaks: new Uint8Array(rows.length).fill(1),
  offset: Uint32Array.from([0, ...rows.map((_, i) => i + 1)]),
  logLower: new Float64Array(rows.length).fill(-20),
  logUpper: Float64Array.from(rows, ({ upper }) => upper),
  lowerCode: new Uint8Array(rows.length),
  upperCode: Uint8Array.from(rows, ({ code }) => code),
});
const everywhere = { massRangesMeV: [[0, 400]] as const };

describe('regions', () => {
  it('have an edge at limits, one of its own where those rest on simulation, and none at other ends', () => {
    const codes = [limit, limit, simulated, simulated, acceptance, acceptance, byModel, limit, limit];
    const rows = codes.map((code, i) => ({ mass: 100 + i, upper: -5 - i / 10, code }));
    const [region] = joinRegions(columns(rows), everywhere);
    const masses = (edges: readonly Float64Array[]) =>
      edges
        .filter((edge) => edge[1] > -20)
        .map((edge) => [edge[0], edge[edge.length - 2]].sort((a, b) => a - b));
    const uppers = (edges: readonly Float64Array[]) =>
      edges.map((edge) => edge.filter((_, k) => k % 2 === 1).filter((y) => y > -20).length);
    expect(masses(region.simulatedEdges)).toEqual([[101, 103]]);
    // Lower edge, sides of the stretch left out; upper ones at 100–101 and 107–108 MeV.
    expect(uppers(region.edges).sort()).toEqual([0, 2, 2]);
    expect(region.rings[0]).toHaveLength(2 * 18);
  });
});

describe('the union', () => {
  it('ends for the reason of the search that reaches farthest', () => {
    const part = (upper: number, code: number) => ({
      columns: columns([100, 101].map((mass) => ({ mass, upper, code }))),
      massRangesMeV: [[100, 101]] as const,
    });
    const united = (...parts: ReturnType<typeof part>[]) => intervalsAt(uniteColumns(parts).columns, 0);
    expect(united(part(-6, limit), part(-5, acceptance))).toMatchObject([
      { upper: -5, upperCode: acceptance },
    ]);
    expect(united(part(-5, simulated), part(-6, acceptance))).toMatchObject([
      { upper: -5, upperCode: simulated },
    ]);
  });
});
