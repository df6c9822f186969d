import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { searchIds } from '../../../src/data/catalogue.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { set } from '../../../src/state/changes.ts';
import { bindToHistory } from '../../../src/state/browserHistory.ts';
import { preview } from '../../../src/state/store.ts';
import { converse, type FrameMessage, type FramePage } from '../../../src/ui/embed/conversation.ts';
import { verdictState } from '../../../src/ui/verdict/verdictStore.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { emptyEntry, type Entries, entryOf } from '../../../src/ui/planner/entries.ts';
import { fakeClock } from '../../fakeClock.ts';
import { toySearch } from '../../toy.ts';

const home = 'https://example.org';
const engine = createEngine(searchIds.map((id) => toySearch({ id })));

/** A frame at a link, and everything that it posts. */
function frameAt(hash: string) {
  const listeners = new Set<(event: FrameMessage) => void>();
  const posted: { readonly message: Record<string, unknown>; readonly origin: string }[] = [];
  const parent = {
    postMessage: (message: unknown, origin: string) =>
      posted.push({ message: message as Record<string, unknown>, origin }),
  };
  const steps: string[] = [];
  const { store, ...rest } = bindToHistory(
    {
      location: { hash },
      history: {
        state: null,
        pushState: (_, __, url) => steps.push(url),
        replaceState: () => undefined,
        back: () => steps.push('back'),
        forward: () => undefined,
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    [],
    { figures: () => null, prepare: () => null },
    () => undefined,
  );
  const entries = createStore<Entries>(() => ({}));
  const verdict = createStore(() => verdictState(defaultChoices(), null, entryOf({}, 'point'), []));
  const view = createStore(() => ({ themeChoice: 'system' }));
  const clock = fakeClock();
  const page = {
    ...{ bound: { store, ...rest }, entries, verdict, view, panels: [] },
    version: '0',
  } as unknown as FramePage;
  const stop = converse(
    {
      parent,
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
    page,
    clock,
  );
  const hear = (data: unknown, origin = home, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source } as FrameMessage);
  };
  return { store, posted, hear, clock, stop, listeners, view, steps, entries, verdict };
}

const framed = `#view=embed&host=${home}`;

describe('a frame', () => {
  it('says nothing and hears nothing where its link names no page, or a bad one', () => {
    for (const link of ['#view=embed', '#view=embed&host=*', '#view=embed&host=http://example.org']) {
      const { posted, listeners, clock } = frameAt(link);
      clock.advance(1000);
      expect(posted).toEqual([]);
      expect(listeners.size).toBe(0);
    }
  });

  it('answers the page around it, and its origin alone', () => {
    const { posted, hear, store, clock } = frameAt(framed);
    expect(posted).toEqual([{ message: { kaonscope: 1, type: 'ready', version: '0' }, origin: home }]);
    clock.advance(1000);
    hear({ kaonscope: 1, type: 'set', id: '7', link: 'model=bc11&inv=0.2&nonsense=1' });
    const last = posted.at(-1);
    expect(last?.origin).toBe(home);
    expect(last?.message).toMatchObject({
      type: 'state',
      id: '7',
      link: 'v=1&model=bc11&inv=0.2',
      notices: ['The link\'s "nonsense" is not known here and was left out.'],
      point: { verdict: null, sentence: null },
    });
    expect(store.getState().choices).toMatchObject({ model: 'bc11', view: 'embed', host: home });
  });

  it('moves the point, and takes a theme', () => {
    const { posted, hear, view } = frameAt(framed);
    hear({ kaonscope: 1, type: 'move', massMeV: 200, coupling: 1e-7 });
    expect(posted.at(-1)?.message).toMatchObject({ point: { massMeV: 200, convention: 'sin2theta' } });
    expect((posted.at(-1)?.message.point as { coupling: number }).coupling).toBeCloseTo(1e-7, 12);
    hear({ kaonscope: 1, type: 'theme', theme: 'dark' });
    expect(view.getState().themeChoice).toBe('dark');
  });

  it('gives no verdict on the choices before', () => {
    const { hear, posted, entries, verdict } = frameAt(framed);
    const choices = defaultChoices();
    const request = requestsOf(choices).point;
    const answer = engine.run(request);
    if (!answer.ok) throw new Error(answer.reason.code);
    const entry = { ...emptyEntry, answer: answer.answer, request, stale: false };
    entries.setState({ point: entry });
    verdict.setState(verdictState(choices, answer.answer, entry, []));
    const told = () => (posted.at(-1)?.message.point as { readonly verdict: unknown }).verdict;
    hear({ kaonscope: 1, type: 'tell' });
    expect(told()).not.toBeNull();
    for (const link of ['cl=0.99', 'at=200,2e-8', 'model=bc11']) {
      hear({ kaonscope: 1, type: 'set', link });
      expect(told()).toBeNull();
    }
  });

  it('cannot be made anything but a frame, or one that talks to somebody else', () => {
    const { hear, store } = frameAt(framed);
    hear({
      kaonscope: 1,
      type: 'set',
      link: 'view=kiosk&host=https://evil.example&deck=a&home=https://evil.example',
    });
    expect(store.getState().choices).toMatchObject({ view: 'embed', host: home, deck: [], home: '' });
  });

  it('tells what changes once it rests, and nothing twice', () => {
    const { posted, store, clock } = frameAt(framed);
    clock.advance(1000);
    const before = posted.length;
    preview(store, set({ exposure: 2 }));
    preview(store, set({ exposure: 3 }));
    expect(posted.length).toBe(before);
    clock.advance(1000);
    expect(posted.length).toBe(before + 1);
    expect(posted.at(-1)?.message).toMatchObject({ type: 'state', link: 'v=1&model=bc4&exposure=3' });
    preview(store, set({ exposure: 2 }));
    preview(store, set({ exposure: 3 }));
    clock.advance(1000);
    expect(posted.length).toBe(before + 1);
  });

  it('makes no steps in the history of the page around it', () => {
    const { hear, steps } = frameAt(framed);
    hear({ kaonscope: 1, type: 'set', link: 'model=bc11' });
    expect(steps).toEqual([]);
  });

  it('never throws, and gives nothing to anybody else', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        fc.constantFrom(
          'https://evil.example',
          'https://example.org.evil.example',
          'http://example.org',
          'null',
          '',
        ),
        (data, origin) => {
          const { posted, hear, stop } = frameAt(framed);
          const before = posted.length;
          hear(data, origin);
          hear({ kaonscope: 1, type: 'tell' }, origin);
          hear({ kaonscope: 1, type: 'tell' }, home, {});
          hear({ kaonscope: 1, type: 'tell' }, home, null);
          expect(posted.length).toBe(before);
          hear(data);
          expect(posted.every((each) => each.origin === home)).toBe(true);
          stop();
          hear({ kaonscope: 1, type: 'tell' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
