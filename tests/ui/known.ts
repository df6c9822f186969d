import type { EngineAnswer, EngineRequest } from '../../src/engine/taskTypes.ts';
import type { Choices } from '../../src/state/choices.ts';
import type { Known, LayerState, LayerStates } from '../../src/ui/layers/layer.ts';
import { emptyEntry, type Entries } from '../../src/ui/planner/entries.ts';

/** What is known when these answers are there, complete. */
export function entriesOf(
  answers: Readonly<Record<string, EngineAnswer | null>>,
  requests: Readonly<Record<string, EngineRequest>> = {},
): Entries {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      { ...emptyEntry, answer, request: requests[key] ?? null, stale: answer === null, progress: 1 },
    ]),
  );
}

/** What one layer keeps. */
export const keeping = <S>({ id, initial }: LayerState<S>, kept: Partial<S>): LayerStates => ({
  [id]: { ...initial, ...kept },
});

/** What layers are told. */
export function knownOf(choices: Choices, some: Partial<Known> = {}): Known {
  return { choices, entries: {}, states: {}, references: '', ...some };
}
