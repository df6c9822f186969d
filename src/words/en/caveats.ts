import type { Caveat } from '../../engine/answer.ts';
import { section } from '../section.ts';

/** What a reader of a point must know, by the names that models give to it. */
export const caveats = section('caveats', {
  byName: {
    'own-model':
      'Production, lifetime and decays are those of the model that you gave; nobody has verified them.',
    'octet-part':
      'The weak octet has its leading-order strength, as for NA62; a next-to-leading-order fit would halve the branching ratio that it brings alone.',
    'widths-as-given':
      'The widths use the couplings as they are given, as the 2025 paper does; running to low scales changes those to fermions, by 5 % from 1 TeV.',
    'photon-parts-cancel':
      'Parts of the photon coupling cancel near this mass, so its lifetime is uncertain here.',
    'pion-pole':
      'The lifetime rests on mixing with the neutral pion and has a pole at 135 MeV, so it is uncertain here.',
    'direct-phase':
      'The direct coupling is taken as real, and the phase of V_td* V_ts, 24°, is left out where the two interfere.',
    'extrapolated-form-factor':
      'The form factor was measured with muon pairs, above 211 MeV; below, it is extrapolated.',
    'three-photons-neglected':
      'Below twice the electron mass only the very slow decay to three photons is left; it is neglected, and the particle counts as stable.',
    'rounded-strength':
      'C is rounded as in the 2025 paper; the loop with the strange-quark mass gives a branching ratio a quarter higher.',
    'two-photons-neglected':
      'Below twice the electron mass only the decay to two photons is left; it is neglected, and the particle counts as stable.',
    'neutral-pions-left-out':
      'The decay to two neutral pions opens at 269.95 MeV and shortens the lifetime; the formula of the 2025 paper leaves it out.',
    'no-running':
      'The lifetime uses the coupling at 1 TeV, as the 2025 paper does; running to low scales would shorten it by 10 %.',
    'pion-mixing-left-out':
      'The production leaves out mixing with the neutral pion; within a few MeV of 135 MeV it changes the branching ratio by about 10 %.',
    'lifetime-extended':
      'The 2025 paper states its lifetime below 279.1 MeV only; the same formula is used above, since no important hadronic channel opens.',
    'leading-order-octet':
      'The weak octet has its leading-order strength, as for NA62; a next-to-leading-order fit would halve the branching ratio.',
    'pion-mixing-lifetime':
      'The lifetime rests on mixing with the neutral pion: it has a pole at 135 MeV and the photon coupling crosses zero near 151 MeV, so it is uncertain here.',
  } as Readonly<Partial<Record<string, string>>>,
});

/** One sentence for a caveat; what a model or a file itself says where there are no words for it. */
export const caveatSentence = (caveat: Caveat): string =>
  caveat.code === 'model' ? (caveats.byName[caveat.caveat] ?? caveat.caveat) : caveat.note;
