import { Title } from 'radix-ui/dialog';
import { useId, useState } from 'react';
import type { OwnProblem } from '../../../../workers/importApi.ts';
import type { CountTable } from '../../../data/countTableSchema.ts';
import { checkCountTable } from '../../../data/loadCountTable.ts';
import type { ModelFile } from '../../../import/model/modelFile.ts';
import { ownSearch } from '../../../own/ownSearch.ts';
import { dataFiles } from '../../../words/en/dataFiles.ts';
import { written } from '../../../words/en/numbers.ts';
import { ownSearchWords as words } from '../../../words/en/ownSearch.ts';
import { say } from '../../page/messages.ts';
import { usePage } from '../../page/PageContext.tsx';
import { Problems } from './Chooser.tsx';
import { askAboutModel, closeDialog } from './dialog.ts';
import { optionsOf, Select } from './fields.tsx';
import { addSearch } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';

interface SearchQuestionProps {
  readonly searches: readonly CountTable[];
  readonly models: readonly ModelFile[];
  readonly problems: readonly OwnProblem[];
}

/** What a search says, and whether it is to be used, one after the other. */
export function SearchQuestion({ searches, models, problems }: SearchQuestionProps) {
  const page = usePage();
  const home = homeOf(page);
  const [place, setPlace] = useState(0);
  const done = () => {
    if (place + 1 < searches.length) setPlace(place + 1);
    else if (models.length > 0) askAboutModel(home, models[0]);
    else closeDialog(home);
  };
  return (
    <>
      <Title>{words.ask}</Title>
      <Problems problems={problems} />
      {searches.length > 1 && (
        <p className="hint">
          {words.several(searches.length)}, {place + 1}
        </p>
      )}
      <One
        key={place}
        search={searches[place]}
        kept={home.get(ownState).brought.searches}
        isLast={place + 1 === searches.length}
        onUse={(search) => {
          done();
          void addSearch(home, search);
          say(page.messages, { topic: 'own', kind: 'notice', sentence: () => words.used(search.title) });
        }}
        onSkip={done}
      />
    </>
  );
}

interface OneProps {
  readonly search: CountTable;
  readonly kept: readonly CountTable[];
  readonly isLast: boolean;
  readonly onUse: (search: CountTable) => void;
  readonly onSkip: () => void;
}

function One({ search, kept, isLast, onUse, onSkip }: OneProps) {
  const id = useId();
  const [title, setTitle] = useState(search.title);
  const [signature, setSignature] = useState(search.signature);
  const checked = checkCountTable(ownSearch(search, title, signature), search.title);
  const replaces = checked.ok && kept.some((other) => other.id === checked.content.id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.ok) onUse(checked.content);
      }}
    >
      <p data-testid="search-about">{aboutOf(search)}</p>
      <div className="own-field">
        <label htmlFor={id}>{words.title}</label>
        <input
          id={id}
          value={title}
          data-testid="search-title"
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </div>
      <Select
        label={words.signature}
        name="search-signature"
        value={signature}
        options={optionsOf(words.signatures)}
        onChange={setSignature}
      />
      <p className="hint">{words.like}</p>
      {replaces && (
        <p className="hint" role="status" data-testid="search-replaces">
          {words.replaces}
        </p>
      )}
      <div className="own-buttons">
        <p className="complaint" role="status" data-testid="search-problem">
          {checked.ok ? '' : dataFiles.reason(checked.reason)}
        </p>
        <button type="submit" className="strong" disabled={!checked.ok} data-testid="search-use">
          {words.use}
        </button>
        <button type="button" className="plain" data-testid="own-cancel" onClick={onSkip}>
          {isLast ? words.cancel : words.next}
        </button>
      </div>
    </form>
  );
}

/** What a search says, in a sentence, and how its acceptance goes with the lifetime. */
function aboutOf({ massMeV, observedCount, background, lifetimeLaw }: CountTable): string {
  const seen = observedCount.filter((count) => count !== null);
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const about = words.about(
    massMeV.length,
    written(massMeV[0]),
    written(massMeV[massMeV.length - 1]),
    seen.length === 0 ? null : total(seen),
    written(total(background)),
  );
  return `${about} ${words.laws[lifetimeLaw.kind]}`;
}
