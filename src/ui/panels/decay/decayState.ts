import type { LayerState } from '../../layers/layer.ts';

/** How many decays before the one that is shown are counted. */
export const earlierDecays = 18;

interface ShownDecay {
  /** Which of all decays is shown; the ones before it are those that have been. */
  readonly seed: number;
  readonly isSlow: boolean;
}

/** The decay that is shown. */
export const decayState: LayerState<ShownDecay> = {
  id: 'decay',
  initial: { seed: earlierDecays, isSlow: false },
};
