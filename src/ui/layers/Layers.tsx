import { lazy, Suspense } from 'react';
import type { RichText } from '../../plot/scene.ts';
import { set, toggleSearch } from '../../state/changes.ts';
import { modelOf } from '../../state/models.ts';
import { searchIds } from '../../state/searches.ts';
import { useAnswers, useChange, useChoices } from '../page/PageContext.tsx';
import { isReconstructed, searchFace, yearsOf } from '../searches/faces.ts';
import { silenceWords } from '../searches/silences.ts';
import { provenanceWord } from '../sources/papers.ts';
import { Sources } from '../sources/Sources.tsx';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { particleSymbol } from '../text/symbols.ts';
import { LayerRow } from './LayerRow.tsx';
import { Swatch } from './Swatch.tsx';
import './layers.css';

const BoundLayers = lazy(() => import('../bounds/bounds.ts').then((all) => ({ default: all.BoundLayers })));

const CombinedLayer = lazy(() =>
  import('../combined/combined.ts').then((all) => ({ default: all.CombinedLayer })),
);

const ShapeLayer = lazy(() => import('../shape/shape.ts').then((all) => ({ default: all.ShapeLayer })));

const PublishedLayers = lazy(() =>
  import('../published/published.ts').then((all) => ({ default: all.PublishedLayers })),
);
const OwnLayers = lazy(() => import('../own/OwnLayers.tsx').then((all) => ({ default: all.OwnLayers })));

/** The list of what may be on the plot: a row switches its search, pointing at it fades the others. */
export function Layers() {
  const { commit } = useChange();
  // Bounds of others come after the first picture.
  const started = useAnswers(({ point }) => point !== null);
  return (
    <section className="layers" aria-labelledby="layers-heading" data-testid={testIds.layers}>
      <div className="layers-head">
        <h2 id="layers-heading">On the plot</h2>
        <span className="actions">
          <button
            type="button"
            aria-label="Switch on all searches"
            data-testid="layers-all"
            onClick={() => commit(set({ hiddenSearches: [] }))}
          >
            all
          </button>
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            aria-label="Switch off all searches"
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
        <Suspense fallback={null}>{started && <ShapeLayer />}</Suspense>
        <UnionRow />
        <Suspense fallback={null}>{started && <CombinedLayer />}</Suspense>
      </ul>
      <Suspense fallback={null}>{started && <PublishedLayers />}</Suspense>
      <Suspense fallback={null}>{started && <OwnLayers />}</Suspense>
      <Suspense fallback={null}>{started && <BoundLayers />}</Suspense>
    </section>
  );
}

/** Why a search draws nothing in this model, in a few words, and the whole sentence; null where it draws. */
function useSilence(search: string): { readonly words: RichText; readonly sentence: string } | null {
  const model = useChoices((choices) => choices.model);
  const found = useAnswers(({ exclusion, limits }) => {
    const answer = exclusion?.model === model ? exclusion : limits;
    return answer?.searches.find((each) => each.search === search);
  });
  if (found === undefined || found.silence === null) return null;
  const particle = particleSymbol(modelOf(model));
  return { words: silenceWords(found, null, particle), sentence: found.silence };
}

function Row({ search }: { readonly search: string }) {
  const { commit } = useChange();
  const shown = useChoices((choices) => !choices.hiddenSearches.includes(search));
  const summary = useAnswers((answers) => answers.summaries[search]);
  const silence = useSilence(search);
  const face = searchFace(search, summary?.signature);
  return (
    <li>
      <LayerRow
        id={search}
        shown={shown}
        onToggle={() => commit(toggleSearch(search))}
        highlights={search}
        className={silence === null ? '' : 'silent'}
        title={silence?.sentence}
        swatch={<Swatch style={face.style} />}
      >
        <span className="layer-name">
          <Rich text={face.name} />{' '}
          {silence === null ? (
            <span className="years">{yearsOf(face.period)}</span>
          ) : (
            <span className="why">
              <Rich text={silence.words} />
            </span>
          )}
        </span>
      </LayerRow>
      {summary !== undefined && silence === null && (
        <Sources
          className={`provenance ${isReconstructed(summary) ? 'reconstructed' : ''}`}
          testId={`provenance-${search}`}
        >
          {provenanceWord(summary.provenanceKind)}
        </Sources>
      )}
    </li>
  );
}

/** Draws one region of everything that is switched on, in place of one each. */
function UnionRow() {
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
        <span className="layer-name words">as one region, their union</span>
      </LayerRow>
    </li>
  );
}
