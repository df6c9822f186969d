import { sessionWords } from '../../words/en/session.ts';
import { FileLink } from '../controls/FileLink.tsx';
import { useLayerState, usePage } from '../page/PageContext.tsx';
import { sessionState } from '../session/sessionState.ts';

/** Characters of the notes. */
const longestNotes = 20_000;

/** Notes that go into a session, and how another one is opened. */
export function SessionMore() {
  const { layers, view } = usePage();
  const { notes } = useLayerState(sessionState);
  return (
    <div className="session-more">
      <textarea
        rows={2}
        maxLength={longestNotes}
        value={notes}
        aria-label={sessionWords.notes}
        placeholder={sessionWords.notes}
        data-testid="session-notes"
        onChange={({ currentTarget }) => layers.set(sessionState, { notes: currentTarget.value })}
      />
      <span>
        <FileLink
          accept=".json,application/json"
          testId="session-file"
          onFiles={(chosen) => {
            view.setState({ saveOpen: false });
            layers.set(sessionState, { chosen });
          }}
        >
          {sessionWords.open}
        </FileLink>
      </span>
    </div>
  );
}
