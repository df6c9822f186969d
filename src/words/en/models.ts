import type { Caveat } from '../../engine/answer.ts';
import { section } from '../section.ts';

type Named = Readonly<Partial<Record<string, string>>>;

/** What is said of the models, by the names that they give to reasons and caveats. */
export const models = section('models', {
  reasons: {
    'kaon-too-light': 'A kaon is too light to decay to a charged pion and a particle heavier than 354.1 MeV.',
    'pions-not-computed':
      'Above twice the charged pion mass, 279.1 MeV, the dark photon also decays to pions, which is not computed here.',
    'pions-take-over':
      'Above twice the charged pion mass, 279.1 MeV, decays to pions take over; the lifetime of the 2025 paper leaves them out.',
    'decays-to-dark-matter':
      'In BC2 the dark photon decays to dark matter, so it escapes unseen whatever its lifetime; visible decays are not computed.',
    'no-three-pions':
      'The kaon decay ends at 354.1 MeV, before decays of the particle to three pions open at 405 MeV.',
    'decays-in-the-detector':
      'The dark photon of BC1 decays to electrons or muons before it can leave the detector at any coupling that produces it often enough, so a search for an escaping particle cannot see it.',
    'sine-at-most-one': 'The squared sine of an angle is at most 1.',
    'kinetic-energy':
      'At ε = cos θ_W = 0.877 the kinetic energy of the dark photon and hypercharge is no longer positive.',
    'beyond-expansion':
      'With Λ = 1 TeV the coefficient would exceed 4π, where an expansion in it means nothing.',
  } as Named,
  caveats: {
    'extrapolated-form-factor':
      'The form factor was measured with muon pairs, above 211 MeV; below, it is extrapolated with the same parameters.',
    'three-photons-neglected':
      'Below twice the electron mass only the very slow decay to three photons is left; it is neglected, so that the dark photon counts as stable.',
    'rounded-strength':
      'The strength C is the rounded one of the 2025 paper; the explicit loop with the strange-quark mass gives a branching ratio about a quarter higher.',
    'two-photons-neglected':
      'Below twice the electron mass only the decay to two photons is left; it is neglected, so that the dark scalar counts as stable.',
    'neutral-pions-left-out':
      'The decay to two neutral pions opens at 269.95 MeV and shortens the lifetime; the formula of the 2025 paper leaves it out.',
    'no-running':
      'The lifetime follows the 2025 paper and uses the coupling at 1 TeV; running to low scales strengthens the electron coupling by 5 % and would shorten the lifetime by 10 %.',
    'pion-mixing-left-out':
      'The production leaves out mixing with the neutral pion; within a few MeV of 135 MeV it changes the branching ratio by about 10 %.',
    'lifetime-extended':
      'The 2025 paper states its lifetime below 279.1 MeV only; no important hadronic channel opens before the end point, so the same formula is used.',
    'leading-order-octet':
      'The production uses the leading-order strength of the weak octet, as NA62 does; a next-to-leading-order fit of it would halve the branching ratio.',
    'pion-mixing-lifetime':
      'The lifetime rests on mixing with the neutral pion: it has a pole at 135 MeV and the photon coupling crosses zero near 151 MeV, so it is uncertain here.',
  } as Named,
});

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => models.reasons[reason] ?? reason;

/** One sentence for what a reader of a point must know. */
export const caveatSentence = (caveat: Caveat): string =>
  caveat.code === 'model' ? (models.caveats[caveat.caveat] ?? caveat.caveat) : caveat.note;
