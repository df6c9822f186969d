import type { BenchmarkModel } from './models/model.ts';

/**
 * Probability that an X of a model is not seen where it decays: what the model itself says of that mass, and of the rest the share
 * that the user chooses.
 * @param chosen x, 0–1
 * @returns 0–1; the chosen share where the model has no invisible decays of its own, NaN where it does not know
 */
export function invisibleShareAt(
  { invisibleFractionAt }: Pick<BenchmarkModel, 'invisibleFractionAt'>,
  chosen: number,
  massMeV: number,
): number {
  if (invisibleFractionAt === undefined || chosen >= 1) return chosen;
  return chosen + (1 - chosen) * invisibleFractionAt(massMeV);
}
