import { refused } from '../reasons.ts';
import { END_POINT_MASS } from '../../src/physics/kinematics.ts';
import { refusals } from '../../src/words/en/refusals.ts';
import { describe, expect, it } from 'vitest';
import type { EngineAnswer, EngineRequest, EngineResult } from '../../src/engine/taskTypes.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { ExclusionRequest, LimitsRequest, PointRequest } from '../../src/engine/request.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { toySearch } from '../toy.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const visible = toySearch({
  id: 'visible',
  signature: 'mumu',
  hypothesesMeV: Float64Array.of(215, 230, 250),
  massRangesMeV: [[215, 250]],
});
const engine = createEngine([toySearch(), visible]);

const exclusion: ExclusionRequest = {
  task: 'exclusion',
  model: 'bc4',
  searches: ['toy'],
  invisibleFraction: 0,
  curves: ['observed', 'median'],
  massesMeV: 'hypotheses',
  ...assumptions,
};
const limits: LimitsRequest = {
  task: 'limits',
  searches: ['toy'],
  lifetime: { kind: 'fixed', lifetimeS: Infinity },
  ...assumptions,
};
const point: PointRequest = {
  task: 'point',
  model: 'bc4',
  searches: ['toy'],
  massMeV: 152,
  coupling: 3e-8,
  invisibleFraction: 0,
  ...assumptions,
};

