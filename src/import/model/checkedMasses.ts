import { ELECTRON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../../physics/constants.ts';

const steps = 240;
const besideMeV = 1e-3;

/**
 * Masses at which formulas are tried: the ends of their range, an even grid, and both sides of thresholds.
 * @param range where the formulas hold
 * @param kinksMeV kinks that whoever wrote them names
 */
export function checkedMasses(
  [low, high]: readonly [number, number],
  kinksMeV: readonly number[],
): readonly number[] {
  const even = Array.from({ length: steps + 1 }, (_, k) => low + (k / steps) * (high - low));
  const thresholds = [
    ...[ELECTRON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS].flatMap((mass) => [mass, 2 * mass]),
    ...kinksMeV,
  ];
  const beside = thresholds.flatMap((mass) => [mass - besideMeV, mass, mass + besideMeV]);
  const inside = beside.filter((mass) => mass > low && mass < high);
  return [...new Set([...even.slice(0, -1), high, ...inside])].sort((a, b) => a - b);
}
