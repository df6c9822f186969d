import type { FigureStyle } from '../../../plot/figureStyles/figureStyle.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { dotsPerInchOf, pngLimits, pngWidthOf, pngWidths } from './pngWidths.ts';

/** Where the width of a picture of pixels is typed, or taken from those that are usual. */
export function PngWidth({
  style,
  typed,
  onType,
}: {
  readonly style: FigureStyle;
  readonly typed: string;
  readonly onType: (text: string) => void;
}) {
  const width = pngWidthOf(typed);
  const dots = width === null ? null : dotsPerInchOf(style, width);
  return (
    <label className="png-width">
      {madeFigureWords.pngWidth}
      <input
        inputMode="numeric"
        list="png-widths"
        value={typed}
        aria-invalid={width === null}
        aria-describedby="png-width-hint"
        data-testid="png-width"
        onChange={({ target }) => onType(target.value)}
      />
      <datalist id="png-widths">
        {pngWidths(style).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <span className="hint" id="png-width-hint" role={width === null ? 'alert' : undefined}>
        {width === null
          ? madeFigureWords.wrongWidth(pngLimits.least, pngLimits.most)
          : dots !== null && madeFigureWords.dotsPerInch(dots)}
      </span>
    </label>
  );
}
