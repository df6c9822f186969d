import { useMemo } from 'react';
import { triangleRatios } from '../../../physics/alp/triangle.ts';
import type { Theme } from '../../../plot/tokens.ts';
import { cancellation, extremesOf } from './extremes.ts';
import type { ShownTriangle } from './shownTriangle.ts';
import { TriangleAxes } from './TriangleAxes.tsx';
import { coloursOf } from './triangleColours.ts';
import { TriangleKey } from './TriangleKey.tsx';
import { drawnShares, pathOf, triangleLayout } from './triangleLayout.ts';
import { TriangleMap } from './TriangleMap.tsx';
import { ChosenMark, LeastMark, PointedMark } from './TriangleMarks.tsx';

interface TriangleFigureProps {
  readonly shown: ShownTriangle;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme['name'];
  /** Of numbers and words, px. */
  readonly fontSize?: number;
  /** The ratio that is pointed at, among `triangleRatios`. */
  readonly pointed: number | null;
}

/** The triangle of couplings with its colours, marks and key. */
export function TriangleFigure(props: TriangleFigureProps) {
  const { shown, width, height, theme, pointed, fontSize = 12.5 } = props;
  const { answer, chosen } = shown;
  const layout = useMemo(() => triangleLayout(width, height), [width, height]);
  const colours = useMemo(() => coloursOf(answer), [answer]);
  const { least, most } = useMemo(() => extremesOf(answer), [answer]);
  const cancels = cancellation(answer.amplitudes);
  return (
    <svg className="triangle-figure" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {colours !== null && <TriangleMap colours={colours} layout={layout} theme={theme} />}
      <TriangleAxes layout={layout} signs={answer.signs} fontSize={fontSize} />
      {cancels !== null && (
        <path
          data-testid="triangle-cancels"
          d={pathOf(
            cancels.map((shares) => drawnShares(layout, shares)),
            false,
          )}
          stroke="var(--ink)"
          strokeWidth={1.3}
          strokeDasharray="5 3"
        />
      )}
      {most !== null && <LeastMark at={drawnShares(layout, triangleRatios[least])} />}
      {chosen !== null && <ChosenMark at={drawnShares(layout, chosen)} />}
      {pointed !== null && <PointedMark at={drawnShares(layout, triangleRatios[pointed])} />}
      <TriangleKey
        colours={colours}
        layout={layout}
        theme={theme}
        hasChosen={chosen !== null}
        cancels={cancels !== null}
        fontSize={fontSize}
      />
    </svg>
  );
}
