import { afterEach, describe, expect, it } from 'vitest';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { gapSentences } from '../../src/engine/gaps.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import type { LimitsRequest } from '../../src/engine/request.ts';
import {
  backgroundModel,
  addCountingMethods,
  type CountingMethod,
} from '../../src/statistics/countingMethods.ts';
import { countStatisticWindow } from '../../src/statistics/countStatistic.ts';
import { dataText, sound } from '../searches/agreement.ts';

const load = (kind: 'counting' | 'limit-table', name: string) =>
  sound(loadSearch({ kind, path: `analyses/${name}.json` }, dataText(`analyses/${name}.json`)));
const pinunu = 'na62-pinunu-2016-2022';
const newEngine = () => createEngine([load('counting', pinunu), load('limit-table', 'na62-pi0-invisible')]);
const request: LimitsRequest = {
  task: 'limits',
  searches: [pinunu],
  lifetime: { kind: 'fixed', lifetimeS: Infinity },
  confidenceLevel: 0.9,
  method: 'exact',
  exposure: 1,
};
const exclusion = {
  ...request,
  task: 'exclusion',
  model: 'bc4',
  invisibleFraction: 0,
  curves: ['observed'],
} as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

const exact: CountingMethod = (background, workspace) =>
  countStatisticWindow(backgroundModel('exact', background), workspace);

/** Makes the method `exact` fail in the windows whose background is in a range: no crossing, or a breakdown. */
function breakIn(from: number, to: number, how: () => number): void {
  addCountingMethods({
    exact: (background, workspace, toys) => {
      const whole = exact(background, workspace, toys);
      const isBad = background.background >= from && background.background <= to;
      return isBad ? { ...whole, limit: how } : whole;
    },
  });
}

describe('a window whose limit cannot be found', () => {
  afterEach(() => addCountingMethods({ exact }));
  const [whole] = answered(newEngine().run(request)).searches;
  const bad = 95;
  const background = whole.background[bad];
  const isBad = (k: number) => whole.background[k] === background;

  it.each([
    ['no crossing', () => Number.NaN],
    [
      'a breakdown',
      () => {
        throw new Error('it broke down');
      },
    ],
  ])('by %s is told of, and the rest of the scan stands', (_, how) => {
    breakIn(background, background, how);
    const [search] = answered(newEngine().run(request)).searches;
    const gaps = Array.from(whole.massMeV).filter((_mass, k) => isBad(k));
    expect(Array.from(search.unsolvedMeV ?? [])).toEqual(gaps);
    search.massMeV.forEach((_mass, k) => {
      const expected = isBad(k) ? Number.NaN : whole.branchingRatioLimit.observed[k];
      expect(search.branchingRatioLimit.observed[k]).toEqual(expected);
    });
    const [sentence, ...others] = gapSentences([search]);
    expect(others).toEqual([]);
    expect(sentence).toContain(`no crossing of CLs with 1 − CL was found at ${gaps[0]} MeV`);
  });

  it('leaves a gap in what is excluded, and no search speaks at a point there', () => {
    breakIn(background, background, () => Number.NaN);
    const engine = newEngine();
    const [search] = answered(engine.run(exclusion)).searches;
    const { massMeV, speaks } = search.curves[0].columns;
    const gap = whole.massMeV[bad];
    expect(Array.from(search.unsolvedMeV ?? [])).toContain(gap);
    expect(speaks[massMeV.indexOf(gap)]).toBe(0);
    expect(speaks.filter((each) => each === 1).length).toBeGreaterThan(150);
    for (const { rings } of search.curves[0].regions)
      for (const ring of rings)
        expect(Array.from(ring).some((value, i) => i % 2 === 0 && Math.abs(value - gap) < 0.5)).toBe(false);
    const { kind: _, ...model } = {
      kind: 0,
      ...exclusion,
      task: 'point',
      massMeV: gap,
      coupling: 1e-8,
    } as const;
    const point = answered(engine.run(model));
    expect(point.verdict).toBe('silent');
    expect(point.searches[0].silence).toMatch(/no crossing of CLs/);
  });
});

describe('limits from CLs+b', () => {
  const clsb = { ...request, statistic: 'clsb' } as const;

  it('are never above those from CLs', () => {
    const engine = newEngine();
    const [cls] = answered(engine.run(request)).searches;
    const [search] = answered(engine.run(clsb)).searches;
    search.signalLimit.observed.forEach((limit, k) => {
      expect(limit).toBeLessThanOrEqual(cls.signalLimit.observed[k]);
      expect(search.signalLimit.median[k]).toBeLessThanOrEqual(cls.signalLimit.median[k]);
    });
    expect(Array.from(search.emptyMeV ?? [])).toEqual([]);
  });

  it('of 0 are told of, and leave everything that they would exclude open', () => {
    const engine = newEngine();
    // At 60 % CL a window with fewer events than expected excludes any signal.
    const low = { ...clsb, confidenceLevel: 0.6 };
    const [search] = answered(engine.run(low)).searches;
    const zeros = Array.from(search.massMeV).filter((_, k) => search.signalLimit.observed[k] === 0);
    expect(zeros.length).toBeGreaterThan(3);
    expect(Array.from(search.emptyMeV ?? [])).toEqual(zeros);
    expect(gapSentences([search], 'clsb')[0]).toMatch(
      /CLs\+b excludes every signal, even none, at \d+ masses/,
    );
    const [{ curves }] = answered(
      engine.run({ ...exclusion, statistic: 'clsb', confidenceLevel: 0.6 }),
    ).searches;
    const { massMeV, speaks } = curves[0].columns;
    expect(speaks[massMeV.indexOf(zeros[0])]).toBe(0);
    const point = answered(
      engine.run({ ...exclusion, ...low, task: 'point', massMeV: zeros[0], coupling: 1e-8 }),
    );
    expect(point.searches[0]).toMatchObject({
      verdict: 'silent',
      silence: expect.stringMatching(/even none/) as unknown,
    });
  });

  it('are refused in one sentence where they are not defined', () => {
    const engine = newEngine();
    const [table] = answered(engine.run({ ...clsb, searches: ['na62-pi0-invisible'] })).searches;
    expect(table.silence).toBe(
      'Only limits from CLs are published of this search; there is none from CLs+b.',
    );
    const combined = engine.run({ ...exclusion, statistic: 'clsb', task: 'combined-exclusion' });
    expect(combined).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/combined by CLs alone/) as unknown,
    });
    const unknown = engine.run({ ...clsb, statistic: 'p' as never });
    expect(unknown).toMatchObject({
      ok: false,
      sentence: 'The statistic is "p"; it must be one of cls, clsb.',
    });
  });
});
