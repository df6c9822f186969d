import * as constants from '../constants.ts';
import { energyInKaonFrame, momentumInKaonFrame } from '../kinematics.ts';
import type { BenchmarkModel } from '../models/model.ts';
import { models } from '../models/index.ts';
import { otherProductions } from '../ownModel/ownModel.ts';
import { momentumInBottomFrame } from '../production/bottomToStrange.ts';
import { productionModes } from '../production/mode.ts';
import { productionIn } from '../production/productionIn.ts';
import { HBAR_MEV_S } from '../units.ts';
import type { Value, Values } from './formula.ts';

/** Masses, widths and momenta in MeV, the Fermi constant in MeV⁻², ħ in MeV s. */
const ofNature: readonly (readonly [string, Value])[] = [
  ['m', (massMeV) => massMeV],
  // B and 1/τ grow as a power of the coupling, so that their values at g = 1 say all.
  ['g', 1],
  ['pi', Math.PI],
  ['MeV', 1],
  ['GeV', 1e3],
  ['TeV', 1e6],
  ['hbar', HBAR_MEV_S],
  ['alpha', constants.FINE_STRUCTURE],
  ['G_F', constants.FERMI_CONSTANT],
  ['v', constants.HIGGS_VACUUM],
  ['m_K', constants.KAON_MASS],
  ['m_pi', constants.PION_MASS],
  ['m_pi0', constants.NEUTRAL_PION_MASS],
  ['m_eta', constants.ETA_MASS],
  ['m_B', constants.B_PLUS_MASS],
  ['m_B0', constants.B_ZERO_MASS],
  ['m_Kstar', constants.KSTAR_ZERO_MASS],
  ['m_e', constants.ELECTRON_MASS],
  ['m_mu', constants.MUON_MASS],
  ['m_u', constants.UP_QUARK_MASS],
  ['m_d', constants.DOWN_QUARK_MASS],
  ['m_s', constants.STRANGE_QUARK_MASS],
  ['m_b', constants.BOTTOM_QUARK_MASS],
  ['m_t', constants.TOP_QUARK_MASS],
  ['m_W', constants.W_MASS],
  ['m_Z', constants.Z_MASS],
  ['V_td', constants.V_TD],
  ['V_ts', constants.V_TS],
  ['V_tb', constants.V_TB],
  ['Gamma_K', constants.KAON_WIDTH],
  ['Gamma_B', HBAR_MEV_S / constants.B_PLUS_LIFETIME_S],
  ['Gamma_B0', HBAR_MEV_S / constants.B_ZERO_LIFETIME_S],
  ['p_X', momentumInKaonFrame],
  ['E_X', energyInKaonFrame],
  ...productionModes.map((mode): readonly [string, Value] => [
    `p_${otherProductions[mode]}`,
    (massMeV) => momentumInBottomFrame(mode, massMeV),
  ]),
];

/** B/g², τ g², and fractions of decays of a built-in model, as `B_bc4`; rates of B mesons where it has them, as `BK_bc4`. */
function ofModel(model: BenchmarkModel): readonly (readonly [string, Value])[] {
  return [
    [`B_${model.id}`, model.productionPerCoupling2],
    ...productionModes.flatMap((mode): (readonly [string, Value])[] => {
      const rate = productionIn(model, mode);
      return rate === null ? [] : [[`${otherProductions[mode]}_${model.id}`, rate]];
    }),
    [`tau_${model.id}`, model.lifetimeTimesCoupling2S],
    [`width_${model.id}`, (massMeV) => HBAR_MEV_S / model.lifetimeTimesCoupling2S(massMeV)],
    [`ee_${model.id}`, (massMeV) => model.decayFractions(massMeV).ee],
    [`mumu_${model.id}`, (massMeV) => model.decayFractions(massMeV).mumu],
    [`gammagamma_${model.id}`, (massMeV) => model.decayFractions(massMeV).gammagamma],
  ];
}

/** What every formula may name: the mass m of X, constants, kinematics, and B and τ of the built-in models. */
export const namedValues: Values = new Map([...ofNature, ...models.flatMap(ofModel)]);
