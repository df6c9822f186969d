import { useLayoutEffect, useRef } from 'react';
import { modelOf } from '../../state/models.ts';
import { useStatedChoices } from '../page/PageContext.tsx';
import { article, shortSentence } from '../sentence/parts.ts';
import { Rich } from '../text/Rich.tsx';
import { makeRoomFor } from './room.ts';

/** The caption of the figure on a phone; opens the whole sentence. */
export function ShortSentence({ onOpen }: { readonly onOpen: () => void }) {
  const stated = useStatedChoices();
  const [first, second] = shortSentence(stated);
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
      {[first, second].map((line, row) => {
        const key = `line-${row}`;
        return (
          <span key={key} className="short-line">
            {row === 0 ? `NA62 on ${article(modelOf(stated.model).name)} ` : ''}
            {line.map((piece, index) => {
              const place = `${index}`;
              return (
                <span key={place}>
                  {index > 0 && ', '}
                  <u>
                    <Rich text={piece} />
                  </u>
                </span>
              );
            })}
            {row === 0 ? ';' : ''}
          </span>
        );
      })}
    </button>
  );
}
