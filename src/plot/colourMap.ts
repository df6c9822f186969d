import { scaleColour } from './colourScale.ts';
import { type BarScene, barPlace, drawColourBar } from './drawColourBar.ts';
import type { Drawing, Group } from './drawing.ts';
import { bandPath } from './paths.ts';
import type { BroughtDrawing, LineScene } from './scene.ts';

/** Where the values of a map lie within one step of its colours: between two curves over the same x; NaN interrupts it. */
export interface MapStep {
  readonly id: string;
  readonly x: LineScene['x'];
  readonly lower: LineScene['y'];
  readonly upper: LineScene['y'];
  /** Place of its middle along the colour scale, 0–1. */
  readonly share: number;
}

/** A map over a plane. */
export interface MapScene {
  readonly steps: readonly MapStep[];
  readonly bar: BarScene | null;
  /** Opacity of its colours over the background. */
  readonly strength: number;
}

/** A map with what draws it. */
export interface ColourMap extends BroughtDrawing, MapScene {}

function drawSteps(group: Group, { theme, frame }: Drawing, { steps, strength }: MapScene): void {
  for (const step of steps) {
    const colour = scaleColour(step.share, theme, strength);
    group
      .append('path')
      .attr('d', bandPath(step, frame))
      .attr('fill', colour)
      // Closes the seams that antialiasing leaves between neighbours.
      .attr('stroke', colour)
      .attr('stroke-width', theme.lines.guide);
  }
}

/** A map under everything else of a plane, with the bar of its colours. */
export function colourMap(map: MapScene): ColourMap {
  const { bar, strength } = map;
  return {
    ...map,
    under: (group, drawing) => drawSteps(group, drawing, map),
    over: (group, drawing) => {
      if (bar !== null) drawColourBar(group, drawing, bar, strength);
    },
    places: (drawing) => (bar === null ? [] : barPlace(drawing, bar)),
  };
}
