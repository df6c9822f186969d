import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundFiles } from '../../src/data/boundCatalogue.ts';
import { loadBound } from '../../src/data/loadBound.ts';
import type { ExclusionCurve, SearchExclusion } from '../../src/engine/answer.ts';
import { boundContains, type BoundShape, regionContains } from '../../src/exclusion/boundContains.ts';
import { curveJson } from '../../src/export/curveJson.ts';
import { curveOfExclusion } from '../../src/export/curveOfAnswer.ts';
import { curveOfBound, type ExportCurve, inConvention } from '../../src/export/curvePoints.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { ownContent } from '../../src/own/ownContent.ts';
import {
  amplitudeCoupling,
  couplingInConvention,
  largestAmplitude,
} from '../../src/physics/models/conventions.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { BenchmarkModel, ModelId } from '../../src/physics/models/model.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';
import { engineOfRealSearches } from '../engine/realSearches.ts';
import { given } from '../import/given.ts';
import { dataText, sound } from '../searches/agreement.ts';

const named = { id: 'own-1', name: 'Saved', reference: '' };

async function dropped(text: string) {
  const { candidates, problems } = candidatesOf(await readFiles([given('saved.json', text)]));
  return { candidates, sentences: problems.map((reason) => ownReasons.reason(reason)) };
}

/** What a curve excludes once it was saved and dropped on the page again. */
async function back(curve: ExportCurve): Promise<BoundShape> {
  const { candidates, sentences } = await dropped(curveJson(curve));
  expect(sentences).toEqual([]);
  const content = sound(ownContent(candidates[0].source, named));
  if (content.kind !== 'contour') throw new Error(content.kind);
  expect(content.bound).toMatchObject({ model: curve.model, convention: curve.convention });
  return content.bound;
}

const facts = {
  confidenceLevel: 0.9,
  note: 'BC4',
  reference: 'none',
  citations: [],
  projection: false,
};

/** Away from a point; where the truth changes so close to it, rounding decides. */
const steps = [
  [0, 1e-7],
  [0, -1e-7],
  [1e-7, 0],
  [-1e-7, 0],
] as const;

const engine = engineOfRealSearches();

function exclusions(model: ModelId, invisibleFraction: number): readonly SearchExclusion[] {
  const result = engine.run({
    task: 'exclusion',
    model,
    searches: engine.searches.map(({ id }) => id),
    invisibleFraction,
    curves: ['observed'],
    massesMeV: 'hypotheses',
    confidenceLevel: 0.9,
    method: 'hybrid-lognormal-kappa',
    exposure: 1,
  });
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer.searches;
}

/** Points all over the plane of a model, half of them close to an edge: mass in MeV, ln g of the amplitude. */
function somewhere(curve: ExportCurve, model: BenchmarkModel): fc.Arbitrary<readonly [number, number]> {
  const from = model.conventions.find(({ id }) => id === curve.convention);
  if (from === undefined) throw new Error(String(curve.convention));
  const ends = curve.stretches.flatMap(({ massMeV, coupling }) =>
    massMeV.map((mass, i) => [mass, Math.log(amplitudeCoupling(from, coupling[i]))] as const),
  );
  const [low, high] = [Math.min, Math.max].map((most) => most(...ends.map(([, y]) => y)));
  const top = Math.min(high + 3, Math.log(largestAmplitude(model)) - 1e-6);
  const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  return fc.oneof(
    fc.tuple(real(0, 360), real(low - 3, top)),
    fc
      .tuple(fc.nat(ends.length - 1), real(-3, 3), real(-0.3, 0.3))
      .map(([k, mass, y]) => [ends[k][0] + mass, Math.min(top, ends[k][1] + y)] as const),
  );
}

