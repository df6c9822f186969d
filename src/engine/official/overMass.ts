import { type Replaced, unfit } from './replaced.ts';

/** A column over ascending masses in MeV. */
export interface OverMass {
  readonly massMeV: readonly number[];
  readonly value: readonly number[];
}

type Stretch = readonly [number, number];

/** A table may end so far (MeV) inside a stretch: hypotheses do not stand on its ends. */
const slackMeV = 3;

/**
 * The part of a column in a stretch of mass, its first and last value kept to the ends of the stretch.
 * @returns null where it does not reach over the stretch, but for 3 MeV at its ends
 */
export function within({ massMeV, value }: OverMass, [low, high]: Stretch): OverMass | null {
  const inside = massMeV.flatMap((mass, k) => (mass >= low && mass <= high ? [k] : []));
  if (inside.length < 2) return null;
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (massMeV[first] - low > slackMeV || high - massMeV[last] > slackMeV) return null;
  const masses = inside.map((k) => massMeV[k]);
  const values = inside.map((k) => value[k]);
  if (massMeV[first] > low) {
    masses.unshift(low);
    values.unshift(value[first]);
  }
  if (massMeV[last] < high) {
    masses.push(high);
    values.push(value[last]);
  }
  return { massMeV: masses, value: values };
}

/**
 * A column with official values in the stretches of mass over which these reach, and the old ones in the others.
 * @param old what stands there now
 * @param official values to take
 * @param stretches that the search looked at, ascending
 */
export function merged(old: OverMass, official: OverMass, stretches: readonly Stretch[]): Replaced<OverMass> {
  const parts = stretches.map((stretch) => within(official, stretch));
  if (parts.every((part) => part === null)) {
    const { massMeV } = official;
    const covers = [massMeV[0], massMeV[massMeV.length - 1]] as const;
    return unfit({ code: 'uncovered', unit: 'MeV', covers, needs: stretches[0] });
  }
  const all = parts.map((part, k) => part ?? within(old, stretches[k]) ?? { massMeV: [], value: [] });
  return {
    ok: true,
    content: {
      massMeV: all.flatMap(({ massMeV }) => massMeV),
      value: all.flatMap(({ value }) => value),
    },
  };
}
