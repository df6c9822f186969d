import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { createPlane, type Plane } from '../../plot/drawPlane.ts';
import type { PlaneScene } from '../../plot/scene.ts';
import { type Theme, themes } from '../../plot/tokens.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { AnswerStore } from '../engine/answers.ts';
import { themeName, type ViewStore } from '../page/view.ts';
import { linkedFrame, mainFrame, type PlaneFrame } from './scenes/frames.ts';
import { limitPlaneBuilder } from './scenes/limitPlane.ts';
import { modelPlaneBuilder } from './scenes/modelPlane.ts';

export type PlaneSlot = 'main' | 'linked';

/** The drawn planes, kept outside React so that a drag reaches the pixels in its own frame. */
export interface Picture {
  /** Gives a plane its SVG element and size; returns a function that takes them away. */
  readonly attach: (slot: PlaneSlot, svg: SVGSVGElement) => () => void;
  readonly resize: (slot: PlaneSlot, width: number, height: number) => void;
  readonly plane: (slot: PlaneSlot) => Plane | null;
  /** The scene last drawn in a slot, for exports. */
  readonly scene: (slot: PlaneSlot) => PlaneScene | null;
  readonly theme: () => Theme;
}

interface Slot {
  readonly plane: Plane;
  width: number;
  height: number;
  scene: PlaneScene | null;
}

const settleAfterMs = 150;

const nothing = new Float64Array(0);

/** Once the curves are on the screen. */
function nextFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** The plane before the first answer: its axes alone. */
function waiting(
  model: ModelId,
  frame: PlaneFrame,
): { readonly answer: ExclusionAnswer; readonly frame: PlaneFrame } {
  const modelCurves = { massMeV: nothing, productionPerCoupling2: nothing, lifetimeTimesCoupling2S: nothing };
  return { answer: { task: 'exclusion', model, modelCurves, searches: [], union: [] }, frame };
}

/**
 * Draws the planes whenever choices, answers or view change: curves when they arrive, everything else once per frame.
 */
export function createPicture(choices: ChoiceStore, answers: AnswerStore, view: ViewStore): Picture {
  const slots: Partial<Record<PlaneSlot, Slot>> = {};
  const modelPlane = modelPlaneBuilder();
  const limitPlanes = { main: limitPlaneBuilder(), linked: limitPlaneBuilder() };
  let scheduled = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const theme = () => themes[themeName(view.getState())];

  function sceneOf(slot: PlaneSlot, { width, height }: Slot): PlaneScene | null {
    const state = choices.getState();
    const { exclusion, limits, point } = answers.getState();
    const { arrangement, highlighted } = view.getState();
    const { lifetime, model } = state.choices;
    const input = { choices: state.choices, point: point?.model === model ? point : null, highlighted };
    const main = slot === 'main';
    if (main && lifetime === 'implied') {
      if (exclusion === null)
        return {
          ...modelPlane({ ...input, ...waiting(model, mainFrame(arrangement, width, height)) }),
          message: null,
        };
      if (exclusion.model !== model) return null;
      return modelPlane({
        ...input,
        answer: exclusion,
        frame: mainFrame(arrangement, width, height),
      });
    }
    if (limits === null) return null;
    const frame = main
      ? mainFrame(arrangement, width, height)
      : linkedFrame(arrangement, width, height);
    return limitPlanes[slot]({ ...input, answer: limits, frame, main });
  }

  function draw(name: PlaneSlot): void {
    const slot = slots[name];
    if (slot === undefined || slot.width < 60 || slot.height < 40) return;
    const scene = sceneOf(name, slot);
    if (scene === null) return;
    slot.scene = scene;
    const labelled = slot.plane.draw(scene, theme());
    if (!labelled) nextFrame(() => slots[name] === slot && slot.plane.settleLabels());
    clearTimeout(settling);
    settling = setTimeout(() => {
      for (const slot of Object.values(slots)) slot.plane.settleLabels();
    }, settleAfterMs);
  }

  function paint(): void {
    scheduled = false;
    draw('main');
    draw('linked');
  }

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(paint);
  };
  choices.subscribe(schedule);
  // Curves are drawn as they arrive: waiting for the next frame would only crowd it.
  answers.subscribe((now, before) => {
    const limits = now.limits !== before.limits;
    const fixed = choices.getState().choices.lifetime !== 'implied';
    if (fixed ? limits : now.exclusion !== before.exclusion) draw('main');
    if (limits && !fixed) draw('linked');
    if (now.point !== before.point) schedule();
  });
  view.subscribe(schedule);

  return {
    attach: (name, svg) => {
      const slot: Slot = { plane: createPlane(svg), width: 0, height: 0, scene: null };
      slots[name] = slot;
      return () => {
        if (slots[name] === slot) delete slots[name];
      };
    },
    resize: (name, width, height) => {
      const slot = slots[name];
      if (slot === undefined || (slot.width === width && slot.height === height)) return;
      slot.width = width;
      slot.height = height;
      schedule();
    },
    plane: (name) => slots[name]?.plane ?? null,
    scene: (name) => slots[name]?.scene ?? null,
    theme,
  };
}
