import { memo } from 'react';
import type { Detector } from '../../data/detectorSchema.ts';
import { BEAM_MOMENTUM } from '../../physics/constants.ts';
import { detectorWords } from '../../words/en/detector.ts';
import { type DetectorNaming, numbered, placedNames } from './names.ts';
import { SvgText } from './SvgText.tsx';
import type { DetectorView } from './view.ts';

interface DetectorNamesProps {
  readonly naming: DetectorNaming;
  readonly detector: Detector;
  readonly view: DetectorView;
  readonly fontSize: number;
}

const leader = { stroke: 'var(--ink-3)', strokeWidth: 0.8, fill: 'none' } as const;

/** Two of the rings, which the name below leads to. */
const ringsPointedAt = [3, 4];

/** What is said under the detector, and from which of its rings lines lead there. */
function lowerName(naming: DetectorNaming): string {
  if (naming === 'roles') return detectorWords.countedRole;
  if (naming === 'numbers') return String(1 + numbered.findIndex(([part]) => part === 'lav'));
  return detectorWords.names.lav;
}

/** Names above and below the detector. */
export const DetectorNames = memo(function DetectorNames(props: DetectorNamesProps) {
  const { naming, detector, view, fontSize } = props;
  if (naming === 'none') return null;
  const rings = ringsPointedAt.map((k) => detector.detectors.lav[k]);
  const [from, to] = detector.decays.vertexRangeM;
  const lowerAt =
    naming === 'roles'
      ? view.x((from + to) / 2)
      : view.x(rings.reduce((sum, { zM }) => sum + zM[0], 0) / rings.length);
  const lowerY = view.lowerNamesY + 0.7 * fontSize;
  const hasSpace = naming === 'detectors' && view.pxPerM > 2.5;
  return (
    <g className="detector-names">
      {placedNames(naming, detector, view, fontSize).map(({ id, text, x, leaders, bracket }) => (
        <g key={id}>
          {leaders.map((points) => (
            <polyline key={points.join(' ')} points={points.join(' ')} {...leader} />
          ))}
          {bracket !== null && (
            <polyline
              points={[
                [bracket[0], view.fanY + 0.5 * fontSize],
                [bracket[0], view.fanY],
                [bracket[1], view.fanY],
                [bracket[1], view.fanY + 0.5 * fontSize],
              ].join(' ')}
              {...leader}
            />
          )}
          <SvgText text={text} size={fontSize} x={x} y={view.namesY} textAnchor="middle" />
        </g>
      ))}
      {naming !== 'roles' &&
        rings.map(({ zM, acrossM }) => {
          const x = view.x((zM[0] + zM[1]) / 2);
          const points = [
            [lowerAt + 0.4 * (x - lowerAt), lowerY - 0.8 * fontSize],
            [x, view.y(-acrossM[1]) + 1],
          ];
          return <polyline key={x} points={points.join(' ')} {...leader} />;
        })}
      <SvgText
        text={lowerName(naming)}
        size={fontSize}
        x={lowerAt}
        y={lowerY}
        textAnchor="middle"
        stroke="var(--background)"
        strokeWidth={4}
        paintOrder="stroke"
      />
      {hasSpace && (
        <>
          <SvgText
            text={detectorWords.vacuum}
            size={fontSize}
            x={view.x(from) + 0.5 * fontSize}
            y={view.y(-detector.vessel[0].acrossM[1]) - 0.5 * fontSize}
          />
          <SvgText
            text={detectorWords.beam(String(BEAM_MOMENTUM / 1000))}
            size={fontSize}
            x={view.x(detector.detectors.ktag[0].zM[0] / 2)}
            y={view.beam + 2.2 * fontSize}
            textAnchor="middle"
          />
        </>
      )}
    </g>
  );
});
