import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { sliderWords } from '../../words/en/sliders.ts';
import { Place } from '../late/Place.tsx';
import { controlId } from '../testIds.ts';
import { Slider } from './Slider.tsx';
import type { SliderFieldProps } from './SliderField.tsx';
import './underlineSlider.css';

/** A phrase whose underline is a slider. Positions are whole steps from `min` to `max`. */
export interface UnderlineSliderProps {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly position: number;
  /** Positions that attract the knob while it is dragged. */
  readonly magnets: readonly number[];
  /** How near a magnet acts, in steps. */
  readonly magnetReach: number;
  /** The value in words, for screen readers. */
  readonly spoken: string;
  /** The value as it is typed, and the field for it. */
  readonly typed: string;
  readonly Field: ComponentType<SliderFieldProps>;
  readonly onPreview: (position: number) => void;
  readonly onCommit: () => void;
  /** The words of the phrase. */
  readonly children: ReactNode;
}

/** Key presses closer than this (ms) are one step to undo, and one entry of the browser's history. */
const keyRestMs = 300;

/** Arrow keys step, Shift and Page keys step by ten, Home and End go to the ends, a digit or Enter opens a field. */
export function UnderlineSlider(props: UnderlineSliderProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const attracted = (position: number) =>
    props.magnets.find((magnet) => Math.abs(magnet - position) <= props.magnetReach) ?? position;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^[\d.,]$/u.test(event.key) && event.key !== 'Enter') return;
    event.preventDefault();
    // What is typed while the field is loading stands in it.
    setTyping((before) => (event.key === 'Enter' ? props.typed : (before ?? '') + event.key));
  };
  const commitNow = () => {
    clearTimeout(resting.current);
    props.onCommit();
  };
  const commitAtRest = () => {
    clearTimeout(resting.current);
    resting.current = setTimeout(props.onCommit, keyRestMs);
  };
  const finish = () => {
    setTyping(null);
    thumb.current?.focus();
  };

  return (
    <span className="phrase slider" data-testid={controlId(props.id)}>
      <button type="button" className="slider-words" tabIndex={-1} onClick={() => setTyping(props.typed)}>
        <span className="unseen">{sliderWords.typeValue(props.name)}</span>
        {props.children}
      </button>
      <Slider
        name={props.name}
        spoken={props.spoken}
        min={props.min}
        max={props.max}
        position={props.position}
        thumb={thumb}
        onMove={(position, dragged) => props.onPreview(dragged ? attracted(position) : position)}
        onRelease={commitNow}
        onKey={onKeyDown}
        onKeyUp={commitAtRest}
        onBlur={commitNow}
      />
      {typing !== null && (
        <Place subject={() => props.name}>
          <props.Field initial={typing} onDone={finish} />
        </Place>
      )}
    </span>
  );
}
