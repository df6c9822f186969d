import { useEffect, useState } from 'react';
import { talkWords } from '../../words/en/talk.ts';

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

interface DeckDropProps {
  readonly onFile: (file: File) => void;
}

/** A deck is dropped anywhere on the page, or chosen with a button. */
export function DeckDrop({ onFile }: DeckDropProps) {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setDragging(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setDragging(false);
        const [file] = Array.from(event.dataTransfer?.files ?? []);
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      },
      { signal },
    );
    return () => listening.abort();
  }, [onFile]);
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
