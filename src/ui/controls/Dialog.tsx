import { Content, Overlay, Portal, Root } from 'radix-ui/dialog';
import { type ReactNode, useState } from 'react';
import './dialog.css';

interface DialogProps {
  readonly className: string;
  readonly testId: string;
  readonly onClose: () => void;
  /** Whether a press beside it leaves it open: what was typed in it would be lost. */
  readonly stays?: boolean;
  /** Whether the page behind it stays as clear as it is: what is asked is drawn there. */
  readonly clear?: boolean;
  /** Begins with a `Title`. */
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is there. The focus stays in it, and goes back to where it came from. */
export function Dialog({ className, testId, onClose, stays = false, clear = false, children }: DialogProps) {
  const [before] = useState(() => document.activeElement);
  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <Overlay className={clear ? 'overlay clear' : 'overlay'} />
        <Content
          className={`dialog ${className}`}
          aria-describedby={undefined}
          data-testid={testId}
          onInteractOutside={(event) => stays && event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
            const target = isThere ? before : document.querySelector<HTMLElement>('main');
            target?.focus();
          }}
        >
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
