/** What a reader of the data file and of the screen must know. */
export const note =
  'This is a reconstruction by KaonScope, not data of the collaboration: NA62 has shown its di-muon spectrum, but the counts ' +
  'are not available. The counts per bin were chosen so that sideband fits and CLs reproduce the published observed limit for ' +
  'X that decays at once (read off), near the spectrum of K⁺ → π⁺μ⁺μ⁻ and with its 27 679 candidates. The limit was read ' +
  'every 0.56 MeV, while the hypotheses are down to 0.05 MeV apart: what no point speaks about stays near the smooth ' +
  'spectrum, and other counts would reproduce the limit as well. The largest local significance of 3σ is visible nowhere in the ' +
  'read-off limit, from which at most 2.2σ follows; it was put at a hypothesis between its points, as placedExcess tells, and its ' +
  'true place is not known.';

/** What whoever looks at the window with the excess must know. */
export const placedExcessNote =
  'The excess of 3σ in this window was put in by hand: the paper states that the largest one is of that size, but nothing ' +
  'read off its figures shows where it is.';

/** What the acceptance means. */
export const acceptanceNote =
  'Acceptance of K⁺ → π⁺X, X → μ⁺μ⁻ for X that decays at once, times the part of a Gaussian peak inside the window of ±1σ_m ' +
  '(windowEfficiency). Divided by that and by signalAcceptanceRatio it is the acceptance of K⁺ → π⁺μ⁺μ⁻, with which dΓ/dz gives ' +
  'the expected spectrum. The ratio stands for the difference between an isotropic decay of X and the one of a virtual photon.';

/** What the parameters mean. */
export const reconstructionNote =
  'Resolution: σ_m = resolutionScale × [(m² − 4m_μ²)/(2m) ⊕ angleShare √(m² − 4m_μ²)] for relative errors of the muon momenta ' +
  'and constant errors of their angles; 298 hypotheses from 215.3 to 326.7 MeV, each σ_m above the one before, fix its scale. ' +
  'Acceptance of K⁺ → π⁺μ⁺μ⁻: acceptanceLevel × exp(slope x + curvature x²), x = (m − 270 MeV)/50 MeV; the level follows from ' +
  'the number of candidates, N_K and dΓ/dz; slope, curvature and signalAcceptanceRatio let the expected limit run through the ' +
  'middle of the observed one. Bins are one σ_m wide and end at the hypotheses, so that a window is two bins.';
