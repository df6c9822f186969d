import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { type Replaced, unfit } from './replaced.ts';

/** A column over ascending masses in MeV. */
export interface OverMass {
  readonly massMeV: readonly number[];
  readonly value: readonly number[];
}

type Stretch = readonly [number, number];

/** A table may end so far (MeV) inside a stretch: hypotheses do not stand on its ends. */
const slackMeV = 3;

/** Value at a mass on straight lines in (m, ln value), and the nearest one beyond the ends. */
function valueAt({ massMeV, value }: OverMass, mass: number): number {
  const above = massMeV.findIndex((each) => each >= mass);
  if (above < 0) return value[value.length - 1];
  if (above === 0 || massMeV[above] === mass) return value[above];
  const share = (mass - massMeV[above - 1]) / (massMeV[above] - massMeV[above - 1]);
  return exp((1 - share) * log(value[above - 1]) + share * log(value[above]));
}

/**
 * The part of a column of positive values in a stretch of mass, from one end of it to the other.
 * @returns null where it does not reach over the stretch, but for 3 MeV at its ends
 */
export function within(column: OverMass, [low, high]: Stretch): OverMass | null {
  const { massMeV, value } = column;
  const inside = massMeV.flatMap((mass, k) => (mass > low && mass < high ? [k] : []));
  const reaches = massMeV[0] <= low + slackMeV && massMeV[massMeV.length - 1] >= high - slackMeV;
  if (inside.length === 0 || !reaches) return null;
  return {
    massMeV: [low, ...inside.map((k) => massMeV[k]), high],
    value: [valueAt(column, low), ...inside.map((k) => value[k]), valueAt(column, high)],
  };
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
