import { Fragment, type ReactNode } from 'react';
import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { type InputQuantity, inputQuantities, setPanel } from '../../../state/panels.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useAnswers, useChange, useChoices } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';
import { focusedSearch, shownBy } from './focus.ts';

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
    label: panelWords.follow,
    detail: panelWords.followMeans,
    searchText: panelWords.follow,
  };
  const quantityChoice = (
    <Choice<InputQuantity>
      id="panel-quantity"
      name={panelWords.quantity}
      value={panel.quantity}
      options={inputQuantities.map((id) => {
        const name = panelWords.quantities[id];
        return { value: id, label: name, searchText: name };
      })}
      onChoose={(quantity) => commit(setPanel({ quantity }))}
    >
      {panelWords.quantities[panel.quantity]}
    </Choice>
  );
  const searchChoice = (
    <Choice
      id="panel-search"
      name={panelWords.search}
      value={panel.search ?? followId}
      options={[follow, ...searches]}
      onChoose={(search) => commit(setPanel({ search: search === followId ? null : search }))}
    >
      <SearchName {...focused} />
    </Choice>
  );
  return (
    <div className="panel-options">
      {panel.id === 'inputs'
        ? panelWords
            .ofSearch<ReactNode>(quantityChoice, searchChoice)
            .map((part, index) => <Fragment key={`${index}`}>{part}</Fragment>)
        : searchChoice}
    </div>
  );
}
