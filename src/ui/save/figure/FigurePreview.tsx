import { useEffect, useState } from 'react';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { withFonts } from '../figureFonts.ts';
import type { MadeFigure } from './makeFigure.ts';

/** The address of a figure as a picture, or null before it is drawn. */
function useAddress(svg: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made = '';
    let isWanted = true;
    // Without its fonts a picture is better than none: the preview then shows those that the computer has.
    void withFonts(svg)
      .catch(() => svg)
      .then((whole) => {
        if (!isWanted) return;
        made = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
        setAddress(made);
      });
    return () => {
      isWanted = false;
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [svg]);
  return address;
}

/** A figure as it will be saved: at true size where its size is one of paper. */
export function FigurePreview({
  figure,
  inGreyscale,
}: {
  readonly figure: MadeFigure;
  readonly inGreyscale: boolean;
}) {
  const { svg, style, facts } = figure;
  const address = useAddress(svg);
  const onPaper = style.unit === 'mm';
  return (
    <figure className="figure-preview">
      <figcaption>{onPaper ? madeFigureWords.trueSize : madeFigureWords.reduced}</figcaption>
      <div className="preview-sheet">
        {address !== null && (
          <img
            src={address}
            alt={facts.title}
            data-testid="figure-preview"
            className={inGreyscale ? 'in-greyscale' : undefined}
            style={{
              width: onPaper ? `${style.width}mm` : '100%',
              aspectRatio: `${style.width} / ${style.height}`,
            }}
          />
        )}
      </div>
    </figure>
  );
}
