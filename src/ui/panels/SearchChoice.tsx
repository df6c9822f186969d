import { Fragment, type ReactNode } from 'react';
import type { SearchInputsAnswer } from '../../engine/answer.ts';
import { setPanel } from '../../state/panels.ts';
import { panelWords } from '../../words/en/panels.ts';
import { Choice } from '../controls/Choice.tsx';
import { useChange, useChoices, useKnown } from '../page/PageContext.tsx';
import { searchFace } from '../searches/faces.ts';
import { Rich } from '../text/Rich.tsx';
import { focusedSearch, inputsIn, type Shown } from './searchInputs.ts';

const followId = 'crosshair';

function SearchName({ search, signature }: Pick<SearchInputsAnswer, 'search' | 'signature'>) {
  const face = searchFace(search, signature);
  return (
    <>
      <Rich text={face.name} /> <span className="period">{face.period}</span>
    </>
  );
}

interface SearchChoiceProps {
  /** The searches that the panel can show. */
  readonly shown: Shown;
  /** What is chosen of the search, in front of it. */
  readonly children?: ReactNode;
  /** What is chosen beside it, behind it. */
  readonly after?: ReactNode;
}

/** In the corner of a panel: of which search it is. */
export function SearchChoice({ shown, children, after }: SearchChoiceProps) {
  const { commit } = useChange();
  const chosen = useChoices(({ panel }) => panel.search);
  const answer = useKnown(inputsIn);
  const focused = useKnown((known) => focusedSearch(shown, known));
  if (answer === null || focused === null) return null;
  const searches = shown(answer).map((each) => ({
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
  const choice = (
    <Choice
      id="panel-search"
      name={panelWords.search}
      value={chosen ?? followId}
      options={[follow, ...searches]}
      onChoose={(search) => commit(setPanel({ search: search === followId ? null : search }))}
    >
      <SearchName {...focused} />
    </Choice>
  );
  const parts = children === undefined ? [choice] : panelWords.ofSearch<ReactNode>(children, choice);
  return (
    <div className="panel-options">
      {parts.map((part, index) => (
        <Fragment key={`${index}`}>{part}</Fragment>
      ))}
      {after !== undefined && <> {after}</>}
    </div>
  );
}
