import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { KeyScene } from '../../../plot/scene.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { placedWords } from '../../../words/en/placedExcess.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import { placedExcessAt } from '../../searches/placedExcess.ts';
import { joined, rich } from '../../text/markup.ts';
import { massText, numberText } from '../emptyPanel.ts';
import { hypothesisAt } from '../searchInputs.ts';
import type { Drawn } from './drawn.ts';

/** The count of a window and the ends of its interval. */
function countRow(
  { counts, low, high }: NonNullable<Drawn['points']>,
  index: number,
): KeyScene['rows'][number] {
  const numbers = `: ${counts[index]} (${low[index].toFixed(1)}–${high[index].toFixed(1)})`;
  return { swatch: { kind: 'point' }, text: joined(rich(spectraWords.countInterval), numbers) };
}

/** The values at the crosshair's hypothesis, in words. */
export function rowsOf(search: SearchInputsAnswer, drawn: Drawn, massMeV: number): KeyScene['rows'] {
  const index = hypothesisAt(search, massMeV);
  if (index < 0) return [{ swatch: null, text: rich(panelWords.nothingAt(massText(massMeV))) }];
  const { curves, points, symbol, unit } = drawn;
  const told = drawn.countsEvents === true && placedExcessAt(search, massMeV) !== null;
  const rows = curves
    .filter(({ values }) => values !== points?.counts)
    .map(({ values, label }) => ({
      swatch: null,
      text:
        curves.length === 1
          ? joined(
              ...panelWords.at(joined(symbol, ' = ', numberText(values[index]), unit), massText(massMeV)),
            )
          : joined(label ?? [], ': ', numberText(values[index])),
    }));
  return [
    ...(points === undefined ? [] : [countRow(points, index)]),
    ...rows,
    ...(told ? [{ swatch: null, text: rich(placedWords.key) }] : []),
  ];
}
