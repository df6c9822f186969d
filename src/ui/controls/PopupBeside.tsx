import { type ReactNode, Suspense } from 'react';
import { LazyPopup } from './lazyPopup.ts';
import type { PopupProps } from './Popup.tsx';

interface PopupBesideProps extends Omit<PopupProps, 'anchor' | 'children'> {
  /** The element beside which it opens; null while it is closed. */
  readonly anchor: HTMLElement | null;
  /** Asked only while it is open. */
  readonly content: () => ReactNode;
}

/** A popup that is there while it has an element to stand beside. */
export function PopupBeside({ anchor, content, ...popup }: PopupBesideProps) {
  if (anchor === null) return null;
  return (
    <Suspense fallback={null}>
      <LazyPopup anchor={anchor} {...popup}>
        {content()}
      </LazyPopup>
    </Suspense>
  );
}
