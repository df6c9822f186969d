import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { set, toggleSearch } from '../../src/state/changes.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { searchIds } from '../../src/state/searches.ts';
import { commit, createChoiceStore } from '../../src/state/store.ts';
import { createAnswerStore } from '../../src/ui/engine/answers.ts';
import { linkEngine } from '../../src/ui/engine/linkEngine.ts';
import { workerOf } from '../../src/ui/engine/parts.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';
import type { EnginePool } from '../../workers/protocol.ts';
import { toySearch } from '../toy.ts';

const engine = createEngine(searchIds.map((id) => toySearch({ id })));
const pool: EnginePool = {
  run: (request) => Promise.resolve(engine.run(request)),
  send: () => undefined,
  ready: Promise.resolve({ problems: [] }),
  onNotice: () => () => undefined,
  close: () => undefined,
};

/** A page without a picture, whose answers have arrived once `settled` is through. */
function page() {
  const choices = createChoiceStore(defaultChoices());
  const answers = createAnswerStore();
  linkEngine(choices, pool, answers, createMessageStore());
  const settled = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
    return answers.getState();
  };
  return { choices, settled };
}
const [first, ...others] = searchIds;

describe('answers kept in step with choices', () => {
  it('hold a search again that was switched off and on', async () => {
    const { choices, settled } = page();
    const ids = async () => {
      const { exclusion, limits, point } = await settled();
      return [exclusion, limits, point].map((answer) => answer?.searches.map(({ search }) => search));
    };
    expect(await ids()).toEqual([searchIds, searchIds, searchIds]);
    commit(choices, toggleSearch(first));
    expect(await ids()).toEqual([others, others, others]);
    commit(choices, toggleSearch(first));
    expect(await ids()).toEqual([searchIds, searchIds, searchIds]);
  });

  it('hold the union only as long as it is asked for', async () => {
    const { choices, settled } = page();
    commit(choices, set({ union: true }));
    expect((await settled()).exclusion?.union).toHaveLength(2);
    commit(choices, set({ union: false }));
    const { exclusion } = await settled();
    expect(exclusion?.union).toEqual([]);
    expect(exclusion?.searches.map(({ search }) => search)).toEqual(searchIds);
    commit(choices, set({ union: true }));
    expect((await settled()).exclusion?.union).toHaveLength(2);
  });

  it('say which searches gave none at the crosshair, and which take long', async () => {
    vi.useFakeTimers();
    try {
      const broken = searchIds[2];
      const some = createEngine(searchIds.filter((id) => id !== broken).map((id) => toySearch({ id })));
      let slow: (() => void) | null = null;
      let isSlow = false;
      const runs: EnginePool['run'] = (request) => {
        const asked = 'searches' in request ? request.searches.filter((id) => id !== broken) : [];
        const result = some.run({ ...request, searches: asked } as typeof request);
        if (!isSlow || request.task !== 'point') return Promise.resolve(result);
        return new Promise((resolve) => {
          slow = () => resolve(result);
        });
      };
      const choices = createChoiceStore(defaultChoices());
      const answers = createAnswerStore();
      linkEngine(choices, { ...pool, run: runs }, answers, createMessageStore());
      await vi.advanceTimersByTimeAsync(100);
      expect(answers.getState()).toMatchObject({ pointFailed: [broken], pointComputing: [] });
      commit(choices, set({ hiddenSearches: searchIds.filter((id) => workerOf(id) === 'decays') }));
      isSlow = true;
      commit(choices, set({ confidenceLevel: 0.95 }));
      await vi.advanceTimersByTimeAsync(200);
      expect(answers.getState().pointComputing).toEqual([]);
      await vi.advanceTimersByTimeAsync(200);
      const escapes = searchIds.filter((id) => workerOf(id) === 'escapes');
      expect(answers.getState().pointComputing).toEqual(escapes);
      (slow as (() => void) | null)?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(answers.getState().pointComputing).toEqual([]);
      expect(answers.getState().point?.confidenceLevel).toBe(0.95);
    } finally {
      vi.useRealTimers();
    }
  });

  it('draws one search first of all, and asks for those of decays later, when those of an escaping particle have answered or do not for a while', async () => {
    vi.useFakeTimers();
    try {
      const waiting: {
        readonly task: string;
        readonly searches: readonly string[];
        readonly answer: () => void;
      }[] = [];
      const slowPool: EnginePool = {
        ...pool,
        run: (request) =>
          new Promise((resolve) => {
            const searches = 'searches' in request ? request.searches : [];
            waiting.push({ task: request.task, searches, answer: () => resolve(engine.run(request)) });
          }),
      };
      const choices = createChoiceStore(defaultChoices());
      linkEngine(choices, slowPool, createAnswerStore(), createMessageStore());
      const asked = () => [...new Set(waiting.flatMap(({ searches }) => searches))];
      const escapes = searchIds.filter((id) => workerOf(id) === 'escapes');
      expect(waiting[0]).toMatchObject({ task: 'exclusion', searches: [searchIds[0]] });
      for (const { searches } of waiting.slice(1)) expect([...searches].sort()).toEqual([...escapes].sort());
      expect(waiting).toHaveLength(3);
      for (const { answer } of waiting.splice(0)) answer();
      await vi.advanceTimersByTimeAsync(0);
      expect(asked().sort()).toEqual([...searchIds].sort());
      for (const { answer } of waiting.splice(0)) answer();
      await vi.advanceTimersByTimeAsync(0);
      commit(choices, set({ invisibleFraction: 0.3 }));
      expect(asked().sort()).toEqual([...escapes].sort());
      await vi.advanceTimersByTimeAsync(100);
      expect(asked().sort()).toEqual([...searchIds].sort());
    } finally {
      vi.useRealTimers();
    }
  });
});
