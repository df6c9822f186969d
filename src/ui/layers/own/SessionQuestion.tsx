import { Title } from 'radix-ui/dialog';
import { useState } from 'react';
import { isNothing } from '../../../own/brought.ts';
import type { ReadSession } from '../../../own/session.ts';
import { linkWords } from '../../../words/en/link.ts';
import { ownSearchWords } from '../../../words/en/ownSearch.ts';
import { sessionWords } from '../../../words/en/session.ts';
import { shortName } from '../../../words/quoted.ts';
import { officialState } from '../../official/officialState.ts';
import { useLayerState, usePage } from '../../page/PageContext.tsx';
import { caption } from '../../sentence/caption.ts';
import { Rich } from '../../text/Rich.tsx';
import { Problems } from './Chooser.tsx';
import { askAsData, closeDialog } from './dialog.ts';
import type { ReadData } from './dialogState.ts';
import { FileSelect } from './FileSelect.tsx';
import { addFromSession, openSession } from './openSession.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';
import { useReading } from './useReading.ts';

interface SessionQuestionProps {
  readonly sessions: readonly ReadSession[];
  readonly read: ReadData;
}

/** Says what a session holds and what it would take the place of, and asks whether to open it. */
export function SessionQuestion({ sessions, read: { heads, problems } }: SessionQuestionProps) {
  const page = usePage();
  const home = homeOf(page);
  const [place, setPlace] = useState(0);
  const session = sessions[place];
  const reading = useReading(session.words);
  const file = shortName(session.file);
  const { models, searches } = session.brought;
  const count = session.bounds.length + models.length + searches.length;
  return (
    <>
      <Title>{sessions.length === 1 ? sessionWords.ask(file) : sessionWords.askOne(sessions.length)}</Title>
      <Problems problems={problems} />
      <FileSelect
        files={sessions}
        place={place}
        label={sessionWords.askOne(sessions.length)}
        onPlace={setPlace}
      />
      <div data-testid="session-contents">
        <p className="hint">{sessionWords.by(shortName(session.program))}</p>
        {reading !== null && (
          <p>
            <Rich text={caption(reading.choices)} />
          </p>
        )}
        {reading !== null && reading.notices.length > 0 && (
          <p className="complaint">{linkWords.summary(reading.notices)}</p>
        )}
        <Contents session={session} pins={reading?.choices.pins.length ?? 0} />
        {session.notes === '' ? (
          <p className="hint">{sessionWords.noNotes}</p>
        ) : (
          <blockquote className="session-notes" data-testid="session-said">
            {session.notes}
          </blockquote>
        )}
      </div>
      <Replaced />
      <div className="own-buttons">
        <button
          type="button"
          className="strong"
          disabled={reading === null}
          data-testid="session-replace"
          onClick={() => {
            closeDialog(home);
            if (reading !== null) void openSession(page, session, reading.choices);
          }}
        >
          {sessionWords.replace}
        </button>
        {count > 0 && (
          <button
            type="button"
            className="plain"
            data-testid="session-add"
            onClick={() => {
              closeDialog(home);
              void addFromSession(page, session);
            }}
          >
            {sessionWords.add(count)}
          </button>
        )}
        {heads.length > 0 && (
          <button type="button" className="plain" data-testid="view-as-data" onClick={() => askAsData(home)}>
            {sessionWords.asData(heads.length)}
          </button>
        )}
        <button type="button" className="plain" data-testid="own-cancel" onClick={() => closeDialog(home)}>
          {sessionWords.cancel}
        </button>
      </div>
    </>
  );
}

/** Names of own data that are listed. */
const mostListed = 8;

/** What a session holds beside its view. */
function Contents({ session, pins }: { readonly session: ReadSession; readonly pins: number }) {
  const { bounds, official, brought } = session;
  const named = [...brought.searches.map(({ title }) => title), ...brought.models.map(({ file }) => file)];
  const tables = official.used.length + official.compared.length;
  return (
    <ul>
      {pins > 0 && <li>{sessionWords.pins(pins)}</li>}
      {bounds.length > 0 && (
        <li>
          {sessionWords.own(bounds.length)}{' '}
          {bounds
            .slice(0, mostListed)
            .map(({ name }) => shortName(name))
            .join(', ')}
          {bounds.length > mostListed && `, ${sessionWords.more(bounds.length - mostListed)}`}
        </li>
      )}
      {named.length > 0 && (
        <li>
          {ownSearchWords.heading}: {named.slice(0, mostListed).map(shortName).join(', ')}
          {named.length > mostListed && `, ${sessionWords.more(named.length - mostListed)}`}
        </li>
      )}
      {tables > 0 && <li>{sessionWords.official(tables)}</li>}
    </ul>
  );
}

/** What would go if it were opened. */
function Replaced() {
  const { bounds, brought } = useLayerState(ownState);
  const { official = [], compared = [] } = useLayerState(officialState);
  const said =
    official.length + compared.length > 0 || !isNothing(brought)
      ? sessionWords.replacesAll
      : bounds.length > 0
        ? sessionWords.replacesOwn(bounds.length)
        : sessionWords.replacesView;
  return <p className="hint">{said}</p>;
}
