import type { EngineAnswer, EngineRequest } from '../../engine/taskTypes.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnginePool, RunOptions, WorkerResult } from '../../../workers/protocol.ts';
import type { Asked } from './asked.ts';
import { type Clock, clock as machineClock } from '../../../workers/clock.ts';
import { refusalMemoryMs } from '../../../workers/refusedRequests.ts';
import { requestText } from '../../../workers/requestText.ts';
import { type Entries, type Entry, entryOf } from './entries.ts';
import { errorOf, forget, halt, isSameRefusal, newQuestion, type Question, type Sent } from './question.ts';
import { isRough, roughly } from './rough.ts';

/** What is asked behind the figure follows a move after this time, and a hand that goes on moving at the longer distance, ms. */
const [followAfterMs, longestFollowMs] = [25, 60];
/** Choices that have not changed for so long (ms) rest. */
const restMs = 150;
/** After this time (ms) without a move a hand rests: what is computed then begins, and what was rough is computed as it is. */
const idleMs = 400;
/** What takes longer than this (ms) is called slow. */
const slowAfterMs = 300;
/** What waits for the first picture begins after this time (ms) without one. */
const longestStartMs = 1500;

/** What workers died of is asked again after this time (ms), when it is refused no more: it may have been no fault of its own. */
const askAgainAfterMs = refusalMemoryMs + 1000;

/** Stands between the choices and the workers: it alone knows what is asked when, and what has become of it. */
export interface Planner {
  /** What is known, by key. */
  readonly entries: StoreApi<Entries>;
  /** Wants these and nothing else. What is known or under way is not asked again. */
  readonly want: (asks: readonly Asked[]) => void;
  /** Something has been moved: what is computed only at rest makes way. */
  readonly moved: () => void;
  /** Halts what is computed under a key; what there is stays. */
  readonly hold: (key: string, how: 'paused' | 'stopped') => void;
  /** Goes on with what was halted, or asks again what has failed. */
  readonly resume: (key: string) => void;
  /** Stops what streams. @returns what is to be said of it, null where nothing was running */
  readonly stopStreams: () => (() => string) | null;
  /** Whether whoever asked under a key says itself why there is no answer. */
  readonly saysItself: (key: string) => boolean;
  readonly close: () => void;
}

/**
 * A planner in front of workers.
 * @param pool the workers
 * @param clock by which it waits
 */
