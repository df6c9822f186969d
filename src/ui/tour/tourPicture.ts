import type { StoreApi } from 'zustand/vanilla';
import type { PlaneScene } from '../../plot/scene.ts';
import { createPicture, type Picture } from '../explore/picture.ts';
import type { PlaneFrame } from '../explore/scenes/frames.ts';
import type { Page } from '../page/PageContext.tsx';
import type { VerdictStore } from '../verdict/verdictStore.ts';
import type { Motion } from './motion.ts';
import type { StepInput, TourStep } from './step.ts';

/** The scene of the figure as it was last drawn, for what lies over it. */
export type DrawnStore = StoreApi<{ readonly scene: PlaneScene | null }>;

/** Room under the axis for a handle and words, px; the same at every step, so that the axis stays, but on phones. */
const under = { usual: 84, withoutHandle: 52 };

function framed({ margin, ...frame }: PlaneFrame, { drags }: TourStep): PlaneFrame {
  const bottom = frame.compact && drags !== 'mass' ? under.withoutHandle : under.usual;
  return { ...frame, margin: { ...margin, bottom } };
}

/** The picture of the tour: the planes of the explorer, as each step dresses them. */
export function createTourPicture(
  page: Page,
  step: () => TourStep,
  motion: Motion['store'],
  drawn: DrawnStore,
): Picture {
  const figures = new Map<TourStep, (input: StepInput) => PlaneScene | null>();
  const figureOf = (shown: TourStep) => {
    const figure = figures.get(shown) ?? shown.figure?.() ?? (({ plain }) => plain);
    figures.set(shown, figure);
    return figure;
  };
  const { bound, answers, entries, layers, panels, view, messages } = page;
  /** Tells of the motion as of a verdict: both have the plane drawn anew. */
  const verdict: VerdictStore = {
    ...page.verdict,
    subscribe: (listener) => {
      const stops = [
        page.verdict.subscribe(listener),
        motion.subscribe(() => listener(page.verdict.getState(), page.verdict.getState())),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
  return createPicture(
    { choices: bound.store, answers, entries, layers, panels, verdict, view, messages },
    (plain, plainFrame) => {
      const frame = framed(plainFrame, step());
      const { progress } = motion.getState();
      const scene = figureOf(step())({
        known: layers.known(),
        plain: plain && { ...plain, ...frame },
        frame,
        progress,
      });
      drawn.setState({ scene });
      return scene;
    },
  );
}
