import type { Place } from './triangleBands.ts';

interface MarkProps {
  readonly at: Place;
}

/** The least constrained ratio: a filled diamond. */
export const LeastMark = ({ at: [x, y] }: MarkProps) => (
  <path
    d={`M${x.toFixed(1)} ${(y - 7).toFixed(1)}l7 7l-7 7l-7 -7Z`}
    fill="var(--ink)"
    stroke="var(--background)"
    strokeWidth={1.5}
  />
);

/** The ratio on the plot: a ring with a hole. */
export const ChosenMark = ({ at: [x, y] }: MarkProps) => (
  <g fill="none">
    <circle cx={x} cy={y} r={6} stroke="var(--background)" strokeWidth={4} />
    <circle cx={x} cy={y} r={6} stroke="var(--ink)" strokeWidth={1.6} />
  </g>
);

/** The ratio that is pointed at: a cross. */
export const PointedMark = ({ at: [x, y] }: MarkProps) => (
  <g data-testid="triangle-pointed" fill="none">
    {(['var(--background)', 'var(--ink)'] as const).map((stroke, k) => (
      <path
        key={stroke}
        d={`M${(x - 9).toFixed(1)} ${y.toFixed(1)}h18m-9 -9v18`}
        stroke={stroke}
        strokeWidth={k === 0 ? 3.5 : 1.3}
      />
    ))}
  </g>
);
