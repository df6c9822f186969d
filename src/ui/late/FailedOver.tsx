import { type PointerEventHandler, useLayoutEffect, useRef } from 'react';
import { loadingWords } from '../../words/en/loading.ts';
import { Failed, type FailedProps } from './Failed.tsx';

/** Where something lies over the page. */
export interface Over {
  /** The element beside which it stands; null in the middle of the window. */
  readonly anchor: HTMLElement | null;
  /** Whether the keyboard moves into it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onPointerEnter?: PointerEventHandler | undefined;
  readonly onPointerLeave?: PointerEventHandler | undefined;
}

const gapPx = 6;
const marginPx = 12;

/** Puts a box below an element, or above it where there is no room, within the window. */
function putBeside(box: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const fits = bottom + gapPx + height + marginPx <= window.innerHeight;
  const x = Math.max(marginPx, Math.min(left, window.innerWidth - width - marginPx));
  const y = Math.max(marginPx, fits ? bottom + gapPx : top - gapPx - height);
  box.style.inset = `${y}px auto auto ${x}px`;
}

/** The same over the page, where a dialog or a popup would have opened; Escape and a press beside it close it. */
export function FailedOver({
  anchor,
  takesFocus,
  onClose,
  onPointerEnter,
  onPointerLeave,
  ...words
}: FailedProps & Over) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.showPopover();
    if (anchor !== null) putBeside(element, anchor);
    if (takesFocus) element.querySelector('button')?.focus();
  }, [anchor, takesFocus]);
  return (
    <div
      ref={box}
      className="late-over"
      popover={takesFocus ? 'auto' : 'manual'}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <Failed {...words} />{' '}
      <button type="button" className="link" onClick={() => box.current?.hidePopover()}>
        {loadingWords.close}
      </button>
    </div>
  );
}
