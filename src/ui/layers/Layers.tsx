import { set, toggleSearch } from '../../state/changes.ts';
import { searchIds } from '../../state/searches.ts';
import { useAnswers, useChange, useChoices, usePage } from '../page/PageContext.tsx';
import { isReconstructed, searchFace } from '../searches/faces.ts';
import { Sources } from '../sources/Sources.tsx';
import { layerId, testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { Swatch } from './Swatch.tsx';
import './layers.css';

/** The list of what may be on the plot: a row switches its search, pointing at it fades the others. */
export function Layers() {
  const { commit } = useChange();
  return (
    <section className="layers" aria-labelledby="layers-heading" data-testid={testIds.layers}>
      <div className="layers-head">
        <h2 id="layers-heading">On the plot</h2>
        <span className="actions">
          <button type="button" data-testid="layers-all" onClick={() => commit(set({ hiddenSearches: [] }))}>
            all
          </button>
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            data-testid="layers-none"
            onClick={() => commit(set({ hiddenSearches: [...searchIds] }))}
          >
            none
          </button>
        </span>
      </div>
      <ul>
        {searchIds.map((search) => (
          <Row key={search} search={search} />
        ))}
      </ul>
    </section>
  );
}

function Row({ search }: { readonly search: string }) {
  const { view } = usePage();
  const { commit } = useChange();
  const shown = useChoices((choices) => !choices.hiddenSearches.includes(search));
  const summary = useAnswers((answers) => answers.summaries[search]);
  const face = searchFace(search, summary?.signature);
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  return (
    <li>
      <button
        type="button"
        className="layer"
        aria-pressed={shown}
        data-testid={layerId(search)}
        onClick={() => commit(toggleSearch(search))}
        onPointerEnter={() => highlight(search)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(search)}
        onBlur={() => highlight(null)}
      >
        <Swatch style={face.style} />
        <span>
          <Rich text={face.name} /> <span className="years">{face.period.replace('NA62 ', '')}</span>
        </span>
        <svg className="check" viewBox="0 0 16 16" aria-hidden="true">
          {shown && <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
        </svg>
      </button>
      {summary !== undefined && isReconstructed(summary) && (
        <Sources className="provenance" testId={`provenance-${search}`}>
          inputs reconstructed
        </Sources>
      )}
    </li>
  );
}
