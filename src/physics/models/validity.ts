import { END_POINT_MASS } from '../kinematics.ts';
import type { CouplingConvention, ValidityRange } from './model.ts';

/** Whether a mass in MeV lies in a range, both ends included; false for NaN. */
export function isInside(range: ValidityRange, massMeV: number): boolean {
  return massMeV >= range.minMeV && massMeV <= range.maxMeV;
}

/** The empty mass range, with the reason why it is empty. */
export function emptyRange(reason: string): ValidityRange {
  return { minMeV: Infinity, maxMeV: -Infinity, reason };
}

/** Every mass that K+ → π+ X can produce: 0 to m_K − m_π. */
export const kinematicRange: ValidityRange = {
  minMeV: 0,
  maxMeV: END_POINT_MASS,
  reason: 'A kaon is too light to decay to a charged pion and a particle heavier than 354.1 MeV.',
};

/** Where a coefficient over Λ = 1 TeV, in TeV⁻¹, ends to mean something: naive dimensional analysis. */
export const largestCoefficient: NonNullable<CouplingConvention['largest']> = {
  value: 4 * Math.PI,
  reason: 'With Λ = 1 TeV the coefficient would exceed 4π, where an expansion in it means nothing.',
};
