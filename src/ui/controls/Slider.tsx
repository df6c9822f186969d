import { type KeyboardEvent, type PointerEvent, type Ref, useRef } from 'react';
import './slider.css';

interface SliderProps {
  /** Name for screen readers, and the value in words. */
  readonly name: string;
  readonly spoken: string;
  /** Whole steps. */
  readonly min: number;
  readonly max: number;
  readonly position: number;
  readonly thumb: Ref<HTMLSpanElement>;
  /** The knob is wanted elsewhere; `dragged` by pointer, else by a key. */
  readonly onMove: (position: number, dragged: boolean) => void;
  /** The pointer let go. */
  readonly onRelease: () => void;
  /** A key was pressed that does not move the knob. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onBlur: () => void;
}

const largeStep = 10;
const directions: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -largeStep,
  PageUp: largeStep,
};

/** A knob on a line: arrow keys step, Shift and Page keys step by ten, Home and End go to the ends. */
export function Slider({ min, max, position, onMove, onRelease, onKey, ...props }: SliderProps) {
  const root = useRef<HTMLSpanElement>(null);
  const part = (position - min) / (max - min);

  const move = (wanted: number, dragged: boolean) => {
    const next = Math.min(max, Math.max(min, Math.round(wanted)));
    if (next !== position) onMove(next, dragged);
  };
  const moveTo = ({ clientX }: PointerEvent) => {
    if (root.current === null) return;
    const { left, width } = root.current.getBoundingClientRect();
    move(min + ((clientX - left) / width) * (max - min), true);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    // A press selects no words, and leaves the focus to the knob.
    event.preventDefault();
    const knob = root.current?.querySelector<HTMLElement>('[role="slider"]');
    knob?.focus();
    if (event.target !== knob) moveTo(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined && event.key !== 'Home' && event.key !== 'End') {
      onKey(event);
      return;
    }
    event.preventDefault();
    if (event.key === 'Home') move(min, false);
    else if (event.key === 'End') move(max, false);
    else move(position + direction * (event.shiftKey && Math.abs(direction) === 1 ? largeStep : 1), false);
  };

  return (
    <span
      ref={root}
      className="slider-root"
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
      }}
      onPointerUp={onRelease}
    >
      <span className="slider-track">
        <span className="slider-range" style={{ width: `${100 * part}%` }} />
      </span>
      <span
        ref={props.thumb}
        className="slider-thumb"
        // The knob keeps within the line.
        style={{ left: `calc(${part} * (100% - var(--knob)))` }}
        role="slider"
        tabIndex={0}
        aria-label={props.name}
        aria-orientation="horizontal"
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={position}
        aria-valuetext={props.spoken}
        onKeyDown={onKeyDown}
        onKeyUp={props.onKeyUp}
        onBlur={props.onBlur}
      />
    </span>
  );
}
