import type { EnginePool } from '../../../workers/protocol.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import { sayFileProblem } from '../page/fileProblem.ts';
import { type Clock, clock as machineClock } from './clock.ts';
import { workers } from '../../words/en/workers.ts';
import { type AnswerError, entryOf } from './entries.ts';
import type { Planner } from './planner.ts';

const loadingAfterMs = 300;

const topicOf = (key: string) => `engine-${key}`;

/** What says a refusal; its words are loaded when there is one. */
async function refusalSentence(reason: AnswerError['reason']): Promise<() => string> {
  try {
    const { refusals } = await import('../../words/en/refusals.ts');
    return () => refusals.sentence(reason);
  } catch {
    return () => workers.noWords;
  }
}

/**
 * Says in the line of messages what the workers and their data have to say, and why an answer is missing where whoever
 * asked does not say it itself.
 * @returns a function that stops it
 */
export function tell(
  { entries, saysItself }: Pick<Planner, 'entries' | 'saysItself'>,
  pool: Pick<EnginePool, 'ready' | 'onNotice'>,
  messages: MessageStore,
  clock: Clock = machineClock,
): () => void {
  const callOff = clock.after(loadingAfterMs, () => {
    const isWaiting = Object.values(entries.getState()).every(({ answer }) => answer === null);
    if (isWaiting) say(messages, { topic: 'loading', kind: 'notice', sentence: () => workers.loading });
  });
  void pool.ready.then(({ problems }) => {
    callOff();
    dismiss(messages, 'loading');
    for (const problem of problems) {
      if (problem.code === 'unusable-file' || problem.code === 'unread-file')
        void sayFileProblem(messages, problem);
      else say(messages, { topic: 'worker', kind: 'error', sentence: () => workers.reason(problem) });
    }
  });
  const stops = [
    pool.onNotice((notice) =>
      say(messages, { topic: 'worker', kind: 'warning', sentence: () => workers.notice(notice) }),
    ),
    entries.subscribe((now, before) => {
      dismiss(messages, 'loading');
      for (const key of Object.keys(now)) {
        const { error } = now[key];
        if (now[key] === before[key] || error === entryOf(before, key).error || saysItself(key)) continue;
        if (error === null) dismiss(messages, topicOf(key));
        else {
          const kind = error.kind === 'input' ? 'warning' : 'error';
          void refusalSentence(error.reason).then((sentence) => {
            if (entryOf(entries.getState(), key).error === error)
              say(messages, { topic: topicOf(key), kind, sentence });
          });
        }
      }
    }),
  ];
  return () => {
    callOff();
    for (const stop of stops) stop();
  };
}
