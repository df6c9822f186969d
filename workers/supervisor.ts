import type { AnswerTo, EngineAnswer, EngineRequest } from '../src/engine/taskTypes.ts';
import { causeOf } from './causeOf.ts';
import { type KeepingOptions, keepWorker, type Running } from './keptWorker.ts';
import type { Readiness, RunOptions, WorkerResult } from './protocol.ts';
import { createRefusedRequests } from './refusedRequests.ts';

interface Job {
  readonly request: EngineRequest;
  readonly options: RunOptions<never>;
  readonly settle: (result: WorkerResult<never>) => void;
  /** How many workers died while they were busy with it. */
  deaths: number;
  /** It was under way when something went wrong: it travels alone from now on, so that it is clear what is to blame. */
  suspect: boolean;
  /** What its caller is told where it has been stopped. */
  given: typeof superseded | typeof stopped | null;
}

/** Jobs that the worker is busy with, each with its ticket. */
interface Errand {
  readonly jobs: readonly Job[];
  readonly tickets: readonly number[];
  readonly since: number;
}

/** A calculation that has run this long (ms) is given up for a newer one; a shorter one is let finish, so that a drag shows something. */
const patienceMs = 50;
/** A request of which so many workers died is refused. */
const mostDeaths = 2;

const superseded = { ok: false, kind: 'cancelled', reason: { code: 'superseded' } } as const;
const stopped = { ok: false, kind: 'cancelled', reason: { code: 'stopped' } } as const;

/** The task of a request, which may have any form. */
function taskOf(request: unknown): string {
  const task = typeof request === 'object' && request !== null && 'task' in request ? request.task : null;
  return typeof task === 'string' ? task : '';
}

const diedAgain = (request: EngineRequest): WorkerResult<never> => ({
  ok: false,
  kind: 'failure',
  reason: { code: 'died-again', task: taskOf(request) },
});

/** One worker kept alive: takes a request at a time, keeps the newest waiting one of each channel. */
export interface Supervisor {
  readonly run: <R extends EngineRequest>(
    request: R,
    options: RunOptions<AnswerTo<R>>,
  ) => Promise<WorkerResult<AnswerTo<R>>>;
  /** Gives what is waiting to the worker, if it is idle, without waiting for the running code. */
  readonly send: () => void;
  /** Starts at once a worker that waits to be started again. */
  readonly tryNow: () => void;
  readonly ready: Promise<Readiness>;
  readonly close: () => void;
}

/**
 * Starts a worker and keeps it alive.
 * @param settings how to start it
 * @returns calls that survive the death of the worker
 */
export function supervise(settings: KeepingOptions): Supervisor {
  const { clock } = settings;
  const refused = createRefusedRequests(clock);
  let waiting: Job[] = [];
  let tickets = 0;
  let current: Errand | null = null;
  let closed = false;
  const worker = keepWorker(settings, () => current !== null, next, takeBack);

  /** The worker is gone: what it was busy with waits for the next one. */
  function takeBack({ up }: Running): void {
    const lost = current?.jobs ?? [];
    current = null;
    for (const job of lost) {
      job.suspect = true;
      // A worker that dies before it runs hardly dies of a request.
      if (up) job.deaths += 1;
      if (job.given !== null) job.settle(job.given);
      else if (job.deaths >= mostDeaths) {
        refused.add(job.request);
        job.settle(diedAgain(job.request));
      } else waiting.unshift(job);
    }
  }

  function next(): void {
    const asked = worker.current();
    if (current !== null || asked === null) return;
    const jobs = takeJobs(asked);
    if (jobs.length === 0) return;
    const { api } = asked.handle;
    const errand: Errand = { jobs, tickets: jobs.map(() => ++tickets), since: clock.now() };
    current = errand;
    const mine = (): boolean => current === errand && worker.current() === asked;
    worker.attend();
    const [first] = jobs;
    const { onProgress, onPartial } = first.options;
    const progress = (fraction: number): void => {
      if (!mine()) return;
      worker.attend();
      onProgress?.(fraction);
    };
    // What arrives is the answer to this job's request, and so of the type that its listener takes.
    const partial = (answer: EngineAnswer): void => {
      if (mine()) onPartial?.(answer as never, first.request);
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
              onProgress === undefined && onPartial === undefined ? undefined : progress,
              onPartial === undefined ? undefined : partial,
            )
            .then((result) => [result]);
    answers.then(
      (results) => {
        if (!mine()) return;
        asked.useful = true;
        finish();
        jobs.forEach((job, k) => job.settle(results[k] as WorkerResult<never>));
        next();
      },
      (error: unknown) => {
        if (!mine()) return;
        finish();
        notSent(jobs, error);
        next();
      },
    );
  }

  function finish(): void {
    current = null;
    worker.attend();
  }

  /** What could not be sent is refused; of several the guilty one is found by sending each alone. */
  function notSent(jobs: readonly Job[], error: unknown): void {
    if (jobs.length === 1) {
      const reason = { code: 'not-sendable', cause: causeOf(error) } as const;
      jobs[0].settle({ ok: false, kind: 'input', reason });
      return;
    }
    for (const job of jobs) job.suspect = true;
    waiting.unshift(...jobs);
  }

  /** The oldest waiting job, with those of its bundle. Suspects wait until the worker is known to run. */
  function takeJobs({ up }: Running): readonly Job[] {
    const first = waiting.find(({ suspect }) => up || !suspect);
    if (first === undefined) return [];
    const { bundle } = first.options;
    const goesAlong = (job: Job) =>
      job === first ||
      (bundle !== undefined && job.options.bundle === bundle && !first.suspect && !job.suspect);
    const taken = waiting.filter(goesAlong);
    waiting = waiting.filter((job) => !goesAlong(job));
    return taken;
  }

  /** Stops a job that the worker is busy with. */
  function stop(wanted: (job: Job) => boolean, given: Exclude<Job['given'], null>): void {
    current?.jobs.forEach((job, k) => {
      if (!wanted(job)) return;
      job.given = given;
      worker.current()?.handle.api.cancel(current?.tickets[k] ?? 0);
    });
  }

  function drop(job: Job): void {
    if (waiting.includes(job)) {
      waiting = waiting.filter((each) => each !== job);
      job.settle(stopped);
    } else stop((each) => each === job, stopped);
  }

  return {
    ready: worker.ready,
    tryNow: worker.tryNow,
    send: next,
    run: <R extends EngineRequest>(request: R, options: RunOptions<AnswerTo<R>>) =>
      new Promise<WorkerResult<AnswerTo<R>>>((resolve) => {
        const { channel, signal } = options;
        if (closed || signal?.aborted) {
          resolve(stopped);
          return;
        }
        if (refused.has(request)) {
          resolve(diedAgain(request));
          return;
        }
        const job: Job = { request, options, settle: resolve, deaths: 0, suspect: false, given: null };
        if (channel !== undefined) {
          const theirs = (other: Job) => other.options.channel === channel;
          const older = waiting.find(theirs);
          if (older !== undefined) {
            waiting = waiting.filter((each) => each !== older);
            older.settle(superseded);
          }
          if (current !== null && clock.now() - current.since > patienceMs) stop(theirs, superseded);
        }
        waiting.push(job);
        signal?.addEventListener('abort', () => drop(job), { once: true });
        // What is asked in one go is there when the worker is given its next errand.
        queueMicrotask(next);
      }),
    close: () => {
      closed = true;
      worker.close();
      for (const job of [...waiting.splice(0), ...(current?.jobs ?? [])]) job.settle(stopped);
      current = null;
    },
  };
}
