import type { Table } from '../../data/tables.ts';
import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { LineScene, PlaneScene } from '../../plot/scene.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { boundSceneBuilder } from '../bounds/boundSceneBuilder.ts';
import type { BoundsStore } from '../bounds/boundsStore.ts';
import type { AnswerStore } from '../engine/answers.ts';
import type { ownLimitLines } from '../own/ownRows.ts';
import type { ViewStore } from '../page/view.ts';
import type { publishedLinesBuilder } from '../published/publishedLines.ts';
import type { PublishedStore } from '../published/publishedStore.ts';
import { ringOf, type VerdictStore } from '../verdict/verdictStore.ts';
import type { PlaneContent } from './contents.ts';
import type { PanelInput } from './panels/panelInput.ts';
import type { PlaneFrame } from './scenes/frames.ts';
import { limitPlaneBuilder } from './scenes/limitPlane.ts';
import { rememberLast } from './scenes/memo.ts';
import { type BoundsScene, type CrosshairStanding, modelPlaneBuilder } from './scenes/modelPlane.ts';

/** What the planes are drawn from. */
export interface PictureStores {
  readonly choices: ChoiceStore;
  readonly answers: AnswerStore;
  readonly bounds: BoundsStore;
  readonly published: PublishedStore;
  readonly view: ViewStore;
  readonly verdict: VerdictStore;
}

/** What stands on the planes, from choices and answers. */
export interface Scenes {
  /** A plane in a frame; null while there is nothing to show. `main`: in the figure, not in the panel under it. */
  readonly sceneOf: (content: PlaneContent, frame: PlaneFrame, main: boolean) => PlaneScene | null;
  /** What a panel in a frame is drawn from. */
  readonly panelInput: (frame: PlaneFrame, main: boolean) => PanelInput;
  /** The numbers behind a panel; null before they can be told. */
  readonly panelTable: (input: PanelInput) => Table | null;
  /** Puts something of a layer on planes, in place of what it put there before. */
  readonly extend: (layer: string, extension: SceneExtension) => void;
}

/** Adds to a plane what came late. Gives the same lines while nothing that they depend on changes. */
export type SceneExtension = (scene: PlaneScene, content: PlaneContent) => PlaneScene;

const nothing = new Float64Array(0);
const noLines: readonly LineScene[] = [];

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
 * The scenes of the page. What draws bounds, published limits and panels is loaded with the first of them.
 * @param changed called when something came that scenes are to be drawn with anew
 */
export function createScenes(
  { choices, answers, bounds, published, view, verdict }: PictureStores,
  changed: () => void,
): Scenes {
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
  const extensions = new Map<string, SceneExtension>();

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
        changed();
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
        changed();
      },
      () => {
        boundsAsked = false;
      },
    );
  }

  function boundsOf(highlighted: string | null): BoundsScene | null {
    return boundsScene?.(choices.getState().choices, bounds.getState(), highlighted) ?? null;
  }

  function standing(): CrosshairStanding {
    const state = verdict.getState();
    return { ring: ringOf(state), strongest: state.verdict.search };
  }

  function modelScene(frame: PlaneFrame, main: boolean): PlaneScene | null {
    const { choices: chosen } = choices.getState();
    const { exclusion, point } = answers.getState();
    const { model } = chosen;
    if (exclusion !== null && exclusion.model !== model) return null;
    const scene = modelPlane({
      choices: chosen,
      point: point?.model === model ? point : null,
      standing: standing(),
      highlighted: view.getState().highlighted,
      bounds: boundsOf(view.getState().highlighted),
      ...(exclusion === null ? waiting(model, frame) : { answer: exclusion, frame }),
    });
    const shown = exclusion === null ? { ...scene, message: null } : scene;
    return main ? shown : asPanel(shown);
  }

  function sceneOf(content: PlaneContent, frame: PlaneFrame, main: boolean): PlaneScene | null {
    const scene = ownScene(content, frame, main);
    if (scene === null) return null;
    return [...extensions.values()].reduce((extended, extend) => extend(extended, content), scene);
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
      standing: standing(),
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

  published.subscribe(() => {
    if (publishedLines !== null) return;
    // What fills the store holds this too, so that nothing is waited for.
    void import('../published/published.ts').then((loaded) => {
      publishedLines ??= loaded.publishedLinesBuilder();
      changed();
    });
  });
  bounds.subscribe(loadBounds);

  return {
    sceneOf,
    panelInput,
    panelTable: (input) => panels?.table(input) ?? null,
    extend: (layer, extension) => {
      extensions.set(layer, extension);
      changed();
    },
  };
}
