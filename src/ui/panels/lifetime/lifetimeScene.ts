import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import type { Interval } from '../../../state/viewLimits.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { lifetimeText, lifetimeTick } from '../../text/lifetimes.ts';
import { joined } from '../../text/markup.ts';
import { lifetimeSymbol } from '../../text/symbols.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { lifetimeColours, lifetimeQuantity } from '../../maps/lifetimeColours.ts';
import { couplingPanel, decadeLines } from '../couplingPanel.ts';
import { innerHeight, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';

/** Makes what draws τ over mass and coupling. */
export function lifetimeScene(): PanelScene {
  const map = rememberLast(lifetimeColours);
  const lines = rememberLast(
    (
      model: BenchmarkModel,
      convention: CouplingConvention,
      invisibleFraction: number,
      view: Interval,
      heightPx: number,
    ) => {
      const quantity = lifetimeQuantity(model, invisibleFraction);
      return decadeLines('lifetime', quantity, convention, view, heightPx, lifetimeTick);
    },
  );
  return (input) => {
    const { choices } = input;
    const { invisibleFraction } = choices;
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const view = couplingViewOf(choices);
    const { massMeV, amplitudeCoupling: amplitude } = choices.crosshair;
    const empty = couplingPanel(input, 'lifetime', panelWords.titles.lifetime(model.particle));
    const colours = map(model, convention, invisibleFraction, convention.defaultRange, view, 1, true);
    if (colours === null) return { ...empty, message: panelWords.onlyInvisible(model.particle) };
    const lifetimeS =
      totalLifetime(model.lifetimeTimesCoupling2S(massMeV), invisibleFraction) / amplitude ** 2;
    const words = Number.isNaN(lifetimeS)
      ? joined(...panelWords.unknownAt(lifetimeSymbol(model), massText(massMeV)))
      : joined(...panelWords.atCrosshair(joined(lifetimeSymbol(model), ' = ', lifetimeText(lifetimeS))));
    return {
      ...empty,
      map: colours,
      lines: lines(model, convention, invisibleFraction, view, innerHeight(input.frame)),
      key: { side: 'right', rows: [{ swatch: null, text: words }] },
    };
  };
}
