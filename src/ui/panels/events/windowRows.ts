import type { KeyScene, SeriesStyle } from '../../../plot/scene.ts';
import type { WindowInputs } from '../../../searches/searchInputs.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { rich } from '../../text/markup.ts';
import { massText } from '../emptyPanel.ts';

/** "1.65 ± 0.22": two digits of the uncertainty, as many decimals for the value. */
function withUncertainty(value: number, uncertainty: number): string {
  const decimals = uncertainty > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(uncertainty)))) : 2;
  return `${value.toFixed(decimals)} ± ${uncertainty.toFixed(decimals)}`;
}

/**
 * What the window holds, in two rows: its ends, and its counts.
 * @param window its ends in words
 */
export function windowRows(
  inputs: WindowInputs,
  index: number,
  window: string,
  style: SeriesStyle,
  massMeV: number,
): KeyScene['rows'] {
  if (index < 0) return [{ swatch: null, text: rich(panelWords.noWindow(massText(massMeV))) }];
  const background = withUncertainty(inputs.background[index], inputs.backgroundUncertainty[index]);
  return [
    {
      swatch: { kind: 'area', fill: style },
      text: rich(window),
    },
    { swatch: null, text: rich(`*n* = ${inputs.observedCount[index]}, *b* = ${background}`) },
  ];
}
