import { createStore } from 'zustand/vanilla';
import type { ExclusionAnswer, LimitsAnswer, PointAnswer } from '../../src/engine/answer.ts';
import type { PlaneScene } from '../../src/plot/scene.ts';
import type { Choices } from '../../src/state/choices.ts';
import { createChoiceStore } from '../../src/state/store.ts';
import { createScenes } from '../../src/ui/explore/pictureScenes.ts';
import type { PlaneFrame } from '../../src/ui/explore/scenes/frames.ts';
import type { LayerHostState } from '../../src/ui/layers/host.ts';
import { searchesEarly } from '../../src/ui/layers/searches/searchesEarly.ts';
import { unionEarly } from '../../src/ui/layers/union/unionEarly.ts';
import type { LoadedPanels } from '../../src/ui/panels/host.ts';
import { createAnswerStore } from '../../src/ui/page/answers.ts';
import type { View } from '../../src/ui/page/view.ts';
import { verdictState } from '../../src/ui/verdict/verdictStore.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { entriesOf, knownOf } from './known.ts';

/** What is known of an answer that has come whole. */
export const complete = { stale: false, slow: false, error: null } as const;

/** What a plane is drawn from. */
export interface PlaneInput {
  readonly choices: Choices;
  readonly exclusion?: ExclusionAnswer;
  readonly limits?: LimitsAnswer;
  readonly point: PointAnswer | null;
  readonly frame: PlaneFrame;
  readonly highlighted: string | null;
  readonly main?: boolean;
}

/** Draws the planes of a page with the searches and their union, one after the other; equal parts are the same objects. */
export function planeDrawer(): (content: 'model' | 'limit', input: PlaneInput) => PlaneScene {
  const answers = createAnswerStore();
  const verdict = createStore(() => verdictState(defaultChoices(), null, complete, []));
  const view = createStore(() => ({ highlighted: null }) as unknown as View);
  const store = createStore<LayerHostState>(() => ({
    layers: [searchesEarly, unionEarly],
    states: {},
    references: '',
    failed: [],
  }));
  let choices: Choices | null = null;
  const chosen = () => {
    if (choices === null) throw new Error('nothing is chosen');
    return choices;
  };
  const found = () => {
    const { exclusion, limits, point } = answers.getState();
    return { exclusion, limits, point };
  };
  const layers = {
    store,
    known: () => knownOf(chosen(), { entries: entriesOf(found()) }),
    depthOf: ({ id }: { readonly id: string }) => (id === 'searches' ? 2 : 3),
    attempt: <T>(_: unknown, act: () => T) => act(),
  };
  const choiceStore = { ...createChoiceStore({} as Choices), getState: () => ({ choices: chosen() }) };
  const scenes = createScenes({
    choices: choiceStore as never,
    answers,
    layers,
    panels: { store: createStore<LoadedPanels>(() => ({})) },
    verdict,
    view,
  });
  return (content, input) => {
    choices = input.choices;
    answers.setState({
      exclusion: input.exclusion ?? null,
      limits: input.limits ?? null,
      point: input.point,
    });
    verdict.setState(verdictState(input.choices, input.point, complete, []));
    view.setState({ highlighted: input.highlighted });
    const scene = scenes.sceneOf(content, input.frame, input.main ?? true);
    if (scene === null) throw new Error('there is nothing to draw');
    return scene;
  };
}
