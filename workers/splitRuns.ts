import { type AnswerBySearch, isAskedBySearch, type RequestBySearch } from '../src/engine/joinedSearches.ts';
import type { AnswerTo, EngineAnswer, EngineRequest } from '../src/engine/taskTypes.ts';
import type { Clock } from './clock.ts';
import type { EnginePool, RunOptions, Split, WorkerResult } from './protocol.ts';
import { firstSearchOf, isAbout, type Share, sharesOf, trimmed, usualWorker, withShare } from './shares.ts';

/** After this time (ms) the other worker is asked even if the first one has not answered: at the start, and later. */
const longestStartMs = 1500;
const longestWaitMs = 40;

type Failure = Extract<WorkerResult<never>, { readonly kind: 'input' | 'failure' }>;

/** How a share stands that has been sent to its worker. */
interface Sent {
  readonly share: Share;
  /** Running number of the newest request, and of the newest that has answered or failed. */
  readonly newest: number;
  answered: number;
  failure: Failure | null;
  readonly controller: AbortController;
}

/** The newest request of a channel. */
interface Errand {
  readonly request: RequestBySearch;
  readonly shares: readonly Share[];
  readonly split: Split;
  readonly options: RunOptions<AnswerBySearch>;
  readonly settle: (result: WorkerResult<EngineAnswer>) => void;
}

interface Channel {
  readonly name: string;
  known: EngineAnswer | null;
  errand: Errand | null;
  /** By worker. */
  readonly sent: Map<string, Sent>;
}

const superseded = { ok: false, kind: 'cancelled', reason: { code: 'superseded' } } as const;
const stopped = { ok: false, kind: 'cancelled', reason: { code: 'stopped' } } as const;

/** Runs that are split between workers. */
export interface SplitRuns {
  readonly run: EnginePool['run'];
  readonly close: () => void;
}

/**
 * Splits requests that are answered search by search, and puts the answers together.
 * @param runWhole gives a request to one worker
 * @param send gives what has been asked to the workers at once
 * @param clock by which one worker waits for the other
 */