function answered<A extends EngineAnswer>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}
describe('the engine', () => {
  it('gives the same answer to the same request, byte for byte, warm or cold', () => {
    const cold = createEngine([toySearch()]).run(exclusion);
    engine.run({ ...exclusion, confidenceLevel: 0.95 });
    expect(engine.run(exclusion)).toEqual(cold);
    expect(JSON.stringify(engine.run(point))).toBe(JSON.stringify(createEngine([toySearch()]).run(point)));
  });

  it('leaves out the regions of curves that are not to be outlined, and nothing else', () => {
    const [whole] = answered(engine.run(exclusion)).searches;
    const [part] = answered(engine.run({ ...exclusion, outlined: ['observed'] })).searches;
    expect(whole.curves[1].regions.length).toBeGreaterThan(0);
    expect(part.curves).toEqual([whole.curves[0], { ...whole.curves[1], regions: [] }]);
  });

  it('excludes exactly where the signal strength of a point exceeds one', () => {
    const [search] = answered(engine.run(point)).searches;
    const [[lower, upper]] = search.excludedCouplings;
    for (const [coupling, strength] of [
      [lower, 1],
      [upper, 1],
    ]) {
      const [there] = answered(engine.run({ ...point, coupling })).searches;
      expect(there.signalStrength.observed).toBeCloseTo(strength, 7);
      expect(there.verdict).toBe('on-edge');
    }
    expect(answered(engine.run({ ...point, coupling: lower * 1.1 })).verdict).toBe('excluded');
    expect(answered(engine.run({ ...point, coupling: lower / 1.1 })).verdict).toBe('allowed');
    expect(answered(engine.run({ ...point, coupling: upper * 1.1 })).verdict).toBe('allowed');
  });

  it('agrees between point, limits and exclusion at every hypothesis', () => {
    const { columns } = answered(engine.run(exclusion)).searches[0].curves[0];
    const model = modelById('bc4');
    if (model === undefined) throw new Error('bc4 is missing');
    columns.massMeV.forEach((mass, i) => {
      const coupling = Math.exp(2 * columns.logLower[columns.offset[i]]);
      const table = answered(
        engine.run({
          ...limits,
          lifetime: {
            kind: 'implied',
            model: 'bc4',
            amplitudeCoupling: Math.sqrt(coupling),
            invisibleFraction: 0,
          },
          massesMeV: [mass],
        }),
      ).searches[0];
      expect(
        (model.productionPerCoupling2(mass) * coupling) / table.branchingRatioLimit.observed[0],
      ).toBeCloseTo(1, 8);
    });
  });

  it('reads ln B_UL along straight lines between hypotheses and keeps counts to windows', () => {
    const steep = createEngine([toySearch({ limitEvents: (mass) => Math.exp(mass / 10) })]);
    const [row] = answered(steep.run({ ...limits, massesMeV: [110, 112.5, 115] })).searches;
    expect(row.branchingRatioLimit.observed[1] ** 2).toBeCloseTo(
      row.branchingRatioLimit.observed[0] * row.branchingRatioLimit.observed[2],
      20,
    );
    expect(row.observedCount[0]).toBe(0);
    expect(row.observedCount[1]).toBeNaN();
  });

  it('weakens a limit as exp(s/τ), and not at all where X is invisible', () => {
    const at = (lifetimeS: number, invisibleFraction: number): number =>
      answered(engine.run({ ...limits, lifetime: { kind: 'fixed', lifetimeS, invisibleFraction } }))
        .searches[0].branchingRatioLimit.observed[0];
    expect(at(1e-9, 0) / at(Infinity, 0)).toBeCloseTo(Math.E, 10);
    expect(at(1e-9, 1) / at(Infinity, 0)).toBeCloseTo(1, 12);
    expect(at(1e-9, 0.5) / at(Infinity, 0)).toBeCloseTo(1 / (0.5 + 0.5 / Math.E), 10);
  });

  it('gives projections no observed curve', () => {
    const answer = answered(engine.run({ ...exclusion, exposure: 10 }));
    expect(answer.searches[0].curves.map(({ curve }) => curve)).toEqual(['median']);
    const projected = answered(engine.run({ ...point, exposure: 10 }));
    expect(projected.searches[0].signalStrength.observed).toBeNaN();
    expect(projected.verdict).toBe('excluded');
  });

  it('extends an invisible search and weakens a visible one as the invisible fraction grows', () => {
    const width = (search: string, invisibleFraction: number): number => {
      const { columns } = answered(engine.run({ ...exclusion, searches: [search], invisibleFraction }))
        .searches[0].curves[0];
      return Array.from(columns.logLower, (lower, k) => Math.min(columns.logUpper[k], 3) - lower).reduce(
        (a, b) => a + b,
        0,
      );
    };
    expect(width('toy', 0.3)).toBeGreaterThan(width('toy', 0));
    expect(width('visible', 0.3)).toBeLessThan(width('visible', 0));
  });

  it('says why a search is silent', () => {
    const bc1 = answered(engine.run({ ...exclusion, model: 'bc1' }));
    expect(bc1.searches[0].curves).toHaveLength(0);
    expect(bc1.searches[0].silence).toEqual({ code: 'no-escape', reason: 'decays-in-the-detector' });
    const outside = answered(engine.run({ ...point, massMeV: 50 }));
    expect(outside.verdict).toBe('silent');
    expect(outside.searches[0].silence).toEqual({ code: 'outside-masses', rangesMeV: [[100, 200]] });
    const invisible = answered(engine.run({ ...exclusion, searches: ['visible'], invisibleFraction: 1 }));
    expect(invisible.searches[0].silence).toMatchObject({ code: 'invisible-only', signature: 'mumu' });
  });

  it('takes the invisible fraction that a model fixes', () => {
    expect(answered(engine.run({ ...point, model: 'bc2', coupling: 1e-4 })).invisibleFraction).toBe(1);
    expect(
      answered(engine.run({ ...point, model: 'bc1', coupling: 1e-4, invisibleFraction: 1 }))
        .invisibleFraction,
    ).toBe(0);
  });

  it.each([
    [
      { ...point, massMeV: 400 },
      { quantity: 'mass', value: 400, allowed: [0, END_POINT_MASS] },
    ],
    [
      { ...point, massMeV: Number.NaN },
      { quantity: 'mass', value: Number.NaN },
    ],
    [
      { ...point, coupling: 0 },
      { code: 'coupling', convention: 'sin2theta', value: 0 },
    ],
    [
      { ...point, confidenceLevel: 1.2 },
      { code: 'out-of-range', quantity: 'confidence-level', value: 1.2, allowed: [0.5, 0.9999] },
    ],
    [
      { ...limits, lifetime: { kind: 'fixed', lifetimeS: -1 } },
      { code: 'lifetime', lifetimeS: -1 },
    ],
    [
      { ...exclusion, searches: ['nothing'] },
      { code: 'not-one-of', kind: 'search', given: 'nothing', allowed: ['toy', 'visible'] },
    ],
    [
      { ...exclusion, invisibleFraction: 2 },
      { quantity: 'invisible-fraction', value: 2 },
    ],
    [
      { ...exclusion, exposure: 1000 },
      { quantity: 'exposure', value: 1000 },
    ],
    [
      { ...limits, uncertaintyLaw: 'fixed' },
      { kind: 'uncertainty-law', given: 'fixed', allowed: ['relative', 'statistical'] },
    ],
    [
      { ...limits, massesMeV: [110, 105] },
      { code: 'masses-not-ascending', massMeV: 105, beforeMeV: 110 },
    ],
    [
      { ...exclusion, model: 'bc12' },
      { kind: 'model', given: 'bc12' },
    ],
    [{ task: 'nonsense' }, { code: 'unknown-task', given: '"nonsense"' }],
    [
      {
        task: 'cls',
        observedCount: -1,
        background: 1,
        backgroundUncertainty: 0,
        confidenceLevel: 0.9,
        method: 'exact',
      },
      { code: 'observed-count', observedCount: -1 },
    ],
  ])('refuses bad input with the value and what is allowed: %#', (request, reason) => {
    const result = engine.run(request as EngineRequest);
    expect(refused(result)).toMatchObject(reason);
    // Each reason has one sentence.
    expect(refusals.sentence(refused(result))).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('turns couplings into lifetimes and back', () => {
    const from = answered(
      engine.run({
        task: 'convert',
        model: 'bc10',
        massMeV: 100,
        from: { kind: 'lifetime', lifetimeS: 1e-9 },
      }),
    );
    const coupling = from.couplings['Cff_over_Lambda_TeV-1'];
    const back = answered(
      engine.run({ task: 'convert', model: 'bc10', massMeV: 100, from: { kind: 'coupling', coupling } }),
    );
    expect(back.lifetimeS).toBeCloseTo(1e-9, 20);
    expect(
      refused(
        engine.run({
          task: 'convert',
          model: 'bc4',
          massMeV: 0.5,
          from: { kind: 'lifetime', lifetimeS: 1e-9 },
        }),
      ),
    ).toEqual({ code: 'stable', particle: 'S', massMeV: 0.5 });
  });
});
