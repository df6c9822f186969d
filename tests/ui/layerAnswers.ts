import type { AnswerTo, EngineRequest } from '../../src/engine/taskTypes.ts';
import type { Choices } from '../../src/state/choices.ts';
import type { Known, Layer, PlaneLook } from '../../src/ui/layers/layer.ts';
import type { Asked } from '../../src/ui/planner/asked.ts';
import { engineOfRealSearches } from '../engine/realSearches.ts';
import { entriesOf, knownOf } from './known.ts';

const engine = engineOfRealSearches();

/** What the engine with real searches answers. @throws Error where it refuses */
export function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

/** What a layer knows when all that it asks is answered, and what somebody asks beside it. */
export function answered(
  layer: Pick<Layer, 'asks'>,
  choices: Choices,
  beside: readonly Pick<Asked, 'key' | 'request'>[] = [],
): Known {
  const asked = [...(layer.asks?.(knownOf(choices)) ?? []), ...beside];
  const entries = entriesOf(Object.fromEntries(asked.map(({ key, request }) => [key, ask(request)])));
  return knownOf(choices, { entries });
}

/** The searches for an X that escapes alone are on the plot: few answers, and soon. */
export const hiddenSearches = [
  'na62-pimumu-2017-2018',
  'na62-pinunu-2017',
  'na62-pigammagamma-2017-2018',
] as const;

/** The model plane as the figure. */
export const modelLook: PlaneLook = {
  content: 'model',
  highlighted: null,
  mass: [0, 354],
  y: [1e-9, 1e-6],
  compact: false,
  main: true,
};
