import { Content, Portal, Root, Trigger } from 'radix-ui/tooltip';
import { type ReactNode, useState } from 'react';
import type { RichText } from '../../plot/scene.ts';
import { Rich } from '../text/Rich.tsx';

/** How a number comes about. */
export interface Explanation {
  /** The formula, then the formula with values; plain sentences where there is none. */
  readonly lines: readonly RichText[];
  /** Paper and equation. */
  readonly source: string | null;
}

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly testId: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A number that shows below itself, when pointed at, focused or touched, where it comes from. */
export function Explained({ explanation, testId, className, children }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  return (
    <Root open={open} onOpenChange={setOpen}>
      <Trigger asChild>
        <button
          type="button"
          className={`explained ${className ?? ''}`}
          data-testid={testId}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children}
        </button>
      </Trigger>
      <Portal>
        <Content className="explanation" side="bottom" align="end" sideOffset={4} collisionPadding={12}>
          {explanation.lines.map((line, index) => {
            const key = `${index}`;
            return (
              <p key={key}>
                <Rich text={line} />
              </p>
            );
          })}
          {explanation.source !== null && <p className="source">{explanation.source}</p>}
        </Content>
      </Portal>
    </Root>
  );
}
