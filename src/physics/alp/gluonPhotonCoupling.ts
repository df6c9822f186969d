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

/** What quark masses bring to the photon coupling. */
interface QuarkParts {
  /** Chiral rotation that removes the gluon coupling, 4κ_q with κ_q ∝ 1/m_q and unit trace. */
  readonly up: number;
  readonly down: number;
  readonly strange: number;
  /** Mass mixing of the ALP with η and η′ in MeV². */
  readonly etaMassMixing: number;
  readonly etaPrimeMassMixing: number;
  /** (m_d − m_u)/(m_d + m_u) m_π². */
  readonly breaking: number;
}

function quarkParts(upMeV: number, downMeV: number, isospinBreaking: number): QuarkParts {
  const inverseMassSum = 1 / upMeV + 1 / downMeV + 1 / STRANGE_QUARK_MASS;
  const condensate = PION2 / (upMeV + downMeV);
  return {
    up: 4 / upMeV / inverseMassSum,
    down: 4 / downMeV / inverseMassSum,
    strange: 4 / STRANGE_QUARK_MASS / inverseMassSum,
    etaMassMixing: (-4 * Math.sqrt(6) * condensate * SIN) / inverseMassSum,
    etaPrimeMassMixing: (4 * Math.sqrt(6) * condensate * COS) / inverseMassSum,
    breaking: isospinBreaking * PION2,
  };
}

const usualParts = quarkParts(UP_QUARK_MASS, DOWN_QUARK_MASS, ISOSPIN_BREAKING);

/** Photon coupling of the chiral rotation at next-to-leading order (arXiv:1511.02867). */
const CONTACT = -1.92;

/**
 * Photon coupling c_γγ per c_GG of an ALP that couples to gluons only, dimensionless: the contact term and mixing with
 * π0 (through isospin breaking), η and η′ (the form that ALPINIST uses, arXiv:2201.05170, which the 2025 paper cites).
 * It vanishes at 150.95 MeV and has a pole at the neutral pion mass, where it is infinite.
 * @param massMeV ALP mass in MeV, below the η mass
 */
export function gluonPhotonCoupling(massMeV: number): number {
  return photonCoupling(massMeV, usualParts);
}

/**
 * The same with another ratio of quark masses, whose sum stays.
 * @param upOverDown m_u/m_d
 * @returns the coupling as a function of the ALP mass in MeV
 */
export function gluonPhotonCouplingAt(upOverDown: number): (massMeV: number) => number {
  const down = (UP_QUARK_MASS + DOWN_QUARK_MASS) / (1 + upOverDown);
  const parts = quarkParts(upOverDown * down, down, (1 - upOverDown) / (1 + upOverDown));
  return (massMeV) => photonCoupling(massMeV, parts);
}

function photonCoupling(massMeV: number, parts: QuarkParts): number {
  const { up, down, strange, etaMassMixing, etaPrimeMassMixing, breaking } = parts;
  const alp2 = massMeV ** 2;
  const overPion = 1 / (alp2 - PION2);
  const overEta = 1 / (alp2 - ETA2);
  const overEtaPrime = 1 / (alp2 - ETA_PRIME2);

  const isospinShift = (up + down + 2 * strange) * overEtaPrime + 2 * (up + down - strange) * overEta;
  const pionMixing = -(up - down - (breaking / 3) * isospinShift) / 2;

  const light = up + down - breaking * (up - down) * overPion;
  const octetLight = COS / Math.sqrt(3) - Math.sqrt(2 / 3) * SIN;
  const octetStrange = (2 * COS) / Math.sqrt(3) + Math.sqrt(2 / 3) * SIN;
  const etaMixing = -(light * octetLight - strange * octetStrange) / 2;
  const singletLight = SIN / Math.sqrt(3) + Math.sqrt(2 / 3) * COS;
  const singletStrange = (2 * SIN) / Math.sqrt(3) - Math.sqrt(2 / 3) * COS;
  const etaPrimeMixing = -(light * singletLight - strange * singletStrange) / 2;

  const pion = pionMixing * alp2 * overPion;
  const eta = (etaMixing * alp2 + etaMassMixing) * overEta;
  const etaPrime = DECAY_CONSTANT_RATIO * (etaPrimeMixing * alp2 + etaPrimeMassMixing) * overEtaPrime;
  return CONTACT - (pion + eta + etaPrime) / 2;
}

/** Mass in MeV at which a photon coupling changes its sign, found by bisection between the pole at the π0 mass and 200 MeV. */
export function photonCouplingZero(coupling: (massMeV: number) => number): number {
  let [low, high] = [140, 200];
  const isAbove = (massMeV: number) => coupling(massMeV) > 0 === coupling(200) > 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
}

/** That of `gluonPhotonCoupling`. */
export const PHOTON_COUPLING_ZERO = photonCouplingZero(gluonPhotonCoupling);
