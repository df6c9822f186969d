import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { type InputQuantity, inputQuantities, setPanel } from '../../../state/panels.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useAnswers, useChange, useChoices } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';
import { focusedSearch, shownBy } from './focus.ts';

const quantityWords: Readonly<Record<InputQuantity, string>> = {
  resolution: 'resolution',
  sensitivity: 'single event sensitivity',
  acceptance: 'acceptance over lifetime',
  counts: 'events in each window',
};

const followId = 'crosshair';

function SearchName({ search, signature }: Pick<SearchInputsAnswer, 'search' | 'signature'>) {
  const face = searchFace(search, signature);
  return (
    <>
      <Rich text={face.name} /> <span className="period">{face.period}</span>
    </>
  );
}

/** In the corner of the panels of events and inputs: of which search, and which quantity. */
export function PanelOptions() {
  const { commit } = useChange();
  const panel = useChoices((choices) => choices.panel);
  const answer = useAnswers((answers) => answers.inputs);
  const point = useAnswers((answers) => answers.point);
  const focused = useChoices(
    (choices) => answer && focusedSearch(panel, answer, point, choices.crosshair.massMeV),
  );
  if (answer === null || focused === null || (panel.id !== 'events' && panel.id !== 'inputs')) return null;
  const searches = shownBy(panel.id, answer).map((each) => ({
    value: each.search,
    label: <SearchName {...each} />,
    searchText: each.title,
  }));
  const follow = {
    value: followId,
    label: 'the search at the crosshair',
    detail: 'The strongest one there, or the first that looks at its mass.',
    searchText: 'crosshair',
  };
  return (
    <div className="panel-options">
      {panel.id === 'inputs' && (
        <>
          <Choice<InputQuantity>
            id="panel-quantity"
            name="Quantity"
            value={panel.quantity}
            options={inputQuantities.map((id) => ({
              value: id,
              label: quantityWords[id],
              searchText: quantityWords[id],
            }))}
            onChoose={(quantity) => commit(setPanel({ quantity }))}
          >
            {quantityWords[panel.quantity]}
          </Choice>{' '}
          of{' '}
        </>
      )}
      <Choice
        id="panel-search"
        name="Search"
        value={panel.search ?? followId}
        options={[follow, ...searches]}
        onChoose={(search) => commit(setPanel({ search: search === followId ? null : search }))}
      >
        <SearchName {...focused} />
      </Choice>
    </div>
  );
}
