import { openFigure } from '../../state/figure.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { useChange } from '../page/PageContext.tsx';
import { figures, figureStarts } from './figures.ts';

/** What follows the papers, beside the assumptions that it makes. */
export function Projections() {
  const { commit } = useChange();
  return (
    <p>
      {figuresWords.beyond}:{' '}
      {figures
        .filter(({ place }) => place === null)
        .map(({ id, words }) => (
          <button
            key={id}
            type="button"
            className="link"
            data-testid={`preset-${id}`}
            onClick={() => commit(openFigure(id, figureStarts[id]))}
          >
            {words().name}
          </button>
        ))}
    </p>
  );
}
