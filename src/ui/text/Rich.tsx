import { Fragment } from 'react';
import type { RichText, TextRun } from '../../plot/scene.ts';

/** Letters with a bar come whole from the symbols' face, since base and accent from two files do not join. */
const barred = /(\p{L}\u0304)/u;

function Letters({ text }: { readonly text: string }) {
  return text.split(barred).map((piece, index) => {
    const key = `${index}${piece}`;
    return barred.test(piece) ? (
      <span key={key} className="barred">
        {piece}
      </span>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
}

function Run({ run }: { readonly run: TextRun }) {
  const letters = run.italic ? (
    <i>
      <Letters text={run.text} />
    </i>
  ) : (
    <Letters text={run.text} />
  );
  if (run.raise === 'sup') return <sup>{letters}</sup>;
  if (run.raise === 'sub') return <sub>{letters}</sub>;
  return letters;
}

/** Rich text in the page: raised and lowered runs, quantities italic; always text, never markup. */
export function Rich({ text }: { readonly text: RichText }) {
  return text.map((run, index) => {
    const key = `${index}${run.text}`;
    return <Run key={key} run={run} />;
  });
}
