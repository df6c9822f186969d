import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { commit, createChoiceStore } from '../../../src/state/store.ts';
import { linkedDeck } from '../../../src/ui/talk/deck.ts';
import { placesOf } from '../../../src/ui/talk/places.ts';
import { talkAction } from '../../../src/ui/talk/talkKeys.ts';
import { createTalk, followPlaces, giveSlides, stepTalk } from '../../../src/ui/talk/talkStore.ts';

const deck = (...lines: string[]) => linkedDeck('the link', lines, []).slides;
const slides = deck(
  'model=bc4;pin=180,2e-8;pin=200,1e-7',
  'model=bc10;pin=100,1e-4;at=50,1e-4',
  'model=bc11',
);

function open(given = slides, opens = true) {
  const talk = createTalk();
  const store = createChoiceStore({ ...defaultChoices(), view: 'talk', language: 'en' });
  const stop = followPlaces(talk, store);
  giveSlides(talk, store, given, opens);
  const shown = () => {
    const { model, crosshair } = store.getState().choices;
    return `${model} ${crosshair.massMeV}`;
  };
  return { talk, store, shown, stop };
}

const press = (key: string, held: object = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('a talk', () => {
  it('steps through slides and their pins', () => {
    const { talk, store, shown } = open();
    const seen = [shown()];
    for (let k = 0; k < 6; k += 1) {
      stepTalk(talk, store, 1);
      seen.push(shown());
    }
    const start = `bc11 ${slides[2].choices.crosshair.massMeV}`;
    expect(seen).toEqual(['bc4 180', 'bc4 200', 'bc10 50', 'bc10 100', start, start, start]);
    expect(store.getState().choices.view).toBe('talk');
  });

  it('goes back the way that it came', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const)), (steps) => {
        const { talk, store, shown } = open();
        let at = 0;
        const places = placesOf(slides);
        for (const by of steps) {
          stepTalk(talk, store, by);
          at = Math.min(places.length - 1, Math.max(0, at + by));
          const { model, crosshair } = places[at].choices;
          expect(shown()).toBe(`${model} ${crosshair.massMeV}`);
          expect(talk.getState().at).toBe(at);
        }
      }),
    );
  });

  it('makes a step of the history of a slide, and none of a pin', () => {
    const { talk, store } = open();
    const begun = store.getState().position;
    stepTalk(talk, store, 1);
    expect(store.getState().position).toBe(begun);
    stepTalk(talk, store, 1);
    expect(store.getState().position).toBe(begun + 1);
  });

  it('keeps its place when the speaker changes something, and follows the browser', () => {
    const { talk, store, shown } = open();
    const first = store.getState().choices;
    stepTalk(talk, store, 1);
    stepTalk(talk, store, 1);
    commit(store, set({ exposure: 10 }));
    expect(talk.getState().at).toBe(2);
    stepTalk(talk, store, 1);
    expect(shown()).toBe('bc10 100');
    commit(store, () => first);
    expect(talk.getState().at).toBe(0);
  });

  it('begins where a link is, if that is no slide', () => {
    const { talk, store, shown } = open(slides.slice(1), false);
    expect(talk.getState().at).toBe(-1);
    stepTalk(talk, store, 1);
    expect(shown()).toBe('bc10 50');
  });

  it('leaves keys with Shift and Alt to the plot, and comes back from blank with any of its keys', () => {
    expect(talkAction(press('ArrowRight'), false)).toBe('next');
    expect(talkAction(press('PageUp'), false)).toBe('back');
    expect(talkAction(press('b'), false)).toBe('blank');
    expect(talkAction(press('b'), true)).toBe('unblank');
    expect(talkAction(press('ArrowRight'), true)).toBe('unblank');
    expect(talkAction(press('Escape'), false)).toBeNull();
    for (const held of [{ shiftKey: true }, { altKey: true }, { ctrlKey: true }, { metaKey: true }])
      expect(talkAction(press('ArrowRight', held), false)).toBeNull();
    expect(talkAction(press('ArrowUp'), false)).toBeNull();
  });
});
