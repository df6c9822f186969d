import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/state/defaults.ts';
import {
  defaultPanel,
  inputQuantities,
  type PanelChoice,
  panelIds,
  panelRequest,
  readPanel,
  setPanel,
  statisticIds,
  swapPanel,
  writePanel,
} from '../../src/state/panels.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { isSearchId, searchIds } from '../../src/state/searches.ts';
import { linkWords } from '../../src/words/en/link.ts';

const anyPanel: fc.Arbitrary<PanelChoice> = fc.record({
  id: fc.constantFrom(...panelIds),
  swapped: fc.boolean(),
  search: fc.constantFrom(null, ...searchIds),
  quantity: fc.constantFrom(...inputQuantities),
  statistic: fc.constantFrom(...statisticIds),
});

describe('the open panel', () => {
  it('comes back from a link as it went in; quantity and statistic where they show', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const { panel: back, notices } = readPanel(writePanel(panel), isSearchId);
        expect(notices).toEqual([]);
        const quantity = panel.id === 'inputs' ? panel.quantity : defaultPanel.quantity;
        const statistic = panel.id === 'statistics' ? panel.statistic : defaultPanel.statistic;
        expect(back).toEqual({ ...panel, quantity, statistic });
      }),
    );
  });

  it('is in the address, short, and left out where it is the usual one', () => {
    const choices = setPanel({ id: 'events' })(defaultChoices());
    expect(writePermalink(choices)).toBe('v=1&model=bc4&panel=events');
    expect(readPermalink('v=1&model=bc4&panel=events').choices.panel).toEqual(choices.panel);
    expect(writePermalink(defaultChoices())).not.toContain('panel');
  });

  it('is the limit, with a sentence, where the link names none that exists', () => {
    const { choices, notices } = readPermalink('v=1&panel=spectrum');
    expect(choices.panel).toEqual(defaultPanel);
    expect(notices.map(linkWords.notice)).toEqual(['Panel "spectrum" is not known; limit is shown.']);
    const odd = readPermalink('v=1&panel=events,upside-down');
    expect(odd.choices.panel.id).toBe('events');
    expect(odd.notices.map(linkWords.notice)).toEqual([
      'The panel\'s "upside-down" is not known here and was left out.',
    ]);
  });

  it('swaps back and forth, and stays when the model changes', () => {
    const once = swapPanel(defaultChoices());
    expect(once.panel.swapped).toBe(true);
    expect(swapPanel(once)).toEqual(defaultChoices());
  });

  it('asks for inputs only where it shows them', () => {
    for (const id of panelIds) {
      const request = panelRequest(setPanel({ id })(defaultChoices()));
      if (id === 'events' || id === 'inputs') expect(request?.searches).toEqual([...searchIds]);
      else expect(request).toBeNull();
    }
  });
});
