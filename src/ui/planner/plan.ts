import type { Choices } from '../../state/choices.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { Asked } from './asked.ts';
import { type Clock, clock as machineClock } from '../../../workers/clock.ts';
import type { Entries } from './entries.ts';
import type { Planner } from './planner.ts';

/** A part of the page that wants to know something: what, under these choices and with what is known. */
export type Asker = (choices: Choices, entries: Entries) => readonly Asked[];

/** What the page wants to know, from all that ask. */
export interface Plan {
  /** Plans again, because what an asker depends on beside choices and answers has changed. */
  readonly update: () => void;
  readonly stop: () => void;
}

/**
 * Keeps what is asked in step with the choices and with what is known.
 * @param askers all that ask
 */
export function createPlan(
  choices: ChoiceStore,
  planner: Planner,
  askers: readonly Asker[],
  clock: Clock = machineClock,
): Plan {
  let callOff: (() => void) | null = null;

  const update = () => {
    callOff?.();
    callOff = null;
    const { choices: chosen } = choices.getState();
    const entries = planner.entries.getState();
    planner.want(askers.flatMap((asker) => asker(chosen, entries)));
  };
  /** Once what has arrived together is there. */
  const updateSoon = () => {
    callOff ??= clock.after(0, update);
  };

  update();
  const stops = [
    choices.subscribe((now, before) => {
      if (now.choices === before.choices) return;
      planner.moved();
      update();
    }),
    planner.entries.subscribe(updateSoon),
  ];
  return {
    update: updateSoon,
    stop: () => {
      callOff?.();
      for (const stop of stops) stop();
    },
  };
}
