import { causeOf } from './causeOf.ts';
import type { Clock } from './clock.ts';
import type { DeathCause, EngineWorkerApi, Readiness, WorkerNotice } from './protocol.ts';

/** A started worker as its keeper sees it; tests use a fake. */
export interface WorkerHandle {
  readonly api: Pick<EngineWorkerApi, 'open' | 'run' | 'runTogether'> & {
    readonly cancel: (ticket: number) => unknown;
    readonly ping: () => Promise<unknown>;
  };
  /** Is told when the worker throws outside a call or cannot be loaded. */
  readonly onFailure: (listener: (cause: DeathCause) => void) => void;
  readonly terminate: () => void;
  /** Whether it computes on the page's own thread. */
  readonly isOnPage?: true;
}

/** How to start a worker, and what its keeper tells. */
export interface KeepingOptions {
  /** Starts a worker; may throw. */
  readonly spawn: () => WorkerHandle;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly notice: (notice: WorkerNotice) => void;
}

/** A running worker. */
export interface Running {
  readonly handle: WorkerHandle;
  readonly since: number;
  /** Whether it has answered anything at all: its script has been loaded and runs. */
  up: boolean;
  /** Whether it has been of use: then the next death is the first of its row. */
  useful: boolean;
}

/** One worker and, when it dies, its successors, for ever. */
export interface KeptWorker {
  /** The running worker; null while the next one is waited for. */
  readonly current: () => Running | null;
  /** The worker has been given something, or something has been heard from it: its silence is counted from now. */
  readonly attend: () => void;
  /** Starts the next worker now instead of later. */
  readonly tryNow: () => void;
  /** Settles when the first worker has read its files. */
  readonly ready: Promise<Readiness>;
  readonly close: () => void;
}

/** A worker that owes something and has been silent for so long (ms) is asked whether it lives. */
const silenceMs = 10_000;
/** It has as long (ms) to say so. */
const graceMs = 10_000;
/** The first successor is started after this time (ms), each further one after twice the time, up to the longest. */
const firstWaitMs = 100;
const longestWaitMs = 10_000;
/** After so many deaths in a row it is said that there is no worker. */
const bearable = 2;

/**
 * Starts a worker, and another one whenever it dies.
 * @param options how to start it
 * @param owes whether something is to be heard from the worker
 * @param onUp is told when a worker has given its first sign of life
 * @param onLoss is told of a death, before the next worker is started
 */
export function keepWorker(
  { spawn, baseUrl, clock, notice }: KeepingOptions,
  owes: () => boolean,
  onUp: () => void,
  onLoss: (dead: Running) => void,
): KeptWorker {
  let running: Running | null = null;
  let deaths = 0;
  let closed = false;
  let callOffWatch: () => void = () => undefined;
  let callOffStart: () => void = () => undefined;
  let announceReady: (readiness: Readiness) => void = () => undefined;
  const ready = new Promise<Readiness>((resolve) => {
    announceReady = resolve;
  });

  function start(): void {
    if (closed || running !== null) return;
    callOffStart();
    let handle: WorkerHandle;
    try {
      handle = spawn();
    } catch (error) {
      wait({ code: 'error', message: causeOf(error) });
      return;
    }
    const fresh: Running = { handle, since: clock.now(), up: false, useful: false };
    running = fresh;
    handle.onFailure((cause) => lose(fresh, cause));
    attend();
    ask(fresh);
    handle.api.open(baseUrl).then(
      (readiness) => {
        if (running === fresh) announceReady(readiness);
      },
      (error: unknown) => lose(fresh, { code: 'error', message: causeOf(error) }),
    );
  }

  function ask(mine: Running): void {
    mine.handle.api.ping().then(
      () => {
        if (running !== mine) return;
        attend();
        if (mine.up) return;
        mine.up = true;
        if (mine.handle.isOnPage) notice({ code: 'on-page' });
        else if (deaths > bearable) notice({ code: 'up' });
        onUp();
      },
      () => undefined,
    );
  }

  function attend(): void {
    callOffWatch();
    const mine = running;
    if (mine === null || (mine.up && !owes())) return;
    callOffWatch = clock.after(silenceMs, () => {
      ask(mine);
      callOffWatch = clock.after(graceMs, () => lose(mine, { code: 'silent' }));
    });
  }

  function lose(mine: Running, cause: DeathCause): void {
    if (running !== mine || closed) return;
    running = null;
    callOffWatch();
    mine.handle.terminate();
    if (mine.useful || (mine.up && clock.now() - mine.since > longestWaitMs)) deaths = 0;
    wait(cause);
    onLoss(mine);
  }

  function wait(cause: DeathCause): void {
    deaths += 1;
    notice(deaths > bearable ? { code: 'down', cause } : { code: 'restarted' });
    callOffStart = clock.after(Math.min(firstWaitMs * 2 ** (deaths - 1), longestWaitMs), start);
  }

  start();
  return {
    current: () => running,
    attend,
    tryNow: start,
    ready,
    close: () => {
      closed = true;
      callOffWatch();
      callOffStart();
      running?.handle.terminate();
      running = null;
    },
  };
}
