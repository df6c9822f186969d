import { describe, expect, it, vi } from 'vitest';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { commit, createChoiceStore } from '../../../src/state/store.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { whenWanted } from '../../../src/ui/page/whenWanted.ts';

describe('a part that is loaded when it is wanted', () => {
  it('is loaded once, and again only after it did not come, which is said', async () => {
    const choices = createChoiceStore(defaultChoices());
    const messages = createMessageStore();
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue('it');
    const start = vi.fn();
    whenWanted(
      { choices, messages },
      { topic: 'part', subject: 'The part', isWanted: ({ shape }) => shape, load, start },
    );
    expect(load).not.toHaveBeenCalled();
    commit(choices, set({ shape: true }));
    await vi.waitFor(() =>
      expect(messages.getState().messages.map(({ sentence }) => sentence)).toEqual([
        'The part could not be loaded. The rest of the page still works.',
      ]),
    );
    commit(choices, set({ exposure: 2 }));
    commit(choices, set({ exposure: 3 }));
    await vi.waitFor(() => expect(start).toHaveBeenCalledExactlyOnceWith('it'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});
