import type { EnginePool } from '../../../workers/protocol.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import { sayFileProblem } from '../page/fileProblem.ts';
import { type Clock, clock as machineClock } from '../../../workers/clock.ts';
import { workers } from '../../words/en/workers.ts';
import { entryOf } from './entries.ts';
import type { Planner } from './planner.ts';
import { refusalSentence } from './refusalSentence.ts';

const loadingAfterMs = 300;

const topicOf = (key: string) => `engine-${key}`;

/**
 * Says in the line of messages what the workers and their data have to say, and why an answer is missing where whoever
 * asked does not say it itself.
 * @returns a function that stops it
 */
export function tell(
  { entries, saysItself }: Pick<Planner, 'entries' | 'saysItself'>,
  pool: Pick<EnginePool, 'ready' | 'onNotice' | 'tryNow'>,
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
    for (const problem of problems) void sayFileProblem(messages, problem);
  });
  const stops = [
    pool.onNotice((notice) => {
      if (notice.code === 'up') {
        dismiss(messages, 'worker');
        return;
      }
      const isDown = notice.code === 'down';
      if (isDown) dismiss(messages, 'loading');
      say(messages, {
        topic: 'worker',
        kind: isDown ? 'error' : 'warning',
        sentence: () => workers.trouble(notice),
        ...(isDown ? { actions: [{ name: () => workers.tryNow, act: pool.tryNow }] } : {}),
      });
    }),
    entries.subscribe((now, before) => {
      dismiss(messages, 'loading');
      for (const key of Object.keys(now)) {
        const { error } = now[key];
        if (now[key] === before[key] || error === entryOf(before, key).error || saysItself(key)) continue;
        if (error === null) dismiss(messages, topicOf(key));
        else {
          const kind = error.kind === 'input' ? 'warning' : 'error';
          void refusalSentence(error).then((sentence) => {
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
