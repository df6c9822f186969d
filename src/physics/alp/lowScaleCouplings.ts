import type { LowScaleCouplings } from './running.ts';

// Written by scripts/derive-alp-couplings.ts; a test repeats the derivation.

/** Couplings at 2 GeV of an ALP that has c_ff = 1 for every charged fermion at Λ = 1 TeV and nothing else. */
export const FERMION_COUPLED: LowScaleCouplings = {
  gluon: 0,
  upUp: 0.8755453,
  downDown: 0.9782943,
  strangeStrange: 0.9782943,
  flavourChanging: 0.008438078,
};

/** Couplings at 2 GeV of an ALP that has c_GG = 1 at Λ = 1 TeV and nothing else. */
export const GLUON_COUPLED: LowScaleCouplings = {
  gluon: 1,
  upUp: -0.03021082,
  downDown: -0.03038106,
  strangeStrange: -0.03038106,
  flavourChanging: -0.0000138195,
};
