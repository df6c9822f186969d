import type { CountTable } from '../../../data/countTableSchema.ts';
import { fileStem } from '../../../data/text.ts';
import { splitModelId } from '../../../physics/models/family.ts';
import { setOwnModel } from '../../../state/ownModelChanges.ts';
import { ownSearchWords as words } from '../../../words/en/ownSearch.ts';
import { useChange, useLayerState, usePage } from '../../page/PageContext.tsx';
import { type KeptModel, ownModelState } from '../../ownModel/ownModelState.ts';
import { download } from '../../save/download.ts';
import { removeModel, removeSearch } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';

/** Searches and models of the user's own: what can be done with each. Searches are switched among the others. */
export function BroughtSection() {
  const { brought } = useLayerState(ownState);
  const { kept } = useLayerState(ownModelState);
  if (brought.searches.length === 0 && kept.length === 0) return null;
  return (
    <div className="own-brought" data-testid="own-brought">
      <h3>{words.heading}</h3>
      <ul>
        {brought.searches.map((search) => (
          <SearchRow key={search.id} search={search} />
        ))}
        {kept.map((model) => (
          <ModelRow key={model.id} model={model} />
        ))}
      </ul>
    </div>
  );
}

function SearchRow({ search }: { readonly search: CountTable }) {
  const home = homeOf(usePage());
  const { id, title, signature } = search;
  return (
    <li>
      <span className="layer-name words">
        {title} <span className="years">{words.signatures[signature]}</span>
      </span>
      <span className="actions">
        <button
          type="button"
          data-testid={`save-${id}`}
          onClick={() =>
            download(`${JSON.stringify(search, null, 2)}\n`, `${fileStem(title)}.json`, 'application/json')
          }
        >
          {words.save}
        </button>
        {' · '}
        <button type="button" data-testid={`remove-${id}`} onClick={() => void removeSearch(home, id)}>
          {words.remove}
        </button>
      </span>
    </li>
  );
}

function ModelRow({ model }: { readonly model: KeptModel }) {
  const home = homeOf(usePage());
  const { commit } = useChange();
  const isTable = splitModelId(model.id).parameters?.startsWith('#') === true;
  const given = home.get(ownState).brought.models.find(({ text }) => text === model.text);
  return (
    <li>
      <span className="layer-name words">
        {model.name} <span className="years">{isTable ? words.table : words.formulas}</span>
      </span>
      <span className="actions">
        <button type="button" data-testid="show-model" onClick={() => commit(setOwnModel(model.id))}>
          {words.show}
        </button>
        {' · '}
        <button
          type="button"
          data-testid="save-model"
          onClick={() =>
            download(model.text, `${fileStem(model.name)}.${isTable ? 'csv' : 'txt'}`, 'text/plain')
          }
        >
          {words.save}
        </button>
        {' · '}
        <button
          type="button"
          data-testid="remove-model"
          onClick={() => given && void removeModel(home, given)}
        >
          {words.remove}
        </button>
      </span>
    </li>
  );
}
