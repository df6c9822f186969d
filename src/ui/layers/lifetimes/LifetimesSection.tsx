import { set } from '../../../state/changes.ts';
import { paperLifetimesS, setLifetimes } from '../../../state/lifetimeChanges.ts';
import { lifetimeFamilyWords as words } from '../../../words/en/lifetimeFamily.ts';
import { limitInView } from '../../explore/inView.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { othersTable } from './family.ts';

/** Three strokes, each thinner than the one before. */
const Strokes = () => (
  <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
    <path d="M0 3H30" stroke="var(--pinunu-edge)" strokeWidth="2.2" />
    <path d="M0 8H30" stroke="var(--pinunu-edge)" strokeWidth="1.5" />
    <path d="M0 13H30" stroke="var(--pinunu-edge)" strokeWidth="0.9" />
  </svg>
);

const Dashes = () => (
  <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
    <path d="M0 8H30" stroke="var(--grey2-edge)" strokeWidth="1.1" strokeDasharray="3 2" />
  </svg>
);

/** In the list of layers while limits on B are in view: the family of lifetimes, and beside it the limits of others. */
export function LifetimesSection() {
  const { commit } = useChange();
  const inView = useChoices(limitInView);
  const some = useChoices(({ lifetimes }) => lifetimes.length > 0);
  const others = useChoices((choices) => choices.others);
  const hasLifetime = useChoices(({ lifetimes, lifetime }) => lifetimes.length > 0 || lifetime !== 'implied');
  const escapes = useChoices(({ invisibleFraction }) => invisibleFraction === 1);
  if (!inView || escapes) return null;
  return (
    <ul className="lifetimes">
      <li>
        <LayerRow
          id="lifetimes"
          shown={some}
          onToggle={() => commit(setLifetimes(some ? [] : paperLifetimesS))}
          highlights={null}
          swatch={<Strokes />}
        >
          <span className="layer-name words">{words.row}</span>
        </LayerRow>
      </li>
      {(hasLifetime || others) && (
        <li>
          <LayerRow
            id="others-at-lifetimes"
            shown={others}
            onToggle={() => commit(set({ others: !others }))}
            highlights={othersTable}
            swatch={<Dashes />}
          >
            <span className="layer-name words">{words.others}</span>
          </LayerRow>
        </li>
      )}
    </ul>
  );
}
