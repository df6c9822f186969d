import type { ReactNode } from 'react';
import { controlId } from '../testIds.ts';
import { Opener } from './Opener.tsx';

interface PhraseOpenerProps {
  /** Name for tests. */
  readonly id: string;
  readonly name: string;
  /** A list is named before the words of the phrase, for screen readers; what else opens is named by them. */
  readonly kind: 'listbox' | 'dialog';
  readonly popupClass?: string;
  /** Loads what the popup holds before it is opened. */
  readonly preload?: () => void;
  readonly content: (close: () => void) => ReactNode;
  /** The words of the phrase. */
  readonly children: ReactNode;
}

/** A phrase with a dotted underline that opens a popup. */
export function PhraseOpener({ id, name, kind, popupClass, preload, content, children }: PhraseOpenerProps) {
  return (
    <Opener
      className={`phrase choice ${kind === 'dialog' ? 'more' : ''}`}
      testId={controlId(id)}
      label={name}
      popupClass={popupClass ?? ''}
      popupKind={kind}
      align="start"
      {...(preload && { preload })}
      content={content}
    >
      {kind === 'listbox' && <span className="unseen">{name}: </span>}
      {children}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}
