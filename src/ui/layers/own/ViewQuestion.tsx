import { Title } from 'radix-ui/dialog';
import { useState } from 'react';
import type { SavedView } from '../../../own/savedViews.ts';
import type { PermalinkReading } from '../../../state/permalink.ts';
import { linkWords } from '../../../words/en/link.ts';
import { savedViewWords } from '../../../words/en/savedView.ts';
import { shortName } from '../../../words/quoted.ts';
import { say } from '../../page/messages.ts';
import { type Page, usePage } from '../../page/PageContext.tsx';
import { caption } from '../../sentence/caption.ts';
import { showView } from '../../session/linkedView.ts';
import { Rich } from '../../text/Rich.tsx';
import { Problems } from './Chooser.tsx';
import { askAsData, closeDialog } from './dialog.ts';
import type { ReadData } from './dialogState.ts';
import { FileSelect } from './FileSelect.tsx';
import { homeOf } from './ownHome.ts';
import { useReading } from './useReading.ts';

interface ViewQuestionProps {
  readonly views: readonly SavedView[];
  readonly read: ReadData;
}

/** Asks whether the view that a file was saved with is to be shown, before anything changes. */
export function ViewQuestion({ views, read: { heads, problems } }: ViewQuestionProps) {
  const page = usePage();
  const home = homeOf(page);
  const [place, setPlace] = useState(0);
  const file = shortName(views[place].file);
  const reading = useReading(views[place].words);
  return (
    <>
      <Title>{views.length === 1 ? savedViewWords.ask(file) : savedViewWords.askOne(views.length)}</Title>
      <Problems problems={problems} />
      <FileSelect
        files={views}
        place={place}
        label={savedViewWords.askOne(views.length)}
        onPlace={setPlace}
      />
      {reading !== null && (
        <>
          <p data-testid="saved-view">
            <Rich text={caption(reading.choices)} />
          </p>
          {reading.notices.length > 0 && <p className="complaint">{linkWords.summary(reading.notices)}</p>}
        </>
      )}
      <p className="hint">{savedViewWords.undoable}</p>
      <div className="own-buttons">
        <button
          type="button"
          className="strong"
          disabled={reading === null}
          data-testid="show-view"
          onClick={() => {
            closeDialog(home);
            if (reading !== null) show(page, file, reading);
          }}
        >
          {savedViewWords.show}
        </button>
        {heads.length > 0 && (
          <button type="button" className="plain" data-testid="view-as-data" onClick={() => askAsData(home)}>
            {savedViewWords.asData(heads.length)}
          </button>
        )}
        <button type="button" className="plain" data-testid="own-cancel" onClick={() => closeDialog(home)}>
          {savedViewWords.cancel}
        </button>
      </div>
    </>
  );
}

function show({ bound, messages }: Page, file: string, { choices }: PermalinkReading): void {
  const isOther = showView(bound.store, choices);
  say(messages, {
    topic: 'link',
    kind: 'notice',
    sentence: () => (isOther ? savedViewWords.shown(file) : savedViewWords.same(file)),
    ...(isOther ? { actions: [{ name: () => savedViewWords.undo, act: bound.undo }] } : {}),
  });
}
