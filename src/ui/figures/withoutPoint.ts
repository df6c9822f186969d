import type { PlaneScene } from '../../plot/scene.ts';

/** A scene as a paper prints it: without the reader's point, its pins, and what is predicted for its coupling. */
export const withoutPoint = (scene: PlaneScene): PlaneScene => ({
  ...scene,
  crosshair: null,
  pins: [],
  lines: scene.lines.filter(({ id }) => !/^predicted(-|$)/.test(id)),
});
