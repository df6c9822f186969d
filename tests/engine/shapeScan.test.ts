import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LimitsAnswer } from '../../src/engine/answer.ts';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { LimitsRequest } from '../../src/engine/request.ts';
import { dataText } from '../searches/agreement.ts';

const shape = 'na62-pinunu-2017-shape';
const request: LimitsRequest = {
  task: 'limits',
  searches: [shape],
  lifetime: { kind: 'fixed', lifetimeS: Infinity },
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
  toys: 130,
  seed: 3,
};

const fresh = async (): Promise<Engine> => (await openEngine(async (path) => dataText(path.slice(5)))).engine;

function answerOf<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const limitsOf = (answer: LimitsAnswer) => answer.searches[0];

describe('the scan of the unbinned analysis', () => {
  let engine: Engine;
  let whole: LimitsAnswer;
  beforeAll(async () => {
    engine = await fresh();
    whole = answerOf(engine.run(request));
  });

  it('has a limit with its error at every hypothesis, beside the counting search', () => {
    const limits = limitsOf(whole);
    const counting = limitsOf(answerOf(engine.run({ ...request, searches: ['na62-pinunu-2017'] })));
    expect(limits.massMeV).toEqual(counting.massMeV);
    expect(limits.singleEventSensitivity).toEqual(counting.singleEventSensitivity);
    for (const curve of ['observed', 'm2', 'm1', 'median', 'p1', 'p2'] as const) {
      expect(limits.branchingRatioLimit[curve].every((limit) => limit > 3e-11 && limit < 1e-7)).toBe(true);
      const errors = limits.signalLimitError?.[curve];
      expect(errors?.every((error, i) => error > 0 && error < 0.7 * limits.signalLimit[curve][i])).toBe(true);
    }
    limits.branchingRatioLimitError?.observed.forEach((error, i) => {
      const relative = (limits.signalLimitError?.observed[i] ?? 0) / limits.signalLimit.observed[i];
      expect(error / limits.branchingRatioLimit.observed[i]).toBeCloseTo(relative, 10);
    });
    expect(counting.signalLimitError).toBeUndefined();
  });

  it('falls with lifetime as the counting search does', () => {
    const lifetime = { kind: 'fixed', lifetimeS: 1e-9 } as const;
    const limits = limitsOf(answerOf(engine.run({ ...request, lifetime })));
    const counting = limitsOf(answerOf(engine.run({ ...request, lifetime, searches: ['na62-pinunu-2017'] })));
    expect(limits.acceptanceRatio).toEqual(counting.acceptanceRatio);
    limits.branchingRatioLimit.observed.forEach((limit, i) => {
      const atInfinity = limitsOf(whole).branchingRatioLimit.observed[i];
      expect(limit * limits.acceptanceRatio[i]).toBeCloseTo(atInfinity, 16);
    });
  });

  it('gives the same numbers wherever it was left and gone on with', async () => {
    const engines = await Promise.all(Array.from({ length: 2 }, fresh));
    fc.assert(
      fc.property(
        fc.constantFrom(...engines),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        (each, stops) => {
          for (const stop of stops) {
            const walk = each.steps(request);
            for (let k = 0; k < stop; k++) walk.next();
          }
        },
      ),
      { numRuns: 4 },
    );
    for (const each of engines) expect(answerOf(each.run(request))).toEqual(whole);
  });

  it('starts with a coarse curve over all masses, goes on where it was left, and sharpens', async () => {
    const own = await fresh();
    const fractions: number[] = [];
    const partials: LimitsAnswer[] = [];
    const go = (steps: number) => {
      const walk = own.steps({ ...request, toys: 400 });
      for (let k = 0; k < steps; k++) {
        const step = walk.next();
        if (step.done || typeof step.value === 'number') throw new Error('no partial answer');
        fractions.push(step.value.fraction);
        if (k === steps - 1 || k === 0) partials.push(step.value.partial());
      }
    };
    go(28);
    go(150);
    go(200);
    const known = partials.map((partial) =>
      Array.from(limitsOf(partial).massMeV).filter((_, i) => limitsOf(partial).signalLimit.observed[i] > 0),
    );
    expect(known[0]).toHaveLength(1);
    expect(known[1].length).toBeGreaterThan(20);
    expect(known[1].length).toBeLessThan(35);
    expect(known[1][0]).toBe(0);
    expect(known[1].at(-1)).toBeGreaterThan(255);
    // Gone on with, it shows first what it had.
    expect(partials[2]).toEqual(partials[1]);
    expect(known[3].length).toBe(limitsOf(whole).massMeV.length);
    const errorAt = (partial: LimitsAnswer) => limitsOf(partial).signalLimitError?.median[0] ?? Number.NaN;
    expect(errorAt(partials[5])).toBeLessThan(errorAt(partials[1]));
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThan(1);
  });

  it('excludes couplings like any other search, once it is finished', () => {
    const { searches } = answerOf(
      engine.run({
        ...request,
        task: 'exclusion',
        model: 'bc4',
        searches: [shape, 'na62-pinunu-2017'],
        invisibleFraction: 0,
        curves: ['observed'],
      }),
    );
    const [own, counting] = searches.map(({ curves }) => curves[0].regions.length);
    expect(own).toBeGreaterThan(0);
    expect(own).toBe(counting);
    const point = answerOf(
      engine.run({
        ...request,
        task: 'point',
        model: 'bc4',
        massMeV: 180,
        coupling: 1e-7,
        invisibleFraction: 0,
      }),
    );
    expect(point.searches[0]).toMatchObject({ search: shape, verdict: 'excluded', observedCount: 2 });
  });

  it('says what it does not do', () => {
    const reason = (change: Partial<LimitsRequest>) => {
      const result = engine.run({ ...request, ...change });
      return result.ok ? result.answer.searches[0].silence : result.reason;
    };
    expect(reason({ exposure: 10 })).toEqual({ code: 'unbinned-no-projection', exposure: 10 });
    expect(reason({ toys: 0 })).toMatchObject({ code: 'toys', toys: 0 });
    expect(reason({ seed: -1 })).toMatchObject({ code: 'seed', seed: -1 });
    expect(reason({ confidenceLevel: 1.2 })).toMatchObject({ quantity: 'confidence-level', value: 1.2 });
    expect(reason({ searches: ['na62-pinunu-2016-2022-shape'] })).toMatchObject({ kind: 'search' });
  });
});
