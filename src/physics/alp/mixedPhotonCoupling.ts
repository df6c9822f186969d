import { ELECTRON_MASS, KAON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../constants.ts';
import type { Complex } from '../kaonFormFactor.ts';
import { fermionLoop } from './fermionLoop.ts';
import { gluonPhotonCoupling } from './gluonPhotonCoupling.ts';
import type { HighScaleCouplings } from './running.ts';

/** What each coupling, being 1, adds to the photon coupling c_γγ at one mass. */
interface PhotonParts {
  readonly gluon: number;
  /** By mixing with π0, per c_uu − c_dd. */
  readonly isospin: number;
  readonly up: Complex;
  readonly down: Complex;
  readonly lepton: Complex;
}

/** More masses than a figure has; forgotten together, since a figure asks for nearly the same again. */
const mostKept = 20_000;
const known = new Map<number, PhotonParts>();

const weighted = (massMeV: number, loops: readonly (readonly [weight: number, massMeV: number])[]): Complex =>
  loops
    .map(([weight, mass]) => ({ weight, ...fermionLoop(massMeV, mass) }))
    .reduce((sum, { weight, re, im }) => ({ re: sum.re + weight * re, im: sum.im + weight * im }), {
      re: 0,
      im: 0,
    });

function photonParts(massMeV: number): PhotonParts {
  const before = known.get(massMeV);
  if (before !== undefined) return before;
  const alp2 = massMeV ** 2;
  const made = {
    gluon: gluonPhotonCoupling(massMeV),
    isospin: alp2 / (alp2 - NEUTRAL_PION_MASS ** 2) / 2,
    // N_C Q² and mass of the loop: the lightest meson of its flavour stands for a quark.
    up: weighted(massMeV, [[3 * (4 / 9), PION_MASS]]),
    down: weighted(massMeV, [
      [3 / 9, PION_MASS],
      [3 / 9, KAON_MASS],
    ]),
    lepton: weighted(massMeV, [
      [1, ELECTRON_MASS],
      [1, MUON_MASS],
    ]),
  };
  if (known.size >= mostKept) known.clear();
  known.set(massMeV, made);
  return made;
}

/** Whether mixing with π0 gives the photon coupling a pole at its mass. */
export const hasPionPole = ({ gluon, up, down }: HighScaleCouplings): boolean => gluon !== 0 || up !== down;

/**
 * Photon coupling c_γγ of any mixture of couplings, whose parts interfere: c_WW + c_BB at tree level, that of gluons
 * (`gluonPhotonCoupling`), loops of fermions with their couplings at Λ (2025 paper eq. 4.10 with the inner C_ff dropped), and mixing
 * with π0 where up and down quarks couple differently (arXiv:2012.12272).
 * @param massMeV ALP mass in MeV, above 0; infinite at the π0 mass where there is a pole
 * @param high couplings at Λ
 */
export function mixedPhotonCoupling(massMeV: number, high: HighScaleCouplings): Complex {
  if (massMeV === NEUTRAL_PION_MASS && hasPionPole(high)) return { re: Infinity, im: 0 };
  const { gluon, isospin, up, down, lepton } = photonParts(massMeV);
  const mixing = hasPionPole(high) ? high.gluon * gluon + (high.up - high.down) * isospin : 0;
  return {
    re:
      high.weak + high.hypercharge + mixing + high.up * up.re + high.down * down.re + high.lepton * lepton.re,
    im: high.up * up.im + high.down * down.im + high.lepton * lepton.im,
  };
}
