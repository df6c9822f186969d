import type { SignificanceAnswer } from '../../../engine/answer.ts';
import { formatQuantity } from '../../../plot/format.ts';
import type { KeyScene, LineScene, PlaneScene, RichText } from '../../../plot/scene.ts';
import { statisticsPanelWords as words } from '../../../words/en/statisticsPanel.ts';
import { searchFace } from '../../searches/faces.ts';
import { placedExcessAt } from '../../searches/placedExcess.ts';
import { placedWords } from '../../../words/en/placedExcess.ts';
import { joined, rich } from '../../text/markup.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { emptyPanel, massText } from '../emptyPanel.ts';
import type { PanelInput } from '../panel.ts';

/** Upper-tail probabilities of 1, 2, 3, 4 and 5 standard deviations. */
const tails = [0.158655254, 0.022750132, 1.349898e-3, 3.1671242e-5, 2.8665157e-7] as const;

function linesOf({
  massMeV,
  massRangesMeV,
  localPValue,
  search,
  signature,
}: SignificanceAnswer): LineScene[] {
  const grid = breakAtGaps(massMeV, massRangesMeV);
  const ends = Float64Array.of(massMeV[0], massMeV[massMeV.length - 1]);
  return [
    ...tails.map((tail, k): LineScene => ({
      id: `sigma-${k + 1}`,
      x: ends,
      y: ends.map(() => tail),
      style: 'contour',
      label: rich(`${k + 1}*σ*`),
      labelPlacement: 'end',
    })),
    {
      id: 'local',
      x: grid.x,
      y: alongGrid(grid, localPValue),
      style: searchFace(search, signature).style,
      label: null,
      labelPlacement: 'along',
    },
  ];
}

/** "2.86σ"; 0 where there is no excess. */
export const sigmas = (significance: number) => joined(formatQuantity(significance, 3), '*σ*');

function keyOf(answer: SignificanceAnswer, at: number): KeyScene['rows'] {
  const { massMeV, localSignificance, global } = answer;
  const nearest = massMeV.reduce(
    (best, mass, k) => (Math.abs(mass - at) < Math.abs(massMeV[best] - at) ? k : best),
    0,
  );
  const here = localSignificance[nearest];
  const row = (text: RichText) => ({ swatch: null, text });
  return [
    row(joined(...words.largest(sigmas(global.localSignificance), massText(global.massMeV)))),
    ...(placedExcessAt(answer, global.massMeV) === null ? [] : [row(rich(placedWords.key))]),
    row(
      joined(
        ...words.global(
          sigmas(global.significance),
          `${global.pValue.toFixed(3)} ± ${global.error.toFixed(3)}`,
        ),
      ),
    ),
    row(rich(words.toys(global.toys))),
    row(
      Number.isFinite(here)
        ? joined(...words.at(massText(massMeV[nearest]), sigmas(here)))
        : rich(words.noWindow(massText(massMeV[nearest]))),
    ),
  ];
}

/** Searches that end before this leave the right side free. */
const freeFromMeV = 300;

/** The side where key and chooser stand: that of the masses which the search did not look at. */
export function freeSide({ massRangesMeV }: Pick<SignificanceAnswer, 'massRangesMeV'>): KeyScene['side'] {
  return massRangesMeV.every(([, end]) => end < freeFromMeV) ? 'right' : 'left';
}

/** Makes what draws local p₀ over the hypotheses of a search. */
export function significanceSceneBuilder(): (input: PanelInput, answer: SignificanceAnswer) => PlaneScene {
  const lines = rememberLast(linesOf);
  return (input, answer) => {
    const { massMeV } = input.choices.crosshair;
    const smallest = answer.localPValue.reduce((a, b) => (b > 0 && b < a ? b : a), 1e-3);
    const empty = emptyPanel(input, 'significance', words.titles.significance, {
      scale: 'log',
      domain: [10 ** Math.floor(Math.log10(smallest / 2)), 1],
      label: rich(input.main ? words.localPValue : words.pValue),
    });
    const inside = answer.massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to);
    return {
      ...empty,
      lines: lines(answer),
      key: {
        side: freeSide(answer),
        rows: [{ swatch: null, text: [] }, ...keyOf(answer, inside ? massMeV : answer.global.massMeV)],
      },
    };
  };
}
