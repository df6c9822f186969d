import { NEUTRAL_PION_MASS } from '../constants.ts';
import type { Complex } from '../kaonFormFactor.ts';
import { partAtMass, partsAtMasses, partsOfMass } from './atMass.ts';
import type { HighScaleCouplings } from './running.ts';

/** Whether mixing with π0 gives the photon coupling a pole at its mass. */
export const hasPionPole = ({ gluon, up, down }: HighScaleCouplings): boolean => gluon !== 0 || up !== down;

/**
 * Photon coupling c_γγ of any mixture of couplings, whose parts interfere: c_WW + c_BB at tree level, that of gluons
 * (`gluonPhotonCoupling`), loops of fermions with their couplings at Λ (2025 paper eq. 4.10 with the inner C_ff dropped), and mixing
 * with π0 where up and down quarks couple differently (arXiv:2012.12272).
 * @param massMeV ALP mass in MeV, above 0; infinite at the π0 mass where there is a pole
 * @param high couplings at Λ
 * @param gluonsAt that of gluons per c_GG with other quark masses; with the usual ones if absent
 */
export function mixedPhotonCoupling(
  massMeV: number,
  high: HighScaleCouplings,
  gluonsAt?: (massMeV: number) => number,
): Complex {
  if (massMeV === NEUTRAL_PION_MASS && hasPionPole(high)) return { re: Infinity, im: 0 };
  const at = partsOfMass(massMeV);
  const parts = partsAtMasses;
  const { gluon, weak, hypercharge, up, down, lepton } = high;
  const { gluon: ofGluons, isospin, up: ofUp, down: ofDown, lepton: ofLeptons } = partAtMass;
  const perGluon = gluonsAt?.(massMeV) ?? parts[at + ofGluons];
  const mixing = hasPionPole(high) ? gluon * perGluon + (up - down) * parts[at + isospin] : 0;
  return {
    re:
      weak +
      hypercharge +
      mixing +
      up * parts[at + ofUp] +
      down * parts[at + ofDown] +
      lepton * parts[at + ofLeptons],
    im: up * parts[at + ofUp + 1] + down * parts[at + ofDown + 1] + lepton * parts[at + ofLeptons + 1],
  };
}
