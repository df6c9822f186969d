import type { Choices, PlanePoint } from './choices.ts';
import { conventionOf, modelOf } from './models.ts';
import * as ranges from './ranges.ts';

/** A pure step from choices to choices. */
export type Change = (choices: Choices) => Choices;

/** Any choices that need nothing else to follow them. */
export function set(change: Partial<Choices>): Change {
  return (choices) => ({ ...choices, ...change });
}

/** Sets the invisible fraction, 0–1, rounded to per mille; models that fix it keep theirs. */
export function setInvisibleFraction(fraction: number): Change {
  return (choices) => {
    if (modelOf(choices.model).fixedInvisibleFraction !== null) return choices;
    return { ...choices, invisibleFraction: ranges.roundTo(ranges.clamp(fraction, [0, 1]), 3) };
  };
}

/** Switches a search on or off. */
export function toggleSearch(search: string): Change {
  return (choices) => {
    const hidden = choices.hiddenSearches;
    const hiddenSearches = hidden.includes(search)
      ? hidden.filter((id) => id !== search)
      : [...hidden, search];
    return { ...choices, hiddenSearches };
  };
}

/** Moves the crosshair to a point; masses stay in the kinematic range, couplings positive and finite. */
export function moveCrosshair(point: PlanePoint): Change {
  return (choices) => ({ ...choices, crosshair: tidy(point) });
}

/** Moves the crosshair by a number of MeV and of decades in the chosen convention (up is positive). */
export function nudgeCrosshair(massMeV: number, decades: number): Change {
  return (choices) => {
    const { power } = conventionOf(modelOf(choices.model), choices.convention);
    const { crosshair } = choices;
    return moveCrosshair({
      massMeV: crosshair.massMeV + massMeV,
      amplitudeCoupling: crosshair.amplitudeCoupling * 10 ** (decades / power),
    })(choices);
  };
}

/** The point as choices keep it: inside what can be shown. */
export function tidy({ massMeV, amplitudeCoupling }: PlanePoint): PlanePoint {
  return {
    massMeV: ranges.roundTo(ranges.clamp(massMeV, ranges.massRangeMeV), 6),
    amplitudeCoupling: ranges.clamp(amplitudeCoupling, ranges.amplitudeRange),
  };
}
