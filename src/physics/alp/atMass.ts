import { numberPlaces } from '../../mathematics/numberPlaces.ts';
import { ELECTRON_MASS, KAON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../constants.ts';
import { branchingPerAmplitude2 } from '../kinematics.ts';
import { pseudoscalarToLeptonsWidth } from '../leptonicWidths.ts';
import { PER_TEV2_IN_PER_MEV2 } from '../units.ts';
import { fermionLoop, photonWidth } from './fermionLoop.ts';
import { gluonPhotonCoupling } from './gluonPhotonCoupling.ts';

/** What an ALP of some mass has whatever its couplings are: rates are quadratic forms in those, and these are their coefficients. */
export const partAtMass = {
  /** B(K+ → π+ a) per squared amplitude, TeV² MeV⁻⁴ */
  production: 0,
  /** Widths per squared coupling, MeV TeV² */
  ee: 1,
  mumu: 2,
  gammagamma: 3,
  /** Photon coupling per coupling: of gluons, and of up less down quarks by mixing with π0 */
  gluon: 4,
  isospin: 5,
  /** By loops, real and imaginary part each */
  up: 6,
  down: 8,
  lepton: 10,
} as const;

const partsPerMass = 12;
/** More masses than a figure has; forgotten together, since a figure asks for nearly the same again. */
const mostKept = 16_384;
const places = numberPlaces(mostKept);
/** The parts of all masses, in a row. */
export const partsAtMasses = new Float64Array(mostKept * partsPerMass);

/**
 * N_C Q² and mass of the loops of a → γγ: the lightest meson of its flavour stands for a quark (arXiv:2110.10698).
 */
const loops = [
  { part: partAtMass.up, weight: 3 * (4 / 9), loopMassMeV: PION_MASS },
  { part: partAtMass.down, weight: 3 / 9, loopMassMeV: PION_MASS },
  { part: partAtMass.down, weight: 3 / 9, loopMassMeV: KAON_MASS },
  { part: partAtMass.lepton, weight: 1, loopMassMeV: ELECTRON_MASS },
  { part: partAtMass.lepton, weight: 1, loopMassMeV: MUON_MASS },
] as const;

/**
 * Where in `partsAtMasses` those of a mass begin, until many other masses have been asked for: to be read at once.
 * @param massMeV ALP mass in MeV; there is no width into photons at 0, and a pole at the π0 mass
 */
export function partsOfMass(massMeV: number): number {
  const before = places.of(massMeV);
  if (before >= 0) return before * partsPerMass;
  const start = places.give(massMeV) * partsPerMass;
  const parts = partsAtMasses.subarray(start, start + partsPerMass).fill(0);
  const alp2 = massMeV ** 2;
  parts[partAtMass.production] = PER_TEV2_IN_PER_MEV2 * branchingPerAmplitude2(massMeV);
  parts[partAtMass.ee] = pseudoscalarToLeptonsWidth(massMeV, ELECTRON_MASS);
  parts[partAtMass.mumu] = pseudoscalarToLeptonsWidth(massMeV, MUON_MASS);
  parts[partAtMass.gammagamma] = photonWidth(massMeV, 1);
  parts[partAtMass.gluon] = gluonPhotonCoupling(massMeV);
  parts[partAtMass.isospin] = alp2 / (alp2 - NEUTRAL_PION_MASS ** 2) / 2;
  for (const { part, weight, loopMassMeV } of loops) {
    const { re, im } = fermionLoop(massMeV, loopMassMeV);
    parts[part] += weight * re;
    parts[part + 1] += weight * im;
  }
  return start;
}
