import { END_POINT_MASS } from '../kinematics.ts';
import { NEUTRAL_PION_MASS } from '../constants.ts';

/** Distance of the masses between which a change of sign is looked for. */
const stepMeV = 2;

/**
 * Masses at which a real function of mass changes its sign, but for the pole at the π0 mass.
 * @param value finite on both sides of that pole
 * @returns ascending, MeV; what changes twice within 2 MeV is not seen
 */
export function signChanges(value: (massMeV: number) => number): readonly number[] {
  return [
    ...changesBetween(value, 0, NEUTRAL_PION_MASS),
    ...changesBetween(value, NEUTRAL_PION_MASS, END_POINT_MASS),
  ];
}

/** Neither end is looked at. */
function changesBetween(value: (massMeV: number) => number, fromMeV: number, toMeV: number): number[] {
  const steps = Math.ceil((toMeV - fromMeV) / stepMeV);
  const masses = Array.from({ length: steps }, (_, k) => fromMeV + ((k + 0.5) * (toMeV - fromMeV)) / steps);
  const isPositive = masses.map((mass) => value(mass) > 0);
  return masses
    .slice(1)
    .flatMap((mass, k) => (isPositive[k] === isPositive[k + 1] ? [] : [changeIn(value, masses[k], mass)]));
}

/** By bisection, as close as numbers go. */
function changeIn(value: (massMeV: number) => number, lowMeV: number, highMeV: number): number {
  const isHigh = value(highMeV) > 0;
  let [low, high] = [lowMeV, highMeV];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (value(middle) > 0 === isHigh) high = middle;
    else low = middle;
  }
}
