import { formatQuantity } from '../../../plot/format.ts';
import type { AreaScene, KeyScene, LineScene } from '../../../plot/scene.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { lifetimeWords, shortLifetime } from '../../published/standing.ts';
import { isOfficial } from '../../official/publishedOf.ts';
import { searchFace } from '../../searches/faces.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { joined, rich } from '../../text/markup.ts';
import { valueAt } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { stateOf } from '../../layers/layer.ts';
import { publishedState } from '../../published/publishedState.ts';
import { widthAt } from '../../published/lineWidth.ts';
import { emptyPanel, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { ratioRequests } from '../../published/ratioRequests.ts';
import { agreementOfAll, ratiosOf, type SearchRatio } from '../../published/ratios.ts';
import { recomputedKnower } from '../../published/recomputed.ts';

/** Factors around 1 in view. */
const rangeInView = [0.4, 2.5] as const;

/** Accuracy to which a vertex of a published curve was read off. */
const accuracy = 0.1;

const wholeRange = Float64Array.from(massRangeMeV);

const accuracyBand: readonly AreaScene[] = [
  {
    id: 'accuracy',
    x: wholeRange,
    lower: wholeRange.map(() => 1 / (1 + accuracy)),
    upper: wholeRange.map(() => 1 + accuracy),
    fill: 0.14,
  },
];

/** Where both are equal. */
export const unity: LineScene = {
  id: 'unity',
  x: wholeRange,
  y: wholeRange.map(() => 1),
  style: 'contour',
  label: null,
  labelPlacement: 'end',
};

/**
 * A search of which only the published table is known gives 1 by construction, and its words say so. The first line of a search
 * bears its name, those at other lifetimes these alone, thinner for shorter ones.
 */
function lineOf(
  { curve, lifetimeS, massMeV, ratio, isReadOff }: SearchRatio,
  _: number,
  all: readonly SearchRatio[],
): LineScene {
  const ofSearch = all.filter((each) => each.curve === curve);
  const place = ofSearch.findIndex((each) => each.lifetimeS === lifetimeS);
  const face = searchFace(curve.search);
  const at = joined(face.name, ` ${face.years}, `, lifetimeWords(lifetimeS));
  const name = isOfficial(curve) ? joined(at, ', ', [{ text: curve.label }]) : at;
  return {
    id: place === 0 ? `ratio-${curve.search}` : `ratio-${curve.search}-at-${lifetimeS}`,
    x: massMeV,
    y: ratio,
    style: face.style,
    width: widthAt(place, ofSearch.length),
    label: place > 0 ? shortLifetime(lifetimeS) : isReadOff ? joined(...panelWords.readOff(name)) : name,
    labelPlacement: 'leader',
  };
}

/** The ratios at the crosshair's mass, a row for each search, and how well all points that are drawn agree. */
function rowsAt(ratios: readonly SearchRatio[], massMeV: number): KeyScene['rows'] {
  const firsts = ratios.filter(({ curve }, k) => ratios.findIndex((each) => each.curve === curve) === k);
  const rows = firsts.flatMap(({ curve, massMeV: masses, ratio }): KeyScene['rows'] => {
    const here = valueAt(masses, ratio, massMeV);
    const { style, short } = searchFace(curve.search);
    if (Number.isNaN(here)) return [];
    return [{ swatch: { kind: 'line', style }, text: joined(short, ': ', formatQuantity(here, 3)) }];
  });
  const [first, ...others] = rows;
  const band = { swatch: { kind: 'area', fill: 0.14 }, text: rich(panelWords.accuracy) } as const;
  const agreement = agreementOfAll(ratios);
  const last =
    agreement === null
      ? [band]
      : [
          band,
          {
            swatch: null,
            text: rich(
              panelWords.agreement(
                agreement.points,
                agreement.median.toPrecision(3),
                agreement.ninetieth.toPrecision(3),
              ),
            ),
          },
        ];
  if (first === undefined) return last;
  return [{ ...first, text: joined(...panelWords.at(first.text, massText(massMeV))) }, ...others, ...last];
}

/** Makes what draws observed limits of each search over those that were published. */
export function ratioScene(): PanelScene {
  const recomputedIn = recomputedKnower();
  const ratios = rememberLast(ratiosOf);
  const lines = rememberLast((all: readonly SearchRatio[]) => [unity, ...all.map(lineOf)]);
  return (input) => {
    const { choices, states, entries, main } = input;
    const { curves } = stateOf(states, publishedState);
    const { massMeV } = choices.crosshair;
    const all = ratios(recomputedIn(ratioRequests(curves, choices), entries));
    const empty = emptyPanel(input, 'ratio', panelWords.titles.ratio, {
      scale: 'log',
      domain: rangeInView,
      label: rich(main ? panelWords.ratioInFull : panelWords.ratio),
    });
    const marks = all.flatMap(({ curve, massMeV: masses, ratio }) => {
      const y = valueAt(masses, ratio, massMeV);
      return Number.isNaN(y) ? [] : [{ y, style: searchFace(curve.search).style, filled: false }];
    });
    return {
      ...empty,
      areas: accuracyBand,
      lines: lines(all),
      key: { side: 'right', rows: rowsAt(all, massMeV) },
      crosshair: empty.crosshair && { ...empty.crosshair, marks },
      message:
        choices.hiddenSearches.length > 0 && all.length === 0 && curves.length > 0
          ? panelWords.noPublished
          : null,
    };
  };
}
