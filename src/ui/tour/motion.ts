import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far what a step shows has come, 0–1. */
export interface Motion {
  readonly store: StoreApi<{ readonly progress: number }>;
  /** Begins at the beginning, for so long (ms); stands at the end at once where motion is not wanted. */
  readonly begin: (ms: number) => void;
  readonly stop: () => void;
}

/** Whether the visitor wants stills. */
export const wantsStills = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A motion that stands at its end. */
export function createMotion(): Motion {
  const store = createStore(() => ({ progress: 1 }));
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    store,
    stop,
    begin: (ms) => {
      stop();
      if (ms === 0 || wantsStills()) {
        store.setState({ progress: 1 });
        return;
      }
      store.setState({ progress: 0 });
      let start: number | null = null;
      const go = (now: number) => {
        start ??= now;
        const progress = Math.min(1, (now - start) / ms);
        store.setState({ progress });
        if (progress < 1) frame = requestAnimationFrame(go);
      };
      frame = requestAnimationFrame(go);
    },
  };
}
