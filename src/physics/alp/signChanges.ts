import { END_POINT_MASS } from '../kinematics.ts';
import { NEUTRAL_PION_MASS } from '../constants.ts';

/** Distance of the masses between which a change of sign is looked for. */
const stepMeV = 2;
const closestMeV = 1e-11;
const mostSteps = 100;

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

/** By false position (Illinois), as close as numbers go. */
function changeIn(value: (massMeV: number) => number, lowMeV: number, highMeV: number): number {
  let [from, to] = [lowMeV, highMeV];
  let [before, after] = [value(from), value(to)];
  for (let step = 0; step < mostSteps; step += 1) {
    const between = (from * after - to * before) / (after - before);
    const there = value(between);
    if (there === 0 || Math.abs(to - between) < closestMeV) return between;
    // The end that stays counts less each time, so that the other side is met too.
    if (there > 0 === after > 0) before /= 2;
    else [from, before] = [to, after];
    [to, after] = [between, there];
  }
  return (from + to) / 2;
}
