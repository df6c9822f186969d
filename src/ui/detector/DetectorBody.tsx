import { memo, type SVGAttributes } from 'react';
import type { Detector } from '../../data/detectorSchema.ts';
import { type DetectorShape, detectorShapes, type ShapeLook } from './shapes.ts';
import type { DetectorView } from './view.ts';

const styles = {
  vessel: { fill: 'var(--panel)', stroke: 'var(--ink-3)', strokeWidth: 1 },
  volume: { fill: 'var(--rule)', fillOpacity: 0.45 },
  box: { fill: 'var(--panel)', stroke: 'var(--ink-3)', strokeWidth: 1 },
  ring: { fill: 'var(--rule)', stroke: 'var(--ink-3)', strokeWidth: 0.8 },
  block: { fill: 'var(--ink-3)', fillOpacity: 0.55, stroke: 'var(--ink-2)', strokeWidth: 0.8 },
} as const satisfies Readonly<Record<Exclude<ShapeLook, 'plane'>, SVGAttributes<SVGElement>>>;

/** The outline of the vacuum tank, wider step by step. */
function vesselPath({ vessel }: Detector, { x, y, fromM }: DetectorView): string {
  const steps = vessel
    .filter(({ zM: [, to] }) => to > fromM)
    .flatMap(({ zM, acrossM: [, outer] }) => zM.map((z) => [Math.max(z, fromM), outer] as const));
  const upper = steps.map(([z, outer]) => `${x(z).toFixed(1)},${y(outer).toFixed(1)}`);
  const lower = steps.map(([z, outer]) => `${x(z).toFixed(1)},${y(-outer).toFixed(1)}`);
  return `M${[...upper, ...lower.reverse()].join('L')}Z`;
}

function Shape({ shape, view }: { readonly shape: DetectorShape; readonly view: DetectorView }) {
  const [left, right] = shape.zM.map(view.x);
  const [bottom, top] = shape.acrossM.map(view.y);
  if (shape.look === 'plane') {
    const thick = shape.part === 'target' ? 3 : 2;
    return <line x1={left} x2={left} y1={top} y2={bottom} stroke="var(--ink)" strokeWidth={thick} />;
  }
  return <rect x={left} y={top} width={right - left} height={bottom - top} {...styles[shape.look]} />;
}

interface DetectorBodyProps {
  readonly detector: Detector;
  readonly view: DetectorView;
}

/** The detector itself, without names and tracks. */
export const DetectorBody = memo(function DetectorBody({ detector, view }: DetectorBodyProps) {
  const shapes = detectorShapes(detector).filter(
    ({ part, zM: [from] }) => part !== 'vessel' && from >= view.fromM,
  );
  const outline = vesselPath(detector, view);
  const countedFirst = shapes.filter(({ look }) => look === 'volume');
  return (
    <g className="detector-body">
      <path d={outline} {...styles.vessel} stroke="none" />
      {countedFirst.map((shape) => (
        <Shape key={shape.zM.join()} shape={shape} view={view} />
      ))}
      <path d={outline} {...styles.vessel} fill="none" />
      {shapes
        .filter(({ look }) => look !== 'volume')
        .map((shape) => (
          <Shape key={`${shape.part}${shape.zM.join()}${shape.acrossM[0]}`} shape={shape} view={view} />
        ))}
    </g>
  );
});
