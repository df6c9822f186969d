import {
  DOWN_QUARK_MASS,
  ETA_MASS,
  ETA_PRIME_MASS,
  ISOSPIN_BREAKING,
  NEUTRAL_PION_MASS,
  STRANGE_QUARK_MASS,
  UP_QUARK_MASS,
} from '../constants.ts';

const PION2 = NEUTRAL_PION_MASS ** 2;
const ETA2 = ETA_MASS ** 2;
const ETA_PRIME2 = ETA_PRIME_MASS ** 2;

/** Mixing of η₈ and η₁: sin θ = −1/3. */
const SIN = -1 / 3;
const COS = Math.sqrt(1 - SIN ** 2);
/** Decay constants of η and η′ in MeV; only their ratio enters. */
const DECAY_CONSTANT_RATIO = 93 / 73;

/** Chiral rotation that removes the gluon coupling, 4κ_q with κ_q ∝ 1/m_q and unit trace. */
const INVERSE_MASS_SUM = 1 / UP_QUARK_MASS + 1 / DOWN_QUARK_MASS + 1 / STRANGE_QUARK_MASS;
const UP = 4 / UP_QUARK_MASS / INVERSE_MASS_SUM;
const DOWN = 4 / DOWN_QUARK_MASS / INVERSE_MASS_SUM;
const STRANGE = 4 / STRANGE_QUARK_MASS / INVERSE_MASS_SUM;

/** Mass mixing of the ALP with η and η′ in MeV². */
const CONDENSATE = PION2 / (UP_QUARK_MASS + DOWN_QUARK_MASS);
const ETA_MASS_MIXING = (-4 * Math.sqrt(6) * CONDENSATE * SIN) / INVERSE_MASS_SUM;
const ETA_PRIME_MASS_MIXING = (4 * Math.sqrt(6) * CONDENSATE * COS) / INVERSE_MASS_SUM;

/** Photon coupling of the chiral rotation at next-to-leading order (arXiv:1511.02867). */
const CONTACT = -1.92;

/**
 * Photon coupling c_γγ per c_GG of an ALP that couples to gluons only, dimensionless: the contact term and mixing with
 * π0 (through isospin breaking), η and η′ (the form that ALPINIST uses, arXiv:2201.05170, which the 2025 paper cites).
 * It vanishes at 150.95 MeV and has a pole at the neutral pion mass, where it is infinite.
 * @param massMeV ALP mass in MeV, below the η mass
 */
export function gluonPhotonCoupling(massMeV: number): number {
  const alp2 = massMeV ** 2;
  const overPion = 1 / (alp2 - PION2);
  const overEta = 1 / (alp2 - ETA2);
  const overEtaPrime = 1 / (alp2 - ETA_PRIME2);
  const breaking = ISOSPIN_BREAKING * PION2;

  const isospinShift = (UP + DOWN + 2 * STRANGE) * overEtaPrime + 2 * (UP + DOWN - STRANGE) * overEta;
  const pionMixing = -(UP - DOWN - (breaking / 3) * isospinShift) / 2;

  const light = UP + DOWN - breaking * (UP - DOWN) * overPion;
  const octetLight = COS / Math.sqrt(3) - Math.sqrt(2 / 3) * SIN;
  const octetStrange = (2 * COS) / Math.sqrt(3) + Math.sqrt(2 / 3) * SIN;
  const etaMixing = -(light * octetLight - STRANGE * octetStrange) / 2;
  const singletLight = SIN / Math.sqrt(3) + Math.sqrt(2 / 3) * COS;
  const singletStrange = (2 * SIN) / Math.sqrt(3) - Math.sqrt(2 / 3) * COS;
  const etaPrimeMixing = -(light * singletLight - STRANGE * singletStrange) / 2;

  const pion = pionMixing * alp2 * overPion;
  const eta = (etaMixing * alp2 + ETA_MASS_MIXING) * overEta;
  const etaPrime = DECAY_CONSTANT_RATIO * (etaPrimeMixing * alp2 + ETA_PRIME_MASS_MIXING) * overEtaPrime;
  return CONTACT - (pion + eta + etaPrime) / 2;
}

/** Mass in MeV at which the photon coupling changes its sign, found by bisection between the pole at the π0 mass and 200 MeV. */
export const PHOTON_COUPLING_ZERO = zeroBetween(140, 200);

function zeroBetween(lowMeV: number, highMeV: number): number {
  const isAbove = (massMeV: number) => gluonPhotonCoupling(massMeV) > 0 === gluonPhotonCoupling(highMeV) > 0;
  let [low, high] = [lowMeV, highMeV];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
}
