import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveCrosshair, set } from '../../../src/state/changes.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { writePermalink } from '../../../src/state/permalink.ts';
import { tourSteps } from '../../../src/state/presentation.ts';
import { ownChoices } from '../../../src/state/shownInstead.ts';
import { createChoiceStore, preview } from '../../../src/state/store.ts';
import { steps } from '../../../src/ui/tour/steps/index.ts';
import { goTo, stepIndex, stopTelling, tell } from '../../../src/ui/tour/story.ts';
import { anyChoices } from '../../state/anyChoices.ts';

const someChoices: fc.Arbitrary<Choices> = anyChoices.map(set({ view: 'explore', tour: null }));
const someStep = fc.constantFrom(...steps.map((_, index) => index + 1));

describe('the tour', () => {
  it('has as many steps as links may name', () => {
    expect(steps).toHaveLength(tourSteps);
  });

  it('leaves the user’s choices and link as they were, whichever steps were shown', () => {
    fc.assert(
      fc.property(someChoices, fc.array(someStep, { minLength: 1, maxLength: 8 }), (chosen, visited) => {
        const store = createChoiceStore(chosen);
        for (const step of visited) {
          goTo(store, step);
          tell(store, steps[stepIndex(store.getState().choices, steps)]);
          const { crosshair: _, ...own } = ownChoices(store.getState());
          const { crosshair: __, ...before } = chosen;
          expect(own).toEqual({ ...before, tour: step });
        }
        const { crosshair } = store.getState().choices;
        goTo(store, null);
        const left = store.getState();
        expect(left.own).toEqual({});
        expect(left.choices.crosshair.massMeV).toBe(crosshair.massMeV);
        expect(writePermalink({ ...left.choices, crosshair: chosen.crosshair })).toBe(writePermalink(chosen));
      }),
    );
  });

  it('shows the usual model, whatever the user had chosen', () => {
    fc.assert(
      fc.property(someChoices, fc.constantFrom(...steps), (chosen, step) => {
        const store = createChoiceStore(set({ tour: 1 })(chosen));
        tell(store, step);
        expect(store.getState().choices).toMatchObject({
          model: defaultChoices().model,
          kind: 'observed',
          ...step.shows,
        });
      }),
    );
  });

  it('keeps the point where it was put, of another model its mass', () => {
    fc.assert(
      fc.property(someChoices, fc.double({ min: 1, max: 350, noNaN: true }), (chosen, massMeV) => {
        const store = createChoiceStore(set({ tour: 4 })(chosen));
        tell(store, steps[3]);
        const point = { massMeV, amplitudeCoupling: 1e-3 };
        preview(store, moveCrosshair(point));
        const moved = store.getState().choices.crosshair;
        stopTelling(store);
        const { crosshair } = store.getState().choices;
        expect(crosshair.massMeV).toBe(moved.massMeV);
        const isSameModel = chosen.model === defaultChoices().model;
        expect(crosshair.amplitudeCoupling).toBe(
          isSameModel ? moved.amplitudeCoupling : chosen.crosshair.amplitudeCoupling,
        );
      }),
    );
  });
});
