import type { ReactNode } from 'react';

/** Where words stand over a figure: the place that they hang on, px, and on which side of it they lie. */
export interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether they stand on the background, over lines. */
  readonly plate?: boolean;
  /** The widest that they may be, px. */
  readonly maxWidth?: number;
  /** Whether their middle or their lower edge is at y. */
  readonly baseline?: 'middle' | 'bottom';
  /** Whether they run upwards. */
  readonly upright?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

const shifts = { start: '0', middle: '-50%', end: '-100%' } as const;

/** Words over a figure; the finger goes through them. */
export function Label({
  x,
  y,
  anchor,
  plate = false,
  maxWidth,
  baseline = 'middle',
  upright = false,
  className = '',
  children,
}: LabelProps) {
  return (
    <div
      className={`tour-label ${anchor} ${plate ? 'plate' : ''} ${upright ? 'upright' : ''} ${className}`}
      style={{
        left: x,
        top: y,
        maxWidth,
        transform: `translate(${shifts[anchor]}, ${baseline === 'middle' ? '-50%' : '-100%'}) ${upright ? 'rotate(180deg)' : ''}`,
      }}
    >
      {children}
    </div>
  );
}

/** Lines of words, each on its own. */
export function Words({ lines }: { readonly lines: readonly ReactNode[] }) {
  return lines.map((line, index) => <span key={`line-${index}`}>{line}</span>);
}
