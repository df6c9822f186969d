import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { readPermalink } from '../../../src/state/permalink.ts';
import { commit, createChoiceStore } from '../../../src/state/store.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { homeAddress, homeLink } from '../../../src/ui/kiosk/homeLink.ts';
import {
  dueIn,
  forgetMs,
  isWarning,
  opened,
  passed,
  stepMs,
  touched,
  warnMs,
} from '../../../src/ui/kiosk/idle.ts';
import { screenOf } from '../../../src/ui/kiosk/useScreen.ts';
import { draggedPoint } from '../../../src/ui/kiosk/useSelfDrag.ts';
import { firstChoices, runStand } from '../../../src/ui/kiosk/useStand.ts';
import { anyChoices, figureStarts } from '../../state/anyChoices.ts';
import { fakeClock } from '../../fakeClock.ts';

type StandPage = Parameters<typeof runStand>[0];

/** A stand on a page, with a clock that is moved by hand. */
function openStand(tour: number | null = null) {
  const store = createChoiceStore({
    ...defaultChoices(),
    view: 'kiosk',
    home: 'https://example.org/k',
    tour,
  });
  const kept = new Map<string, unknown>();
  const clock = fakeClock();
  const page = {
    bound: { store },
    view: createStore(() => ({ unfolded: ['a'], explained: 'b' })),
    messages: createMessageStore(),
    layers: {
      get: (state: { readonly id: string; readonly initial: unknown }) => kept.get(state.id) ?? state.initial,
      set: (state: { readonly id: string }, change: object) =>
        kept.set(state.id, { ...(kept.get(state.id) ?? {}), ...change }),
    },
  } as unknown as StandPage;
  let shown = { is: '', isWarned: false };
  const start = () => runStand(page, clock, ({ is }, isWarned) => (shown = { is, isWarned }));
  return { store, clock, start, page, shown: () => shown, choices: () => store.getState().choices };
}

describe('a stand', () => {
  it('shows step after step, each for 14 s, over and over', () => {
    const { clock, start, choices } = openStand();
    start();
    const seen: (number | null)[] = [];
    for (let k = 0; k < 13; k += 1) {
      seen.push(choices().tour);
      clock.advance(stepMs + 1);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1]);
  });

  it('begins at the step of its link, and again at the first', () => {
    const { clock, start, choices } = openStand(5);
    start();
    const seen: (number | null)[] = [];
    for (let k = 0; k < 4; k += 1) {
      seen.push(choices().tour);
      clock.advance(stepMs + 1);
    }
    expect(seen).toEqual([5, 6, 1, 2]);
  });

  it('stops at a touch, warns after 45 s and forgets the visitor after 60 s', () => {
    const { store, clock, start, page, shown, choices } = openStand();
    const { touch } = start();
    clock.advance(stepMs + 1);
    touch();
    commit(store, set({ pins: [choices().crosshair], language: 'en-XA', wording: 'plain', tour: null }));
    page.view.setState({ explained: 'a number' });
    clock.advance(warnMs - 10);
    expect(shown()).toEqual({ is: 'used', isWarned: false });
    clock.advance(20);
    expect(shown()).toEqual({ is: 'used', isWarned: true });
    expect(choices().pins).toHaveLength(1);
    clock.advance(forgetMs - warnMs);
    expect(shown()).toEqual({ is: 'looping', isWarned: false });
    expect(choices()).toEqual(firstChoices({ ...defaultChoices(), home: 'https://example.org/k' }));
    expect(page.view.getState().explained).toBeNull();
  });

  it('goes on where it was when its language changes, which puts the page up again', () => {
    const { clock, start, shown, choices, store } = openStand();
    const first = start();
    first.touch();
    commit(store, set({ language: 'en-XA' }));
    first.stop();
    const second = start();
    expect(shown().is).toBe('used');
    expect(choices().language).toBe('en-XA');
    clock.advance(forgetMs + 2);
    expect(choices().language).toBeNull();
    second.stop();
  });

  it('neither warns nor forgets while it is touched', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: warnMs - 1 }), { maxLength: 40 }), (pauses) => {
        let now = 0;
        let stand = touched(now);
        for (const pause of pauses) {
          now += pause;
          expect(isWarning(stand, now)).toBe(false);
          expect(passed(stand, now, 6)).toBe(stand);
          expect(dueIn(stand, now)).toBeGreaterThan(0);
          stand = touched(now);
        }
      }),
    );
    expect(passed(opened(0), stepMs - 1, 6)).toEqual(opened(0));
  });

  it('lets a point drag itself, and leaves it where it was', () => {
    const from = { massMeV: 230, amplitudeCoupling: 1e-3 };
    for (const drags of ['mass', 'point'] as const) {
      expect(draggedPoint(from, drags, 0)).toEqual(from);
      expect(draggedPoint(from, drags, 1).massMeV).toBeCloseTo(230, 9);
      expect(draggedPoint(from, drags, 0.3)).not.toEqual(from);
    }
  });

  it('fills the screens that it is made for', () => {
    expect(screenOf(1080, 1920)).toEqual({ isPortrait: true, unit: 1 });
    expect(screenOf(1920, 1080)).toEqual({ isPortrait: false, unit: 1 });
    expect(screenOf(3840, 2160)).toEqual({ isPortrait: false, unit: 2 });
  });
});

describe('the code to take home', () => {
  it('holds the link of what is shown, at the address of the stand', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { address } = homeAddress('https://example.org/kaonscope/#old', 'http://127.0.0.1/');
        const link = homeLink({ ...choices, tour: null }, address);
        expect(link.startsWith('https://example.org/kaonscope/#v=1&')).toBe(true);
        const { choices: read } = readPermalink(new URL(link).hash, [], figureStarts);
        expect(read).toMatchObject({ model: choices.model, view: 'explore', deck: [], home: '', host: '' });
      }),
    );
  });

  it('is short in the tour: the point alone', () => {
    const crosshair = { massMeV: 230, amplitudeCoupling: Math.sqrt(8e-8) };
    const choices = {
      ...defaultChoices(),
      tour: 5,
      view: 'kiosk' as const,
      hiddenBounds: 'all' as const,
      crosshair,
    };
    expect(homeLink(choices, 'https://example.org/')).toBe('https://example.org/#v=1&model=bc4&at=230,8e-8');
  });

  it('fits a code that a phone can read across a table', () => {
    const { size } = encode(homeLink({ ...defaultChoices(), tour: 1 }, 'https://example.org/kaonscope/'), {
      ecc: 'L',
      border: 0,
    });
    expect(size).toBeLessThanOrEqual(41);
  });

  it('leads to the page itself where home is no https address', () => {
    const own = 'https://here.example/kaonscope/#v=1&view=kiosk';
    expect(homeAddress('', own)).toEqual({ address: 'https://here.example/kaonscope/', isRefused: false });
    for (const bad of ['http://example.org', 'javascript:alert(1)', 'example.org', 'file:///etc'])
      expect(homeAddress(bad, own)).toEqual({ address: 'https://here.example/kaonscope/', isRefused: true });
  });
});
