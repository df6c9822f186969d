import { formatQuantity } from '../../../plot/format.ts';
import type { KeyScene, LineScene } from '../../../plot/scene.ts';
import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { valueAt } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { keptCurves } from '../../ghosts/ghosts.ts';
import { joined, rich } from '../../text/markup.ts';
import { emptyPanel, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { type KeptRatio, ratioKnower } from './keptRatios.ts';
import { unity } from './ratioScene.ts';

/** Factors around 1 that are in view at least. */
const leastInView = [0.5, 2] as const;

/** Between a ratio at the edge of the view and the frame. */
const margin = 1.2;

/** All ratios with a margin, and 1. */
export function rangeOf(ratios: readonly Pick<KeptRatio, 'ratio'>[]): readonly [number, number] {
  const range: [number, number] = [leastInView[0] * margin, leastInView[1] / margin];
  for (const { ratio } of ratios)
    for (const value of ratio) {
      if (!(value > 0 && value < Number.POSITIVE_INFINITY)) continue;
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  return [range[0] / margin, range[1] * margin];
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
  const ratiosOf = ratioKnower();
  const rangeIn = rememberLast(rangeOf);
  const lines = rememberLast((all: readonly KeptRatio[]) => [unity, ...all.map(lineOf)]);
  return (input) => {
    const { choices, main } = input;
    const { massMeV } = choices.crosshair;
    const ratios = ratiosOf(input);
    const empty = emptyPanel(input, 'ratio', words.title, {
      scale: 'log',
      domain: rangeIn(ratios),
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
    return {
      ...empty,
      lines: lines(ratios),
      key: { side: 'right', rows },
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        marks: here.map(({ value }) => ({ y: value, style: 'union' as const, filled: false })),
      },
      message: keptCurves(choices).length > 0 ? null : words.none,
    };
  };
}
