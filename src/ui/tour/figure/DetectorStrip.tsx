import { useRef } from 'react';
import { plainText } from '../../../plot/format.ts';
import type { DecayingParticle } from '../../../searches/oneDecay.ts';
import { tourStageWords as words } from '../../../words/en/tourStage.ts';
import { DetectorDrawing } from '../../detector/DetectorDrawing.tsx';
import { detectorView } from '../../detector/view.ts';
import { useLate } from '../../late/lateComponent.ts';
import { useView } from '../../page/PageContext.tsx';
import { rich } from '../../text/markup.ts';
import { detectorPart } from './detectorFile.ts';
import { stageSeed, tracksOf } from './stageDecay.ts';
import { useSize } from '../../page/useSize.ts';

const symbol = rich('*X*');
/** On a phone the drawing begins here, m from the target. */
const narrowFromM = 60;

interface StripProps {
  readonly title: string;
  readonly particle: DecayingParticle;
  readonly description: string;
}

/** The detector with one decay, to scale along the beam. */
export function DetectorStrip({ title, particle, description }: StripProps) {
  const detector = useLate(detectorPart);
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const narrow = useView(({ arrangement }) => arrangement === 'phone');
  const fontSize = narrow ? 11.5 : 13;
  const fromM = narrow ? narrowFromM : 0;
  const frame = { width, height, fontSize, fromM, hasNames: !narrow, hasAxis: false };
  const isShown = width > 0 && height > 0;
  return (
    <div className="tour-strip">
      <p>
        <b>{title}</b>{' '}
        <span>
          {isShown &&
            (narrow ? words.shortScale : words.toScale)(detectorView(detector, frame).stretch.toFixed(0))}
        </span>
      </p>
      <div ref={box} className="drawing">
        {isShown && (
          <DetectorDrawing
            detector={detector}
            tracks={tracksOf(particle, detector, stageSeed)}
            particle={symbol}
            width={width}
            height={height}
            names={narrow ? 'none' : 'roles'}
            fontSize={fontSize}
            fromM={fromM}
            axis={false}
            description={plainText(rich(description))}
          />
        )}
      </div>
    </div>
  );
}
