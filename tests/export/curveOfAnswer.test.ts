import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveCsv } from '../../src/export/curveCsv.ts';
import { curveOfExclusion, curveOfLimits, type ExportFacts } from '../../src/export/curveOfAnswer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { lifetimeReach, withinReach } from '../../src/searches/lifetimeReach.ts';
import { toySearch } from '../toy.ts';

const engine = createEngine([toySearch()]);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const facts: ExportFacts = {
  confidenceLevel: 0.9,
  note: 'a toy',
  reference: 'none',
  citations: [],
  projection: false,
};

describe('our own curves as exports', () => {
  it('the boundary of an excluded region, where the strength of a point is 1', () => {
    const result = engine.run({
      task: 'exclusion',
      model: 'bc4',
      searches: ['toy'],
      invisibleFraction: 0,
      curves: ['observed'],
      ...assumptions,
    });
    if (!result.ok) throw new Error(result.reason.code);
    const curve = curveOfExclusion(result.answer.searches[0], 'observed', bc4, bc4.conventions[0], facts);
    if (curve === null) throw new Error('nothing is excluded');
    const [{ massMeV, coupling }] = curve.stretches;
    const middle = massMeV.length >> 1;
    const point = engine.run({
      task: 'point',
      model: 'bc4',
      searches: ['toy'],
      massMeV: massMeV[middle],
      coupling: coupling[middle],
      invisibleFraction: 0,
      ...assumptions,
    });
    if (!point.ok) throw new Error(point.reason.code);
    expect(point.answer.searches[0].signalStrength.observed).toBeCloseTo(1, 6);
    expect(curveCsv(curve)).toMatch(/\nm_MeV,sin2theta,piece\n/);
    expect(curveOfExclusion(result.answer.searches[0], 'm2', bc4, bc4.conventions[0], facts)).toBeNull();
  });

  it('say which of their pieces rest on simulation, and why lines are missing', () => {
    const law = (_: number, rate: number) => Math.exp(-1e-9 * rate);
    const floor = {
      source: 'a toy',
      smallestAcceptanceRatio: 1e-9,
      published: [{ massRangeMeV: [0, 400] as [number, number], shortestLifetimeS: 1e-9 }],
    };
    const reach = lifetimeReach(floor, law);
    const search = toySearch({ lifetimeReach: reach, acceptanceRatio: withinReach(law, reach) });
    const noteFor = (invisibleFraction: number) => {
      const result = createEngine([search]).run({
        task: 'exclusion',
        model: 'bc4',
        searches: ['toy'],
        invisibleFraction,
        curves: ['observed'],
        ...assumptions,
      });
      if (!result.ok) throw new Error(result.reason.code);
      const [answer] = result.answer.searches;
      return curveOfExclusion(answer, 'observed', bc4, bc4.conventions[0], facts);
    };
    // A lower edge, and an upper one at lifetimes below 1 ns.
    expect(noteFor(0)?.stretches).toHaveLength(2);
    expect(noteFor(0)?.note).toBe(
      'a toy Piece 2 rests on a simulated acceptance beyond the published lifetimes.',
    );
    // An X that escapes is excluded up to sin²θ = 1: one line, open above.
    expect(noteFor(1)?.stretches).toHaveLength(1);
    expect(noteFor(1)?.shape).toBe('lower-edge');
    expect(noteFor(1)?.note).toMatch(/Where the region ends without a line/);
  });

  it('limits on B at a lifetime', () => {
    const result = engine.run({
      task: 'limits',
      searches: ['toy'],
      lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
      ...assumptions,
    });
    if (!result.ok) throw new Error(result.reason.code);
    const [search] = result.answer.searches;
    const curve = curveOfLimits(search, 'observed', 1e-9, { ...facts, projection: true });
    expect(curve).toMatchObject({ quantity: 'branching-ratio', lifetimeS: 1e-9, curveType: 'projection' });
    expect(curve?.stretches[0].coupling).toEqual(Array.from(search.branchingRatioLimit.observed));
  });

  it('limits with holes never join two masses between which one has no limit', () => {
    const result = engine.run({
      task: 'limits',
      searches: ['toy'],
      lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
      ...assumptions,
    });
    if (!result.ok) throw new Error(result.reason.code);
    const [whole] = result.answer.searches;
    const hole = fc.record({
      at: fc.nat({ max: whole.massMeV.length - 1 }),
      value: fc.constantFrom(Number.NaN, 0, Infinity),
    });
    fc.assert(
      fc.property(fc.array(hole, { maxLength: 8 }), (holes) => {
        const observed = whole.branchingRatioLimit.observed.slice();
        for (const { at, value } of holes) observed[at] = value;
        const branchingRatioLimit = { ...whole.branchingRatioLimit, observed };
        const curve = curveOfLimits({ ...whole, branchingRatioLimit }, 'observed', 1e-9, facts);
        const rowOf = (mass: number) => whole.massMeV.indexOf(mass);
        const inPieces = new Set<number>();
        for (const { massMeV, coupling } of curve?.stretches ?? []) {
          massMeV.forEach((mass, k) => {
            expect(coupling[k]).toBe(observed[rowOf(mass)]);
            if (k > 0) expect(rowOf(mass)).toBe(rowOf(massMeV[k - 1]) + 1);
            inPieces.add(rowOf(mass));
          });
        }
        const isLimit = (row: number) => observed[row] > 0 && observed[row] < Infinity;
        // What is left out has no limit, or none on either side: no line can be drawn through it.
        observed.forEach((_, row) => {
          const isIn = isLimit(row) && (isLimit(row - 1) || isLimit(row + 1));
          expect(inPieces.has(row)).toBe(isIn);
        });
      }),
    );
  });
});
