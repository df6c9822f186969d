/** What a reader of the data file and of the screen must know. */
export const note =
  'This is a reconstruction by KaonScope, not data of the collaboration: NA62 has not published its list of events. ' +
  'The positions of the 51 candidates (their number: arXiv:2412.12015) in m²_miss, and a few parameters of smooth sensitivity, ' +
  'resolution and background curves, were chosen so that a CLs scan reproduces the published observed limit for invisible X ' +
  '(figure 2a, read off). Where the limit steps, an event enters or leaves a search window; the position of an event is known to ' +
  'about the distance of neighbouring mass hypotheses, and other lists would reproduce the limit as well. The K⁺ → π⁺νν̄ ' +
  'background has the shape of its vector-form-factor spectrum times the acceptance for X, and 20 events in all at ' +
  'B = 8.4 × 10⁻¹¹; the 18 (+3 −2) other background events of arXiv:2412.12015 are shared between upstream events and other ' +
  'K⁺ decays as in table 1 of the 2021 paper. The hypotheses are the multiples of 1.4 MeV in 0–110 and 154–260 MeV, as the ' +
  '2021 paper states them: 155. The published table of figure 2a is said to have 151 points from 0 and 1.4 MeV on; it could not ' +
  'be read here, and the read-off figure, which covers both ranges from end to end, does not show which four are absent. At 156.7 MeV ' +
  'the figure lies 1.6 times above the limit computed here: no window that reproduces the other steps reaches region 2 from ' +
  'there, so no event can raise this one point.';

/** What the fitted parameters mean. */
export const reconstructionNote =
  'Resolution: error propagation from the tracking resolutions of the 2021 paper (GTK 0.15 GeV/c and 16 µrad, STRAW ' +
  'σ_p/p = 0.30 % ⊕ 0.005 % p) with a STRAW angular resolution of 60 µrad at 10 GeV/c falling to 20 µrad at 50 GeV/c, ' +
  'times 1.04 for the difference of data and simulation, times resolutionScale, one factor for all masses. Sensitivity: exp(linear) in region 1 ' +
  '(level at 50 MeV, slope per 50 MeV), exp(quadratic) in region 2 (level at 210 MeV, slope and curvature per 50 MeV), ' +
  'divided by the part of the peak inside the signal region. The peak is a Gaussian of edgeScale resolutions (lowestEdgeScale ' +
  'at the lower edge of region 1, where constraints against K⁺ → μ⁺ν cut too) with the share tailShare in a Gaussian 2.5 times as ' +
  'wide: without these tails the limit at 154 MeV, more than three resolutions outside region 2, comes out 2.5 times too weak. Backgrounds ' +
  'beside K⁺ → π⁺νν̄: events per region.';

/** How the lifetime acceptance was obtained. */
export const lifetimeNote =
  'Decay simulation of src/searches/decaySimulation.ts, as described in section 4 of the 2021 paper: K⁺ of 75 GeV/c decay ' +
  'between 105 and 170 m from the target, isotropically in their rest frame; π⁺ of 15–35 GeV/c in region 1 and of 15–45 GeV/c in ' +
  'region 2 are kept; the weight is the probability that X does not decay upstream of MUV3 at 246 m. The end of the fiducial ' +
  'volume and the 45 GeV/c are stated for these data in neither of the two papers (the 2021 paper: 165 m and 35 GeV/c, for 2017). They ' +
  'are the one calibrated choice: of the values tried they come nearest to the limits of figure 2b. ' +
  'Recomputed limits lie within about 6 % of it at 5 ns and 1 ns and within 7 % at 200 ps (medians); at 200 ps they are ' +
  'weaker than published by 17 % at 245 MeV and by 44 % at 259 MeV. The row of 0.5 ns in region 2 is published 10–17 % weaker than its ' +
  'neighbours at 1 and 2 ns allow, since −ln A is concave in 1/τ for every distribution of flight times; no simulation of this ' +
  'kind can reach it, and none was tuned to it.';
