import type { StoreApi } from 'zustand/vanilla';
import type { LimitsRequest } from '../../engine/request.ts';
import { type Choices } from '../../state/choices.ts';
import { requestsOf } from '../../state/requests.ts';
import { workerOf } from '../engine/parts.ts';
import type { ShapeLink } from './followShape.ts';
import { shapeSearch, shapeToys } from './shapeNumbers.ts';
import { shapePart } from './shapePart.ts';
import { shapeExtension } from './shapeScene.ts';
import { nothingYet, shapeStore, type ShapeState } from './shapeStore.ts';

/** The counting search of the same data, whose acceptance it has. */
const countingSearch = 'na62-pinunu-2017';

/** The toys have a worker of their own: those that serve the sliders never wait for them. */
const own = 'shape';
/** Toys rest while something is moved, and this long (ms) after. */
const restMs = 400;
/** The excluded region follows a drag at this distance (ms). */
const followAfterMs = 60;

/** What a user may do with the run. */
export interface ShapeRun {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the run; what it has so far stays on the plot. */
  readonly cancel: () => void;
}

let run: ShapeRun | null = null;

/** The run of this page; null before the analysis was first wanted. */
export const shapeRun = (): ShapeRun | null => run;

/** The limits are asked for an X that escapes: other lifetimes are a factor, and need no toys. */
function scanRequest({ confidenceLevel, method }: Choices): LimitsRequest {
  return {
    task: 'limits',
    searches: [shapeSearch],
    lifetime: { kind: 'fixed', lifetimeS: Number.POSITIVE_INFINITY },
    confidenceLevel,
    method,
    exposure: 1,
    ...shapeToys,
  };
}

/**
 * Runs the toys of the unbinned analysis in the background as long as its layer is on, and keeps what is drawn of them in
 * step with the choices.
 * @param store where results go
 * @returns a function that stops it
 */
export function linkShape(
  { choices, pool, view, picture, verdicts }: ShapeLink,
  store: StoreApi<ShapeState> = shapeStore,
): () => void {
  let running: AbortController | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;
  let level = Number.NaN;
  const chosen = () => choices.getState().choices;

  const halt = () => {
    running?.abort();
    running = null;
  };

  const start = () => {
    if (running !== null || store.getState().phase !== 'running') return;
    const controller = new AbortController();
    running = controller;
    const isMine = () => running === controller;
    const result = pool.run(scanRequest(chosen()), {
      own,
      channel: 'shape limits',
      signal: controller.signal,
      onProgress: (fraction) => {
        if (isMine()) store.setState({ fraction });
      },
      onPartial: (answer) => {
        if (isMine()) store.setState({ limits: answer.searches[0] ?? null });
      },
    });
    void result.then((settled) => {
      if (!isMine()) return;
      running = null;
      if (settled.ok) {
        const [limits] = settled.answer.searches;
        if (limits === undefined)
          store.setState({ phase: 'silent', sentence: 'Its data could not be read.' });
        else store.setState({ phase: 'finished', fraction: 1, limits });
        follow();
      } else if (settled.kind !== 'cancelled') {
        store.setState({ phase: 'silent', sentence: settled.sentence });
      }
    });
  };

  /** Starts, or goes on, once nothing has moved for a while. */
  const startSoon = () => {
    clearTimeout(resting);
    resting = setTimeout(start, restMs);
  };

  /** Acceptance at the chosen lifetime, from the workers that have it at hand. */
  const askAcceptance = () => {
    const request = { ...requestsOf(chosen()).limits, searches: [countingSearch], exposure: 1 };
    const affinity = workerOf(countingSearch);
    void pool.run(request, { channel: 'shape acceptance', affinity, bundle: affinity }).then((settled) => {
      if (settled.ok)
        store.setState({ acceptanceRatio: settled.answer.searches[0]?.acceptanceRatio ?? null });
    });
  };

  /** What the finished limits exclude. */
  const askExclusion = () => {
    const { exclusion: request } = requestsOf(chosen());
    if (store.getState().phase !== 'finished' || request === null) return;
    const asked = { ...request, searches: [shapeSearch], union: false, ...shapeToys };
    void pool.run(asked, { own, channel: 'shape exclusion' }).then((settled) => {
      if (!settled.ok || settled.answer.searches.length === 0) return;
      const [exclusion] = settled.answer.searches;
      store.setState({ exclusion: { model: settled.answer.model, exclusion } });
    });
  };

  const follow = () => {
    if (following !== undefined) return;
    following = setTimeout(() => {
      following = undefined;
      askExclusion();
    }, followAfterMs);
  };

  const update = () => {
    const { shape, exposure, statistic, confidenceLevel } = chosen();
    const { phase } = store.getState();
    if (!shape) {
      halt();
      clearTimeout(resting);
      if (phase === 'running') store.setState({ phase: 'idle' });
      return;
    }
    if (exposure !== 1) {
      halt();
      const sentence = 'The unbinned analysis is made for the data as taken; it is not projected.';
      store.setState({ phase: 'silent', sentence });
      return;
    }
    if (statistic !== 'cls') {
      halt();
      level = Number.NaN;
      const sentence = 'The unbinned analysis gives limits from CLs alone.';
      store.setState({ ...nothingYet, phase: 'silent', sentence });
      return;
    }
    if (confidenceLevel !== level) {
      halt();
      level = confidenceLevel;
      const { acceptanceRatio } = store.getState();
      store.setState({ ...nothingYet, acceptanceRatio, phase: 'running' });
    } else if (phase === 'idle' || phase === 'silent') store.setState({ phase: 'running', sentence: null });
    askAcceptance();
    follow();
    // Whatever moves has the processor to itself.
    if (running !== null) halt();
    startSoon();
  };

  run = {
    pause: () => {
      halt();
      clearTimeout(resting);
      if (store.getState().phase === 'running') store.setState({ phase: 'paused' });
    },
    resume: () => {
      store.setState({ phase: 'running' });
      start();
    },
    cancel: () => {
      halt();
      clearTimeout(resting);
      store.setState({ phase: 'stopped' });
    },
  };
  const redraw = () =>
    picture.extend(
      'shape',
      shapeExtension(store, choices, () => view.getState().highlighted),
    );
  redraw();
  const judge = verdicts.add('shape', (point, now) => shapePart(point, now, store.getState()));
  const stops = [
    choices.subscribe((now, before) => {
      if (now.choices !== before.choices) update();
    }),
    store.subscribe((now, before) => {
      const isDrawn = (['limits', 'acceptanceRatio', 'exclusion', 'phase'] as const).some(
        (key) => now[key] !== before[key],
      );
      if (!isDrawn) return;
      redraw();
      judge();
    }),
  ];
  update();
  start();
  return () => {
    halt();
    clearTimeout(resting);
    clearTimeout(following);
    for (const stop of stops) stop();
    run = null;
  };
}