export function createPlanner(pool: Pick<EnginePool, 'run' | 'send'>, clock: Clock = machineClock): Planner {
  const entries = createStore<Entries>(() => ({}));
  const questions = new Map<string, Question>();
  const following = new Set<Question>();
  let callOffStart: (() => void) | null = null;
  let callOffFollowing: (() => void) | null = null;
  /** When what is asked behind the figure follows at the latest. */
  let followBy = 0;
  let callOffIdle: () => void = () => undefined;
  /** While something moves, what calls off that it rests. */
  let callOffRest: (() => void) | null = null;
  let count = 0;
  /** Whether all that is wanted now has had a first answer, or has taken too long. */
  let pictured = false;
  let closed = false;

  const change = (key: string, part: Partial<Entry>) => {
    const before = entryOf(entries.getState(), key);
    const names = Object.keys(part) as (keyof Entry)[];
    if (names.some((name) => before[name] !== part[name]))
      entries.setState({ [key]: { ...before, ...part } });
  };
  const isHeld = ({ asked: { key } }: Question) => entryOf(entries.getState(), key).held !== null;
  const isOpen = ({ wanted, text, answeredText }: Question) => wanted && text !== answeredText;

  /** Lets begin what has waited for the first picture. */
  function letFollow(isLate = false): void {
    if (pictured || closed) return;
    const isThere = ({ asked: { key } }: Question) => {
      const { answer, error } = entryOf(entries.getState(), key);
      return answer !== null || error !== null;
    };
    const first = [...questions.values()].filter(({ wanted, asked: { when } }) => wanted && when === 'now');
    if (!isLate && !first.every(isThere)) return;
    pictured = true;
    for (const question of questions.values())
      if (isOpen(question) && question.asked.when !== 'now') schedule(question);
  }

  function settle(
    question: Question,
    number: number,
    request: EngineRequest,
    result: WorkerResult<EngineAnswer>,
  ): void {
    if (closed || !question.wanted || number <= question.settled) return;
    const { asked, sent, text } = question;
    const newest = number === sent?.number ? sent : null;
    if (!result.ok && (result.kind === 'cancelled' || newest === null)) return;
    question.settled = number;
    if (newest !== null) {
      // The same refusal once more is no news.
      const { error: before } = entryOf(entries.getState(), asked.key);
      newest.error = result.ok ? null : isSameRefusal(before, result) ? before : result;
      question.callOffSlow();
      if (newest.error?.reason.code === 'died-again') awaitForgetting(question, newest);
    }
    const complete = result.ok && newest?.text === text && !(newest.isRough && isRough(result.answer));
    if (result.ok) question.answeredText = complete ? text : null;
    change(asked.key, {
      // An answer that a drag has left behind is taken too, so that the picture follows.
      ...(result.ok ? { answer: result.answer, request } : { slow: false }),
      error: errorOf(question),
      ...(complete ? { stale: false, slow: false, progress: 1 } : {}),
    });
    letFollow();
  }

  /** Asks again what is refused for a while, once it is not, if it is still wanted then. */
  function awaitForgetting(question: Question, refused: Sent): void {
    clock.after(askAgainAfterMs, () => {
      if (closed || question.sent !== refused || !isOpen(question) || isHeld(question)) return;
      forget(question);
      schedule(question);
      pool.send();
    });
  }

  /** How the lane of a question is run. */
  function laneOptions({ key, lane, when, streams }: Asked, tell: (part: Partial<Entry>) => void) {
    const known = () => entryOf(entries.getState(), key).answer;
    if (lane === 'by-search') return { split: { inTurn: when === 'now', known } };
    if ('shared' in lane) return { affinity: lane.shared };
    // Progress is also the sign of life of what takes long.
    return { own: lane.alone, onProgress: (progress: number) => streams && tell({ progress }) };
  }

  /** Gives a question to its worker unless its request is the one last sent there. */
  function send(question: Question): void {
    if (!isOpen(question) || isHeld(question)) return;
    const { asked, text } = question;
    const { key, lane, streams, when } = asked;
    const isRoughly = callOffRest !== null && asked.rough === true;
    if (question.sent?.text === text && question.sent.isRough === isRoughly) return;
    const request: EngineRequest = isRoughly ? { ...asked.request, ...roughly } : asked.request;
    count += 1;
    const number = count;
    const controller = new AbortController();
    const sent: Sent = { text, isRough: isRoughly, number, error: null, controller };
    question.sent = sent;
    const ifMine = (part: Partial<Entry>) => {
      if (question.sent === sent) change(key, part);
    };
    const isSplit = lane === 'by-search';
    const onPartial = (answer: EngineAnswer, answered: EngineRequest) => {
      if (question.sent !== sent) return;
      question.answeredText = null;
      change(key, { answer, request: answered });
      letFollow();
    };
    if (!isSplit && 'alone' in lane) {
      question.callOffSlow();
      question.callOffSlow = clock.after(slowAfterMs, () => change(key, { slow: true }));
    }
    const options: RunOptions<EngineAnswer> = {
      channel: key,
      signal: controller.signal,
      bundle: when,
      ...laneOptions(asked, ifMine),
      ...(isSplit || streams ? { onPartial } : {}),
    };
    void pool.run(request, options).then((result) => settle(question, number, asked.request, result));
  }

  function schedule(question: Question): void {
    question.callOff();
    switch (question.asked.when) {
      case 'now':
        send(question);
        callOffStart ??= clock.after(longestStartMs, () => letFollow(true));
        break;
      case 'at-rest':
        if (pictured) question.callOff = clock.after(restMs, () => sendTogether([question]));
        break;
      case 'after-picture':
        following.add(question);
        if (pictured) awaitFollowing();
        break;
      case 'idle':
        if (pictured) awaitIdle();
        break;
    }
  }

  function sendTogether(some: Iterable<Question>): void {
    for (const question of some) send(question);
    pool.send();
  }

  function awaitFollowing(): void {
    const now = clock.now();
    if (callOffFollowing === null) followBy = now + longestFollowMs;
    else callOffFollowing();
    callOffFollowing = clock.after(Math.min(followAfterMs, followBy - now), follow);
  }

  function follow(): void {
    callOffFollowing = null;
    const some = [...following];
    following.clear();
    sendTogether(some);
  }

  /** What was asked roughly while something moved is asked as it is once nothing does. */
  function awaitRest(): void {
    callOffRest?.();
    callOffRest = clock.after(idleMs, () => {
      callOffRest = null;
      sendTogether([...questions.values()].filter(({ sent }) => sent?.isRough === true));
    });
  }

  function awaitIdle(): void {
    callOffIdle();
    callOffIdle = clock.after(idleMs, () =>
      sendTogether([...questions.values()].filter(({ asked }) => asked.when === 'idle')),
    );
  }

  /** A question that is new, wanted again, or has a new request. */
  function pose(question: Question, asked: Asked, text: string): void {
    const isKnown = question.answeredText === text;
    const isNew = question.text !== text;
    Object.assign(question, { asked, text, wanted: true });
    change(asked.key, {
      stale: !isKnown,
      ...(isKnown ? { error: null, slow: false, progress: 1 } : isNew ? { progress: 0, held: null } : {}),
    });
    if (isKnown) halt(question);
    else schedule(question);
  }

  function leave(question: Question): void {
    question.wanted = false;
    following.delete(question);
    // What has failed is asked again when it is wanted again.
    if (errorOf(question) === null) halt(question);
    else forget(question);
    change(question.asked.key, { stale: true, slow: false, error: null });
  }

  return {
    entries,
    want: (asks) => {
      const keys = new Set(asks.map(({ key }) => key));
      for (const [key, question] of questions) if (question.wanted && !keys.has(key)) leave(question);
      for (const asked of asks) {
        const question = questions.get(asked.key) ?? newQuestion(asked);
        if (question.wanted && question.asked.request === asked.request) continue;
        const text = requestText(asked.request);
        if (question.wanted && question.text === text) continue;
        questions.set(asked.key, question);
        pose(question, asked, text);
      }
      // The workers compute while the rest of the page takes note of the choice.
      pool.send();
    },
    moved: () => {
      if (pictured) awaitRest();
      const idle = [...questions.values()].filter((each) => isOpen(each) && each.asked.when === 'idle');
      if (idle.length === 0 || !pictured) return;
      // What moves has the processor to itself; the worker keeps what it has so far.
      idle.forEach(halt);
      awaitIdle();
    },
    hold: (key, how) => {
      const question = questions.get(key);
      if (question === undefined) return;
      halt(question);
      change(key, { held: how, slow: false });
    },
    resume: (key) => {
      const question = questions.get(key);
      if (question === undefined || !isOpen(question)) return;
      forget(question);
      change(key, { held: null, error: null });
      sendTogether([question]);
    },
    stopStreams: () => {
      const runs = (each: Question) => isOpen(each) && !isHeld(each) && errorOf(each) === null;
      const running = [...questions.values()].find((each) => each.asked.streams !== undefined && runs(each));
      if (running?.asked.streams === undefined) return null;
      halt(running);
      change(running.asked.key, { held: 'stopped', slow: false });
      return running.asked.streams.stopped;
    },
    saysItself: (key) => questions.get(key)?.asked.saysItself === true,
    close: () => {
      closed = true;
      callOffStart?.();
      callOffFollowing?.();
      callOffIdle();
      callOffRest?.();
      questions.forEach(halt);
    },
  };
}
