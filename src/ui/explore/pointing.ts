import { predictedOf } from '../../exclusion/prediction.ts';
import { amplitudeCoupling } from '../../physics/models/conventions.ts';
import { attachPointer } from '../../plot/pointer.ts';
import type { Signature } from '../../searches/search.ts';
import * as changes from '../../state/changes.ts';
import { movePin, removePin } from '../../state/pins.ts';
import type { Choices, PlanePoint } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { commit, preview } from '../../state/store.ts';
import { setLimitView } from '../../state/limitView.ts';
import { resetView, setMassView, setView } from '../../state/viewChanges.ts';
import { contentOf, type PlaneSlot } from './contents.ts';
import { showsCouplings, showsMasses } from './inView.ts';
import type { Page } from '../page/PageContext.tsx';
import { placePin } from '../readout/placePin.ts';
import { letDragLifetime } from './lifetimeDrag.ts';
import { signatureAt } from './scenes/limitPlane.ts';
import { pinLetters } from './scenes/modelPlane.ts';

/** A click that began a double click does not pin. */
const doubleClickMs = 400;

/**
 * The point of the plane that a place in a plot means: in planes of couplings its mass and coupling, in the limit plane as
 * the figure its mass and the coupling that predicts this B, or this product of B and a decay fraction; elsewhere only the mass.
 * @param limited what the limit plane limits at a mass
 */
export function pointAt(
  choices: Choices,
  slot: PlaneSlot,
  x: number,
  y: number,
  limited: (massMeV: number) => Signature = () => 'invisible',
): PlanePoint {
  const kept = choices.crosshair.amplitudeCoupling;
  if (showsCouplings(choices, slot)) {
    return { massMeV: x, amplitudeCoupling: amplitudeCoupling(chosenConvention(choices), y) };
  }
  if (!showsMasses(choices, slot)) return choices.crosshair;
  if (slot !== 'main' || contentOf(choices, slot) === 'panel') return { massMeV: x, amplitudeCoupling: kept };
  const atOne = predictedOf(modelOf(choices.model), limited(x), choices.invisibleFraction, x, 1);
  return { massMeV: x, amplitudeCoupling: atOne > 0 ? Math.sqrt(y / atOne) : kept };
}

/**
 * Lets pointer and fingers move the crosshair, pin, pan and zoom in a plot.
 * @returns a function that stops it
 */
export function letPoint(
  slot: PlaneSlot,
  page: Pick<Page, 'picture' | 'bound' | 'answers' | 'messages'>,
): () => void {
  const { picture, answers } = page;
  const { store } = page.bound;
  const plane = picture.plane(slot);
  const host = picture.host(slot);
  if (plane === null || host === null) return () => undefined;
  const choices = () => store.getState().choices;
  const main = slot === 'main';
  const limited = (massMeV: number) => signatureAt(answers.getState().limits?.searches ?? [], massMeV);
  const place = (x: number, y: number) => pointAt(choices(), slot, x, y, limited);
  let lastPinAt = Number.NEGATIVE_INFINITY;
  const stopAxis = letDragLifetime(host, plane, (y) => {
    const { massMeV } = choices().crosshair;
    preview(store, changes.moveCrosshair(place(massMeV, y)));
  });
  const stopPlane = attachPointer(host, plane, {
    onPoint: (x, y) => preview(store, changes.moveCrosshair(place(x, y))),
    onPin: (x, y) => {
      const point = place(x, y);
      preview(store, changes.moveCrosshair(point));
      if (!main || !showsMasses(choices(), slot)) return;
      if (placePin(page, point)) lastPinAt = performance.now();
    },
    onPinMove: (letter, x, y) => preview(store, movePin(pinLetters.indexOf(letter), place(x, y))),
    onView: (x, y) => {
      if (!showsMasses(choices(), slot)) return;
      const masses = setMassView(x);
      if (main && showsCouplings(choices(), slot)) preview(store, setView(x, y));
      else if (!main || contentOf(choices(), slot) === 'panel') preview(store, masses);
      else preview(store, (all) => setLimitView(y)(masses(all)));
    },
    onReset: () => {
      const pinned = performance.now() - lastPinAt < doubleClickMs;
      commit(store, (state) => resetView(pinned ? removePin(state.pins.length - 1)(state) : state));
    },
    onCommit: () => commit(store),
  });
  return () => {
    stopAxis();
    stopPlane();
  };
}
