import type { EngineRequest, EngineResult } from '../../../src/engine/taskTypes.ts';
import type { PlaneScene } from '../../../src/plot/scene.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { massViewOf } from '../../../src/state/defaults.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { couplingViewOf } from '../../../src/state/view.ts';
import { rememberLast } from '../../../src/ui/explore/scenes/memo.ts';
import { layerScenes } from '../../../src/ui/explore/layerScenes.ts';
import { createLayerHost } from '../../../src/ui/layers/host.ts';
import type { Layer } from '../../../src/ui/layers/layer.ts';
import { pageAsks } from '../../../src/ui/page/answers.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { entryOf } from '../../../src/ui/planner/entries.ts';
import { createPlan } from '../../../src/ui/planner/plan.ts';
import { createPlanner } from '../../../src/ui/planner/planner.ts';
import { fakeClock } from '../../fakeClock.ts';
import { answerAll, fakePool } from '../planner/fakes.ts';

const emptyPlane = { regions: [], lines: [], bands: [], coverage: [], silent: [] } as unknown as PlaneScene;

/** A page with these layers, whose workers answer when told to. */
export function layerPage(
  layers: readonly Layer[],
  chosen: Choices,
  engine: { readonly run: (request: EngineRequest) => EngineResult },
  readText: (path: string) => Promise<string> = () => Promise.reject(new Error('no files here')),
) {
  const clock = fakeClock();
  const { pool, runs } = fakePool(engine);
  const planner = createPlanner(pool, clock);
  const choices = createChoiceStore(chosen);
  const registry = layers.map((layer, depth) => ({
    id: layer.id,
    depth,
    name: layer.id,
    wanted: () => true,
    load: async () => ({ layer }),
    early: layer,
  }));
  const messages = createMessageStore();
  const host = createLayerHost({ choices, entries: planner.entries, messages, readText, registry });
  const plan = createPlan(choices, planner, [host.asks, pageAsks], clock);
  const range = rememberLast((lower: number, upper: number) => [lower, upper] as const);
  const planes = { model: layerScenes(host), limit: layerScenes(host) };
  return {
    choices,
    clock,
    runs,
    planner,
    host,
    plan,
    messages,
    entry: (key: string) => entryOf(planner.entries.getState(), key),
    /** Answers all that is asked, also what comes later. */
    settle: async () => {
      for (let turn = 0; turn < 6; turn += 1) {
        await answerAll(runs);
        clock.advance(500);
      }
    },
    /** A plane with what the layers draw on it. */
    drawn: (
      content: 'model' | 'limit',
      highlighted: string | null = null,
      plane: PlaneScene = emptyPlane,
    ) => {
      const now = choices.getState().choices;
      const look = {
        content,
        highlighted,
        mass: range(...massViewOf(now)),
        y: couplingViewOf(now),
        compact: false,
        main: true,
      };
      return planes[content](plane, host.known(), look, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    },
  };
}
