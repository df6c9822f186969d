import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import type { Interval } from '../../../state/viewLimits.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { lifetimeText, lifetimeTick } from '../../text/lifetimes.ts';
import { joined } from '../../text/markup.ts';
import { couplingTitle, lifetimeSymbol } from '../../text/symbols.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { contourDecades } from '../../maps/couplingMap.ts';
import { lifetimeColours, lifetimeQuantity } from '../../maps/lifetimeColours.ts';
import { emptyPanel, innerHeight, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';

/** Lines on which X lives 10^decade s. */
function contourLines(
  model: BenchmarkModel,
  convention: CouplingConvention,
  invisibleFraction: number,
  view: Interval,
  heightPx: number,
): LineScene[] {
  const quantity = lifetimeQuantity(model, invisibleFraction);
  return contourDecades(quantity, convention, view, heightPx).map(({ decade, y }) => ({
    id: `lifetime-${decade}`,
    x: quantity.massMeV,
    y,
    style: 'contour',
    label: lifetimeTick(decade),
    labelPlacement: 'along',
  }));
}

/** Makes what draws τ over mass and coupling. */
export function lifetimeScene(): PanelScene {
  const map = rememberLast(lifetimeColours);
  const lines = rememberLast(contourLines);
  return (input) => {
    const { choices } = input;
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const view = couplingViewOf(choices);
    const { massMeV, amplitudeCoupling: amplitude } = choices.crosshair;
    const empty = emptyPanel(input, 'lifetime', panelWords.titles.lifetime(model.particle), {
      scale: 'log',
      domain: view,
      label: couplingTitle(convention),
    });
    const { invisibleFraction } = choices;
    const colours = map(model, convention, invisibleFraction, convention.defaultRange, view, 1, true);
    if (colours === null) {
      return {
        ...empty,
        message: panelWords.onlyInvisible(model.particle),
      };
    }
    const lifetimeS =
      totalLifetime(model.lifetimeTimesCoupling2S(massMeV), choices.invisibleFraction) / amplitude ** 2;
    const words = Number.isNaN(lifetimeS)
      ? joined(...panelWords.unknownAt(lifetimeSymbol(model), massText(massMeV)))
      : joined(...panelWords.atCrosshair(joined(lifetimeSymbol(model), ' = ', lifetimeText(lifetimeS))));
    return {
      ...empty,
      map: colours,
      lines: lines(model, convention, invisibleFraction, view, innerHeight(input.frame)),
      key: { side: 'right', rows: [{ swatch: null, text: words }] },
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        y: couplingInConvention(convention, amplitude),
      },
    };
  };
}
