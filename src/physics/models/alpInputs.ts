import { OCTET_STRENGTH } from '../constants.ts';
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
