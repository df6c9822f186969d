import { FORM_FACTOR_UNCERTAINTY } from '../production/bottomToStrange.ts';
import type { TheoryInput } from './theoryFamily.ts';

/**
 * One factor on the form factors of decays of B mesons, f₀ of B → K and A₀ of B → K*, at all masses; rates have its square. Its spread
 * is how well they are known. f₀(0) of light-cone sum rules in arXiv:0805.4170 is 0.36 (+0.05 −0.04), 1.09 times the usual one.
 */
export const formFactorsInput: TheoryInput = {
  id: 'FB',
  tex: 'F_B',
  usual: { value: 1, source: 'f₀(0) = 0.33, arXiv:2207.12468; A₀(0) = 0.36, arXiv:1503.05534' },
  others: [{ value: 1.09, source: 'f₀(0) = 0.36, arXiv:0805.4170' }],
  spread: [1 - FORM_FACTOR_UNCERTAINTY, 1 + FORM_FACTOR_UNCERTAINTY],
  range: [0.5, 2],
  concerns: 'bottom',
};
