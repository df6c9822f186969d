import type { AnswerTo } from '../src/engine/answer.ts';
import type { EngineRequest } from '../src/engine/request.ts';
import type { EngineWorkerApi, Readiness, RunOptions, WorkerResult } from './protocol.ts';

/** A started worker as the supervisor sees it; the real one wraps Comlink, tests use a fake. */
export interface WorkerHandle {
  readonly api: Pick<EngineWorkerApi, 'open' | 'run'> & { readonly cancel: (ticket: number) => unknown };
  /** Is told when the worker throws outside a call or cannot be loaded. */
  readonly onFailure: (listener: (reason: string) => void) => void;
  readonly terminate: () => void;
}

/** How to start workers and how long to trust them. */
export interface SupervisorOptions {
  readonly spawn: () => WorkerHandle;
  readonly baseUrl: string;
  /** Without an answer or progress for this long a worker counts as dead. */
  readonly silenceMs: number;
  /** How often a request is given to a fresh worker before its caller is told. */
  readonly repeats: number;
  readonly notice: (sentence: string) => void;
}

interface Job {
  readonly request: EngineRequest;
  readonly options: RunOptions;
  readonly settle: (result: WorkerResult<never>) => void;
  attempts: number;
}

const superseded = {
  ok: false,
  kind: 'cancelled',
  sentence: 'A newer request took the place of this one.',
} as const;
const stopped = { ok: false, kind: 'cancelled', sentence: 'The calculation was stopped.' } as const;

/** One worker kept alive: takes a request at a time, keeps the newest waiting one of each channel. */
export interface Supervisor {
  readonly run: <R extends EngineRequest>(
    request: R,
    options: RunOptions,
  ) => Promise<WorkerResult<AnswerTo<R>>>;
  readonly ready: Promise<Readiness>;
  readonly close: () => void;
}

/**
 * Starts a worker and keeps it alive.
 * @param settings how to start it and how long to trust it
 * @returns calls that survive the death of the worker
 */
export function supervise(settings: SupervisorOptions): Supervisor {
  const { spawn, baseUrl, silenceMs, repeats, notice } = settings;
  const waiting: { readonly channel: string | undefined; readonly job: Job }[] = [];
  let announceReady: (readiness: Readiness) => void = () => {};
  const ready = new Promise<Readiness>((resolve) => {
    announceReady = resolve;
  });
  let tickets = 0;
  let current: { readonly channel: string | undefined; readonly job: Job; readonly ticket: number } | null =
    null;
  let opened = false;
  let closed = false;
  let deaths = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let handle = start();

  function start(): WorkerHandle {
    const fresh = spawn();
    opened = false;
    let alive = true;
    const die = (reason: string): void => {
      if (!alive || closed) return;
      alive = false;
      clearTimeout(watch);
      fresh.terminate();
      bury(reason);
    };
    fresh.onFailure(die);
    listen(die);
    fresh.api.open(baseUrl).then(
      (readiness) => {
        if (!alive) return;
        clearTimeout(watch);
        opened = true;
        deaths = 0;
        announceReady(readiness);
        next();
      },
      (error: unknown) => die(String(error)),
    );
    return fresh;
  }

  /** (Re)starts the clock after which silence means death. */
  function listen(die: (reason: string) => void): void {
    clearTimeout(watch);
    watch = setTimeout(() => die('it fell silent'), silenceMs);
  }

  /** The worker is gone: start another one and give it the request again. */
  function bury(reason: string): void {
    deaths += 1;
    const lost = current;
    current = null;
    if (lost !== null) {
      lost.job.attempts += 1;
      if (lost.job.attempts <= repeats) waiting.unshift(lost);
      else
        lost.job.settle(failure('The calculation stopped unexpectedly and did not succeed on a second try.'));
    }
    if (deaths > repeats + 1) {
      for (const { job } of waiting.splice(0)) {
        job.settle(failure(`The calculation cannot be started (${reason}); reload the page to try again.`));
      }
      announceReady({
        problems: [`The calculation cannot be started (${reason}); reload the page to try again.`],
      });
      return;
    }
    notice('The calculation stopped unexpectedly. It was restarted; the last complete picture is shown.');
    handle = start();
  }

  function next(): void {
    if (!opened || current !== null) return;
    const taken = waiting.shift();
    if (taken === undefined) return;
    tickets += 1;
    const ticket = tickets;
    const worker = handle;
    current = { ...taken, ticket };
    const { job } = taken;
    const mine = (): boolean => current?.ticket === ticket && handle === worker;
    const die = (reason: string): void => {
      if (!mine()) return;
      worker.terminate();
      bury(reason);
    };
    listen(die);
    const progress = (fraction: number): void => {
      if (!mine()) return;
      listen(die);
      job.options.onProgress?.(fraction);
    };
    worker.api.run(job.request, ticket, job.options.onProgress === undefined ? undefined : progress).then(
      (result) => {
        if (!mine()) return;
        clearTimeout(watch);
        current = null;
        job.settle(result as WorkerResult<never>);
        next();
      },
      (error: unknown) => die(String(error)),
    );
  }

  function failure(sentence: string): WorkerResult<never> {
    return { ok: false, kind: 'failure', sentence };
  }

  function drop(job: Job): void {
    const index = waiting.findIndex((entry) => entry.job === job);
    if (index >= 0) {
      waiting.splice(index, 1);
      job.settle(stopped);
    } else if (current?.job === job) handle.api.cancel(current.ticket);
  }

  return {
    ready,
    run: <R extends EngineRequest>(request: R, options: RunOptions) =>
      new Promise<WorkerResult<AnswerTo<R>>>((resolve) => {
        const { channel, signal } = options;
        if (closed || signal?.aborted) {
          resolve(stopped);
          return;
        }
        const job: Job = { request, options, settle: resolve, attempts: 0 };
        if (channel !== undefined) {
          const older = waiting.findIndex((entry) => entry.channel === channel);
          if (older >= 0) waiting.splice(older, 1)[0].job.settle(superseded);
          if (current?.channel === channel) handle.api.cancel(current.ticket);
        }
        waiting.push({ channel, job });
        signal?.addEventListener('abort', () => drop(job), { once: true });
        next();
      }),
    close: () => {
      closed = true;
      clearTimeout(watch);
      handle.terminate();
      for (const { job } of waiting.splice(0)) job.settle(stopped);
      current?.job.settle(stopped);
      current = null;
    },
  };
}
