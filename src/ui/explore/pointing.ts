import { amplitudeCoupling } from '../../physics/models/conventions.ts';
import { attachPointer } from '../../plot/pointer.ts';
import * as changes from '../../state/changes.ts';
import type { Choices, PlanePoint } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { type ChoiceStore, commit, preview } from '../../state/store.ts';
import { resetView, setMassView, setView } from '../../state/view.ts';
import { contentOf, type PlaneSlot, showsCouplings, showsMasses } from './contents.ts';
import { letDragLifetime } from './lifetimeDrag.ts';
import type { Picture } from './picture.ts';
import { pinLetters } from './scenes/modelPlane.ts';

/** A click that began a double click does not pin. */
const doubleClickMs = 400;

/**
 * The point of the plane that a place in a plot means: in planes of couplings its mass and coupling, in the limit plane as
 * the figure its mass and the coupling that predicts this B; elsewhere only the mass.
 */
export function pointAt(choices: Choices, slot: PlaneSlot, x: number, y: number): PlanePoint {
  const kept = choices.crosshair.amplitudeCoupling;
  if (showsCouplings(choices, slot)) {
    return { massMeV: x, amplitudeCoupling: amplitudeCoupling(chosenConvention(choices), y) };
  }
  if (!showsMasses(choices, slot)) return choices.crosshair;
  if (slot !== 'main' || contentOf(choices, slot) === 'panel') return { massMeV: x, amplitudeCoupling: kept };
  const production = modelOf(choices.model).productionPerCoupling2(x);
  return { massMeV: x, amplitudeCoupling: production > 0 ? Math.sqrt(y / production) : kept };
}

/**
 * Lets pointer and fingers move the crosshair, pin, pan and zoom in a plot.
 * @returns a function that stops it
 */
export function letPoint(slot: PlaneSlot, picture: Picture, store: ChoiceStore): () => void {
  const plane = picture.plane(slot);
  const host = picture.host(slot);
  if (plane === null || host === null) return () => undefined;
  const choices = () => store.getState().choices;
  const main = slot === 'main';
  let lastPinAt = Number.NEGATIVE_INFINITY;
  const stopAxis = letDragLifetime(host, plane, (y) => {
    const { massMeV } = choices().crosshair;
    preview(store, changes.moveCrosshair(pointAt(choices(), slot, massMeV, y)));
  });
  const stopPlane = attachPointer(host, plane, {
    onPoint: (x, y) => preview(store, changes.moveCrosshair(pointAt(choices(), slot, x, y))),
    onPin: (x, y) => {
      const point = pointAt(choices(), slot, x, y);
      preview(store, changes.moveCrosshair(point));
      if (!main || !showsMasses(choices(), slot)) return;
      lastPinAt = performance.now();
      commit(store, changes.addPin(point));
    },
    onPinMove: (letter, x, y) =>
      preview(store, changes.movePin(pinLetters.indexOf(letter), pointAt(choices(), slot, x, y))),
    onView: (x, y) => {
      if (!showsMasses(choices(), slot)) return;
      preview(store, main && showsCouplings(choices(), slot) ? setView(x, y) : setMassView(x));
    },
    onReset: () => {
      const pinned = performance.now() - lastPinAt < doubleClickMs;
      commit(store, (state) => resetView(pinned ? changes.removePin(state.pins.length - 1)(state) : state));
    },
    onCommit: () => commit(store),
  });
  return () => {
    stopAxis();
    stopPlane();
  };
}
