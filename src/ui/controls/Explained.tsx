import type { ReactNode } from 'react';
import type { RichText } from '../../plot/scene.ts';
import { Lines } from './Lines.tsx';
import { PopupBeside } from './PopupBeside.tsx';
import { useExplanation } from './useExplanation.ts';
import './explained.css';

/** How a number comes about. */
export interface Explanation {
  /** The formula, then the formula with values; plain sentences where there is none. */
  readonly lines: readonly RichText[];
  /** Paper and equation. */
  readonly source: string | null;
}

interface ExplainedProps {
  /** Asked only while the explanation is open. */
  readonly explain: () => Explanation;
  readonly testId: string;
  /** What the number is and its value, as a screen reader should say them. */
  readonly spoken: string;
  readonly className?: string;
  /** What a press does in place of showing the explanation. */
  readonly onPress?: () => void;
  /** Whether the next focus is only handed back after something else, and explains nothing. */
  readonly isReturning?: () => boolean;
  readonly children: ReactNode;
}

/** A number that shows below itself, when pointed at, focused or touched, where it comes from. */
export function Explained({
  explain,
  testId,
  spoken,
  className,
  onPress,
  isReturning,
  children,
}: ExplainedProps) {
  const { show, anchor, popup } = useExplanation(testId);
  return (
    <>
      <button
        type="button"
        className={`explained ${className ?? ''}`}
        aria-label={spoken}
        data-testid={testId}
        onClick={onPress ?? show}
        {...anchor}
        onFocus={(event) => {
          if (isReturning?.() !== true) anchor.onFocus(event);
        }}
      >
        {children}
      </button>
      <PopupBeside
        className="explanation"
        side="bottom"
        align="end"
        sideOffset={4}
        content={() => <ExplanationLines explanation={explain()} />}
        {...popup}
      />
    </>
  );
}

function ExplanationLines({ explanation: { lines, source } }: { readonly explanation: Explanation }) {
  return (
    <>
      <Lines lines={lines} />
      {source !== null && <p className="source">{source}</p>}
    </>
  );
}
