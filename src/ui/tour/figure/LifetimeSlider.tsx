import { useRef } from 'react';
import { formatLength, formatTime } from '../../../plot/format.ts';
import { moveCrosshair } from '../../../state/changes.ts';
import { tourStepWords as words } from '../../../words/en/tourSteps.ts';
import { Slider } from '../../controls/Slider.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { lifetimeText } from '../../text/lifetimes.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spokenNumber } from '../../text/spoken.ts';
import { plainText } from '../../../plot/format.ts';
import {
  flightM,
  impliedLifetimeS,
  lifetimeAt,
  positionOf,
  sliderEndsS,
  sliderSteps,
  withLifetime,
} from './lifetimes.ts';

/** Ticks under the slider, s. */
const ticksS = [1e-8, 1e-9, 1e-10, 1e-11];

/** The lifetime of X at the mass of the point: shorter to the right, where the coupling is stronger. */
export function LifetimeSlider() {
  const { preview, commit } = useChange();
  const point = useChoices(({ crosshair }) => crosshair);
  const thumb = useRef<HTMLSpanElement>(null);
  const lifetimeS = impliedLifetimeS(point);
  const text = lifetimeText(lifetimeS);
  return (
    <div className="tour-lifetime" data-testid="tour-lifetime">
      <p>
        <b>{words.dragLifetime}</b>{' '}
        <span>
          <Rich text={joined(...words.lives(formatTime(lifetimeS, 2), formatLength(flightM(point), 2)))} />
        </span>
      </p>
      <div className="tour-slider">
        <Slider
          name={plainText(rich(words.lifetime))}
          spoken={spokenNumber(text)}
          min={0}
          max={sliderSteps}
          position={positionOf(lifetimeS)}
          thumb={thumb}
          onMove={(position) =>
            preview((choices) =>
              moveCrosshair(withLifetime(choices.crosshair, lifetimeAt(position)))(choices),
            )
          }
          onRelease={() => commit()}
          onKey={() => undefined}
          onKeyUp={() => commit()}
          onBlur={() => commit()}
        />
      </div>
      <p className="ticks" aria-hidden="true">
        {ticksS
          .filter((tick) => tick <= sliderEndsS[0] && tick >= sliderEndsS[1])
          .map((tick) => (
            <span key={tick}>
              <Rich text={formatTime(tick, 1)} />
            </span>
          ))}
      </p>
    </div>
  );
}
