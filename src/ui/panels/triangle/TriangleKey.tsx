import type { ReactNode } from 'react';
import { powerOfTen } from '../../../plot/format.ts';
import { scaleColour } from '../../../plot/colourScale.ts';
import { type Theme, themes } from '../../../plot/tokens.ts';
import { triangleWords as words } from '../../../words/en/triangle.ts';
import { SvgText } from '../../detector/SvgText.tsx';
import { decadesIn } from './TriangleMap.tsx';
import { ChosenMark, LeastMark } from './TriangleMarks.tsx';
import { shareOf, type TriangleColours } from './triangleColours.ts';
import type { TriangleLayout } from './triangleLayout.ts';

const barWidth = 10;
const rowHeight = 19;
const pieces = 80;

interface TriangleKeyProps {
  readonly colours: TriangleColours | null;
  readonly layout: TriangleLayout;
  readonly theme: Theme['name'];
  readonly hasChosen: boolean;
  readonly cancels: boolean;
  /** Of its words, px. */
  readonly fontSize: number;
}

/** What the colours mean, upright beside the triangle or lying below it. */
function Bar({
  colours: { levels },
  layout,
  theme,
  fontSize,
}: TriangleKeyProps & { readonly colours: TriangleColours }) {
  const { isBeside, keyLeft: x, keyTop: y, barLength } = layout;
  const top = y + 12;
  const [low, high] = [levels[0], levels[levels.length - 1]];
  /** Place along the bar, 0 at its small end. */
  const along = (value: number) => ((value - low) / (high - low)) * barLength;
  const box = (from: number, to: number) =>
    isBeside
      ? { x, y: top + barLength - to, width: barWidth, height: to - from }
      : { x: x + from, y: top, width: to - from, height: barWidth };
  return (
    <>
      <SvgText text={words.bar} size={fontSize} x={x} y={y + 4} />
      {Array.from({ length: pieces }, (_, k) => {
        const value = low + ((k + 0.5) / pieces) * (high - low);
        const [from, to] = [k, Math.min(pieces, k + 1.4)].map((each) => (each / pieces) * barLength);
        return <rect key={k} {...box(from, to)} fill={scaleColour(shareOf(value, levels), themes[theme])} />;
      })}
      <rect {...box(0, barLength)} fill="none" stroke="var(--ink-3)" strokeWidth={0.75} />
      {decadesIn(levels).map((decade) => {
        const at = along(decade);
        return (
          <g key={decade}>
            <path
              d={
                isBeside
                  ? `M${x} ${(top + barLength - at).toFixed(1)}h${barWidth + 4}`
                  : `M${(x + at).toFixed(1)} ${top}v${barWidth + 4}`
              }
              stroke="var(--ink)"
              strokeWidth={0.8}
            />
            <SvgText
              text={powerOfTen(decade)}
              size={fontSize}
              x={isBeside ? x + barWidth + 7 : x + at}
              y={isBeside ? top + barLength - at + 4 : top + barWidth + 18}
              textAnchor={isBeside ? 'start' : 'middle'}
            />
          </g>
        );
      })}
    </>
  );
}

/** The bar of colours and the marks. */
export function TriangleKey(props: TriangleKeyProps) {
  const { colours, layout, hasChosen, cancels, fontSize } = props;
  const { isBeside, keyLeft: x, keyTop, barLength } = layout;
  const first = colours === null ? keyTop : keyTop + (isBeside ? barLength + 34 : 60);
  const rows: readonly (readonly [string, ReactNode, string])[] = [
    ['least', <LeastMark key="least" at={[x + 9, 0]} />, words.key.least],
    ...(hasChosen
      ? [['chosen', <ChosenMark key="chosen" at={[x + 9, 0]} />, words.key.chosen] as const]
      : []),
    ...(cancels
      ? [
          [
            'cancels',
            <path
              key="cancels"
              d={`M${x} 0h18`}
              stroke="var(--ink)"
              strokeWidth={1.3}
              strokeDasharray="5 3"
            />,
            words.key.cancels,
          ] as const,
        ]
      : []),
  ];
  return (
    <g aria-hidden="true">
      {colours !== null && <Bar {...props} colours={colours} />}
      {rows.map(([id, mark, text], k) => (
        <g key={id} transform={`translate(0 ${first + k * rowHeight})`}>
          {mark}
          <SvgText text={text} size={fontSize} x={x + 26} y={4} />
        </g>
      ))}
    </g>
  );
}
