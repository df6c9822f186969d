import type { StoreApi } from 'zustand/vanilla';
import type { Table } from '../../export/tables.ts';
import type { PlaceLabels, Plane } from '../../plot/drawPlane.ts';
import type { PlaneScene } from '../../plot/scene.ts';
import { type Theme, themes } from '../../plot/tokens.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import { behindFrame } from '../page/behindFrame.ts';
import type { MessageStore } from '../page/messages.ts';
import { themeName } from '../page/view.ts';
import type { Entries } from '../planner/entries.ts';
import { contentOf, type PlaneContent, type PlaneSlot } from './contents.ts';
import type { PanelInput } from '../panels/panel.ts';
import { createScenes, type PictureStores } from './pictureScenes.ts';
import { createSlot, type Slot } from './planeSlot.ts';
import { linkedFrame, mainFrame, type PlaneFrame } from './scenes/frames.ts';

/** The drawn planes, kept outside React so that a drag reaches the pixels in its own frame. */
export interface Picture {
  /** Puts a plane into a box; returns a function that takes it away. */
  readonly attach: (slot: PlaneSlot, box: HTMLElement) => () => void;
  /** The element of a plane, or null before it was attached. */
  readonly host: (slot: PlaneSlot) => HTMLElement | null;
  readonly resize: (slot: PlaneSlot, width: number, height: number) => void;
  readonly plane: (slot: PlaneSlot) => Plane | null;
  /** What a slot shows as a figure of its own, for exports; in the frame of the page's figure, or another. */
  readonly figure: (slot: PlaneSlot, frame?: PlaneFrame) => PlaneScene | null;
  /** What a panel in this slot is drawn from; null before the slot has its element. */
  readonly panelInput: (slot: PlaneSlot) => PanelInput | null;
  /** The numbers behind the open panel; null before there are any. */
  readonly panelTable: () => Table | null;
  /** Forgets what has been drawn in another language; planes are made again as they get their boxes. */
  readonly forget: () => void;
  readonly theme: () => Theme;
  /** Settles once labels can be given their places; `settleLabels` then does so at once. */
  readonly canLabel: () => Promise<void>;
  readonly settleLabels: () => void;
}

/** What a presentation makes of a plane before it is drawn. */
export type Dress = (plain: PlaneScene | null, frame: PlaneFrame) => PlaneScene | null;

const labels = late(
  () => import('../../plot/labelLayout.ts'),
  () => lateParts.labels,
);

const names: readonly PlaneSlot[] = ['main', 'linked', 'second'];

const settleAfterMs = 150;

/**
 * Draws the planes whenever choices, answers or view change: curves when they arrive, everything else once per frame.
 */
