import { useEffect, useState } from 'react';
import type { PermalinkReading } from '../../../state/permalink.ts';
import { readView } from '../../session/linkedView.ts';

/** What the words of a link stand for; null before figures that it asks for are loaded. */
export function useReading(words: string): PermalinkReading | null {
  const [read, setRead] = useState<{ readonly words: string; readonly reading: PermalinkReading } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void readView(words).then((reading) => isWanted && setRead({ words, reading }));
    return () => {
      isWanted = false;
    };
  }, [words]);
  return read?.words === words ? read.reading : null;
}
