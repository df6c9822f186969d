/** What a reader of the data file and of the screen must know. */
export const note =
  'This is a reconstruction by KaonScope, not data of the collaboration: NA62 has not published its list of events. ' +
  'The positions of the 51 candidates in m²_miss, and a few parameters of smooth sensitivity, resolution and background ' +
  'curves, were chosen so that a CLs scan reproduces the published observed limit for invisible X (figure 2a, read off). ' +
  'Where the limit steps, an event enters or leaves a search window; the position of an event is known to about the ' +
  'distance of neighbouring mass hypotheses, and other lists would reproduce the limit as well. The K⁺ → π⁺νν̄ ' +
  'background has the shape of its vector-form-factor spectrum times the acceptance for X, and 20 events in all at ' +
  'B = 8.4 × 10⁻¹¹; the 18 (+3 −2) other ' +
  'background events are shared between upstream events and other K⁺ decays as in table 1 of the 2021 paper.';

/** What the fitted parameters mean. */
export const reconstructionNote =
  'Resolution: error propagation from the tracking resolutions of the 2021 paper (GTK 0.15 GeV/c and 16 µrad, STRAW ' +
  'σ_p/p = 0.30 % ⊕ 0.005 % p) with a STRAW angular resolution of 60 µrad at 10 GeV/c falling to 20 µrad at 50 GeV/c, ' +
  'times 1.04 for the difference of data and simulation, times resolutionScale, one factor for all masses. Sensitivity: exp(linear) in region 1 ' +
  '(level at 50 MeV, slope per 50 MeV), exp(quadratic) in region 2 (level at 210 MeV, slope and curvature per 50 MeV), ' +
  'divided by the part of a Gaussian peak inside the signal region, whose width is edgeScale resolutions (lowestEdgeScale ' +
  'at the lower edge of region 1, where constraints against K⁺ → μ⁺ν cut too). Backgrounds beside K⁺ → π⁺νν̄: events ' +
  'per region.';

/** How the lifetime acceptance was obtained. */
export const lifetimeNote =
  'Decay simulation of src/searches/decaySimulation.ts, as described in section 4 of the 2021 paper: K⁺ of 75 GeV/c decay ' +
  'between 105 and 165 m from the target, isotropically in their rest frame; π⁺ of 15–35 GeV/c are kept; the weight is the ' +
  'probability that X does not decay upstream of MUV3 at 246 m. For m_X above 130 MeV half of the data (2021–2022, half of ' +
  'the expected K⁺ → π⁺νν̄ events) has π⁺ of 15–45 GeV/c, a range that stands in neither of the two papers, ' +
  'is ascribed to arXiv:2412.12015 and could not be verified. No parameter is calibrated against figure 2b. ' +
  'Recomputed limits lie within about 6 % of it at 5 ns and 1 ns and within 10 % at 200 ps (medians); at 200 ps they are ' +
  'weaker than published by 15 % at 240 MeV and by 50 % at 259 MeV.';
