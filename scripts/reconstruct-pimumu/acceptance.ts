import { dimuonBranchingDensity } from '../../src/searches/dimuonSpectrum.ts';
import { normalCumulative } from '../../src/statistics/normal.ts';
import type { HypothesisGrid } from './hypotheses.ts';
import { published } from './published.ts';

/** Part of a Gaussian peak inside ±1σ_m. */
export const windowEfficiency = Number(
  (1 - 2 * normalCumulative(-published.windowHalfWidthSigma)).toPrecision(5),
);

/** Shape of the acceptance: ln A is a parabola in x = (m − 270 MeV)/50 MeV. */
export interface AcceptanceShape {
  readonly slope: number;
  readonly curvature: number;
}

/** A smooth acceptance and the spectrum it implies. */
export interface SmoothModel {
  readonly shape: AcceptanceShape;
  /** Acceptance at 270 MeV without the window. */
  readonly level: number;
  /** Acceptance without the window. */
  readonly acceptance: (massMeV: number) => number;
  /** Expected candidates in each bin; they add up to the published number. */
  readonly expected: Float64Array;
}

/**
 * Acceptance of a given shape. Its level follows from the published number of candidates, which is
 * N_K ∫ dB/dm A(m) dm for a selection with negligible background.
 */
export function smoothModel({ edgesMeV }: HypothesisGrid, shape: AcceptanceShape): SmoothModel {
  const relative = (mass: number) => {
    const x = (mass - 270) / 50;
    return Math.exp(shape.slope * x + shape.curvature * x * x);
  };
  const parts = 8;
  const raw = Float64Array.from({ length: edgesMeV.length - 1 }, (_, i) => {
    const width = (edgesMeV[i + 1] - edgesMeV[i]) / parts;
    let sum = 0;
    for (let k = 0; k < parts; k++) {
      const mass = edgesMeV[i] + (k + 0.5) * width;
      sum += dimuonBranchingDensity(mass) * relative(mass) * width;
    }
    return published.kaonDecays.value * sum;
  });
  const total = raw.reduce((sum, events) => sum + events, 0);
  const level = published.candidates / total;
  return {
    shape,
    level,
    acceptance: (mass) => level * relative(mass),
    expected: raw.map((events) => level * events),
  };
}
