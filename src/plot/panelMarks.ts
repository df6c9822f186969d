import { drawAreas, drawStripes } from './drawAreas.ts';
import { drawKey, keyPlaces } from './drawKey.ts';
import { drawEvents, drawPoints } from './drawMarks.ts';
import type { MarksDrawing } from './scene.ts';

/** Draws what only panels and a few layers have: fills, stripes, events, points and a key. It comes with them. */
export const panelMarks: MarksDrawing = {
  areas: drawAreas,
  stripes: drawStripes,
  dots: (group, drawing) => {
    drawPoints(group, drawing);
    drawEvents(group, drawing);
  },
  key: drawKey,
  places: keyPlaces,
};
