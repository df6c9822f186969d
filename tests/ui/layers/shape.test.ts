import type { EngineRequest, EngineResult } from '../../../src/engine/taskTypes.ts';
import { describe, expect, it } from 'vitest';
import type { LimitsAnswer } from '../../../src/engine/answer.ts';
import { moveCrosshair, set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { commit, preview } from '../../../src/state/store.ts';
import { layer } from '../../../src/ui/layers/shape/shape.ts';
import { shapeOf } from '../../../src/ui/layers/shape/shapeAnswers.ts';
import { layerPage } from './layerPage.ts';
import { limitsFor } from './shapeLimitsFor.ts';

const answerFor = (events: readonly number[]): LimitsAnswer => ({
  task: 'limits',
  searches: [limitsFor('na62-pinunu-2017-shape', events)],
});

const counting = limitsFor('na62-pinunu-2017', [2, 2, 2, 2]);

/** Workers that know the acceptance of the counting search, and the crosshair. */
const engineWith = (acceptanceRatio: Float64Array) => ({
  run: ({ task }: EngineRequest): EngineResult => ({
    ok: true,
    answer:
      task === 'limits'
        ? { task, searches: [{ ...counting, acceptanceRatio }] }
        : ({ task, searches: [], caveats: [] } as never),
  }),
});

/** A page on which everything but the toys has been answered. */
async function open(shape: boolean, acceptanceRatio = counting.acceptanceRatio) {
  const choices = { ...defaultChoices(), shape, lifetime: 1e-9 };
  const page = layerPage([layer], choices, engineWith(acceptanceRatio));
  await Promise.all(page.runs.splice(0).map(({ answer }) => answer()));
  page.clock.advance(500);
  const toys = () => page.runs.filter(({ options }) => options.own === 'shape');
  const open = () => toys().filter(({ isAborted }) => !isAborted());
  return { ...page, toys, open, state: () => shapeOf(page.host.known()) };
}

describe('the layer of the unbinned analysis', () => {
  it('asks for nothing while it is off', async () => {
    const { toys, choices, clock } = await open(false);
    commit(choices, moveCrosshair({ massMeV: 100, amplitudeCoupling: 1e-4 }));
    clock.advance(1000);
    expect(toys()).toHaveLength(0);
  });

  it('marks no limit where X lives too shortly to be accepted', async () => {
    const { toys, drawn } = await open(true, Float64Array.of(1, 0.5, 0, 0.25));
    toys()[0].options.onPartial?.(answerFor([Number.NaN, Number.NaN, 3, Number.NaN]), toys()[0].request);
    expect(drawn('limit').points?.[0].x).toEqual(new Float64Array(0));
  });

  it('draws what there is at the chosen lifetime, with error bars until it is finished', async () => {
    const { toys, drawn, state } = await open(true);
    const [run] = toys();
    run.options.onProgress?.(0.2);
    run.options.onPartial?.(answerFor([2, Number.NaN, 3, Number.NaN]), run.request);
    expect(state()).toMatchObject({ phase: 'running', fraction: 0.2 });
    const coarse = drawn('limit');
    const observed = coarse.lines.find(({ id }) => id.endsWith('observed'));
    // The two regions are not joined, and acceptance makes the limits weaker.
    expect(Array.from(observed?.y ?? [])).toEqual([2e-11, Number.NaN, 6e-11]);
    expect(coarse.points?.[0].x).toEqual(Float64Array.of(100, 160));
    expect(coarse.points?.[0].high[1]).toBeCloseTo(6.6e-11, 15);
    expect(drawn('limit').lines).toBe(coarse.lines);
    await run.answer(answerFor([2, 2, 3, 3]));
    expect(state().phase).toBe('finished');
    expect(drawn('limit').points).toEqual([]);
    expect(drawn('limit').lines.find(({ id }) => id.endsWith('observed'))?.y).toHaveLength(5);
  });

  it('shows bands where it is pointed at, in place of those of the searches', async () => {
    const { toys, drawn } = await open(true);
    await toys()[0].answer(answerFor([2, 2, 3, 3]));
    expect(drawn('limit').bands).toEqual([]);
    expect(drawn('limit', 'na62-pinunu-2017-shape').bands).toHaveLength(2);
  });

  it('pauses, goes on with the same request, and leaves nothing running when stopped', async () => {
    const { toys, open: running, state, planner } = await open(true);
    toys()[0].options.onPartial?.(answerFor([2, 2, 2, 2]), toys()[0].request);
    planner.hold('shape limits', 'paused');
    expect(running()).toHaveLength(0);
    expect(state()).toMatchObject({ phase: 'paused', limits: { search: 'na62-pinunu-2017-shape' } });
    planner.resume('shape limits');
    expect(running()).toHaveLength(1);
    expect(toys()[1].request).toEqual(toys()[0].request);
    expect(planner.stopStreams()?.()).toMatch(/toys is stopped/);
    expect(running()).toHaveLength(0);
    expect(state().phase).toBe('stopped');
    expect(state().limits).not.toBeNull();
    // What still arrives from a stopped run is not shown.
    toys()[1].options.onProgress?.(0.9);
    expect(state().fraction).toBe(0);
  });

  it('rests while something is moved, goes on afterwards, and stops when it is switched off', async () => {
    const { choices, open: running, toys, state, clock } = await open(true);
    expect(running()).toHaveLength(1);
    for (let mass = 100; mass < 110; mass += 1) {
      preview(choices, moveCrosshair({ massMeV: mass, amplitudeCoupling: 1e-4 }));
      clock.advance(50);
      expect(running()).toHaveLength(0);
    }
    clock.advance(500);
    expect(running()).toHaveLength(1);
    expect(toys()).toHaveLength(2);
    commit(choices, set({ confidenceLevel: 0.95 }));
    clock.advance(500);
    expect(running().map(({ request }) => request)).toMatchObject([{ confidenceLevel: 0.95 }]);
    commit(choices, set({ shape: false }));
    clock.advance(1000);
    expect(running()).toHaveLength(0);
    commit(choices, set({ shape: true, exposure: 10 }));
    clock.advance(1000);
    expect(running()).toHaveLength(0);
    expect(state()).toMatchObject({ phase: 'silent', sentence: expect.stringMatching(/projected/) });
  });

  it('shows no limits of another confidence level', async () => {
    const { choices, toys, state } = await open(true);
    await toys()[0].answer(answerFor([2, 2, 3, 3]));
    commit(choices, set({ confidenceLevel: 0.95 }));
    expect(state()).toMatchObject({ phase: 'running', limits: null });
  });
});
