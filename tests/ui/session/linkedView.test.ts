import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { writePermalink } from '../../../src/state/permalink.ts';
import { addPin } from '../../../src/state/pins.ts';
import { showInstead } from '../../../src/state/shownInstead.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { readView, showView } from '../../../src/ui/session/linkedView.ts';
import { anyChoices } from '../../state/anyChoices.ts';

const put = ['language', 'wording', 'view', 'tour', 'deck', 'home', 'host'] as const;
const asOpened = Object.fromEntries(put.map((key) => [key, defaultChoices()[key]]));

describe('a view out of a file', () => {
  it('is shown as it was saved, whatever was shown before, in one step of the history', async () => {
    await fc.assert(
      fc.asyncProperty(anyChoices, anyChoices, async (chosen, before) => {
        const saved = { ...chosen, figure: null };
        const { choices, notices } = await readView(writePermalink(saved));
        expect(notices).toEqual([]);
        const store = createChoiceStore({ ...before, tour: null });
        const isOther = showView(store, choices);
        const now = store.getState();
        const wanted = { ...saved, ...Object.fromEntries(put.map((key) => [key, before[key]])), tour: null };
        expect(writePermalink(now.choices)).toBe(writePermalink(wanted));
        expect(now.position).toBe(isOther ? 1 : 0);
      }),
      { numRuns: 100 },
    );
  });

  it('opens the figure of a paper that it was saved with', async () => {
    const { choices, notices } = await readView('v=1&fig=2025-9d&cl=0.95');
    expect(notices).toEqual([]);
    expect(choices).toMatchObject({ confidenceLevel: 0.95, figure: { id: '2025-9d' } });
  });

  it('ends a tour, and does not bring its own form of the page', async () => {
    const { choices } = await readView('v=1&model=bc10&view=kiosk&lang=fr&words=plain&tour=3');
    const store = createChoiceStore({
      ...addPin({ massMeV: 1, amplitudeCoupling: 1 })(defaultChoices()),
      tour: 2,
    });
    showInstead(store, { model: 'bc1', kind: 'expected' });
    expect(showView(store, choices)).toBe(true);
    expect(store.getState().choices).toMatchObject({ ...asOpened, model: 'bc10', kind: 'both', pins: [] });
    expect(store.getState().own).toEqual({});
  });

  it('is no step where it is shown already', async () => {
    const { choices } = await readView('v=1&model=bc4');
    const store = createChoiceStore(defaultChoices('bc4'));
    expect(showView(store, choices)).toBe(false);
    expect(store.getState().position).toBe(0);
  });
});
