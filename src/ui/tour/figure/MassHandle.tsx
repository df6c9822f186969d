import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { moveCrosshair } from '../../../state/changes.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import type { Frame } from '../../../plot/scales.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { massText } from '../../panels/emptyPanel.ts';
import { plainText } from '../../../plot/format.ts';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { Label } from './Label.tsx';

/** From the axis to the middle of the handle, and its radius, px. */
const [below, radius] = [52, 20];
/** Room that its words need beside it, px. */
const wordsRoom = 170;

/** The handle under the axis that carries the mass of X: ← → by 1 MeV, with Shift by ten. */
export function MassHandle({
  frame,
  isAxisNamedLeft,
}: {
  readonly frame: Frame;
  readonly isAxisNamedLeft: boolean;
}) {
  const { preview, commit } = useChange();
  const { massMeV } = useChoices(({ crosshair }) => crosshair);
  const knob = useRef<HTMLDivElement>(null);
  const move = (mass: number) =>
    preview((choices) => moveCrosshair({ ...choices.crosshair, massMeV: mass })(choices));

  const onPointerMove = (event: PointerEvent) => {
    const box = knob.current?.parentElement?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const parent = knob.current?.offsetParent;
    const scale = parent instanceof HTMLElement && box.width > 0 ? parent.offsetWidth / box.width : 1;
    move(frame.x.toValue((event.clientX - box.left) * scale));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 10 : 1;
    const { key } = event;
    if (key === 'ArrowLeft' || key === 'ArrowDown') move(massMeV - step);
    else if (key === 'ArrowRight' || key === 'ArrowUp') move(massMeV + step);
    else if (key === 'Home') move(massRangeMeV[0]);
    else if (key === 'End') move(massRangeMeV[1]);
    else return;
    event.preventDefault();
  };

  const x = frame.x.toPixel(massMeV);
  const y = frame.bottom + below;
  const isLeft = isAxisNamedLeft ? frame.right - x < wordsRoom : x - frame.left > wordsRoom;
  return (
    <>
      <div
        ref={knob}
        className="tour-handle"
        style={{ left: x, top: y }}
        role="slider"
        tabIndex={0}
        aria-label={plainText(rich(words.handle))}
        aria-valuemin={massRangeMeV[0]}
        aria-valuemax={massRangeMeV[1]}
        aria-valuenow={massMeV}
        aria-valuetext={words.massOf(massText(massMeV))}
        data-testid="tour-mass"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onPointerUp={() => commit()}
        onKeyDown={onKeyDown}
      >
        <svg viewBox="-22 -22 44 44" aria-hidden="true">
          <circle r="20" />
          <path d="M-10 0H10M-10 0l4 -4M-10 0l4 4M10 0l-4 -4M10 0l-4 4" />
        </svg>
      </div>
      <Label
        x={isLeft ? x - radius - 10 : x + radius + 10}
        y={y}
        anchor={isLeft ? 'end' : 'start'}
        className="strong"
      >
        <Rich text={rich(words.dragMass)} />
      </Label>
    </>
  );
}
