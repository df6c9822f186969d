import { useCallback } from 'react';
import { talkWords } from '../../words/en/talk.ts';
import { useFileDrop } from '../controls/useFileDrop.ts';

interface DeckDropProps {
  readonly onFile: (file: File) => void;
}

/** A deck is dropped anywhere on the page, or chosen with a button. */
export function DeckDrop({ onFile }: DeckDropProps) {
  const takeFirst = useCallback(([file]: readonly File[]) => file !== undefined && onFile(file), [onFile]);
  const dragging = useFileDrop(takeFirst);
  return (
    <>
      {dragging && <p className="talk-drop">{talkWords.drop}</p>}
      <label className="talk-open link">
        {talkWords.open}
        <input
          type="file"
          className="unseen"
          accept=".txt,.json,text/plain,application/json"
          data-testid="talk-open"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onFile(file);
            target.value = '';
          }}
        />
      </label>
    </>
  );
}
