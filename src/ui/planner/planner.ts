import type { EngineAnswer, EngineRequest } from '../../engine/taskTypes.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnginePool, WorkerResult } from '../../../workers/protocol.ts';
import type { Asked } from './asked.ts';
import { type Clock, clock as machineClock } from '../../../workers/clock.ts';
import { type Entries, type Entry, entryOf } from './entries.ts';
import { joinedAnswer, trimmed } from './parts.ts';
import {
  errorOf,
  firstOf,
  giveUp,
  halt,
  isAlone,
  isComplete,
  newQuestion,
  type Question,
  type Share,
  sharesOf,
} from './question.ts';
import { requestText } from './requestText.ts';

/** What is asked behind the figure follows a drag at this distance, ms. */
const followAfterMs = 60;
/** Choices that have not changed for so long (ms) rest. */
const restMs = 150;
/** What is computed while nothing moves goes on after this time, ms. */
const idleMs = 400;
/** What takes longer than this (ms) is called slow. */
const slowAfterMs = 300;
/** After this time (ms) the other worker is asked even if the first one has not answered: at the start, and later. */
const longestStartMs = 1500;
const longestWaitMs = 40;

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
  /** Shares that wait for the first share of their question: two workers at once only slow each other down. */
  const later = new Map<Question, readonly Share[]>();
  const following = new Set<Question>();
  let callOffLater: (() => void) | null = null;
  let callOffFollowing: (() => void) | null = null;
  let callOffIdle: () => void = () => undefined;
  let count = 0;
  /** Whether anything has answered, or has taken too long. */
  let begun = false;
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

  function flushLater(): void {
    callOffLater?.();
    callOffLater = null;
    if (closed) return;
    begun = true;
    const waiting = [...later];
    later.clear();
    for (const [question, shares] of waiting) for (const share of shares) send(question, share);
    pool.send();
  }

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

  function take(question: Question, answer: EngineAnswer, whole: EngineRequest): void {
    const { key, request } = question.asked;
    const before = entryOf(entries.getState(), key).answer;
    const complete = isComplete(question);
    question.answeredText = complete ? question.text : null;
    change(key, {
      answer: joinedAnswer(before, answer, whole, request),
      request: whole,
      error: errorOf(question),
      ...(complete ? { stale: false, slow: false, progress: 1 } : {}),
    });
    if (later.size > 0) queueMicrotask(flushLater);
    begun = true;
  }

  function settle(
    question: Question,
    { worker }: Share,
    number: number,
    whole: EngineRequest,
    result: WorkerResult<EngineAnswer>,
  ): void {
    const sent = question.sent.get(worker);
    if (closed || !question.wanted || sent === undefined || number <= sent.answered) return;
    const isNewest = number === sent.newest;
    if (!result.ok && (result.kind === 'cancelled' || !isNewest)) return;
    sent.answered = number;
    if (isNewest) {
      sent.error = result.ok ? null : { kind: result.kind, reason: result.reason };
      question.callOffSlow();
    }
    // An answer that a drag has left behind is taken too, so that the picture follows.
    if (result.ok) take(question, result.answer, whole);
    else change(question.asked.key, { slow: false, error: errorOf(question) });
    letFollow();
  }

  /** Gives a share to its worker unless it is the one last sent there; tells whether it was. */
  function send(question: Question, share: Share): boolean {
    const { asked } = question;
    const { key, streams, when, request: whole } = asked;
    const { worker, text } = share;
    const before = question.sent.get(worker);
    if (before?.text === text) return false;
    count += 1;
    const number = count;
    const controller = new AbortController();
    const answered = before?.answered ?? 0;
    question.sent.set(worker, { text, newest: number, answered, error: null, controller });
    const alone = isAlone(asked);
    const ifMine = (part: Partial<Entry>) => {
      if (question.sent.get(worker)?.newest === number) change(key, part);
    };
    if (alone) {
      question.callOffSlow();
      question.callOffSlow = clock.after(slowAfterMs, () => change(key, { slow: true }));
    }
    void pool
      .run(share.request, {
        channel: `${key} ${worker}`,
        signal: controller.signal,
        ...(alone ? { own: worker } : { affinity: worker }),
        ...(begun ? { bundle: `${when} ${worker}` } : {}),
        // Progress is also the sign of life of what takes long.
        ...(alone ? { onProgress: (progress: number) => streams && ifMine({ progress }) } : {}),
        ...(streams ? { onPartial: (answer: EngineAnswer) => ifMine({ answer, request: whole }) } : {}),
      })
      .then((result) => settle(question, share, number, whole, result));
    return true;
  }

  function sendAll(question: Question): void {
    if (!isOpen(question) || isHeld(question)) return;
    for (const share of question.shares) send(question, share);
  }

  /** Asks one worker, then the other: the picture has the searches of each as soon as they are there. */
  function sendInTurn(question: Question): void {
    const { shares } = question;
    const [first, ...others] = shares;
    // The first picture of all is that of one search; a verdict is that of all who can tell at once.
    const isFirst = !begun && others.length > 0 && question.asked.request.task === 'exclusion';
    const rest = isFirst ? shares : others;
    if (!send(question, isFirst ? firstOf(first) : first) || rest.length === 0) {
      later.delete(question);
      for (const share of rest) send(question, share);
      return;
    }
    later.set(question, rest);
    const isStart = !begun;
    callOffLater ??= clock.after(isStart ? longestStartMs : longestWaitMs, () => {
      flushLater();
      if (isStart) letFollow(true);
    });
  }

  function schedule(question: Question): void {
    question.callOff();
    switch (question.asked.when) {
      case 'now':
        sendInTurn(question);
        break;
      case 'at-rest':
        if (pictured) question.callOff = clock.after(restMs, () => sendTogether([question]));
        break;
      case 'after-picture':
        following.add(question);
        if (pictured) callOffFollowing ??= clock.after(followAfterMs, follow);
        break;
      case 'idle':
        if (pictured) awaitIdle();
        break;
    }
  }

  function sendTogether(some: Iterable<Question>): void {
    for (const question of some) sendAll(question);
    pool.send();
  }

  function follow(): void {
    callOffFollowing = null;
    const some = [...following];
    following.clear();
    sendTogether(some);
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
    const shares = sharesOf(asked);
    Object.assign(question, { asked, text, wanted: true, shares });
    const { answer } = entryOf(entries.getState(), asked.key);
    const kept = answer === null ? null : trimmed(answer, asked.request);
    change(asked.key, {
      answer: kept,
      stale: !isKnown,
      ...(isKnown ? { error: null, slow: false, progress: 1 } : isNew ? { progress: 0, held: null } : {}),
    });
    // What was left out of the answer is asked again when it is wanted again.
    const isLessKnown = kept !== answer;
    if (isLessKnown) question.answeredText = null;
    giveUp(question, (worker, sent) => {
      const share = shares.find((each) => each.worker === worker);
      return share !== undefined && (!isLessKnown || sent.text === share.text);
    });
    if (!isKnown) schedule(question);
    else {
      question.callOff();
      later.delete(question);
    }
  }

  function leave(question: Question): void {
    question.wanted = false;
    later.delete(question);
    following.delete(question);
    halt(question);
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
      giveUp(question);
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
      callOffLater?.();
      callOffFollowing?.();
      callOffIdle();
      questions.forEach(halt);
    },
  };
}
