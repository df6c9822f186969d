import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { LineScene, PlaneScene, RichText } from '../../plot/scene.ts';
import { chosenConvention } from '../../state/models.ts';
import { couplingViewOf } from '../../state/view.ts';
import type { Interval } from '../../state/viewLimits.ts';
import { contourDecades, type CouplingQuantity } from '../maps/couplingMap.ts';
import { couplingTitle } from '../text/symbols.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { PanelInput } from './panel.ts';

/** An empty panel over mass and coupling, with the crosshair. */
export function couplingPanel(input: PanelInput, id: string, title: string): PlaneScene {
  const { choices } = input;
  const convention = chosenConvention(choices);
  const empty = emptyPanel(input, id, title, {
    scale: 'log',
    domain: couplingViewOf(choices),
    label: couplingTitle(convention),
  });
  const y = couplingInConvention(convention, choices.crosshair.amplitudeCoupling);
  return { ...empty, crosshair: empty.crosshair && { ...empty.crosshair, y } };
}

/**
 * Lines on which a quantity is a power of ten.
 * @param id what their identifiers begin with
 * @param view couplings in view, in the convention
 * @param labelOf what stands at the line of 10^decade
 */
export function decadeLines(
  id: string,
  quantity: CouplingQuantity,
  convention: CouplingConvention,
  view: Interval,
  heightPx: number,
  labelOf: (decade: number) => RichText,
): LineScene[] {
  return contourDecades(quantity, convention, view, heightPx).map(({ decade, y }) => ({
    id: `${id}-${decade}`,
    x: quantity.massMeV,
    y,
    style: 'contour',
    label: labelOf(decade),
    labelPlacement: 'along',
  }));
}
