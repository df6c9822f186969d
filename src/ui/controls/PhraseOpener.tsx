import type { ReactNode } from 'react';
import type { Late } from '../late/late.ts';
import { controlId } from '../testIds.ts';
import { Opener } from './Opener.tsx';
import './phraseOpener.css';

interface PhraseOpenerProps {
  /** Name for tests. */
  readonly id: string;
  readonly name: string;
  /** A list is named before the words of the phrase, for screen readers; what else opens is named by them. */
  readonly kind: 'listbox' | 'dialog';
  readonly popupClass?: string;
  /** What the popup holds, where that is loaded late. */
  readonly needs?: Late<unknown>;
  readonly content: (close: () => void) => ReactNode;
  /** The words of the phrase. */
  readonly children: ReactNode;
}

/** A phrase with a dotted underline that opens a popup. */
export function PhraseOpener({ id, name, kind, popupClass, needs, content, children }: PhraseOpenerProps) {
  return (
    <Opener
      className={`phrase choice ${kind === 'dialog' ? 'more' : ''}`}
      testId={controlId(id)}
      label={name}
      popupClass={popupClass ?? ''}
      popupKind={kind}
      align="start"
      {...(needs && { needs })}
      content={content}
    >
      {kind === 'listbox' && <span className="unseen">{name}, </span>}
      {children}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}
