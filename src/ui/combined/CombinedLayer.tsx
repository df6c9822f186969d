import { useStore } from 'zustand';
import { set } from '../../state/changes.ts';
import { Check } from '../layers/Check.tsx';
import { useChange, useChoices, usePage } from '../page/PageContext.tsx';
import { layerId } from '../testIds.ts';
import { combinedLayer } from './combinedScene.ts';
import { combinedStore } from './combinedStore.ts';
import './combined.css';

const explanation =
  'One limit from all searches on the plot that see the particle: the product of the likelihoods of those with counts. A search of which only limits are published cannot enter it, and counts where it alone is stronger.';

/** The row that draws one limit of all searches over their regions. */
export function CombinedLayer() {
  const { view } = usePage();
  const { commit } = useChange();
  const shown = useChoices(({ combine }) => combine);
  const fixed = useChoices(({ lifetime }) => lifetime !== 'implied');
  const { computing, sentence } = useStore(combinedStore);
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  if (fixed) return null;
  return (
    <li>
      <button
        type="button"
        className="layer"
        aria-pressed={shown}
        data-testid={layerId(combinedLayer)}
        title={explanation}
        onClick={() => commit(set({ combine: !shown }))}
        onPointerEnter={() => highlight(combinedLayer)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(combinedLayer)}
        onBlur={() => highlight(null)}
      >
        <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
          <path d="M0 8H30" stroke="var(--union-edge)" strokeWidth="2.2" />
        </svg>
        <span className="layer-name words">combined into one limit</span>
        <Check shown={shown} />
      </button>
      {shown && (
        <p className="combined-state" role="status" data-testid="combined-state">
          {sentence ?? (computing ? 'computing…' : '')}
        </p>
      )}
    </li>
  );
}
