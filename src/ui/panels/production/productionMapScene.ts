import { modelCurves } from '../../../engine/modelCurves.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { type ColourMap, colourMap } from '../../../plot/colourMap.ts';
import { powerOfTen } from '../../../plot/format.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import type { Interval } from '../../../state/viewLimits.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { contourDecades, type CouplingQuantity, decadesOf, mapSteps } from '../../maps/couplingMap.ts';
import { decadeTicks } from '../../maps/decadeTicks.ts';
import { joined } from '../../text/markup.ts';
import { couplingTitle, productionSymbol } from '../../text/symbols.ts';
import { emptyPanel, innerHeight, keyBelowSelector, massText, numberText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';

/** B(K⁺ → π⁺X) over the squared coupling. */
function branchingQuantity(model: BenchmarkModel): CouplingQuantity {
  const { massMeV, productionPerCoupling2 } = modelCurves(model);
  return { massMeV, coefficient: productionPerCoupling2, grows: true };
}

function coloursOf(model: BenchmarkModel, convention: CouplingConvention, view: Interval): ColourMap | null {
  const quantity = branchingQuantity(model);
  const ends = decadesOf(quantity, convention, convention.defaultRange);
  if (ends === null) return null;
  return colourMap({
    steps: mapSteps(quantity, convention, ends, view, false),
    bar: {
      title: productionSymbol(model).slice(0, 1),
      ticks: decadeTicks(ends, false, powerOfTen),
      strongIsSmall: false,
    },
    strength: 1,
  });
}

function contourLines(
  model: BenchmarkModel,
  convention: CouplingConvention,
  view: Interval,
  heightPx: number,
): LineScene[] {
  const quantity = branchingQuantity(model);
  return contourDecades(quantity, convention, view, heightPx).map(({ decade, y }) => ({
    id: `branching-${decade}`,
    x: quantity.massMeV,
    y,
    style: 'contour',
    label: powerOfTen(decade),
    labelPlacement: 'along',
  }));
}

/** Makes what draws B(K⁺ → π⁺X) over mass and coupling. */
export function productionMapScene(): PanelScene {
  const colours = rememberLast(coloursOf);
  const lines = rememberLast(contourLines);
  return (input) => {
    const { choices } = input;
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const view = couplingViewOf(choices);
    const { massMeV, amplitudeCoupling } = choices.crosshair;
    const empty = emptyPanel(input, 'production-map', panelWords.titles.productionMap(model.particle), {
      scale: 'log',
      domain: view,
      label: couplingTitle(convention),
    });
    const symbol = productionSymbol(model);
    const value = model.productionPerCoupling2(massMeV) * amplitudeCoupling ** 2;
    const words = Number.isNaN(value)
      ? panelWords.unknownAt(symbol, massText(massMeV))
      : panelWords.atCrosshair(joined(symbol, ' = ', numberText(value)));
    return {
      ...empty,
      map: colours(model, convention, view) ?? undefined,
      lines: lines(model, convention, view, innerHeight(input.frame)),
      key: keyBelowSelector('right', [{ swatch: null, text: joined(...words) }], input),
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        y: couplingInConvention(convention, amplitudeCoupling),
      },
    };
  };
}
