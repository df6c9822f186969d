import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/state/defaults.ts';
import {
  aspectOf,
  defaultPanel,
  type LinkedPanel,
  limitPanel,
  type PanelChoice,
  readPanel,
  setAspect,
  setPanel,
  swapPanel,
  writePanel,
} from '../../src/state/panels.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { isSearchId } from '../../src/state/searches.ts';
import { linkWords } from '../../src/words/en/link.ts';

const spectrum = { id: 'spectrum' } as const;
const inputs = { id: 'inputs', aspects: ['resolution', 'acceptance'] } as const;
const panels: readonly LinkedPanel[] = [spectrum, inputs];

const anyPanel: fc.Arbitrary<PanelChoice> = fc
  .record({
    id: fc.constantFrom(limitPanel.id, spectrum.id, inputs.id),
    swapped: fc.boolean(),
    search: fc.constantFrom(null, ...searchIds),
    aspect: fc.constantFrom(...inputs.aspects),
  })
  .map(({ aspect, ...panel }) => {
    const choices = setPanel(panel)(defaultChoices());
    return setAspect(inputs, aspect)(choices).panel;
  });

describe('the open panel', () => {
  it('comes back from a link as it went in; its aspect where it shows', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const { panel: back, notices } = readPanel(writePanel(panel), panels, isSearchId);
        expect(notices).toEqual([]);
        expect(back).toEqual({ ...panel, aspects: panel.id === inputs.id ? panel.aspects : {} });
      }),
    );
  });

  it('is in the address, short, and left out where it is the usual one', () => {
    const choices = setPanel({ id: 'spectrum' })(defaultChoices());
    expect(writePermalink(choices)).toBe('v=1&model=bc4&panel=spectrum');
    expect(readPermalink('v=1&model=bc4&panel=spectrum', panels).choices.panel).toEqual(choices.panel);
    expect(writePermalink(defaultChoices())).not.toContain('panel');
  });

  it('shows the first of its aspects unless another is chosen, which other panels do not touch', () => {
    const shown = ({ panel }: Pick<ReturnType<typeof defaultChoices>, 'panel'>) => aspectOf(panel, inputs);
    const usual = setPanel({ id: 'inputs' })(defaultChoices());
    expect(shown(usual)).toBe('resolution');
    const other = setAspect(inputs, 'acceptance')(usual);
    expect(shown(other)).toBe('acceptance');
    expect(shown(setPanel({ id: 'spectrum' })(other))).toBe('acceptance');
    expect(setAspect(inputs, 'resolution')(other)).toEqual(usual);
    // As links have been written, too.
    expect(readPanel('inputs,resolution', panels, isSearchId)).toEqual({ panel: usual.panel, notices: [] });
  });

  it('is the limit, with a sentence, where the link names none that exists', () => {
    const { choices, notices } = readPermalink('v=1&panel=window', panels);
    expect(choices.panel).toEqual(defaultPanel);
    expect(notices.map(linkWords.notice)).toEqual(['Panel "window" is not known; limit is shown.']);
    const odd = readPermalink('v=1&panel=spectrum,upside-down', panels);
    expect(odd.choices.panel.id).toBe('spectrum');
    expect(odd.notices.map(linkWords.notice)).toEqual([
      'The panel\'s "upside-down" is not known here and was left out.',
    ]);
  });

  it('swaps back and forth, and stays when the model changes', () => {
    const once = swapPanel(defaultChoices());
    expect(once.panel.swapped).toBe(true);
    expect(swapPanel(once)).toEqual(defaultChoices());
  });
});
