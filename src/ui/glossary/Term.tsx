import { useEffect, useId, useRef, useState } from 'react';
import type { RichText } from '../../plot/scene.ts';
import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { PopupBeside } from '../controls/PopupBeside.tsx';
import { useExplanation } from '../controls/useExplanation.ts';
import { Rich } from '../text/Rich.tsx';
import type { Entry } from './entries.ts';
import { EntryList } from './EntryList.tsx';
import { symbolsIn } from './find.ts';
import './term.css';

interface TermProps {
  /** Unique in the page, for tests to find it. */
  readonly id?: string;
  readonly text: RichText;
}

/**
 * A text whose symbols are explained beside it when it is pointed at, focused or touched; a press moves the keyboard into what
 * they mean. A text without symbols is only written.
 */
export function Term({ id, text }: TermProps) {
  const own = useId();
  const found = symbolsIn(text);
  return found.length === 0 ? <Rich text={text} /> : <Explained id={id ?? own} text={text} found={found} />;
}

function Explained({ id, text, found }: Required<TermProps> & { readonly found: readonly Entry[] }) {
  const { show, anchor, popup } = useExplanation(`term-${id}`);
  const [pressed, setPressed] = useState(false);
  const isOpen = popup.anchor !== null;
  const held = pressed && isOpen;
  // The focus that comes back from what was pressed open explains nothing.
  const isReturning = useRef(false);
  useEffect(() => {
    if (isOpen) isReturning.current = held;
  }, [isOpen, held]);
  const nothing = () => {};
  return (
    <>
      <button
        type="button"
        className="term"
        aria-haspopup="dialog"
        data-testid={`term-${id}`}
        {...anchor}
        onPointerEnter={(event) => {
          if (!isOpen) setPressed(false);
          anchor.onPointerEnter(event);
        }}
        onPointerLeave={held ? nothing : anchor.onPointerLeave}
        onFocus={(event) => {
          const explains = !isReturning.current;
          isReturning.current = false;
          if (!isOpen) setPressed(false);
          if (explains) anchor.onFocus(event);
        }}
        onBlur={held ? nothing : anchor.onBlur}
        onClick={() => {
          setPressed(true);
          show();
        }}
      >
        <Rich text={text} />
      </button>
      <PopupBeside
        key={held ? 'held' : 'shown'}
        className="explanation entries"
        side="bottom"
        align="start"
        sideOffset={4}
        {...popup}
        role={held ? 'dialog' : 'tooltip'}
        label={glossaryWords.title}
        takesFocus={held}
        onPointerLeave={held ? nothing : popup.onPointerLeave}
        content={() => <EntryList found={found} />}
      />
    </>
  );
}
