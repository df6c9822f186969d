import { set } from '../../state/changes.ts';
import { analysisFile, searchIds } from '../../data/catalogue.ts';
import { layerListWords } from '../../words/en/list.ts';
import { TermLine } from '../glossary/TermLine.tsx';
import { Place } from '../late/Place.tsx';
import { useChange, useLayers, usePage } from '../page/PageContext.tsx';
import { searchFace } from '../searches/faces.ts';
import { testIds } from '../testIds.ts';
import './layers.css';

/** The list of what may be on the plot: a row switches its layer, pointing at it fades the others. */
export function Layers() {
  const { commit } = useChange();
  const { layers: host } = usePage();
  const layers = useLayers();
  return (
    <section className="layers" aria-labelledby="layers-heading" data-testid={testIds.layers}>
      <div className="layers-head">
        <h2 id="layers-heading">{layerListWords.heading}</h2>
        <span className="actions">
          <button
            type="button"
            aria-label={layerListWords.showAllSearches}
            data-testid="layers-all"
            onClick={() => commit(set({ hiddenSearches: [] }))}
          >
            {layerListWords.all}
          </button>
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            aria-label={layerListWords.hideAllSearches}
            data-testid="layers-none"
            onClick={() => commit(set({ hiddenSearches: [...searchIds] }))}
          >
            {layerListWords.none}
          </button>
        </span>
      </div>
      <ul>
        {layers.map(
          (layer) =>
            layer.Row && (
              <Place key={layer.id} subject={() => host.nameOf(layer)}>
                <layer.Row />
              </Place>
            ),
        )}
      </ul>
      {layers.map(
        (layer) =>
          layer.Section && (
            <Place key={layer.id} subject={() => host.nameOf(layer)}>
              <layer.Section />
            </Place>
          ),
      )}
      <TermLine
        texts={searchIds.map((id) => searchFace(id, analysisFile(id)?.signature).name)}
        terms={['union', 'combined', 'shape-analysis', 'bound', 'recast', 'reconstructed', 'read-off']}
      />
    </section>
  );
}
