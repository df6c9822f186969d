import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Readiness, WorkerNotice } from '../../../workers/protocol.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { type AnswerError, emptyEntry, type Entries } from '../../../src/ui/planner/entries.ts';
import { fakeClock } from '../../fakeClock.ts';
import { tell } from '../../../src/ui/planner/tell.ts';

function telling(problems: Readiness['problems'] = []) {
  const entries = createStore<Entries>(() => ({ limits: emptyEntry, shape: emptyEntry }));
  const messages = createMessageStore();
  const tryNow = vi.fn();
  const listeners: ((notice: WorkerNotice) => void)[] = [];
  tell(
    { entries, saysItself: (key) => key === 'shape' },
    {
      ready: Promise.resolve({ problems }),
      onNotice: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
      tryNow,
    },
    messages,
    fakeClock(),
  );
  const fail = (key: string, error: AnswerError | null) =>
    entries.setState({ [key]: { ...emptyEntry, error } });
  const said = () => messages.getState().messages.map((message) => `${message.kind}: ${message.sentence()}`);
  return {
    fail,
    said,
    messages,
    tryNow,
    notice: (notice: WorkerNotice) => listeners.forEach((listener) => listener(notice)),
  };
}

const tooLarge: AnswerError = {
  kind: 'input',
  reason: { code: 'out-of-range', quantity: 'exposure', value: 1000, allowed: [0.1, 100] },
};

describe('what the workers have to say', () => {
  it('is the reason why an answer is missing, until it is there', async () => {
    const { fail, said } = telling();
    fail('limits', tooLarge);
    await vi.waitFor(() =>
      expect(said()).toEqual(['warning: The exposure is 1000; it must be from 0.1 to 100.']),
    );
    fail('limits', null);
    expect(said()).toEqual([]);
  });

  it('is not said where the reason is gone before its words are loaded, nor where it is said elsewhere', async () => {
    const { fail, said } = telling();
    fail('limits', tooLarge);
    fail('limits', { kind: 'failure', reason: { code: 'failed', cause: 'a stumble' } });
    fail('shape', tooLarge);
    await vi.waitFor(() => expect(said()).toEqual(['error: The calculation failed (a stumble).']));
  });

  it('is what is wrong with a file, and that a worker was restarted', async () => {
    const { said, notice } = telling([{ code: 'unread-file', path: 'a.json', cause: '404' }]);
    notice({ code: 'restarted' });
    await vi.waitFor(() => expect(said()).toHaveLength(2));
    expect(said().join(' ')).toContain('error: a.json could not be read (404). Everything else still works.');
    expect(said().join(' ')).toContain('warning: The calculation stopped unexpectedly.');
  });

  it('is that no worker can be started, with what can be done, until there is one', () => {
    const { said, notice, messages, tryNow } = telling();
    notice({ code: 'down', cause: { code: 'not-loaded' } });
    expect(said()).toEqual([
      'error: The calculation cannot be started (it could not be loaded). It is tried again every few seconds.',
    ]);
    messages.getState().messages[0].actions?.[0].act();
    expect(tryNow).toHaveBeenCalledOnce();
    notice({ code: 'up' });
    expect(said()).toEqual([]);
  });
});
