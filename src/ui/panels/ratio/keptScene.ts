import { formatQuantity } from '../../../plot/format.ts';
import type { KeyScene, LineScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { valueAt } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { readableGhosts } from '../../ghosts/ghosts.ts';
import type { Entries } from '../../planner/entries.ts';
import { joined, rich } from '../../text/markup.ts';
import { emptyPanel, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { type KeptRatio, keptRatios } from './keptRatios.ts';
import { unity } from './ratioScene.ts';

/** Factors around 1 that are in view at least. */
const leastInView = [0.5, 2] as const;

/** All ratios with a margin, and 1. */
function rangeOf(ratios: readonly KeptRatio[]): readonly [number, number] {
  let [lowest, highest]: readonly number[] = leastInView;
  for (const { ratio } of ratios)
    for (const value of ratio) {
      if (value > 0 && value < lowest) lowest = value / 1.2;
      if (value > highest && value < Number.POSITIVE_INFINITY) highest = value * 1.2;
    }
  return [lowest, highest];
}

const lineOf = ({ id, name, massMeV, ratio }: KeptRatio): LineScene => ({
  id: `kept-ratio-${id}`,
  x: massMeV,
  y: ratio,
  style: 'union',
  label: joined(...words.over(name)),
  labelPlacement: 'leader',
});

/** Makes what draws the smallest coupling that is excluded now over that of each kept curve. */
export function keptScene(): PanelScene {
  const ratiosOf = rememberLast((choices: Choices, entries: Entries) => keptRatios({ choices, entries }));
  const lines = rememberLast((all: readonly KeptRatio[]) => [unity, ...all.map(lineOf)]);
  return (input) => {
    const { choices, entries, main } = input;
    const { massMeV } = choices.crosshair;
    const ratios = ratiosOf(choices, entries);
    const empty = emptyPanel(input, 'ratio', words.title, {
      scale: 'log',
      domain: rangeOf(ratios),
      label: rich(main ? words.ratioInFull : words.ratio),
    });
    const here = ratios.flatMap(({ massMeV: masses, ratio, name }) => {
      const value = valueAt(masses, ratio, massMeV);
      return Number.isNaN(value) ? [] : [{ value, name }];
    });
    const rows: KeyScene['rows'] = here.map(({ value, name }) => ({
      swatch: { kind: 'line', style: 'union' },
      text: joined(formatQuantity(value, 3), ' ', ...words.over(name), ` (${massText(massMeV)} MeV)`),
    }));
    const isWaiting = readableGhosts(choices).length > 0;
    return {
      ...empty,
      lines: lines(ratios),
      key: { side: 'right', rows },
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        marks: here.map(({ value }) => ({ y: value, style: 'union' as const, filled: false })),
      },
      message: isWaiting ? null : words.none,
    };
  };
}
