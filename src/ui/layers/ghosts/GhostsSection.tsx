import { addGhost, ghostOf, hasAllGhosts, removeGhost } from '../../../state/ghosts.ts';
import { largestGhostCount } from '../../../state/ranges.ts';
import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { allGhosts } from '../../ghosts/ghosts.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { useChange, useStatedChoices } from '../../page/PageContext.tsx';
import { lineText } from '../../text/lineText.ts';
import { Rich } from '../../text/Rich.tsx';

const Dashes = () => (
  <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
    <path d="M0 8H30" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="3 2" />
  </svg>
);

/** In the list of layers: keeps the edge of what is excluded now, and takes kept ones away. */
export function GhostsSection() {
  const { commit } = useChange();
  const choices = useStatedChoices();
  const ghosts = allGhosts(choices);
  if (choices.lifetime !== 'implied') return null;
  const isKept = choices.ghosts.includes(ghostOf(choices));
  return (
    <div className="ghosts" data-testid="ghosts">
      {ghosts.length > 0 && (
        <ul aria-label={words.heading}>
          {ghosts.map((ghost, index) => {
            const name = ghost && ghost.name;
            return (
              <li key={choices.ghosts[index]}>
                <LayerRow
                  id={`ghost-${index}`}
                  shown
                  onToggle={() => commit(removeGhost(index))}
                  highlights={null}
                  title={name === null ? undefined : words.take(lineText(name))}
                  swatch={<Dashes />}
                >
                  <span className="layer-name words">
                    {name === null ? words.unread : <Rich text={name} />}
                  </span>
                </LayerRow>
              </li>
            );
          })}
        </ul>
      )}
      {!isKept &&
        (hasAllGhosts(choices) ? (
          <p className="hint">{words.full(largestGhostCount)}</p>
        ) : (
          <button
            type="button"
            className="quiet"
            title={words.keepMeans}
            data-testid="keep-curve"
            onClick={() => commit(addGhost)}
          >
            {words.keep}
          </button>
        ))}
    </div>
  );
}
