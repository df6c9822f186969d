import type { Clock } from '../workers/clock.ts';

/** A clock that moves when told to. */
export interface FakeClock extends Clock {
  readonly advance: (ms: number) => void;
  /** The same, letting what follows from settled promises happen in between. */
  readonly pass: (ms: number) => Promise<void>;
}

/** Everything that follows from settled promises has been done. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that moves when told to. */
export function fakeClock(): FakeClock {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>();
  /** Acts for the next timer up to a time; tells whether there was one. */
  const step = (end: number): boolean => {
    const [next] = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    if (next === undefined) {
      now = end;
      return false;
    }
    waiting.delete(next);
    now = next.at;
    next.act();
    return true;
  };
  return {
    now: () => now,
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance: (ms) => {
      const end = now + ms;
      while (step(end));
    },
    pass: async (ms) => {
      const end = now + ms;
      do await settled();
      while (step(end));
    },
  };
}
