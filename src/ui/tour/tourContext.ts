import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PlaneScene } from '../../plot/scene.ts';
import type { Motion } from './motion.ts';
import type { TourStep } from './step.ts';
import type { DrawnStore } from './tourPicture.ts';

/** The tour as its parts see it. */
export interface TourState {
  readonly steps: readonly TourStep[];
  readonly step: TourStep;
  /** Of the step, from 1. */
  readonly number: number;
  readonly go: (number: number) => void;
  /** To the next step, and from the last one out of the tour. */
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  readonly motion: Motion;
  readonly drawn: DrawnStore;
}

export const TourContext = createContext<TourState | null>(null);

/**
 * The tour that the component stands in.
 * @throws Error outside a `Tour`
 */
export function useTour(): TourState {
  const tour = useContext(TourContext);
  if (tour === null) throw new Error('This component must stand inside a Tour.');
  return tour;
}

/** The scene of the figure as it was last drawn. */
export function useDrawn(): PlaneScene | null {
  return useStore(useTour().drawn, ({ scene }) => scene);
}
