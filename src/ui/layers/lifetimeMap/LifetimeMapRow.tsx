import { scaleColour } from '../../../plot/colourScale.ts';
import { themes } from '../../../plot/tokens.ts';
import { set } from '../../../state/changes.ts';
import { modelOf } from '../../../state/models.ts';
import { backgroundWords } from '../../../words/en/background.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices, useView } from '../../page/PageContext.tsx';
import { themeName } from '../../page/view.ts';
import { backgroundLayer } from './lifetimeMapScene.ts';

const shares = Array.from({ length: 10 }, (_, k) => (k + 0.5) / 10);

/** Draws the lifetime as colours under the regions. */
export function LifetimeMapRow() {
  const { commit } = useChange();
  const shown = useChoices(({ background }) => background === 'lifetime');
  const fixed = useChoices(({ lifetime }) => lifetime !== 'implied');
  const invisible = useChoices(({ model }) => modelOf(model).fixedInvisibleFraction === 1);
  const theme = useView(themeName);
  if (fixed || invisible) return null;
  return (
    <li>
      <LayerRow
        id={backgroundLayer}
        shown={shown}
        onToggle={() => commit(set({ background: shown ? 'none' : 'lifetime' }))}
        highlights={null}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            {shares.map((share, k) => (
              <rect
                key={share}
                x={3 * k}
                y={3}
                width={3}
                height={13}
                fill={scaleColour(share, themes[theme])}
              />
            ))}
          </svg>
        }
      >
        <span className="layer-name words">{backgroundWords.lifetime}</span>
      </LayerRow>
    </li>
  );
}
