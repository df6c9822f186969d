import type { FileProblem } from '../src/data/dataFile.ts';
import type { AnswerTo, EngineAnswer, EngineReason, EngineRequest } from '../src/engine/taskTypes.ts';

/** Why there is no answer although nothing is wrong with the request. */
export type WorkerReason =
  /** A newer request took its place. */
  | { readonly code: 'superseded' }
  | { readonly code: 'stopped' }
  | { readonly code: 'no-data-yet' }
  /** A script of the calculation could not be loaded. */
  | { readonly code: 'part-not-loaded' }
  /** Workers died of it twice; the task by its name. */
  | { readonly code: 'died-again'; readonly task: string }
  /** What is asked cannot be sent to another thread, for what it holds or for what happens on reading it. */
  | { readonly code: 'not-sendable'; readonly cause: string };

/** Why a worker died: it fell silent, could not be loaded or read, or what the browser says. */
export type DeathCause =
  | { readonly code: 'silent' | 'not-loaded' | 'unreadable-message' }
  | { readonly code: 'error'; readonly message: string };

/** What is wrong with data files, once a worker is up. */
export interface Readiness {
  readonly problems: readonly FileProblem[];
}

/** A worker is started again after it died; it cannot be started, which is tried for ever; or the page computes in its place. */
export type WorkerTrouble =
  { readonly code: 'restarted' | 'on-page' } | { readonly code: 'down'; readonly cause: DeathCause };

/** How a worker stands: in trouble, or there once more after it was down. */
export type WorkerNotice = WorkerTrouble | { readonly code: 'up' };

/** What a worker offers to the page. */
export interface EngineWorkerApi {
  /**
   * Reads the data files below `baseUrl` and answers when all have been read; a second call for the same folder reads
   * nothing anew. Requests are taken at once: each waits for the files that it needs.
   */
  open: (baseUrl: string) => Promise<Readiness>;
  /**
   * Computes an answer; `ticket` names the call for `cancel`, `onProgress` receives fractions 0–1, `onPartial` now and then
   * the answer as it stands, for requests that take seconds.
   */
  run: <R extends EngineRequest>(
    request: R,
    ticket: number,
    onProgress?: (fraction: number) => void,
    onPartial?: (answer: AnswerTo<R>) => void,
  ) => Promise<WorkerResult<AnswerTo<R>>>;
  /** The same for several requests in turn, whose answers come back together. */
  runTogether: (
    requests: readonly EngineRequest[],
    tickets: readonly number[],
  ) => Promise<readonly WorkerResult<EngineAnswer>[]>;
  /** Answers as soon as it is heard. */
  ping: () => void;
  /** Stops the call with this ticket at its next step. What a scan has so far is kept: the same request goes on from there. */
  cancel: (ticket: number) => void;
}

/** Beside an engine result: `cancelled` when a newer request took its place or the caller gave up. */
export type WorkerResult<A> =
  | { readonly ok: true; readonly answer: A }
  | {
      readonly ok: false;
      readonly kind: 'input' | 'failure';
      readonly reason: EngineReason | WorkerReason;
      /** Those that have no answer, of a request that was split; absent where there is none at all. */
      readonly searches?: readonly string[];
    }
  | { readonly ok: false; readonly kind: 'cancelled'; readonly reason: WorkerReason };

/** How a request is split between workers. */
export interface Split {
  readonly inTurn: boolean;
  /** What is known as long as nothing has arrived in the channel: its searches stay until theirs do. */
  readonly known: () => EngineAnswer | null;
}

export interface RunOptions<A = unknown> {
  /** Requests of one channel replace each other: only the newest waiting one is computed. */
  readonly channel?: string;
  /** Requests of one affinity meet the same worker, whose caches they share; the channel's name if absent. */
  readonly affinity?: string;
  /** Requests of one bundle that wait for the same worker travel in one message, and their answers too. */
  readonly bundle?: string;
  /** Name of a worker that does nothing else, for work that takes seconds; in place of an affinity. */
  readonly own?: string;
  /**
   * A request that is answered search by search is split between workers, in place of an affinity: one after the other, or
   * all at once. Its channel keeps what is known, and `onPartial` receives it whenever searches have arrived.
   */
  readonly split?: Split;
  readonly onProgress?: (fraction: number) => void;
  /**
   * Receives the answer as it stands, a few times a second for requests that take seconds, and the request that the newest
   * part of it answers: where requests follow each other quickly, an older one of the channel.
   */
  readonly onPartial?: (answer: A, request: EngineRequest) => void;
  readonly signal?: AbortSignal;
}

/** The page's side of the workers. */
export interface EnginePool {
  readonly run: <R extends EngineRequest>(
    request: R,
    options?: RunOptions<AnswerTo<R>>,
  ) => Promise<WorkerResult<AnswerTo<R>>>;
  /** Gives what has been asked to the workers at once; otherwise that happens when the running code is through. */
  readonly send: () => void;
  /** Settles once the first worker has its data. */
  readonly ready: Promise<Readiness>;
  /** Starts at once what waits to be started again. */
  readonly tryNow: () => void;
  /** Is told how workers stand that had to be restarted. Returns a function that stops it. */
  readonly onNotice: (listener: (notice: WorkerNotice) => void) => () => void;
  readonly close: () => void;
}
