import { memo, type ReactNode } from 'react';
import type { RichText, TextRun } from '../../plot/scene.ts';

/** Letters with a bar come whole from the symbols' face, since base and accent from two files do not join. */
const barred = /(\p{L}\u0304)/u;

function lettersOf(text: string): ReactNode {
  if (!barred.test(text)) return text;
  return text.split(barred).map((piece, index) => {
    if (!barred.test(piece)) return piece;
    const key = `${index}${piece}`;
    return (
      <span key={key} className="barred">
        {piece}
      </span>
    );
  });
}

function elementOf(run: TextRun, key: string): ReactNode {
  const letters = lettersOf(run.text);
  const written = run.italic ? <i>{letters}</i> : letters;
  if (run.raise === 'sup') return <sup key={key}>{written}</sup>;
  if (run.raise === 'sub') return <sub key={key}>{written}</sub>;
  return run.italic ? <i key={key}>{letters}</i> : written;
}

const sameRuns = (a: RichText, b: RichText) =>
  a === b ||
  (a.length === b.length &&
    a.every((run, k) => run.text === b[k].text && run.italic === b[k].italic && run.raise === b[k].raise));

/** Rich text in the page: raised and lowered runs, quantities italic; always text, never markup. */
export const Rich = memo(
  function Rich({ text }: { readonly text: RichText }) {
    return text.map((run, index) => elementOf(run, `${index}${run.text}`));
  },
  (before, now) => sameRuns(before.text, now.text),
);
