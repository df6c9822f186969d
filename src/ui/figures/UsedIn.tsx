import { openFigure } from '../../state/figure.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { useChange } from '../page/PageContext.tsx';
import { figures, figureStarts } from './figures.ts';
import { numberOf, shortHeadingOf } from './heading.ts';
import { papers } from '../sources/papers.ts';
import './usedIn.css';

/** The figures that show what a search found, each of which opens. */
export function UsedIn({ search, onOpen }: { readonly search: string; readonly onOpen: () => void }) {
  const { commit } = useChange();
  return papers.map(({ year }) => {
    const shown = figures.filter(({ place, searches }) => place?.[0] === year && searches.includes(search));
    if (shown.length === 0) return null;
    return (
      <p key={year} className="used-in">
        {figuresWords.usedIn(year)}
        {shown.map((figure) => (
          <button
            key={figure.id}
            type="button"
            className="link"
            aria-label={shortHeadingOf(figure)}
            data-testid={`used-in-${figure.id}`}
            onClick={() => {
              commit(openFigure(figure.id, figureStarts[figure.id]));
              onOpen();
            }}
          >
            {numberOf(figure.place?.[2] ?? '')}
          </button>
        ))}
      </p>
    );
  });
}
