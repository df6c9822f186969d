import { OCTET_STRENGTH } from '../constants.ts';
import { formFactorsInput } from './bottomInput.ts';
import type { TheoryInput } from './theoryFamily.ts';

/**
 * |N₈| of the weak octet in K → πa: at leading order, or of the next-to-leading-order fit g₈ = 3.61, that is
 * (G_F/√2) |V_ud V_us| g₈ f_π² with f_π = 130.2 MeV.
 */
export const octetInput: TheoryInput = {
  id: 'N8',
  tex: '|N_8|',
  usual: { value: OCTET_STRENGTH, source: 'arXiv:2102.13112' },
  others: [{ value: 1.11e-7, source: 'arXiv:1107.6001, g₈ = 3.61' }],
  spread: [1.11e-7, OCTET_STRENGTH],
  range: [5e-8, 3e-7],
  concerns: 'kaons',
};

/** Λ at which the couplings are given and from which they run, TeV: that of the 2025 paper, or 4πf with f = 1 TeV. */
export const scaleInput: TheoryInput = {
  id: 'scale',
  tex: '\\Lambda',
  unit: 'TeV',
  usual: { value: 1, source: 'arXiv:2507.17286, section 4' },
  others: [{ value: 12.6, source: 'arXiv:2110.10698, Λ = 4πf' }],
  spread: [1, 12.6],
  range: [1, 1e6],
};

/** m_u/m_d, which mixes the ALP with π0: 2.16/4.70, rounded, or 0.48(3) with which the contact term of the photon coupling was found. */
export const quarkMassInput: TheoryInput = {
  id: 'muOverMd',
  tex: 'm_u/m_d',
  usual: { value: 0.46, source: 'PDG 2024' },
  others: [{ value: 0.48, source: 'arXiv:1511.02867, 0.48(3)' }],
  spread: [0.45, 0.51],
  range: [0.3, 0.8],
};

/** Inputs of the general ALP, whose scale is chosen with its couplings. */
export const alpTheoryInputs: readonly TheoryInput[] = [octetInput, quarkMassInput, formFactorsInput];
