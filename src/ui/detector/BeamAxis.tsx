import { memo } from 'react';
import { detectorWords } from '../../words/en/detector.ts';
import { SvgText } from './SvgText.tsx';
import type { DetectorView } from './view.ts';

const minorM = 10;
const majorM = 50;

/** The axis along the beam: ticks every 10 m, numbers every 50 m. */
export const BeamAxis = memo(function BeamAxis({
  view,
  fontSize,
}: {
  readonly view: DetectorView;
  readonly fontSize: number;
}) {
  const { axisY: y, x, fromM, toM } = view;
  const first = Math.ceil(fromM / minorM);
  const ticks = Array.from({ length: Math.floor(toM / minorM) - first + 1 }, (_, k) => (first + k) * minorM);
  const isMajor = (zM: number) => zM % majorM === 0;
  // The last number leaves the title its place.
  const hasNumber = (zM: number) => isMajor(zM) && x(zM) < view.width - 4.2 * fontSize;
  return (
    <g className="beam-axis" stroke="var(--ink-2)">
      <line x1={x(fromM)} x2={x(toM)} y1={y} y2={y} strokeWidth={1} />
      {ticks.map((zM) => (
        <line
          key={zM}
          x1={x(zM)}
          x2={x(zM)}
          y1={y}
          y2={y - (isMajor(zM) ? 7 : 3.5)}
          strokeWidth={isMajor(zM) ? 1 : 0.7}
        />
      ))}
      <g stroke="none">
        {ticks.filter(hasNumber).map((zM) => (
          <SvgText
            key={zM}
            text={String(zM)}
            size={1.08 * fontSize}
            serif
            x={x(zM)}
            y={y + 1.4 * fontSize}
            textAnchor="middle"
            fill="var(--ink)"
          />
        ))}
        <SvgText
          text={detectorWords.axis}
          size={1.08 * fontSize}
          serif
          x={view.width}
          y={y + 1.4 * fontSize}
          textAnchor="end"
          fill="var(--ink)"
        />
      </g>
    </g>
  );
});
