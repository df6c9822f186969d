import type { EnginePool } from '../../../workers/protocol.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import { type Clock, clock as machineClock } from './clock.ts';
import { entryOf } from './entries.ts';
import type { Planner } from './planner.ts';

const loadingAfterMs = 300;

const topicOf = (key: string) => `engine-${key}`;

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
    if (isWaiting) say(messages, { topic: 'loading', kind: 'notice', sentence: 'Loading the NA62 inputs…' });
  });
  void pool.ready.then(({ problems }) => {
    callOff();
    dismiss(messages, 'loading');
    for (const sentence of problems) say(messages, { topic: `data ${sentence}`, kind: 'error', sentence });
  });
  const stops = [
    pool.onNotice((sentence) => say(messages, { topic: 'worker', kind: 'warning', sentence })),
    entries.subscribe((now, before) => {
      dismiss(messages, 'loading');
      for (const key of Object.keys(now)) {
        const { error } = now[key];
        if (now[key] === before[key] || error === entryOf(before, key).error || saysItself(key)) continue;
        if (error === null) dismiss(messages, topicOf(key));
        else {
          const kind = error.kind === 'input' ? 'warning' : 'error';
          say(messages, { topic: topicOf(key), kind, sentence: error.sentence });
        }
      }
    }),
  ];
  return () => {
    callOff();
    for (const stop of stops) stop();
  };
}
