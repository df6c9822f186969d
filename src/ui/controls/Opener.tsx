import { type ReactNode, useState } from 'react';
import type { Late } from '../late/late.ts';
import { LatePopup } from './latePopup.ts';
import { PopupBeside } from './PopupBeside.tsx';

interface OpenerProps {
  readonly className: string;
  readonly testId: string;
  /** Name of the popup. */
  readonly label: string;
  readonly popupClass: string;
  readonly popupKind?: 'dialog' | 'listbox';
  readonly align?: 'start' | 'center';
  /** Name of the button where its children are no words. */
  readonly buttonLabel?: string;
  readonly title?: string;
  /** What the popup holds, where that is loaded late. */
  readonly needs?: Late<unknown>;
  /** What the popup holds. */
  readonly content: (close: () => void) => ReactNode;
  readonly children?: ReactNode;
}

/** A button that opens a popup below itself. */
export function Opener({ align = 'center', popupKind = 'dialog', ...props }: OpenerProps) {
  const [open, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const close = () => setOpen(false);
  const prepare = () => {
    LatePopup.part.prepare();
    props.needs?.prepare();
  };
  return (
    <>
      <button
        ref={setButton}
        type="button"
        className={props.className}
        data-testid={props.testId}
        aria-haspopup={popupKind}
        aria-expanded={open}
        aria-label={props.buttonLabel}
        title={props.title}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(!open)}
      >
        {props.children}
      </button>
      <PopupBeside
        anchor={open ? button : null}
        label={props.label}
        className={`popover ${props.popupClass}`}
        align={align}
        sideOffset={6}
        takesFocus
        onClose={close}
        content={() => props.content(close)}
      />
    </>
  );
}
