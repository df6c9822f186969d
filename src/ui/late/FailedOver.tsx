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
    element?.showPopover();
    if (takesFocus) element?.querySelector('button')?.focus();
  }, [takesFocus]);
  const { left, bottom } = anchor?.getBoundingClientRect() ?? {};
  return (
    <div
      ref={box}
      className="late-over"
      popover={takesFocus ? 'auto' : 'manual'}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      style={
        left === undefined || bottom === undefined ? {} : { inset: `${bottom + gapPx}px auto auto ${left}px` }
      }
    >
      <Failed {...words} />{' '}
      <button type="button" className="link" onClick={() => box.current?.hidePopover()}>
        {loadingWords.close}
      </button>
    </div>
  );
}
