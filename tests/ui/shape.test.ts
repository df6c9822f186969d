import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { LimitsAnswer } from '../../src/engine/answer.ts';
import type { EngineRequest } from '../../src/engine/request.ts';
import type { PlaneScene } from '../../src/plot/scene.ts';
import { moveCrosshair, set } from '../../src/state/changes.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { commit, createChoiceStore, preview } from '../../src/state/store.ts';
import type { SceneExtension } from '../../src/ui/explore/pictureScenes.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';
import { linkShape, shapeRun } from '../../src/ui/shape/linkShape.ts';
import { nothingYet, type ShapeState } from '../../src/ui/shape/shapeStore.ts';
import type { EnginePool, RunOptions } from '../../workers/protocol.ts';
import { limitsFor } from './shapeLimitsFor.ts';

/** A page with a pool that answers when told. */
function page(shape: boolean) {
  const choices = createChoiceStore({ ...defaultChoices(), shape, lifetime: 1e-9 });
  const runs: {
    request: EngineRequest;
    options: RunOptions<LimitsAnswer>;
    settle: (result: unknown) => void;
  }[] = [];
  const pool: EnginePool = {
    run: ((request: EngineRequest, options: RunOptions<LimitsAnswer> = {}) => {
      if (options.own === undefined) {
        const answer = { task: 'limits', searches: [limitsFor('na62-pinunu-2017', [2, 2, 2, 2])] };
        return Promise.resolve({ ok: true, answer });
      }
      return new Promise<unknown>((settle) => {
        runs.push({ request, options, settle });
        options.signal?.addEventListener('abort', () =>
          settle({ ok: false, kind: 'cancelled', sentence: 'The calculation was stopped.' }),
        );
      });
    }) as unknown as EnginePool['run'],
    send: () => undefined,
    ready: Promise.resolve({ problems: [] }),
    onNotice: () => () => undefined,
    close: () => undefined,
  };
  const store = createStore<ShapeState>(() => nothingYet);
  const drawn: SceneExtension[] = [];
  const stop = linkShape(
    {
      choices,
      pool,
      messages: createMessageStore(),
      view: createStore(() => ({ highlighted: null })) as never,
      picture: { extend: (_, extension) => drawn.push(extension) },
      verdicts: { add: () => () => undefined },
    },
    store,
  );
  const plane = () => drawn.at(-1)?.({ lines: [], bands: [] } as unknown as PlaneScene, 'limit');
  const open = () => runs.filter(({ options }) => options.signal?.aborted === false);
  return { choices, runs, store, plane, open, stop };
}
const answer = (events: readonly number[]): LimitsAnswer => ({
  task: 'limits',
  searches: [limitsFor('na62-pinunu-2017-shape', events)],
});

describe('the layer of the unbinned analysis', () => {
  it('asks for nothing while it is off', async () => {
    const { runs, choices, stop } = page(false);
    commit(choices, moveCrosshair({ massMeV: 100, amplitudeCoupling: 1e-4 }));
    await vi.waitFor(() => expect(runs).toHaveLength(0));
    stop();
  });

  it('draws what there is at the chosen lifetime, with error bars until it is finished', async () => {
    const { runs, store, plane, stop } = page(true);
    await vi.waitFor(() => expect(store.getState().acceptanceRatio).not.toBeNull());
    expect(runs[0].options.own).toBe('shape');
    runs[0].options.onProgress?.(0.2);
    runs[0].options.onPartial?.(answer([2, Number.NaN, 3, Number.NaN]));
    expect(store.getState()).toMatchObject({ phase: 'running', fraction: 0.2 });
    const coarse = plane();
    const observed = coarse?.lines.find(({ id }) => id.endsWith('observed'));
    // The two regions are not joined, and acceptance makes the limits weaker.
    expect(Array.from(observed?.y ?? [])).toEqual([2e-11, Number.NaN, 6e-11]);
    expect(coarse?.points?.[0].x).toEqual(Float64Array.of(100, 160));
    expect(coarse?.points?.[0].high[1]).toBeCloseTo(6.6e-11, 15);
    expect(plane()?.lines).not.toBe(undefined);
    runs[0].settle({ ok: true, answer: answer([2, 2, 3, 3]) });
    await vi.waitFor(() => expect(store.getState().phase).toBe('finished'));
    expect(plane()?.points).toEqual([]);
    expect(plane()?.lines.find(({ id }) => id.endsWith('observed'))?.y).toHaveLength(5);
    stop();
  });

  it('pauses, goes on with the same request, and leaves nothing running when cancelled', async () => {
    const { runs, store, open, stop } = page(true);
    runs[0].options.onPartial?.(answer([2, 2, 2, 2]));
    shapeRun()?.pause();
    expect(open()).toHaveLength(0);
    expect(store.getState()).toMatchObject({ phase: 'paused', limits: { search: 'na62-pinunu-2017-shape' } });
    shapeRun()?.resume();
    expect(open()).toHaveLength(1);
    expect(runs[1].request).toEqual(runs[0].request);
    shapeRun()?.cancel();
    expect(open()).toHaveLength(0);
    expect(store.getState().phase).toBe('stopped');
    expect(store.getState().limits).not.toBeNull();
    // What still arrives from a cancelled run is not shown.
    runs[1].options.onProgress?.(0.9);
    expect(store.getState().fraction).toBe(0);
    stop();
  });

  it('rests while something is moved, goes on afterwards, and stops when it is switched off', () => {
    vi.useFakeTimers();
    try {
      const { choices, open, runs, store, stop } = page(true);
      expect(open()).toHaveLength(1);
      for (let mass = 100; mass < 110; mass += 1) {
        preview(choices, moveCrosshair({ massMeV: mass, amplitudeCoupling: 1e-4 }));
        vi.advanceTimersByTime(50);
        expect(open()).toHaveLength(0);
      }
      vi.advanceTimersByTime(500);
      expect(open()).toHaveLength(1);
      expect(runs).toHaveLength(2);
      commit(choices, set({ confidenceLevel: 0.95 }));
      vi.advanceTimersByTime(500);
      expect(open().map(({ request }) => request)).toMatchObject([{ confidenceLevel: 0.95 }]);
      commit(choices, set({ shape: false }));
      vi.advanceTimersByTime(1000);
      expect(open()).toHaveLength(0);
      commit(choices, set({ shape: true, exposure: 10 }));
      vi.advanceTimersByTime(1000);
      expect(open()).toHaveLength(0);
      expect(store.getState()).toMatchObject({
        phase: 'silent',
        sentence: expect.stringMatching(/projected/),
      });
      stop();
    } finally {
      vi.useRealTimers();
    }
  });
});
