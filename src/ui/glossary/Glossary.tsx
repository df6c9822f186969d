import { Close, Title } from 'radix-ui/dialog';
import { useEffect, useRef, useState } from 'react';
import { glossaryWords } from '../../words/en/glossaryWords.ts';
import type { TermId } from '../../words/en/glossary/index.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useChoices, usePage } from '../page/PageContext.tsx';
import { entries, type Entry } from './entries.ts';
import { EntryText } from './EntryText.tsx';
import { entriesOnFigure } from './onFigure.ts';
import { matches } from './search.ts';
import './glossary.css';

/**
 * Every symbol and term of the page, found by symbol or word; those of the figure first.
 * @param at entry at which it opens; null at its beginning
 */
export function Glossary({ at }: { readonly at: TermId | null }) {
  const { view } = usePage();
  const onFigure = useChoices(entriesOnFigure);
  const [typed, setTyped] = useState('');
  const shown = entries.filter((entry) => matches(entry, typed));
  const isWhole = shown.length === entries.length;
  return (
    <Dialog className="glossary" testId="glossary" onClose={() => view.setState({ glossary: null })}>
      <div className="glossary-head">
        <Title>{glossaryWords.title}</Title>
        <Close className="link">{glossaryWords.close}</Close>
        <input
          type="search"
          className="filter"
          aria-label={glossaryWords.find}
          placeholder={glossaryWords.find}
          data-testid="glossary-find"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="hint" role="status">
          {shown.length === 0
            ? glossaryWords.nothingFound(typed)
            : glossaryWords.found(shown.length, entries.length)}
        </p>
      </div>
      {isWhole && at === null && (
        <>
          <h3>{glossaryWords.here}</h3>
          <List entries={onFigure} at={null} />
          <h3>{glossaryWords.everything}</h3>
        </>
      )}
      <List entries={shown} at={at} />
    </Dialog>
  );
}

function List({ entries: shown, at }: { readonly entries: readonly Entry[]; readonly at: TermId | null }) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'start' });
    current.current?.querySelector('button')?.focus();
  }, [at]);
  return (
    <ul>
      {shown.map((entry) => (
        <li
          key={entry.id}
          ref={entry.id === at ? current : undefined}
          aria-current={entry.id === at ? true : undefined}
          data-testid={`entry-${entry.id}`}
        >
          <EntryText entry={entry} />
        </li>
      ))}
    </ul>
  );
}
