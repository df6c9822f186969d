import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { late, onLateFailure } from '../../../src/ui/late/late.ts';
import { withLate } from '../../../src/ui/late/withLate.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';

/** A load whose ends are told from outside, one for each call. */
function told() {
  const ends: { readonly come: () => void; readonly fail: () => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        ends.push({ come: () => resolve('it'), fail: () => reject(new Error('offline')) });
      }),
  );
  return { load, ends };
}

describe('a late part', () => {
  it('is loaded once, however often it is wanted, and again after each failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.integer({ min: 1, max: 4 }), async (failures, wishes) => {
        const { load, ends } = told();
        const part = late(load, () => 'It');
        for (let k = 0; k < failures; k++) {
          const states = Array.from({ length: wishes }, part.want);
          expect(part.state().is).toBe('loading');
          ends[k].fail();
          for (const state of await Promise.all(states))
            expect(state).toEqual({ is: 'failed', failures: k + 1 });
        }
        const states = Array.from({ length: wishes }, part.want);
        ends[failures].come();
        for (const state of await Promise.all(states)) expect(state).toEqual({ is: 'here', part: 'it' });
        expect(await part.want()).toEqual({ is: 'here', part: 'it' });
        expect(load).toHaveBeenCalledTimes(failures + 1);
      }),
    );
  });

  it('is as if nobody had asked where it was only prepared and did not come', async () => {
    const { load, ends } = told();
    const part = late(load, () => 'It');
    const seen: string[] = [];
    part.subscribe(({ is }) => seen.push(is));
    part.prepare();
    ends[0].fail();
    await vi.waitFor(() => expect(part.state().is).toBe('absent'));
    // Wanted while it is being prepared, it fails for whoever wants it.
    part.prepare();
    const state = part.want();
    ends[1].fail();
    expect((await state).is).toBe('failed');
    part.forget();
    expect(seen).toEqual(['loading', 'absent', 'loading', 'failed', 'absent']);
  });

  it('fails alike where its load throws at once', async () => {
    const part = late<string>(
      () => {
        throw new Error('no such file');
      },
      () => 'It',
    );
    expect((await part.want()).is).toBe('failed');
  });

  it('tells of every failure with its cause', async () => {
    const heard = vi.fn();
    const stop = onLateFailure(heard);
    const cause = new Error('offline');
    const part = late(
      () => Promise.reject(cause),
      () => 'It',
    );
    await part.want();
    expect(heard).toHaveBeenCalledExactlyOnceWith(cause);
    stop();
    await part.want();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('what is done with a late part', () => {
  const said = (messages: ReturnType<typeof createMessageStore>) =>
    messages.getState().messages.map(({ sentence }) => sentence());

  it('is done once the part is here, after a failure by the button of its message', async () => {
    const { load, ends } = told();
    const messages = createMessageStore();
    const use = vi.fn();
    let name = 'It';
    const part = late(load, () => name);
    const done = withLate(messages, part, use);
    ends[0].fail();
    await done;
    expect(said(messages)).toEqual(['It could not be loaded. The rest of the page still works.']);
    name = '⟦It⟧';
    expect(said(messages)[0]).toContain('⟦It⟧');
    const [action] = messages.getState().messages[0].actions ?? [];
    action.act();
    ends[1].come();
    await vi.waitFor(() => expect(use).toHaveBeenCalledExactlyOnceWith('it'));
    expect(said(messages)).toEqual([]);
  });

  it('says so where it fails itself, and can be done again', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const messages = createMessageStore();
    const use = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error('full');
    });
    await withLate(
      messages,
      late(
        () => Promise.resolve('it'),
        () => 'Saving',
      ),
      use,
    );
    expect(said(messages)).toEqual(['Saving failed. Nothing else has changed.']);
    expect(logged).toHaveBeenCalledOnce();
    messages.getState().messages[0].actions?.[0].act();
    await vi.waitFor(() => expect(use).toHaveBeenCalledTimes(2));
    expect(said(messages)).toEqual([]);
    logged.mockRestore();
  });
});
