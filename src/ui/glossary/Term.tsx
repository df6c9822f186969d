import { useState } from 'react';
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
  /** Unique in the page. */
  readonly id: string;
  readonly text: RichText;
}

/**
 * A text whose symbols are explained beside it when it is pointed at, focused or touched; a press moves the keyboard into what
 * they mean. A text without symbols is only written.
 */
export function Term({ id, text }: TermProps) {
  const found = symbolsIn(text);
  return found.length === 0 ? <Rich text={text} /> : <Explained id={id} text={text} found={found} />;
}

function Explained({ id, text, found }: TermProps & { readonly found: readonly Entry[] }) {
  const { show, anchor, popup } = useExplanation(`term-${id}`);
  const [held, hold] = useState(false);
  const nothing = () => {};
  return (
    <>
      <button
        type="button"
        className="term"
        aria-haspopup="dialog"
        data-testid={`term-${id}`}
        {...anchor}
        onPointerLeave={held ? nothing : anchor.onPointerLeave}
        onBlur={held ? nothing : anchor.onBlur}
        onClick={() => {
          hold(true);
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
        onClose={() => {
          hold(false);
          popup.onClose();
        }}
        content={() => <EntryList found={found} />}
      />
    </>
  );
}
