import { useEffect, useState } from 'react';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { readBytes } from '../readBytes.ts';
import { here, outlines } from './printParts.ts';

const none: readonly string[] = [];

/** Letters of a drawing that print would show as empty boxes; none while that is not known. */
function useMissing(svg: string): readonly string[] {
  const [missing, setMissing] = useState(none);
  useEffect(() => {
    let isWanted = true;
    // What does not come now is said where the figure is saved.
    here(outlines)
      .then(({ missingLetters }) => missingLetters(svg, readBytes))
      .catch(() => none)
      .then((found) => {
        if (isWanted) setMissing(found);
      });
    return () => {
      isWanted = false;
    };
  }, [svg]);
  return missing;
}

/** Says before saving which letters print would lack, and what to do. */
export function MissingLetters({ svg }: { readonly svg: string }) {
  const missing = useMissing(svg);
  return (
    <p role="status" className="figure-lacks" data-testid="figure-lacks">
      {missing.length > 0 && madeFigureWords.lacks(missing)}
    </p>
  );
}
