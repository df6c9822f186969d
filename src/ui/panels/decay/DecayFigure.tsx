import { useMemo } from 'react';
import type { Detector } from '../../../data/detectorSchema.ts';
import type { RichText } from '../../../plot/scene.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import { DetectorDrawing } from '../../detector/DetectorDrawing.tsx';
import { frontM } from '../../detector/flight.ts';
import { SvgText } from '../../detector/SvgText.tsx';
import { type DetectorView, detectorView } from '../../detector/view.ts';
import { spokenDecay } from './decayWords.ts';
import type { ShownDecay } from './shownDecay.ts';
import { SurvivalStrip, stripHeight } from './SurvivalStrip.tsx';

/** In places narrower than this, px, the drawing begins behind the target and has numbers for names. */
const narrowPx = 768;
const narrowFromM = 60;
/** The share that still flies is drawn where this height is left for the detector, px. */
const leastDrawing = 190;
/** Of names on the page, px. */
export const usualFontSize = 13;

/** How a decay is drawn in a place of this size. */
export function decayLayout(width: number, height: number) {
  const isNarrow = width <= narrowPx;
  const strip = stripHeight(isNarrow);
  const hasStrip = height >= leastDrawing + strip;
  const fromM = isNarrow ? narrowFromM : 0;
  return { isNarrow, hasStrip, fromM, drawingHeight: hasStrip ? height - strip : height } as const;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How it is laid out in metres and px. */
function viewIn(detector: Detector, { width, height }: Size, fontSize: number): DetectorView {
  const { fromM, drawingHeight } = decayLayout(width, height);
  const frame = { width, height: drawingHeight, fontSize, fromM, hasNames: true, hasAxis: true };
  return detectorView(detector, frame);
}

/** How much larger things are drawn across the beam than along it in a place of this size, px. */
export const stretchIn = (detector: Detector, size: Size, fontSize: number = usualFontSize): number =>
  viewIn(detector, size, fontSize).stretch;

interface DecayFigureProps extends Size {
  readonly shown: ShownDecay;
  readonly particle: RichText;
  /** Of names, px. */
  readonly fontSize?: number;
  readonly progress: number;
}

/** A decay in the detector, and below it on the same axis the share of X that still fly. */
export function DecayFigure(props: DecayFigureProps) {
  const { shown, particle, width, height, fontSize = usualFontSize, progress } = props;
  const { isNarrow, hasStrip, fromM, drawingHeight } = decayLayout(width, height);
  const { detector, decay, lastVetoPlaneM } = shown;
  const view = useMemo(
    () => viewIn(detector, { width, height }, fontSize),
    [detector, width, height, fontSize],
  );
  const front = frontM(progress, fromM, view.toM);
  const top = drawingHeight + 4;
  const guides = [
    { zM: decay.vertexM, colour: 'var(--ink-2)' },
    { zM: decay.endM, colour: 'var(--pinunu-edge)' },
    { zM: lastVetoPlaneM, colour: 'var(--ink-3)' },
  ].filter(({ zM }) => zM <= Math.min(front, lastVetoPlaneM));
  return (
    <svg
      className="decay-figure"
      role="group"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {hasStrip &&
        guides.map(({ zM, colour }) => (
          <line
            key={zM}
            x1={view.x(zM)}
            x2={view.x(zM)}
            y1={view.beam + 8}
            y2={top + 50}
            stroke={colour}
            strokeWidth={0.8}
            strokeDasharray="1 4"
          />
        ))}
      <DetectorDrawing
        detector={detector}
        tracks={shown.tracks}
        particle={particle}
        width={width}
        height={drawingHeight}
        names={isNarrow ? 'numbers' : 'detectors'}
        fontSize={fontSize}
        fromM={fromM}
        progress={progress}
        description={spokenDecay(shown, particle)}
      />
      {!isNarrow && <ScaleBars view={view} fontSize={fontSize} />}
      {hasStrip && (
        <SurvivalStrip
          shown={shown}
          view={view}
          top={top}
          fontSize={fontSize}
          particle={particle}
          wordsBelow={isNarrow}
          hasDecayed={decay.endM <= front}
        />
      )}
    </svg>
  );
}

const alongM = 20;

/** How long 20 m are along the beam, and 1 m across it. */
function ScaleBars({ view, fontSize }: { readonly view: DetectorView; readonly fontSize: number }) {
  const right = view.width - 6;
  const [upper, lower] = [view.y(-0.78), view.y(-1.78)];
  const row = view.lowerNamesY + 0.6 * fontSize;
  const left = right - alongM * view.pxPerM;
  return (
    <g className="scale-bars" stroke="var(--ink-2)" fill="none">
      <path d={`M${right - 4} ${upper}h8m-4 0V${lower}m-4 0h8`} />
      <path d={`M${left} ${row - 4}v8m0 -4H${right}m0 -4v8`} />
      <g stroke="none">
        <SvgText
          text={decayPanelWords.acrossScale('1')}
          size={fontSize}
          x={right - 10}
          y={(upper + lower) / 2 + 4}
          textAnchor="end"
        />
        <SvgText
          text={decayPanelWords.alongScale(String(alongM))}
          size={fontSize}
          x={left - 8}
          y={row + 4}
          textAnchor="end"
        />
      </g>
    </g>
  );
}
