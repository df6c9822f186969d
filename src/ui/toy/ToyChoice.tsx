import { set } from '../../state/changes.ts';
import { readToy, signalAtCrosshair, toyOf, writeToy } from '../../state/toy.ts';
import { toyWords } from '../../words/en/toy.ts';
import { Opener } from '../controls/Opener.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { controlId } from '../testIds.ts';
import './toy.css';

/** The first seed that the page takes. */
const firstSeed = 1;

/** The ways from data to a toy, to the next one and back. */
function ToyMenu({ close }: { readonly close: () => void }) {
  const { commit } = useChange();
  const choices = useChoices((all) => all);
  const toy = readToy(choices);
  const generate = (words: string) => () => {
    commit(set({ toy: words }));
    close();
  };
  const seed = toy?.seed ?? firstSeed;
  const signal = signalAtCrosshair(choices);
  return (
    <div className="toy-menu">
      {toy !== null && (
        <button
          type="button"
          data-testid="toy-next"
          onClick={() => commit(set({ toy: writeToy({ ...toy, seed: seed + 1 }) }))}
        >
          {toyWords.next}
        </button>
      )}
      <button type="button" data-testid="toy-signal" onClick={generate(writeToy({ seed, signal }))}>
        {toyWords.withSignal}
      </button>
      <button type="button" data-testid="toy-bare" onClick={generate(writeToy({ seed }))}>
        {toyWords.bare}
      </button>
      {choices.toy !== '' && (
        <button type="button" data-testid="toy-back" onClick={generate('')}>
          {toyWords.back}
        </button>
      )}
      <p className="hint">{toyWords.facts.what}</p>
    </div>
  );
}

/** Whether what is shown is of data, or which toy it is. @param id of the control: it stands over a spectrum and in a list */
export function ToyChoice({ id }: { readonly id: string }) {
  const toy = toyOf(useChoices((all) => all));
  return (
    <Opener
      className={`phrase choice ${toy === null ? '' : 'toy-name'}`}
      testId={controlId(id)}
      label={toyWords.choose}
      popupClass="toy-popup"
      align="start"
      content={(close) => <ToyMenu close={close} />}
    >
      {toy === null ? toyWords.data : toyWords.label(toy.seed)}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}
