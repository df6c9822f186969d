import { useEffect, useState } from 'react';
import { tourSteps } from '../../state/presentation.ts';
import { defaultChoices } from '../../state/defaults.ts';
import type { Choices } from '../../state/choices.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { kioskWords } from '../../words/en/kiosk.ts';
import { type Clock, clock as machineClock } from '../../../workers/clock.ts';
import type { LayerState } from '../layers/layer.ts';
import { say } from '../page/messages.ts';
import { type Page, usePage } from '../page/PageContext.tsx';
import { goTo } from '../tour/story.ts';
import { homeAddress } from './homeLink.ts';
import { dueIn, isWarning, opened, passed, type Stand, touched } from './idle.ts';

/** What a stand keeps while it speaks one language after another: where it is, and how it was opened. */
interface KeptStand {
  readonly stand: Stand | null;
  readonly start: Choices | null;
}

const standState: LayerState<KeptStand> = { id: 'stand', initial: { stand: null, start: null } };

/** The choices with which visitors begin: those of the page, in the language and words of the stand. */
export function firstChoices({ language, wording, home }: Choices): Choices {
  return { ...defaultChoices(), language, wording, home, view: 'kiosk', tour: 1 };
}

/** Forgets the visitor: choices, point, pins, language, and what was opened and said. */
function forget({ bound, view, messages }: Pick<Page, 'bound' | 'view' | 'messages'>, start: Choices): void {
  const choices = firstChoices(start);
  bound.store.setState({ choices, committed: choices, own: {} });
  view.setState({
    highlighted: null,
    table: null,
    keyMapOpen: false,
    saveOpen: false,
    unfolded: [],
    explained: null,
    announcement: () => '',
  });
  messages.setState({ messages: [] });
}

/** Whether a step of the loop follows one that is shown. */
const isNextStep = (stand: Stand, before: Stand): boolean =>
  stand.is === 'looping' && before.is === 'looping' && stand.step > 1;

/**
 * Runs a stand. It begins at the step of its link; its next visitors begin at the first.
 * @param onChange is told whenever the stand or its warning changes
 * @returns a function that says that somebody has touched it, and one that ends it
 */
export function runStand(
  page: Pick<Page, 'bound' | 'view' | 'messages' | 'layers'>,
  clock: Clock,
  onChange: (stand: Stand, isWarned: boolean) => void,
): { readonly touch: () => void; readonly stop: () => void } {
  const { layers, bound } = page;
  const store: ChoiceStore = bound.store;
  const kept = layers.get(standState);
  const start = kept.start ?? store.getState().choices;
  const first = Math.min(tourSteps, Math.max(1, start.tour ?? 1));
  let stand = kept.stand ?? opened(clock.now(), first);
  let callOff: () => void = () => undefined;

  const become = (next: Stand) => {
    stand = next;
    layers.set(standState, { stand, start });
    callOff();
    callOff = clock.after(dueIn(stand, clock.now()) + 1, tick);
    onChange(stand, isWarning(stand, clock.now()));
  };
  function tick(): void {
    const next = passed(stand, clock.now(), tourSteps);
    if (next !== stand) {
      if (next.is === 'looping' && isNextStep(next, stand)) goTo(store, next.step);
      else forget(page, start);
    }
    become(next);
  }
  if (kept.stand === null) {
    forget(page, start);
    goTo(store, first);
  }
  become(stand);
  return {
    touch: () => become(touched(clock.now())),
    stop: () => callOff(),
  };
}

/** The stand of this page: a touch or a key stops its loop. */
export function useStand(clock: Clock = machineClock): {
  readonly isLooping: boolean;
  readonly isWarned: boolean;
} {
  const { bound, view, messages, layers } = usePage();
  const [state, setState] = useState({ isLooping: true, isWarned: false });
  useEffect(() => {
    const { touch, stop } = runStand({ bound, view, messages, layers }, clock, (stand, isWarned) =>
      setState({ isLooping: stand.is === 'looping', isWarned }),
    );
    if (homeAddress(bound.store.getState().choices.home, document.baseURI).isRefused)
      say(messages, { topic: 'home', kind: 'warning', sentence: () => kioskWords.noHome });
    const listening = new AbortController();
    for (const type of ['pointerdown', 'keydown', 'wheel'] as const)
      window.addEventListener(type, touch, { capture: true, passive: true, signal: listening.signal });
    return () => {
      listening.abort();
      stop();
    };
  }, [bound, view, messages, layers, clock]);
  return state;
}
