import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { phoneWords } from '../../words/en/phone.ts';
import { testIds } from '../testIds.ts';
import './sheet.css';

/** Heights at which the sheet rests: peek and half in px, full as a part of the window. */
export type Stop = 'peek' | 'half' | 'full';

const restingPx = { peek: 104, half: 232 } as const;
const fullPart = 0.8;

const heightOf = (stop: Stop) =>
  stop === 'full' ? Math.round(window.innerHeight * fullPart) : restingPx[stop];
const order: readonly Stop[] = ['peek', 'half', 'full'];

interface SheetProps {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  readonly label: string;
  readonly children: ReactNode;
}

/** A sheet from below with three stops: drag its grip, or press it for the next one. */
export function Sheet({ stop, onStop, label, children }: SheetProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number; moved: boolean } | null>(null);
  const height = dragged ?? heightOf(stop);

  const onPointerMove = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = start.current.y - event.clientY;
    if (Math.abs(moved) > 4) start.current.moved = true;
    setDragged(Math.min(heightOf('full'), Math.max(restingPx.peek, start.current.height + moved)));
  };
  const onPointerUp = () => {
    const gesture = start.current;
    start.current = null;
    setDragged(null);
    if (gesture === null) return;
    if (!gesture.moved) return;
    const nearest = order.reduce((best, each) =>
      Math.abs(heightOf(each) - height) < Math.abs(heightOf(best) - height) ? each : best,
    );
    onStop(nearest);
  };
  return (
    <section
      className="sheet"
      aria-label={label}
      data-stop={stop}
      data-testid={testIds.sheet}
      style={{ height }}
    >
      <h2 className="unseen">{label}</h2>
      <button
        type="button"
        className="grip"
        aria-label={stop === 'full' ? phoneWords.smaller(label) : phoneWords.larger(label)}
        data-testid="sheet-grip"
        onPointerDown={(event) => {
          start.current = { y: event.clientY, height, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onClick={() => onStop(stop === 'full' ? 'peek' : order[order.indexOf(stop) + 1])}
      >
        <span aria-hidden="true" />
      </button>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