export function createPicture(
  stores: PictureStores & { readonly entries: StoreApi<Entries>; readonly messages: MessageStore },
  dress: Dress = (plain) => plain,
): Picture {
  const { choices, answers, entries, layers, panels, verdict, view, messages } = stores;
  /** Planes are made once and move from box to box with what is drawn in them. */
  const made: Partial<Record<PlaneSlot, Slot>> = {};
  const slots: Partial<Record<PlaneSlot, Slot>> = {};
  const arrived = new Set<PlaneContent>();
  let scheduled = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;

  let place: PlaceLabels | null = null;
  /** What finds labels their places comes after the curves. */
  const canLabel = () =>
    withLate(messages, labels, ({ placeLabels }) => {
      place = placeLabels;
      settleAll();
    });
  function settle({ plane }: Slot): void {
    if (place !== null) plane.settleLabels(place);
    else if (labels.state().is !== 'loading') void canLabel();
  }
  function settleAll(): void {
    Object.values(slots).forEach(settle);
  }

  const theme = () => themes[themeName(view.getState())];

  function frameOf(name: PlaneSlot, { width, height }: Pick<Slot, 'width' | 'height'>): PlaneFrame {
    const { arrangement } = view.getState();
    return (name === 'main' ? mainFrame : linkedFrame)(arrangement, width, height);
  }

  const shownIn = (name: PlaneSlot) => contentOf(choices.getState().choices, name);

  function draw(name: PlaneSlot): void {
    const slot = slots[name];
    if (slot === undefined || slot.width < 60 || slot.height < 40 || view.getState().covered) return;
    const frame = frameOf(name, slot);
    const scene = dress(scenes.sceneOf(shownIn(name), frame, name === 'main'), frame);
    slot.stale = false;
    if (scene === null) return;
    slot.scene = scene;
    const labelled = slot.plane.draw(scene, theme());
    if (!labelled) behindFrame(() => slots[name] === slot && settle(slot));
    drawnAt = performance.now();
    settling ??= setTimeout(settleAtRest, settleAfterMs);
  }

  /** Labels find new places when nothing has been drawn for a while. */
  function settleAtRest(): void {
    const rested = performance.now() - drawnAt;
    if (rested < settleAfterMs) {
      settling = setTimeout(settleAtRest, settleAfterMs - rested);
      return;
    }
    settling = undefined;
    settleAll();
  }

  function paint(): void {
    scheduled = false;
    for (const name of names) {
      const slot = slots[name];
      if (slot === undefined) continue;
      if (slot.stale) draw(name);
      slot.drawnInFrame = false;
    }
  }

  /** Has everything drawn anew in the next frame, unless it is drawn before. */
  const schedule = () => {
    for (const slot of Object.values(slots)) slot.stale = true;
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(paint);
  };

  /** Draws what curves have arrived for. */
  function drawArrived(): void {
    for (const name of names) {
      const slot = slots[name];
      if (slot === undefined || !arrived.has(shownIn(name)) || slot.drawnInFrame) continue;
      slot.drawnInFrame = true;
      draw(name);
    }
    arrived.clear();
  }
  choices.subscribe(schedule);
  // The first curves of a frame are drawn as they arrive, which leaves the frame less to do; later ones come together.
  answers.subscribe((now, before) => {
    schedule();
    // What came in one message is all there when the microtasks of its answers are done.
    if (arrived.size === 0) queueMicrotask(drawArrived);
    if (now.exclusion !== before.exclusion) arrived.add('model');
    if (now.limits !== before.limits) arrived.add('limit');
  });
  // What layers and panels are drawn from.
  entries.subscribe(() => {
    schedule();
    if (arrived.size === 0) queueMicrotask(drawArrived);
    arrived.add('panel');
  });
  view.subscribe(schedule);
  layers.store.subscribe(schedule);
  panels.store.subscribe(schedule);
  verdict.subscribe(schedule);
  let scenes = createScenes(stores);

  return {
    attach: (name, box) => {
      made[name] ??= createSlot(name, box.ownerDocument);
      const slot = made[name];
      slots[name] = slot;
      box.append(slot.host);
      schedule();
      return () => {
        // Another box may have taken it meanwhile.
        if (slot.host.parentElement === box) delete slots[name];
      };
    },
    resize: (name, width, height) => {
      const slot = slots[name];
      if (slot === undefined || (slot.width === width && slot.height === height)) return;
      slot.width = width;
      slot.height = height;
      schedule();
    },
    host: (name) => slots[name]?.host ?? null,
    plane: (name) => slots[name]?.plane ?? null,
    figure: (name, frame) => {
      const main = slots.main;
      if (main === undefined || slots[name] === undefined) return null;
      if (name === 'main' && frame === undefined) return main.scene;
      return scenes.sceneOf(shownIn(name), frame ?? frameOf('main', main), true);
    },
    panelInput: (name) => {
      const slot = slots[name];
      return slot === undefined ? null : scenes.panelInput(frameOf(name, slot), name === 'main');
    },
    panelTable: () => {
      const main = slots.main;
      return main === undefined ? null : scenes.panelTable(frameOf('main', main));
    },
    forget: () => {
      scenes = createScenes(stores);
      for (const name of names) delete made[name];
    },
    theme,
    canLabel,
    settleLabels: settleAll,
  };
}
