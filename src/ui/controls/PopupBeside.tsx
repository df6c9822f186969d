import type { ReactNode } from 'react';
import { lateParts } from '../../words/en/lateParts.ts';
import { Place } from '../late/Place.tsx';
import { Waiting } from '../late/Waiting.tsx';
import { LatePopup } from './latePopup.ts';
import type { PopupProps } from './Popup.tsx';

interface PopupBesideProps extends Omit<PopupProps, 'anchor' | 'children'> {
  /** The element beside which it opens; null while it is closed. */
  readonly anchor: HTMLElement | null;
  /** Asked only while it is open. */
  readonly content: () => ReactNode;
}

function Content({ content }: Pick<PopupBesideProps, 'content'>) {
  return content();
}

/** A popup that is there while it has an element to stand beside. */
export function PopupBeside({ anchor, content, ...popup }: PopupBesideProps) {
  if (anchor === null) return null;
  const { takesFocus, onClose, onPointerEnter, onPointerLeave } = popup;
  return (
    <Place
      subject={() => lateParts.popup}
      waiting={takesFocus && <Waiting place="beside" />}
      over={{ anchor, takesFocus, onClose, onPointerEnter, onPointerLeave }}
    >
      <LatePopup anchor={anchor} {...popup}>
        <Content content={content} />
      </LatePopup>
    </Place>
  );
}