export function createSplitRuns(runWhole: EnginePool['run'], send: () => void, clock: Clock): SplitRuns {
  const channels = new Map<string, Channel>();
  /** Shares that wait for the first share of their request: two workers at once only slow each other down. */
  const later = new Map<Channel, readonly Share[]>();
  let callOffLater: (() => void) | null = null;
  let count = 0;
  /** Whether anything has answered, or has taken too long. */
  let begun = false;

  const channelOf = (name: string): Channel => {
    const found = channels.get(name) ?? { name, known: null, errand: null, sent: new Map<string, Sent>() };
    channels.set(name, found);
    return found;
  };
  const bundleAt = (worker: string, bundle: string | undefined) =>
    begun && bundle !== undefined ? { bundle: `${bundle} ${worker}` } : {};

  const knownTo = ({ known }: Channel, { split }: Errand) => known ?? split.known();

  function flushLater(): void {
    callOffLater?.();
    callOffLater = null;
    begun = true;
    const waiting = [...later];
    later.clear();
    for (const [channel, shares] of waiting) for (const share of shares) sendShare(channel, share);
    send();
  }

  /** Gives up what is under way for some shares, so that they are sent again; what has been answered may be kept. */
  function giveUp({ sent }: Channel, isKept: (sent: Sent) => boolean): void {
    for (const [worker, each] of sent) {
      if (isKept(each)) continue;
      if (each.answered !== each.newest) each.controller.abort();
      sent.delete(worker);
    }
  }

  const isSent = ({ sent }: Channel, { worker, text }: Share) => sent.get(worker)?.share.text === text;

  /** Gives a share to its worker unless it is the one last sent there. */
  function sendShare(channel: Channel, share: Share): void {
    const { errand, sent } = channel;
    if (errand === null || isSent(channel, share)) return;
    count += 1;
    const number = count;
    const { worker, request } = share;
    const controller = new AbortController();
    const answered = sent.get(worker)?.answered ?? 0;
    const mine: Sent = { share, newest: number, answered, failure: null, controller };
    sent.set(worker, mine);
    const { request: whole, options } = errand;
    void runWhole(request, {
      channel: `${channel.name} ${worker}`,
      affinity: worker,
      signal: controller.signal,
      ...bundleAt(worker, options.bundle),
    }).then((result) => settleShare(channel, share, number, whole, result as WorkerResult<AnswerBySearch>));
  }

  function settleShare(
    channel: Channel,
    { worker, request }: Share,
    number: number,
    whole: RequestBySearch,
    result: WorkerResult<AnswerBySearch>,
  ): void {
    const { errand } = channel;
    const sent = channel.sent.get(worker);
    if (errand === null || sent === undefined || number <= sent.answered) return;
    const isNewest = number === sent.newest;
    if (!result.ok && (result.kind === 'cancelled' || !isNewest)) return;
    if (result.ok && !isAbout(result.answer, errand.request)) return;
    sent.answered = number;
    if (later.size > 0) queueMicrotask(flushLater);
    begun = true;
    if (result.ok)
      channel.known = withShare(knownTo(channel, errand), result.answer, request, errand.request);
    else sent.failure = result;
    if (settleErrand(channel, errand)) return;
    // What a drag has left behind is told too, so that the picture follows.
    if (result.ok) errand.options.onPartial?.(channel.known as AnswerBySearch, whole);
  }

  /** Settles the newest request if all its shares have answered or failed, or tells which part of its searches has. */
  function settleErrand(channel: Channel, errand: Errand): boolean {
    const { shares, request, options, settle } = errand;
    const found = shares.flatMap((share) =>
      isSent(channel, share) ? (channel.sent.get(share.worker) ?? []) : [],
    );
    const done = found.filter(({ answered, newest }) => answered === newest);
    if (done.length < shares.length) {
      const searches = done.flatMap(({ share }) => share.request.searches);
      options.onProgress?.(searches.length / request.searches.length);
      return false;
    }
    channel.errand = null;
    const failed = done.filter(({ failure }) => failure !== null);
    const failure = failed[0]?.failure ?? null;
    if (failure === null) settle({ ok: true, answer: channel.known as EngineAnswer });
    else if (failed.length === done.length) settle(failure);
    else settle({ ...failure, searches: failed.flatMap(({ share }) => share.request.searches) });
    return true;
  }

  /** Asks one worker, then the other: the picture has the searches of each as soon as they are there. */
  function sendInTurn(channel: Channel, { shares, request }: Errand): void {
    const [first, ...others] = shares;
    // The first picture of all is that of one search; a verdict is that of all who can tell at once.
    const isFirst = !begun && others.length > 0 && request.task === 'exclusion';
    const rest = isFirst ? shares : others;
    if (isSent(channel, first) || rest.length === 0) {
      for (const share of shares) sendShare(channel, share);
      return;
    }
    sendShare(channel, isFirst ? firstSearchOf(first) : first);
    later.set(channel, rest);
    callOffLater ??= clock.after(begun ? longestWaitMs : longestStartMs, flushLater);
  }

  function start(channel: Channel, errand: Errand): void {
    channel.errand?.settle(superseded);
    channel.errand = errand;
    later.delete(channel);
    const { request, shares, split, options } = errand;
    const before = knownTo(channel, errand);
    const known = before && trimmed(before, request);
    // What is left out of the answer is asked again when it is wanted again.
    const isLess = known !== before;
    if (isLess) channel.known = known;
    giveUp(channel, (sent) => {
      const share = shares.find(({ worker }) => worker === sent.share.worker);
      return share !== undefined && sent.failure === null && (!isLess || sent.share.text === share.text);
    });
    if (isLess) options.onPartial?.(known as AnswerBySearch, request);
    if (settleErrand(channel, errand)) return;
    if (split.inTurn) sendInTurn(channel, errand);
    else for (const share of shares) sendShare(channel, share);
  }

  return {
    run: <R extends EngineRequest>(request: R, options: RunOptions<AnswerTo<R>> = {}) => {
      const { split, channel: name = '', bundle, signal, ...rest } = options;
      if (split === undefined || !isAskedBySearch(request)) {
        const affinity = split === undefined ? options.affinity : usualWorker;
        const worker = options.own ?? affinity ?? name;
        const { onPartial: _, ...quiet } = rest;
        return runWhole<R>(request, {
          ...(split === undefined ? rest : quiet),
          ...(affinity === undefined ? {} : { affinity }),
          ...(options.channel === undefined ? {} : { channel: name }),
          ...(signal === undefined ? {} : { signal }),
          ...bundleAt(worker, bundle),
        });
      }
      return new Promise<WorkerResult<AnswerTo<R>>>((resolve) => {
        const channel = channelOf(name);
        // What is put together answers the request's own task.
        const errand: Errand = {
          request,
          shares: sharesOf(request),
          split,
          options: options as unknown as RunOptions<AnswerBySearch>,
          settle: resolve as (result: WorkerResult<EngineAnswer>) => void,
        };
        signal?.addEventListener('abort', () => {
          if (channel.errand !== errand) return;
          channel.errand = null;
          later.delete(channel);
          giveUp(channel, ({ answered, newest }) => answered === newest);
          resolve(stopped);
        });
        start(channel, errand);
      });
    },
    close: () => callOffLater?.(),
  };
}
