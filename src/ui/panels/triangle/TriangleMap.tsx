import { memo } from 'react';
import { scaleColour } from '../../../plot/colourScale.ts';
import { type Theme, themes } from '../../../plot/tokens.ts';
import { bandsOf, contourOf } from './triangleBands.ts';
import { shareOf, type TriangleColours } from './triangleColours.ts';
import { drawnAt, pathOf, type TriangleLayout } from './triangleLayout.ts';

interface TriangleMapProps {
  readonly colours: TriangleColours;
  readonly layout: TriangleLayout;
  readonly theme: Theme['name'];
}

/** Whole decades between the ends of the scale. */
export function decadesIn(levels: readonly number[]): readonly number[] {
  const [first, last] = [Math.ceil(levels[0] - 1e-9), Math.floor(levels[levels.length - 1] + 1e-9)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
}

/** Where exclusion begins, as steps of colour with a line at every power of ten. */
export const TriangleMap = memo(function TriangleMap({ colours, layout, theme }: TriangleMapProps) {
  const { values, levels } = colours;
  return (
    <g aria-hidden="true">
      {bandsOf(values, levels).map(({ from, to, polygons }) => {
        const colour = scaleColour(shareOf((from + to) / 2, levels), themes[theme]);
        const path = polygons.map((polygon) =>
          pathOf(
            polygon.map((place) => drawnAt(layout, place)),
            true,
          ),
        );
        // The stroke closes the seams that antialiasing leaves between neighbours.
        return <path key={from} d={path.join('')} fill={colour} stroke={colour} strokeWidth={0.75} />;
      })}
      {decadesIn(levels).map((decade) => (
        <path
          key={decade}
          d={contourOf(values, decade)
            .map((line) =>
              pathOf(
                line.map((place) => drawnAt(layout, place)),
                false,
              ),
            )
            .join('')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={0.8}
          strokeOpacity={0.6}
        />
      ))}
    </g>
  );
});
