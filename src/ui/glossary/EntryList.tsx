import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { usePage } from '../page/PageContext.tsx';
import type { Entry } from './entries.ts';
import { EntryText } from './EntryText.tsx';
import './entryList.css';

/** Entries below one another, with the way to all. */
export function EntryList({
  found,
  onLeave,
}: {
  readonly found: readonly Entry[];
  readonly onLeave?: () => void;
}) {
  const { view } = usePage();
  return (
    <>
      {found.map((entry) => (
        <div key={entry.id}>
          <EntryText entry={entry} />
        </div>
      ))}
      <button
        type="button"
        className="link"
        onClick={() => {
          onLeave?.();
          view.setState({ explained: null, glossary: { at: found[0].id } });
        }}
      >
        {glossaryWords.all}
      </button>
    </>
  );
}
