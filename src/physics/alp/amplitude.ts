import { KAON_MASS, OCTET_STRENGTH, PION_MASS, V_TD, V_TS } from '../constants.ts';
import { branchingPerAmplitude2 } from '../kinematics.ts';
import { PER_TEV2_IN_PER_MEV2 } from '../units.ts';
import type { LowScaleCouplings } from './running.ts';

const KAON2 = KAON_MASS ** 2;
const PION2 = PION_MASS ** 2;

/**
 * Amplitude of K+ → π+ a times f, in MeV² (arXiv:2102.13112): octet weak decay with ALP mixing, and s → d a.
 * Moduli of N₈ and V_td* V_ts are used, whose common sign cancels in the rate. The term in k_d + k_D − k_s − k_S is
 * left out: it vanishes for flavour-universal couplings.
 * @param massMeV ALP mass in MeV
 * @param couplings couplings at 2 GeV
 * @param octetStrength |N₈|, at leading order unless said
 */
export function kaonToPionAlpAmplitude(
  massMeV: number,
  couplings: LowScaleCouplings,
  octetStrength = OCTET_STRENGTH,
): number {
  const { gluon, upUp, downDown, strangeStrange, flavourChanging } = couplings;
  const alp2 = massMeV ** 2;
  const gluonTerm = 16 * gluon * (KAON2 - PION2);
  const massTerm = 6 * (upUp + downDown - 2 * strangeStrange) * alp2;
  const octet =
    ((gluonTerm + massTerm) * (KAON2 - alp2)) / (4 * KAON2 - PION2 - 3 * alp2) +
    (2 * upUp + downDown + strangeStrange) * (KAON2 - PION2 - alp2) +
    4 * strangeStrange * alp2;
  const penguin = (KAON2 - PION2) * flavourChanging * V_TD * V_TS;
  return (octetStrength * octet) / 4 - penguin / 2;
}

/**
 * B(K+ → π+ a)/(C/Λ)² in TeV² (2025 paper eq. 4.1 with the amplitude of arXiv:2102.13112).
 * @param massMeV ALP mass in MeV, from 0 to the end point
 * @param couplings couplings at 2 GeV that belong to C = 1
 * @param octetStrength |N₈|, at leading order unless said
 */
export function alpProduction(
  massMeV: number,
  couplings: LowScaleCouplings,
  octetStrength = OCTET_STRENGTH,
): number {
  const amplitude = kaonToPionAlpAmplitude(massMeV, couplings, octetStrength);
  return PER_TEV2_IN_PER_MEV2 * amplitude ** 2 * branchingPerAmplitude2(massMeV);
}
