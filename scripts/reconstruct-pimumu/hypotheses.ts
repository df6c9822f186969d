import { published, spectrumEndsMeV } from './published.ts';

/** Mass hypotheses, the resolution at each, and the edges of a spectrum whose bins end at the hypotheses. Masses in MeV. */
export interface HypothesisGrid {
  readonly massMeV: readonly number[];
  readonly resolutionMeV: readonly number[];
  readonly edgesMeV: readonly number[];
  /** Factor on the shape of σ_m. */
  readonly resolutionScale: number;
}

const [threshold, endPoint] = spectrumEndsMeV;

/**
 * Share of the angular errors in σ_m. Chosen between none and much so that the structure of the published limit, which
 * changes from one hypothesis to the next, has the right width at both ends of the range.
 */
export const angleShare = 0.2;

/**
 * Shape of σ_m in MeV. With m² − 4m_μ² ≈ p₁p₂θ² for muons of similar momenta and their opening angle θ, a relative error of
 * the momenta gives σ_m ∝ (m² − 4m_μ²)/(2m), a constant error of the angle σ_m ∝ √(m² − 4m_μ²).
 */
function resolutionShape(massMeV: number): number {
  const squared = massMeV ** 2 - threshold ** 2;
  return Math.hypot(squared / (2 * massMeV), angleShare * Math.sqrt(squared));
}

/** Masses from the first hypothesis on, each σ_m above the one before. */
function ladder(resolutionScale: number): number[] {
  const masses: number[] = [published.firstHypothesisMeV];
  for (let k = 1; k < published.hypotheses; k++) {
    masses.push(masses[k - 1] + resolutionScale * resolutionShape(masses[k - 1]));
  }
  return masses;
}

/** Digits below the decimal point of masses in the file. */
function rounded(massMeV: number): number {
  return Number(massMeV.toFixed(4));
}

/**
 * The 298 hypotheses from 215.3 to 326.7 MeV with steps of σ_m: the scale of σ_m is the only number free, and these three
 * numbers fix it. Bins of one σ_m continue below the first hypothesis as far as the sidebands reach and above the last one
 * to the end point; a last bin takes what lies between threshold and the first sideband.
 */
export function hypothesisGrid(): HypothesisGrid {
  let low = 0.001;
  let high = 0.05;
  for (let step = 0; step < 100; step++) {
    const middle = 0.5 * (low + high);
    if (ladder(middle)[published.hypotheses - 1] < published.lastHypothesisMeV) low = middle;
    else high = middle;
  }
  const resolutionScale = Number((0.5 * (low + high)).toPrecision(7));
  const massMeV = [...ladder(resolutionScale).slice(0, -1).map(rounded), published.lastHypothesisMeV];
  const resolution = (mass: number) => resolutionScale * resolutionShape(mass);
  const below: number[] = [];
  let edge = massMeV[0];
  while (below.length < published.sidebandHalfWidthSigma + 1) {
    edge -= resolution(edge);
    below.unshift(rounded(edge));
  }
  const above: number[] = [];
  edge = massMeV[massMeV.length - 1];
  while (edge + 1.5 * resolution(edge) < endPoint) {
    edge += resolution(edge);
    above.push(rounded(edge));
  }
  return {
    massMeV,
    resolutionMeV: massMeV.map((mass) => Number(resolution(mass).toFixed(5))),
    edgesMeV: [rounded(threshold), ...below, ...massMeV, ...above, rounded(endPoint)],
    resolutionScale,
  };
}
