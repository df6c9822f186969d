import type { RichText } from '../../../plot/scene.ts';
import { toggleSearch } from '../../../state/changes.ts';
import { modelOf, sharePlane } from '../../../state/models.ts';
import { searchIds } from '../../../data/catalogue.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { Swatch } from '../../list/Swatch.tsx';
import { broughtState } from '../../page/brought.ts';
import { useAnswers, useChange, useChoices, useLayerState } from '../../page/PageContext.tsx';
import { isReconstructed, searchFace } from '../../searches/faces.ts';
import { silenceWords } from '../../searches/silences.ts';
import { silences } from '../../../words/en/silences.ts';
import { provenanceWord } from '../../sources/papers.ts';
import { Sources } from '../../sources/Sources.tsx';
import { Rich } from '../../text/Rich.tsx';
import { particleSymbol } from '../../text/symbols.ts';

/** A row of the list for each search. */
export function SearchRows() {
  // The user's own searches come and go.
  useLayerState(broughtState);
  return searchIds.map((search) => <Row key={search} search={search} />);
}

/** Why a search draws nothing in this model, in a few words, and the whole sentence; null where it draws. */
function useSilence(search: string): { readonly words: RichText; readonly sentence: string } | null {
  const model = useChoices((choices) => choices.model);
  const found = useAnswers(({ exclusion, limits }) => {
    const answer = sharePlane(exclusion?.model, model) ? exclusion : limits;
    return answer?.searches.find((each) => each.search === search);
  });
  if (found === undefined || found.silence === null) return null;
  const particle = particleSymbol(modelOf(model));
  return { words: silenceWords(found.silence, particle), sentence: silences.sentence(found.silence) };
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
            <span className="years">{face.years}</span>
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
