import { describe, expect, it } from 'vitest';
import type { ExclusionCurve } from '../../src/engine/answer.ts';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import type { CombinedExclusionRequest } from '../../src/engine/request.ts';
import { couplingInConvention } from '../../src/physics/models/conventions.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const request: CombinedExclusionRequest = {
  task: 'combined-exclusion',
  model: 'bc4',
  searches: engine.searches.map(({ id }) => id),
  invisibleFraction: 0,
  curves: ['observed'],
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
};

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

/** What `point --combine` says of a coupling, g. */
function strengthAt(asked: CombinedExclusionRequest, massMeV: number, g: number): number {
  const [convention] = modelById(asked.model)?.conventions ?? [];
  const { curves: _, ...shared } = asked;
  const coupling = couplingInConvention(convention, g);
  return answered(engine.run({ ...shared, task: 'combination', massMeV, coupling })).strength;
}

/** Excluded intervals in g at the mass with index i. */
function intervalsAt({ columns }: ExclusionCurve, i: number): [number, number][] {
  const { offset, logLower, logUpper } = columns;
  return Array.from({ length: offset[i + 1] - offset[i] }, (_, k) => [
    Math.exp(logLower[offset[i] + k]),
    Math.exp(logUpper[offset[i] + k]),
  ]);
}

describe('the region that all searches exclude together', () => {
  // On hypotheses of one search, of the other, of none; where one, two or a table speak.
  const massesMeV = [60.2, 130, 180.9, 215.4, 228.2, 242.2, 250.3, 257.6, 262, 275];

  it.each<[ModelId, number, number]>([
    ['bc4', 0, 1],
    ['bc4', 0.3, 1],
    ['bc10', 0, 1],
    ['bc4', 0, 3],
  ])(
    'ends where the combined limit of a point is 1, in %s with x = %d at exposure %d',
    (model, invisibleFraction, exposure) => {
      const asked = { ...request, model, invisibleFraction, exposure, massesMeV };
      const curves = exposure === 1 ? (['observed'] as const) : (['observed', 'median'] as const);
      const answer = answered(engine.run({ ...asked, curves }));
      expect(answer.curves).toHaveLength(1);
      const [curve] = answer.curves;
      let ends = 0;
      massesMeV.forEach((mass, i) => {
        const excluded = intervalsAt(curve, i);
        for (const [lower, upper] of excluded) {
          expect(strengthAt(asked, mass, lower * (1 + 1e-6))).toBeGreaterThan(1);
          expect(strengthAt(asked, mass, lower * (1 - 1e-6))).toBeLessThan(1);
          expect(strengthAt(asked, mass, upper * (1 - 1e-6))).toBeGreaterThan(1);
          expect(strengthAt(asked, mass, upper * (1 + 1e-6)) >= 1).toBe(false);
          ends += 1;
        }
        // Nothing hides between: the sign is that of the point at couplings over eight decades.
        for (let log = -10; log < 0; log += 0.6) {
          const g = 10 ** log;
          const inside = excluded.some(([lower, upper]) => g >= lower && g <= upper);
          expect(strengthAt(asked, mass, g) >= 1).toBe(inside);
        }
      });
      expect(ends).toBeGreaterThan(6);
    },
    30_000,
  );

  it('is the union of the searches where no two of them with counts see X', () => {
    const masses = Array.from({ length: 260 }, (_, mass) => mass);
    const asked = { ...request, model: 'bc2', curves: ['observed', 'median'], massesMeV: masses } as const;
    const { curves } = answered(engine.run(asked));
    const { union } = answered(engine.run({ ...asked, task: 'exclusion', union: true }));
    expect(curves.map(({ curve }) => curve)).toEqual(['observed', 'median']);
    curves.forEach((curve, k) => {
      for (const mass of masses.filter((each) => union[k].columns.massMeV.includes(each))) {
        const expected = intervalsAt(union[k], union[k].columns.massMeV.indexOf(mass));
        const found = intervalsAt(curve, mass);
        expect(found).toHaveLength(expected.length);
        found.forEach(([lower], e) => expect(lower / expected[e][0]).toBeCloseTo(1, 12));
      }
    });
  });

  it('is drawn without a seam where a search begins or ends, and with its tips pinned down', () => {
    const { curves, massRangesMeV, searches } = answered(engine.run(request));
    const [{ columns, regions }] = curves;
    expect(massRangesMeV.map((range) => range.map(Math.round))).toEqual([
      [0, 109],
      [110, 327],
    ]);
    expect(searches.filter(({ silence }) => silence === null)).toHaveLength(4);
    const seam = columns.massMeV.findIndex((mass) => Math.abs(mass - 215.3) < 1e-9);
    expect(columns.massMeV[seam] - columns.massMeV[seam - 1]).toBeLessThan(1.1e-6);
    for (const { edges } of regions)
      for (const edge of edges)
        for (let i = 2; i < edge.length; i += 2) {
          const vertical =
            Math.abs(edge[i] - edge[i - 2]) < 3e-6 && Math.abs(edge[i + 1] - edge[i - 1]) > 0.2;
          expect(vertical).toBe(false);
        }
  });

  it('refuses what cannot be combined in one sentence', () => {
    expect(engine.run({ ...request, method: 'toys' })).toMatchObject({
      ok: false,
      kind: 'input',
      sentence: expect.stringMatching(/"toys"; searches are combined by .*exact/) as unknown,
    });
    expect(engine.run({ ...request, curves: ['mean'] as never })).toMatchObject({ ok: false, kind: 'input' });
  });
});
