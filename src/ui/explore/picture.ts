import type { Table } from '../../data/tables.ts';
import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { createPlane, type Plane } from '../../plot/drawPlane.ts';
import type { LineScene, PlaneScene } from '../../plot/scene.ts';
import { type Theme, themes } from '../../plot/tokens.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { boundSceneBuilder } from '../bounds/boundSceneBuilder.ts';
import type { BoundsStore } from '../bounds/boundsStore.ts';
import type { AnswerStore } from '../engine/answers.ts';
import type { ownLimitLines } from '../own/ownRows.ts';
import { themeName, type ViewStore } from '../page/view.ts';
import type { publishedLinesBuilder } from '../published/publishedLines.ts';
import type { PublishedStore } from '../published/publishedStore.ts';
import { testIds } from '../testIds.ts';
import { contentOf, type PlaneContent, type PlaneSlot } from './contents.ts';
import type { PanelInput } from './panels/panelInput.ts';
import { linkedFrame, mainFrame, type PlaneFrame } from './scenes/frames.ts';
import { limitPlaneBuilder } from './scenes/limitPlane.ts';
import { rememberLast } from './scenes/memo.ts';
import { type BoundsScene, modelPlaneBuilder } from './scenes/modelPlane.ts';

/** The drawn planes, kept outside React so that a drag reaches the pixels in its own frame. */
export interface Picture {
  /** Puts a plane into a box; returns a function that takes it away. */
  readonly attach: (slot: PlaneSlot, box: HTMLElement) => () => void;
  /** The element of a plane, or null before it was attached. */
  readonly host: (slot: PlaneSlot) => HTMLElement | null;
  readonly resize: (slot: PlaneSlot, width: number, height: number) => void;
  readonly plane: (slot: PlaneSlot) => Plane | null;
  /** What a slot shows as a figure of its own, for exports. */
  readonly figure: (slot: PlaneSlot) => PlaneScene | null;
  /** What a panel in this slot is drawn from; null before the slot has its element. */
  readonly panelInput: (slot: PlaneSlot) => PanelInput | null;
  /** The numbers behind the open panel; null before there are any. */
  readonly panelTable: () => Table | null;
  readonly theme: () => Theme;
  /** Puts something more on planes, drawn with the rest; called again it draws anew. */
  readonly extend: (extension: SceneExtension) => void;
}

/** Adds to a plane what came late. Gives the same lines while nothing that they depend on changes. */
export type SceneExtension = (scene: PlaneScene, content: PlaneContent) => PlaneScene;

interface Slot {
  readonly host: HTMLElement;
  readonly plane: Plane;
  width: number;
  height: number;
  scene: PlaneScene | null;
  /** Whether curves that arrived since the last frame have been drawn. */
  drawnInFrame: boolean;
}

const testIdOf: Readonly<Record<PlaneSlot, string>> = {
  main: testIds.mainPlot,
  linked: testIds.linkedPlot,
};

/** A plane in an element of its own, one stop of the keyboard. */
function createSlot(name: PlaneSlot, document: Document): Slot {
  const host = document.createElement('div');
  host.className = `plane ${name}`;
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-roledescription', 'plot');
  host.dataset.testid = testIdOf[name];
  return { host, plane: createPlane(host), width: 0, height: 0, scene: null, drawnInFrame: false };
}

const settleAfterMs = 150;

const nothing = new Float64Array(0);
const noLines: readonly LineScene[] = [];

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

/** The model plane in the low frame under a figure: its regions, without what stands around them. */
function asPanel(scene: PlaneScene): PlaneScene {
  return {
    ...scene,
    id: 'model-panel',
    x: { ...scene.x, label: [], showTicks: false },
    right: null,
    guides: [],
    coverage: [],
    crosshair: scene.crosshair && { ...scene.crosshair, xChip: [], yChip: null },
  };
}

/**
 * Draws the planes whenever choices, answers or view change: curves when they arrive, everything else once per frame.
 */
