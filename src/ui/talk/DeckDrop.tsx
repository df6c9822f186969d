import { useCallback } from 'react';
import { talkWords } from '../../words/en/talk.ts';
import { FileLink } from '../controls/FileLink.tsx';
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
      <FileLink
        accept=".txt,.json,text/plain,application/json"
        testId="talk-open"
        onFiles={([file]) => onFile(file)}
      >
        {talkWords.open}
      </FileLink>
    </>
  );
}
