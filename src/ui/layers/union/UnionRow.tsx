import { set } from '../../../state/changes.ts';
import { unionWords } from '../../../words/en/union.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { Swatch } from '../../list/Swatch.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';

/** Draws one region of everything that is switched on, in place of one each. */
export function UnionRow() {
  const { commit } = useChange();
  const union = useChoices((choices) => choices.union);
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  if (fixed) return null;
  return (
    <li>
      <LayerRow
        id="union"
        shown={union}
        onToggle={() => commit(set({ union: !union }))}
        highlights={null}
        swatch={<Swatch style="union" />}
      >
        <span className="layer-name words">{unionWords.row}</span>
      </LayerRow>
    </li>
  );
}