export function createPicture(
  choices: ChoiceStore,
  answers: AnswerStore,
  bounds: BoundsStore,
  published: PublishedStore,
  view: ViewStore,
): Picture {
  /** Planes are made once and move from box to box with what is drawn in them. */
  const made: Partial<Record<PlaneSlot, Slot>> = {};
  const slots: Partial<Record<PlaneSlot, Slot>> = {};
  const modelPlane = modelPlaneBuilder();
  const joinLines = () =>
    rememberLast((first: PlaneScene['lines'], second: PlaneScene['lines']) =>
      second.length === 0 ? first : [...first, ...second],
    );
  const bothLines = { main: joinLines(), linked: joinLines() };
  const limitPlanes = { main: limitPlaneBuilder(), linked: limitPlaneBuilder() };
  let panels: {
    readonly scene: (input: PanelInput) => PlaneScene;
    readonly table: (input: PanelInput) => Table | null;
  } | null = null;
  let panelsAsked = false;
  let boundsScene: ReturnType<typeof boundSceneBuilder> | null = null;
  let ownLines: typeof ownLimitLines | null = null;
  let boundsAsked = false;
  let publishedLines: ReturnType<typeof publishedLinesBuilder> | null = null;
  let extension: SceneExtension | null = null;
  let scheduled = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;

  const theme = () => themes[themeName(view.getState())];

  function panelInput(frame: PlaneFrame, main: boolean): PanelInput {
    const { choices: chosen } = choices.getState();
    const { inputs, point, statistics } = answers.getState();
    return {
      choices: chosen,
      inputs,
      statistics,
      point: point?.model === chosen.model ? point : null,
      published: published.getState(),
      frame,
      main,
    };
  }

  /** The panels beside the limit on B come with the first one that is opened. */
  function loadPanels(): void {
    if (panelsAsked) return;
    panelsAsked = true;
    import('./panels/panels.ts').then(
      ({ panelBuilder, panelTable }) => {
        panels = { scene: panelBuilder(), table: panelTable };
        schedule();
      },
      () => {
        panelsAsked = false;
      },
    );
  }

  /** Bounds of others are drawn by what came with them. */
  function loadBounds(): void {
    if (boundsAsked) return;
    boundsAsked = true;
    import('../bounds/bounds.ts').then(
      (loaded) => {
        boundsScene = loaded.boundSceneBuilder();
        ownLines = rememberLast(loaded.ownLimitLines);
        schedule();
      },
      () => {
        boundsAsked = false;
      },
    );
  }

  function boundsOf(highlighted: string | null): BoundsScene | null {
    return boundsScene?.(choices.getState().choices, bounds.getState(), highlighted) ?? null;
  }

  function modelScene(frame: PlaneFrame, main: boolean): PlaneScene | null {
    const { choices: chosen } = choices.getState();
    const { exclusion, point } = answers.getState();
    const { model } = chosen;
    if (exclusion !== null && exclusion.model !== model) return null;
    const scene = modelPlane({
      choices: chosen,
      point: point?.model === model ? point : null,
      highlighted: view.getState().highlighted,
      bounds: boundsOf(view.getState().highlighted),
      ...(exclusion === null ? waiting(model, frame) : { answer: exclusion, frame }),
    });
    const shown = exclusion === null ? { ...scene, message: null } : scene;
    return main ? shown : asPanel(shown);
  }

  function sceneOf(content: PlaneContent, frame: PlaneFrame, main: boolean): PlaneScene | null {
    const scene = ownScene(content, frame, main);
    return scene === null || extension === null ? scene : extension(scene, content);
  }

  function ownScene(content: PlaneContent, frame: PlaneFrame, main: boolean): PlaneScene | null {
    if (content === 'model') return modelScene(frame, main);
    if (content === 'panel') {
      loadPanels();
      return panels === null ? null : panels.scene(panelInput(frame, main));
    }
    const { limits } = answers.getState();
    if (limits === null) return null;
    const { choices: chosen, point } = panelInput(frame, main);
    const { highlighted } = view.getState();
    const slot = main ? 'main' : 'linked';
    const { own, ownLimits } = bounds.getState();
    return limitPlanes[slot]({
      choices: chosen,
      point,
      highlighted,
      published: bothLines[slot](
        publishedLines?.(chosen, published.getState(), highlighted, main && !frame.compact) ?? noLines,
        ownLines?.(own, ownLimits, highlighted) ?? noLines,
      ),
      answer: limits,
      frame,
      main,
    });
  }

  function frameOf(name: PlaneSlot, { width, height }: Pick<Slot, 'width' | 'height'>): PlaneFrame {
    const { arrangement } = view.getState();
    return (name === 'main' ? mainFrame : linkedFrame)(arrangement, width, height);
  }

  const shownIn = (name: PlaneSlot) => contentOf(choices.getState().choices, name);

  function draw(name: PlaneSlot): void {
    const slot = slots[name];
    if (slot === undefined || slot.width < 60 || slot.height < 40) return;
    const scene = sceneOf(shownIn(name), frameOf(name, slot), name === 'main');
    if (scene === null) return;
    slot.scene = scene;
    const labelled = slot.plane.draw(scene, theme());
    if (!labelled) nextFrame(() => slots[name] === slot && slot.plane.settleLabels());
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
    for (const slot of Object.values(slots)) slot.plane.settleLabels();
  }

  function paint(): void {
    scheduled = false;
    for (const name of ['main', 'linked'] as const) {
      draw(name);
      const slot = slots[name];
      if (slot !== undefined) slot.drawnInFrame = false;
    }
  }

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(paint);
  };
  choices.subscribe(schedule);
  // The first curves of a frame are drawn as they arrive, which leaves the frame less to do; later ones come together.
  answers.subscribe((now, before) => {
    const isNew: Readonly<Record<PlaneContent, boolean>> = {
      model: now.exclusion !== before.exclusion,
      limit: now.limits !== before.limits,
      panel: now.inputs !== before.inputs || now.statistics !== before.statistics,
    };
    for (const name of ['main', 'linked'] as const) {
      const slot = slots[name];
      if (slot === undefined || !isNew[shownIn(name)] || slot.drawnInFrame) continue;
      slot.drawnInFrame = true;
      draw(name);
    }
    schedule();
  });
  view.subscribe(schedule);
  published.subscribe(() => {
    if (publishedLines === null) {
      // What fills the store holds this too, so that nothing is waited for.
      void import('../published/published.ts').then((loaded) => {
        publishedLines ??= loaded.publishedLinesBuilder();
        schedule();
      });
    }
    schedule();
  });
  bounds.subscribe(() => {
    loadBounds();
    schedule();
  });

  return {
    attach: (name, box) => {
      made[name] ??= createSlot(name, box.ownerDocument);
      const slot = made[name];
      slots[name] = slot;
      box.append(slot.host);
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
    figure: (name) => {
      const main = slots.main;
      if (main === undefined || slots[name] === undefined) return null;
      return name === 'main' ? main.scene : sceneOf(shownIn(name), frameOf('main', main), true);
    },
    panelInput: (name) => {
      const slot = slots[name];
      return slot === undefined ? null : panelInput(frameOf(name, slot), name === 'main');
    },
    panelTable: () => {
      const main = slots.main;
      if (panels === null || main === undefined) return null;
      return panels.table(panelInput(frameOf('main', main), true));
    },
    theme,
    extend: (added) => {
      extension = added;
      schedule();
    },
  };
}
