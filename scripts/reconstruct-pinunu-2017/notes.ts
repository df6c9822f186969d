/** What a reader of the data file and of the screen must know. */
export const note =
  'The counting cross-check of the 2021 paper, rebuilt by KaonScope: the two candidates and the backgrounds of table 1 are ' +
  'published numbers, the resolution, the distribution of the backgrounds and the sensitivity are a reconstruction. The level ' +
  'of the sensitivity follows from the K⁺ → π⁺νν̄ events of table 1, only its slope with mass from the published limit. ' +
  'The published curve itself is the one of the shape analysis; the two differ where an event stands at the edge of a window.';

/** What the fitted parameters mean. */
export const reconstructionNote =
  'Sensitivity well inside a region: level × exp(slope (m − 50 MeV)/50 MeV) in region 1 and (m − 210 MeV) in region 2, divided ' +
  'by the part of the Gaussian peak that the edges of the region leave. Resolution: error propagation as for 2016–2022, with ' +
  'the 4 % between data and simulation. lifetimeScale: see the note of the lifetime acceptance.';

/** How the lifetime acceptance was obtained. */
export const lifetimeNote =
  'Decay simulation of src/searches/decaySimulation.ts as described in section 4 of the paper (K⁺ of 75 GeV/c, decays between ' +
  '105 and 165 m from the target, π⁺ of 15–35 GeV/c, weight: X does not decay upstream of MUV3 at 246 m), with −ln A(τ)/A(∞) ' +
  'multiplied by lifetimeScale. This one parameter is calibrated against the limits of figure 4 (right) at 1, 2 and 5 ns. ' +
  'It should be 1, as it nearly is for the 2016–2022 limits; the published 2017 limits, those of π⁰ → invisible included, fall ' +
  'off about twice as fast at every mass, and nothing in the paper says why. The published acceptance is used: it is the ' +
  'weaker limit.';
