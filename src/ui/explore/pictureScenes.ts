import type { Table } from '../../export/tables.ts';
import type { ExclusionAnswer } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { LineScene, PlaneScene } from '../../plot/scene.ts';
import { massViewOf } from '../../state/defaults.ts';
import { chosenConvention, modelOf, sharePlane } from '../../state/models.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { couplingViewOf } from '../../state/view.ts';
import type { LayerHost } from '../layers/host.ts';
import { type PlaneLook, predictionDepth } from '../layers/layer.ts';
import type { AnswerStore } from '../page/answers.ts';
import type { ViewStore } from '../page/view.ts';
import { particleSymbol } from '../text/symbols.ts';
import { ringOf, type VerdictStore } from '../verdict/verdictStore.ts';
import type { PlaneContent } from './contents.ts';
import { layerScenes } from './layerScenes.ts';
import { openPanel, type PanelHost } from '../panels/host.ts';
import type { Panel, PanelInput, PanelScene } from '../panels/panel.ts';
import type { PlaneFrame } from './scenes/frames.ts';
import { limitPlaneBuilder } from './scenes/limitPlane.ts';
import { joiner, rememberLast } from './scenes/memo.ts';
import { type CrosshairStanding, modelPlaneBuilder } from './scenes/modelPlane.ts';
import { limitedSignatures, predictedLines } from './scenes/prediction.ts';

/** What the planes are drawn from. */
export interface PictureStores {
  readonly choices: ChoiceStore;
  readonly answers: AnswerStore;
  readonly layers: Pick<LayerHost, 'store' | 'known' | 'depthOf' | 'attempt'>;
  readonly panels: Pick<PanelHost, 'store'>;
  readonly view: ViewStore;
  readonly verdict: VerdictStore;
}

/** What stands on the planes, from choices and answers. */
export interface Scenes {
  /** A plane in a frame; null while there is nothing to show. `main`: in the figure, not in the panel under it. */
  readonly sceneOf: (content: PlaneContent, frame: PlaneFrame, main: boolean) => PlaneScene | null;
  /** What a panel in a frame is drawn from. */
  readonly panelInput: (frame: PlaneFrame, main: boolean) => PanelInput;
  /** The numbers behind the open panel; null before they can be told. */
  readonly panelTable: (frame: PlaneFrame) => Table | null;
}

const nothing = new Float64Array(0);

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

const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** What is drawn on the planes of one place, with what is remembered of it. */
const planeLayers = (layers: PictureStores['layers']) => ({
  model: layerScenes(layers),
  limit: {
    draw: layerScenes(layers),
    signatures: rememberLast(limitedSignatures),
    particle: rememberLast(particleSymbol),
    predicted: rememberLast(predictedLines),
    join: joiner<LineScene>(),
  },
});

/** The scenes of the page. */
export function createScenes({ choices, answers, layers, panels, view, verdict }: PictureStores): Scenes {
  const modelPlane = modelPlaneBuilder();
  const limitPlanes = { main: limitPlaneBuilder(), linked: limitPlaneBuilder() };
  const drawn = { main: planeLayers(layers), linked: planeLayers(layers) };
  const range = rememberLast((lower: number, upper: number) => [lower, upper] as const);
  const drawnPanels = new Map<Panel, PanelScene>();

  const panelInput = (frame: PlaneFrame, main: boolean): PanelInput => ({ ...layers.known(), frame, main });
  const opened = () => openPanel(panels.store.getState(), choices.getState().choices);

  function standing(): CrosshairStanding {
    const state = verdict.getState();
    return { ring: ringOf(state), strongest: state.verdict.search };
  }

  function modelScene(frame: PlaneFrame, main: boolean): PlaneScene | null {
    const { choices: chosen } = choices.getState();
    const { exclusion, point } = answers.getState();
    const { highlighted } = view.getState();
    const { model } = chosen;
    if (exclusion !== null && !sharePlane(exclusion.model, model)) return null;
    const known = layers.known();
    const draw = drawn[main ? 'main' : 'linked'].model;
    const look: PlaneLook = {
      content: 'model',
      highlighted,
      mass: range(...massViewOf(chosen)),
      y: couplingViewOf(chosen),
      compact: frame.compact,
      main,
    };
    const scene = modelPlane({
      choices: chosen,
      point: sharePlane(point?.model, model) ? point : null,
      standing: standing(),
      ...(exclusion === null ? waiting(model, frame) : { answer: exclusion, frame }),
    });
    const shown = exclusion === null ? { ...scene, message: null } : scene;
    return draw(main ? shown : asPanel(shown), known, look, lowest, highest);
  }

  function limitScene(frame: PlaneFrame, main: boolean): PlaneScene | null {
    const { limits, point } = answers.getState();
    if (limits === null) return null;
    const known = layers.known();
    const { choices: chosen } = known;
    const { highlighted } = view.getState();
    const slot = main ? 'main' : 'linked';
    const scene = limitPlanes[slot]({
      choices: chosen,
      point: sharePlane(point?.model, chosen.model) ? point : null,
      standing: standing(),
      answer: limits,
      frame,
      main,
    });
    const look: PlaneLook = {
      content: 'limit',
      highlighted,
      mass: scene.x.domain,
      y: scene.y.domain,
      compact: frame.compact,
      main,
    };
    const { predicted, signatures, particle, draw, join } = drawn[slot].limit;
    const model = modelOf(chosen.model);
    const under = draw(scene, known, look, lowest, predictionDepth);
    const prediction = predicted(
      model,
      chosenConvention(chosen),
      chosen.crosshair.amplitudeCoupling,
      chosen.invisibleFraction,
      signatures(limits.searches),
      particle(model),
    );
    const lines = join(under.lines, prediction);
    return draw({ ...under, lines }, known, look, predictionDepth, highest);
  }

  function panelScene(frame: PlaneFrame, main: boolean): PlaneScene | null {
    const panel = opened();
    if (panel?.scene === undefined) return null;
    const draw = drawnPanels.get(panel) ?? panel.scene();
    drawnPanels.set(panel, draw);
    return draw(panelInput(frame, main));
  }

  const scenes = { model: modelScene, limit: limitScene, panel: panelScene } as const;
  return {
    sceneOf: (content, frame, main) => scenes[content](frame, main),
    panelInput,
    panelTable: (frame) => opened()?.table(panelInput(frame, true)) ?? null,
  };
}
