import { modelCurves } from '../../../engine/modelCurves.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { type ColourMap, colourMap } from '../../../plot/colourMap.ts';
import { powerOfTen } from '../../../plot/format.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import type { Interval } from '../../../state/viewLimits.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { type CouplingQuantity, decadesOf, mapSteps } from '../../maps/couplingMap.ts';
import { decadeTicks } from '../../maps/decadeTicks.ts';
import { joined } from '../../text/markup.ts';
import { productionSymbol } from '../../text/symbols.ts';
import { couplingPanel, decadeLines } from '../couplingPanel.ts';
import { innerHeight, keyBelowSelector, massText, numberText } from '../emptyPanel.ts';
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

/** Makes what draws B(K⁺ → π⁺X) over mass and coupling. */
export function productionMapScene(): PanelScene {
  const colours = rememberLast(coloursOf);
  const lines = rememberLast(
    (model: BenchmarkModel, convention: CouplingConvention, view: Interval, heightPx: number) =>
      decadeLines('branching', branchingQuantity(model), convention, view, heightPx, powerOfTen),
  );
  return (input) => {
    const { choices } = input;
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const view = couplingViewOf(choices);
    const { massMeV, amplitudeCoupling } = choices.crosshair;
    const symbol = productionSymbol(model);
    const value = model.productionPerCoupling2(massMeV) * amplitudeCoupling ** 2;
    const words = Number.isNaN(value)
      ? panelWords.unknownAt(symbol, massText(massMeV))
      : panelWords.atCrosshair(joined(symbol, ' = ', numberText(value)));
    return {
      ...couplingPanel(input, 'production-map', panelWords.titles.productionMap(model.particle)),
      map: colours(model, convention, view) ?? undefined,
      lines: lines(model, convention, view, innerHeight(input.frame)),
      key: keyBelowSelector('right', [{ swatch: null, text: joined(...words) }], input),
    };
  };
}
