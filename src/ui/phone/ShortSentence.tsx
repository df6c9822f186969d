import { Fragment, useLayoutEffect, useRef } from 'react';
import { useStatedChoices } from '../page/PageContext.tsx';
import { shortSentence } from '../sentence/shortSentence.ts';
import { Rich } from '../text/Rich.tsx';
import { makeRoomFor } from './room.ts';

/** The caption of the figure on a phone; opens the whole sentence. */
export function ShortSentence({ onOpen }: { readonly onOpen: () => void }) {
  const lines = shortSentence(useStatedChoices());
  const element = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => makeRoomFor(element.current));
  return (
    <button
      ref={element}
      type="button"
      className="short-sentence"
      data-testid="short-sentence"
      onClick={onOpen}
    >
      {lines.map((line, row) => (
        <span key={`line-${row}`} className="short-line">
          {line.map((piece, index) => (
            <Fragment key={`${index}`}>
              {typeof piece === 'string' ? (
                piece
              ) : (
                <u>
                  <Rich text={piece} />
                </u>
              )}
            </Fragment>
          ))}
        </span>
      ))}
    </button>
  );
}
