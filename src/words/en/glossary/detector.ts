import { section } from '../../section.ts';
import type { TermWords } from './term.ts';

/** The experiment and its detectors. */
export const detectorTerms = section('glossary of the detector', {
  na62: {
    name: 'NA62',
    says: 'An experiment at CERN, 270 metres long, that watches kaons decay in flight. It was built for the decay of a kaon to a pion and two neutrinos.',
  },
  'fiducial-volume': {
    name: 'fiducial volume',
    says: 'The 60 metres of vacuum in which decays are counted. Decays elsewhere are left out.',
  },
  ktag: {
    name: 'KTAG',
    says: 'The detector that tags kaons in the beam by the light that they make in a gas. It tells when each one passed.',
  },
  gtk: {
    name: 'GTK, the beam tracker',
    says: 'Three thin silicon detectors that measure the momentum and direction of each kaon before it decays.',
  },
  straw: {
    name: 'STRAW, the tracker',
    says: 'Four chambers of thin tubes in vacuum, around a magnet. The bend of a track tells its momentum.',
  },
  rich: {
    name: 'RICH',
    says: 'A vessel of neon in which fast particles make rings of light. The size of the ring tells pions from muons.',
  },
  chod: {
    name: 'CHOD',
    says: 'Scintillators that tell when a charged particle passed.',
  },
  lkr: {
    name: 'LKr calorimeter',
    says: 'A tank of liquid krypton in which photons and electrons stop and leave all their energy.',
  },
  lav: {
    name: 'LAV, the large-angle vetoes',
    says: 'Twelve rings of lead glass that catch photons flying out at large angles. A signal in one of them discards the event.',
  },
  muv3: {
    name: 'MUV3, the muon veto',
    says: 'A wall of scintillators behind iron that only muons reach. If X decays in front of it, its products are seen, and the event is not counted.',
  },
  veto: {
    name: 'veto',
    says: 'A detector whose signal discards the event. Vetoes make sure that nothing but the pion was there.',
  },
} satisfies Readonly<Record<string, TermWords>>);
