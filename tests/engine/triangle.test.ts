import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointAnswer, TriangleAnswer } from '../../src/engine/answer.ts';
import {
  couplingsOfShares,
  ratioPlace,
  sharesOf,
  triangleDivisions,
  triangleRatios,
  type TriangleSigns,
} from '../../src/physics/alp/triangle.ts';
import type { AlpCouplings } from '../../src/physics/alp/couplings.ts';
import { alpId } from '../../src/physics/models/alpFamily.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const searches = engine.searches.map(({ id }) => id);

function triangle(massMeV: number, signs: TriangleSigns = 'positive', scaleTeV = 1): TriangleAnswer {
  const model = alpId({ couplings: { CGG: 1 }, scaleTeV });
  const request = {
    task: 'triangle',
    model,
    signs,
    searches,
    massMeV,
    invisibleFraction: 0,
    ...assumptions,
  } as const;
  const result = engine.run(request);
  if (!result.ok || result.answer.task !== 'triangle') throw new Error('no triangle');
  return result.answer;
}

/** Smallest excluded 1/Λ that the point says of a model, over all searches. */
function firstExcluded(model: string, massMeV: number): number {
  const point = { massMeV, coupling: 1e-3, searches, invisibleFraction: 0, ...assumptions };
  const result = engine.run({ task: 'point', model, ...point });
  if (!result.ok) throw new Error(result.reason.code);
  const { searches: answers } = result.answer as PointAnswer;
  return Math.min(Infinity, ...answers.flatMap(({ excludedCouplings: [first] }) => first?.[0] ?? []));
}

const signs = fc.constantFrom<TriangleSigns>(
  'positive',
  'weak-negative',
  'fermions-negative',
  'both-negative',
);
const turned = (couplings: AlpCouplings) =>
  Object.fromEntries(Object.entries(couplings).map(([name, value]) => [name, -value]));

describe('the triangle of couplings', () => {
  it('has every ratio once, at its place', () => {
    expect(triangleRatios).toHaveLength(((triangleDivisions + 1) * (triangleDivisions + 2)) / 2);
    triangleRatios.forEach(([gluon, weak], k) => {
      expect(ratioPlace(Math.round(gluon * triangleDivisions), Math.round(weak * triangleDivisions))).toBe(k);
    });
  });

  it('knows the shares and signs of couplings, whichever way all of them are turned', () => {
    fc.assert(
      fc.property(
        fc.nat(triangleRatios.length - 1),
        signs,
        fc.double({ min: 1e-3, max: 9, noNaN: true }),
        (k, name, size) => {
          const couplings = couplingsOfShares(triangleRatios[k], name);
          const [CGG, CWW, Cff] = [couplings.CGG ?? 0, couplings.CWW ?? 0, couplings.Cff ?? 0].map(
            (value) => value * size,
          );
          for (const each of [{ CGG, CWW, Cff }, turned({ CGG, CWW, Cff })]) {
            const found = sharesOf(each);
            found?.shares.forEach((share, i) => expect(share).toBeCloseTo(triangleRatios[k][i], 12));
            expect(found?.signs).toContain(name);
          }
        },
      ),
    );
    expect(sharesOf({ CBB: 1 })).toBeNull();
  });

  it.each([
    [120, 'positive'],
    [180, 'weak-negative'],
    [250, 'fermions-negative'],
  ] as const)('says at %s MeV what the point says, with signs %s and all of them turned', (massMeV, name) => {
    const { limitPerTeV, setBy } = triangle(massMeV, name);
    fc.assert(
      fc.property(fc.nat(triangleRatios.length - 1), (k) => {
        const couplings = couplingsOfShares(triangleRatios[k], name);
        for (const each of [couplings, turned(couplings)]) {
          expect(firstExcluded(alpId({ couplings: each, scaleTeV: 1 }), massMeV)).toBe(limitPerTeV[k]);
        }
        expect(setBy[k] === -1).toBe(limitPerTeV[k] === Infinity);
      }),
      { numRuns: 10 },
    );
  });

  it('has the limits of BC10 and BC11 in its corners, and those of C_WW alone', () => {
    for (const massMeV of [60, 180, 250]) {
      const { limitPerTeV, searches: named, setBy } = triangle(massMeV);
      const pure = [
        ['bc11', ratioPlace(triangleDivisions, 0)],
        ['bc10', ratioPlace(0, 0)],
        ['alp:CWW=1', ratioPlace(0, triangleDivisions)],
      ] as const;
      for (const [model, place] of pure) {
        expect(limitPerTeV[place] / firstExcluded(model, massMeV) - 1).toBeCloseTo(0, 6);
        expect(named[setBy[place]]).toBe('na62-pinunu-2016-2022');
      }
    }
  });

  it('knows where the amplitudes cancel: production there is as small as rounding', () => {
    const { amplitudes, limitPerTeV } = triangle(180);
    const [, weak, fermions] = amplitudes;
    expect(weak * fermions).toBeLessThan(0);
    // The nearest ratio without gluons is among the least constrained of its edge.
    const share = fermions / (fermions - weak);
    const edge = Array.from({ length: triangleDivisions + 1 }, (_, k) => limitPerTeV[ratioPlace(0, k)]);
    expect(edge.indexOf(Math.max(...edge)) / triangleDivisions).toBeCloseTo(share, 1);
  });

  it('refuses what is no ALP, and signs that there are not', () => {
    const request = {
      task: 'triangle',
      signs: 'positive',
      searches,
      massMeV: 180,
      invisibleFraction: 0,
      ...assumptions,
    } as const;
    expect(engine.run({ ...request, model: 'bc4' })).toMatchObject({
      ok: false,
      reason: { code: 'not-one-of', allowed: ['alp'] },
    });
    expect(engine.run({ ...request, model: 'alp', signs: 'none' as TriangleSigns })).toMatchObject({
      ok: false,
      reason: { field: 'signs' },
    });
  });

  it('takes the couplings at the scale of the ALP that it is asked with', () => {
    const { scaleTeV, limitPerTeV } = triangle(180, 'positive', 1e5);
    expect(scaleTeV).toBe(1e5);
    const weak = limitPerTeV[ratioPlace(0, triangleDivisions)];
    expect(weak).toBe(firstExcluded('alp:CWW=1,scale=100000', 180));
    expect(weak).not.toBeCloseTo(firstExcluded('alp:CWW=1', 180), 5);
  });
});
