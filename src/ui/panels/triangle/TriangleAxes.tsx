import {
  triangleCouplings,
  type TriangleSigns,
  triangleSigns,
  type Shares,
} from '../../../physics/alp/triangle.ts';
import { couplingTex } from '../../../physics/models/alp.ts';
import { SvgText } from '../../detector/SvgText.tsx';
import { richFromTex } from '../../text/tex.ts';
import { drawnShares, pathOf, type TriangleLayout } from './triangleLayout.ts';

const ticks = [0.2, 0.4, 0.6, 0.8] as const;
const nameSize = 16;

/** Names at the corners: where they stand beside them, px. */
const corners = [
  { shares: [1, 0, 0], dx: 0, dy: -13, anchor: 'middle' },
  { shares: [0, 1, 0], dx: -6, dy: 16, anchor: 'end' },
  { shares: [0, 0, 1], dx: 6, dy: 16, anchor: 'start' },
] as const;

/** The lines of one share of each coupling, and on which side its number stands. */
const lines = (share: number) =>
  [
    { from: [share, 1 - share, 0], to: [share, 0, 1 - share], dx: -7, dy: 4, anchor: 'end' },
    { from: [1 - share, share, 0], to: [0, share, 1 - share], dx: 3, dy: 15, anchor: 'middle' },
    { from: [0, 1 - share, share], to: [1 - share, 0, share], dx: 7, dy: 4, anchor: 'start' },
  ] as const satisfies readonly {
    readonly from: Shares;
    readonly to: Shares;
    readonly [key: string]: unknown;
  }[];

interface TriangleAxesProps {
  readonly layout: TriangleLayout;
  readonly signs: TriangleSigns;
  /** Of numbers, px. */
  readonly fontSize: number;
}

/** Frame, lines of equal shares with their numbers, and the couplings at the corners with their signs. */
export function TriangleAxes({ layout, signs, fontSize }: TriangleAxesProps) {
  return (
    <g aria-hidden="true">
      <path
        d={pathOf(
          corners.map(({ shares }) => drawnShares(layout, shares)),
          true,
        )}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1}
      />
      {ticks.flatMap((share) =>
        lines(share).map(({ from, to, dx, dy, anchor }, k) => {
          // Numbers of C_GG stand left, those of C_WW below and those of C_ff right.
          const [x, y] = drawnShares(layout, k === 0 ? from : to);
          return (
            <g key={`${share} ${k}`}>
              <path
                d={pathOf([drawnShares(layout, from), drawnShares(layout, to)], false)}
                stroke="var(--ink)"
                strokeWidth={0.75}
                strokeOpacity={0.22}
              />
              <SvgText text={String(share)} size={fontSize} x={x + dx} y={y + dy} textAnchor={anchor} />
            </g>
          );
        }),
      )}
      {corners.map(({ shares, dx, dy, anchor }, k) => {
        const [x, y] = drawnShares(layout, shares);
        const sign = triangleSigns[signs][k] < 0 ? '−' : '';
        return (
          <SvgText
            key={triangleCouplings[k]}
            text={[{ text: sign }, ...richFromTex(couplingTex[triangleCouplings[k]])]}
            size={nameSize}
            serif
            x={x + dx}
            y={y + dy}
            textAnchor={anchor}
            fill="var(--ink)"
          />
        );
      })}
    </g>
  );
}