/** Whether computed regions contain a point, drawn up to the largest coupling of the model. */
function contain(
  { regions }: Pick<ExclusionCurve, 'regions'>,
  largest: number,
  [mass, y]: readonly [number, number],
) {
  return regions.some(({ rings }) =>
    regionContains(
      rings.map((ring) =>
        ring.map((value, k) => (k % 2 === 0 ? value : Math.min(largest, Math.max(-200, value)))),
      ),
      mass,
      y,
    ),
  );
}

describe('a curve that was saved and dropped again', () => {
  it.each<[ModelId, number]>([
    ['bc4', 0],
    ['bc4', 0.3],
    ['bc2', 0],
    ['bc10', 0],
    ['bc11', 0],
  ])('of %s with invisible share %d has the same points inside', async (id, invisibleFraction) => {
    const model = modelById(id);
    if (model === undefined) throw new Error(id);
    let [inside, outside] = [0, 0];
    for (const exclusion of exclusions(id, invisibleFraction)) {
      for (const convention of model.conventions) {
        const curve = curveOfExclusion(exclusion, 'observed', model, convention, facts);
        if (curve === null) continue;
        const saved = await back(curve);
        const largest = Math.log(largestAmplitude(model));
        fc.assert(
          fc.property(somewhere(curve, model), (point) => {
            const [mass, y] = point;
            const at = ([dm, dy]: readonly [number, number]) =>
              contain(exclusion.curves[0], largest, [mass + dm, y + dy]);
            const expected = at([0, 0]);
            fc.pre(steps.every((step) => at(step) === expected));
            if (expected) inside += 1;
            else outside += 1;
            const coupling = couplingInConvention(convention, Math.exp(y));
            expect(boundContains(saved, mass, coupling)).toBe(expected);
          }),
          { numRuns: 300 },
        );
      }
    }
    expect([inside > 50, outside > 50]).toEqual([true, true]);
  });

  it('of somebody else has them too, in every convention', async () => {
    let closed = 0;
    for (const file of Object.values(boundFiles).flat()) {
      const bound = sound(loadBound(dataText(file), file));
      const curve = curveOfBound(bound);
      if (bound.status !== 'available' || curve?.shape !== 'closed-region') continue;
      closed += 1;
      const model = modelById(bound.model);
      const from = model?.conventions.find(({ id }) => id === bound.convention);
      if (model === undefined || from === undefined) throw new Error(bound.convention);
      for (const convention of model.conventions) {
        const saved = await back(inConvention(curve, convention));
        fc.assert(
          fc.property(somewhere(curve, model), ([mass, y]) => {
            const inside = (shape: BoundShape, of: typeof from, [dm, dy]: readonly [number, number]) =>
              boundContains(shape, mass + dm, couplingInConvention(of, Math.exp(y + dy)));
            const expected = inside(bound, from, [0, 0]);
            fc.pre(steps.every((step) => inside(bound, from, step) === expected));
            expect(inside(saved, convention, [0, 0])).toBe(expected);
          }),
          { numRuns: 50 },
        );
      }
    }
    expect(closed).toBeGreaterThan(5);
  });

  it.each<[string, (regions: ReturnType<typeof JSON.parse>) => void, RegExp]>([
    ['an edge that is not there', ([first]) => (first.stretches[0] = 99), /field regions\.0\.stretches\.0: /],
    [
      'columns of two lengths',
      ([first]) => first.outline.coupling.pop(),
      /field regions\.0\.outline\.coupling:/,
    ],
    [
      'an outline of nothing',
      ([first]) => (first.outline = { massMeV: [], coupling: [] }),
      /field regions\.0\.outline/,
    ],
  ])('with %s is refused in one sentence', async (_name, change, sentence) => {
    const file = boundFiles.bc4.find((each) => each.includes('charm')) ?? '';
    const content = JSON.parse(
      curveJson(curveOfBound(sound(loadBound(dataText(file), file))) as ExportCurve),
    );
    change(content.regions);
    const { candidates, sentences } = await dropped(JSON.stringify(content));
    expect(candidates).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });
});
