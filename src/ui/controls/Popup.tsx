import { Anchor, Content, Portal, Root } from 'radix-ui/popover';
import type { ComponentProps, ReactNode } from 'react';

/** Where a popup stands and what it is to screen readers. */
export interface PopupProps extends Pick<
  ComponentProps<typeof Content>,
  'side' | 'align' | 'sideOffset' | 'role' | 'id' | 'className' | 'onPointerEnter' | 'onPointerLeave'
> {
  /** The element beside which it opens. */
  readonly anchor: HTMLElement;
  readonly label?: string;
  /** Whether the keyboard moves into it; an explanation leaves it where it is. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An open popup beside an element; loaded when the first one is opened. */
export function Popup({ anchor, label, takesFocus, onClose, children, ...content }: PopupProps) {
  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Anchor virtualRef={{ current: anchor }} />
      <Portal>
        <Content
          collisionPadding={12}
          aria-label={label}
          onOpenAutoFocus={(event) => !takesFocus && event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (takesFocus) anchor.focus();
          }}
          // A press on the anchor is the anchor's own affair: closing here as well would open it again.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
          }}
          {...content}
        >
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
