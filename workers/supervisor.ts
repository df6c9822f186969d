import type { AnswerTo, EngineAnswer, EngineRequest } from '../src/engine/taskTypes.ts';
import type { EngineWorkerApi, Readiness, RunOptions, WorkerResult } from './protocol.ts';

/** A started worker as the supervisor sees it; tests use a fake. */
export interface WorkerHandle {
  readonly api: Pick<EngineWorkerApi, 'open' | 'run' | 'runTogether'> & {
    readonly cancel: (ticket: number) => unknown;
  };
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
  readonly options: RunOptions<never>;
  readonly settle: (result: WorkerResult<never>) => void;
  attempts: number;
}

/** Jobs that the worker is busy with, each with its ticket. */
interface Errand {
  readonly jobs: readonly Job[];
  readonly tickets: readonly number[];
  readonly since: number;
}

/** A started worker and how it stands. */
interface Running {
  readonly handle: WorkerHandle;
  /** Whether it has read its files. */
  opened: boolean;
  alive: boolean;
}

/** A calculation that has run this long (ms) is given up for a newer one; a shorter one is let finish, so that a drag shows something. */
const patienceMs = 50;

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
    options: RunOptions<AnswerTo<R>>,
  ) => Promise<WorkerResult<AnswerTo<R>>>;
  /** Gives what is waiting to the worker, if it is idle, without waiting for the running code. */
  readonly send: () => void;
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
  let waiting: Job[] = [];
  let announceReady: (readiness: Readiness) => void = () => {};
  const ready = new Promise<Readiness>((resolve) => {
    announceReady = resolve;
  });
  let tickets = 0;
  let current: Errand | null = null;
  let closed = false;
  let deaths = 0;
  /** Why no more workers are started. */
  let hopeless: string | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): Running {
    const handle = spawn();
    const fresh: Running = { handle, opened: false, alive: true };
    handle.onFailure((reason) => die(fresh, reason));
    attend(fresh);
    handle.api.open(baseUrl).then(
      (readiness) => {
        if (!fresh.alive) return;
        fresh.opened = true;
        deaths = 0;
        attend(fresh);
        announceReady(readiness);
      },
      (error: unknown) => die(fresh, String(error)),
    );
    return fresh;
  }

  /** (Re)starts the clock after which silence means death, as long as something is to be heard from the worker. */
  function attend(mine: Running): void {
    clearTimeout(watch);
    if (current !== null || !mine.opened) watch = setTimeout(() => die(mine, 'it fell silent'), silenceMs);
  }

  function die(mine: Running, reason: string): void {
    if (!mine.alive || closed) return;
    mine.alive = false;
    clearTimeout(watch);
    mine.handle.terminate();
    bury(mine, reason);
  }

  /** The worker is gone: start another one and give it the request again. */
  function bury({ opened }: Running, reason: string): void {
    deaths += 1;
    const lostJobs = current?.jobs ?? [];
    current = null;
    // A worker that dies before it has read its files hardly dies of a request.
    if (opened) for (const job of lostJobs) job.attempts += 1;
    waiting.unshift(...lostJobs.filter((job) => job.attempts <= repeats));
    for (const job of lostJobs.filter((each) => each.attempts > repeats))
      job.settle(failure('The calculation stopped unexpectedly and did not succeed on a second try.'));
    if (deaths > repeats + 1) {
      hopeless = `The calculation cannot be started (${reason}); reload the page to try again.`;
      for (const job of waiting.splice(0)) job.settle(failure(hopeless));
      announceReady({ problems: [hopeless] });
      return;
    }
    notice('The calculation stopped unexpectedly. It was restarted; the last complete picture is shown.');
    worker = start();
    next();
  }

  function next(): void {
    if (current !== null || !worker.alive) return;
    const jobs = takeJobs();
    if (jobs.length === 0) return;
    const asked = worker;
    const { api } = asked.handle;
    const errand: Errand = { jobs, tickets: jobs.map(() => ++tickets), since: performance.now() };
    current = errand;
    const mine = (): boolean => current === errand && worker === asked;
    attend(asked);
    const [first] = jobs;
    const progress = (fraction: number): void => {
      if (!mine()) return;
      attend(asked);
      first.options.onProgress?.(fraction);
    };
    const { onProgress, onPartial } = first.options;
    // What arrives is the answer to this job's request, and so of the type that its listener takes.
    const partial = (answer: EngineAnswer): void => {
      if (mine()) onPartial?.(answer as never);
    };
    const answers =
      jobs.length > 1
        ? api.runTogether(
            jobs.map(({ request }) => request),
            errand.tickets,
          )
        : api
            .run(
              first.request,
              errand.tickets[0],
              // Progress is also the sign of life of what takes long.
              onProgress === undefined && onPartial === undefined ? undefined : progress,
              onPartial === undefined ? undefined : partial,
            )
            .then((result) => [result]);
    answers.then(
      (results) => {
        if (!mine()) return;
        current = null;
        attend(asked);
        jobs.forEach((job, k) => job.settle(results[k] as WorkerResult<never>));
        next();
      },
      (error: unknown) => {
        if (mine()) die(asked, String(error));
      },
    );
  }

  /** The oldest waiting job, with those of its bundle. */
  function takeJobs(): readonly Job[] {
    const [first] = waiting;
    if (first === undefined) return [];
    const { bundle } = first.options;
    const goesAlong = (job: Job) => job === first || (bundle !== undefined && job.options.bundle === bundle);
    const taken = waiting.filter(goesAlong);
    waiting = waiting.filter((job) => !goesAlong(job));
    return taken;
  }

  /** Stops a job that the worker is busy with. */
  function stop(wanted: (job: Job) => boolean): void {
    current?.jobs.forEach((job, k) => {
      if (wanted(job)) worker.handle.api.cancel(current?.tickets[k] ?? 0);
    });
  }

  function failure(sentence: string): WorkerResult<never> {
    return { ok: false, kind: 'failure', sentence };
  }

  function drop(job: Job): void {
    if (waiting.includes(job)) {
      waiting = waiting.filter((each) => each !== job);
      job.settle(stopped);
    } else stop((each) => each === job);
  }

  return {
    ready,
    send: next,
    run: <R extends EngineRequest>(request: R, options: RunOptions<AnswerTo<R>>) =>
      new Promise<WorkerResult<AnswerTo<R>>>((resolve) => {
        const { channel, signal } = options;
        if (closed || signal?.aborted) {
          resolve(stopped);
          return;
        }
        if (hopeless !== null) {
          resolve(failure(hopeless));
          return;
        }
        const job: Job = { request, options, settle: resolve, attempts: 0 };
        if (channel !== undefined) {
          const older = waiting.find(({ options: { channel: theirs } }) => theirs === channel);
          if (older !== undefined) {
            waiting = waiting.filter((each) => each !== older);
            older.settle(superseded);
          }
          if (current !== null && performance.now() - current.since > patienceMs)
            stop(({ options: { channel: theirs } }) => theirs === channel);
        }
        waiting.push(job);
        signal?.addEventListener('abort', () => drop(job), { once: true });
        // What is asked in one go is there when the worker is given its next errand.
        queueMicrotask(next);
      }),
    close: () => {
      closed = true;
      clearTimeout(watch);
      worker.handle.terminate();
      for (const job of [...waiting.splice(0), ...(current?.jobs ?? [])]) job.settle(stopped);
      current = null;
    },
  };
}
