import { stepBeside } from '../../../state/store.ts';
import type { OwnStorage } from '../../../state/ownStorage.ts';
import { bringAlong } from './bringAlong.ts';
import type { OwnHome } from './ownHome.ts';
import { type OwnContents, type OwnPageState, ownState, type OwnStep } from './ownState.ts';

const contentsOf = ({ bounds, hidden, brought }: OwnContents): OwnContents => ({ bounds, hidden, brought });

/**
 * Makes a step of the history of a change of own data.
 * @param isMade whether the step is there already, as one of the choices that the change belongs to
 * @returns the steps known from then on; those that were undone are forgotten
 */
export function stepOf(
  { choices, get }: OwnHome,
  before: OwnContents,
  after: OwnContents,
  isMade = false,
): readonly OwnStep[] {
  if (!isMade) stepBeside(choices);
  const { position } = choices.getState();
  const kept = get(ownState).steps.filter((each) => each.position < position);
  return [...kept, { position, before: contentsOf(before), after: contentsOf(after) }];
}

/** Own data as they were at a place of the history; null where no step tells. */
function contentsAt(steps: readonly OwnStep[], position: number): OwnContents | null {
  const last = steps.filter((each) => each.position <= position).at(-1);
  return last?.after ?? steps[0]?.before ?? null;
}

/** Brings what is kept between visits from one state of own data to another. */
export async function keepChanges(storage: OwnStorage, from: OwnContents, to: OwnContents): Promise<void> {
  const gone = from.bounds.filter(({ id }) => !to.bounds.some((each) => each.id === id));
  const changed = to.bounds.filter((bound) => !from.bounds.includes(bound));
  await Promise.all([
    ...gone.map(({ id }) => storage.forget(id)),
    ...changed.map((bound) => storage.keep(bound)),
    ...(from.hidden === to.hidden ? [] : [storage.keepHidden(to.hidden)]),
    ...(from.brought === to.brought ? [] : [storage.keepBrought(to.brought)]),
  ]);
}

/**
 * Lets own data follow the history: undo and redo show them as they were.
 * @param onShown takes own data before and after they were shown again
 */
export function followSteps(home: OwnHome, onShown: (from: OwnContents, to: OwnContents) => void): void {
  home.choices.subscribe((state, before) => {
    if (state.position === before.position) return;
    const own: OwnPageState = home.get(ownState);
    if (!state.returned) {
      const steps = own.steps.filter((each) => each.position < state.position);
      if (steps.length < own.steps.length) home.set(ownState, { steps });
      return;
    }
    const to = contentsAt(own.steps, state.position);
    if (to === null) return;
    if (to.bounds === own.bounds && to.hidden === own.hidden && to.brought === own.brought) return;
    home.set(ownState, { ...to, removed: null });
    bringAlong(home, to.brought);
    onShown(contentsOf(own), to);
  });
}
