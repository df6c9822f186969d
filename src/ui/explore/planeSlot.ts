import { createPlane, type Plane } from '../../plot/drawPlane.ts';
import type { PlaneScene } from '../../plot/scene.ts';
import { planeWords } from '../../words/en/planes.ts';
import { testIds } from '../testIds.ts';
import type { PlaneSlot } from './contents.ts';

/** A plane in its element, and what was last drawn in it. */
export interface Slot {
  readonly host: HTMLElement;
  readonly plane: Plane;
  width: number;
  height: number;
  scene: PlaneScene | null;
  /** Whether something has changed since it was drawn. */
  stale: boolean;
  /** Whether curves that arrived since the last frame have been drawn. */
  drawnInFrame: boolean;
}

const testIdOf: Readonly<Record<PlaneSlot, string>> = {
  main: testIds.mainPlot,
  linked: testIds.linkedPlot,
  second: testIds.secondPlot,
};

/** A plane in an element of its own, one stop of the keyboard. */
export function createSlot(name: PlaneSlot, document: Document): Slot {
  const host = document.createElement('div');
  host.className = `plane ${name}`;
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-roledescription', planeWords.plot);
  host.dataset.testid = testIdOf[name];
  return {
    host,
    plane: createPlane(host),
    width: 0,
    height: 0,
    scene: null,
    stale: true,
    drawnInFrame: false,
  };
}
