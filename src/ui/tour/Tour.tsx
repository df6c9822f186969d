import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { isPresented } from '../../state/presentation.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { type Page, PageProvider, useChoices, usePage } from '../page/PageContext.tsx';
import { createMotion, type Motion } from './motion.ts';
import type { TourStep } from './step.ts';
import { steps } from './steps/index.ts';
import { TourContext, type TourState } from './tourContext.ts';
import { goTo, stepIndex, stopTelling, tell } from './story.ts';
import { createTourPicture, type DrawnStore } from './tourPicture.ts';

/** Keeps what is shown in step with the step of the choices. */
function follow(store: ChoiceStore, motion: Motion): () => void {
  let shown: TourStep | null = null;
  const update = () => {
    const { choices, own } = store.getState();
    if (!isPresented(choices)) return;
    const step = steps[stepIndex(choices, steps)];
    // What comes from a link or the history is not told yet.
    if (step === shown && 'model' in own) return;
    const isNew = step !== shown;
    shown = step;
    tell(store, step);
    if (isNew) motion.begin(step.buildsMs ?? 0);
  };
  update();
  const stop = store.subscribe(update);
  return () => {
    stop();
    motion.stop();
    if ('model' in store.getState().own) stopTelling(store);
  };
}

/** Tells the tour: what stands inside sees the scene of the step in the place of the user's choices, and its own picture. */
export function Tour({ children }: { readonly children: ReactNode }) {
  const page = usePage();
  const { store } = page.bound;
  const [told] = useState(
    (): { readonly page: Page; readonly motion: Motion; readonly drawn: DrawnStore } => {
      const motion = createMotion();
      const drawn: DrawnStore = createStore(() => ({ scene: null }));
      const step = () => steps[stepIndex(store.getState().choices, steps)];
      const picture = createTourPicture(page, step, motion.store, drawn);
      return { page: { ...page, picture }, motion, drawn };
    },
  );
  useLayoutEffect(() => follow(store, told.motion), [store, told]);
  const index = useChoices((choices) => stepIndex(choices, steps));
  const tour = useMemo((): TourState => {
    const go = (number: number | null) => goTo(store, number);
    return {
      steps,
      step: steps[index],
      number: index + 1,
      go,
      next: () => go(index + 1 < steps.length ? index + 2 : null),
      back: () => go(Math.max(1, index)),
      leave: () => go(null),
      motion: told.motion,
      drawn: told.drawn,
    };
  }, [store, told, index]);
  return (
    <PageProvider value={told.page}>
      <TourContext value={tour}>{children}</TourContext>
    </PageProvider>
  );
}
