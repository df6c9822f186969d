import type { Detector } from '../../data/detectorSchema.ts';
import type { LayerState } from '../layers/layer.ts';

interface KeptDetector {
  /** Whether its file is being read, or has been. */
  readonly isAsked: boolean;
  /** Whether the file cannot be used. */
  readonly isLost: boolean;
  /** Null before it is read, and where its file cannot be used. */
  readonly detector: Detector | null;
}

/** The detector as its file has it. */
export const detectorState: LayerState<KeptDetector> = {
  id: 'detector',
  initial: { isAsked: false, isLost: false, detector: null },
};
